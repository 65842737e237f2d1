package gloss.parse.pdf;

import gloss.paper.Link;
import gloss.paper.Sentence;
import gloss.parse.LinkRoles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Links to the outside, as annotated and as printed, with what they lead to.
final class Links {
    private static final Pattern PRINTED =
            Pattern.compile(
                    "\\bhttps?://[^\\s\"<>()\\[\\]{}，。；]+|\\bwww\\.[a-z0-9-]+\\.[^\\s\"<>()，。；]+|\\b(?:github|gitlab)\\.com/[\\w.-]+/[\\w.-]+");

    private Links() {}

    /// Annotated links keep their page; printed ones that no annotation covers are added.
    /// References are not searched: their links lead to other papers.
    static List<Link> of(List<Link> annotated, List<Sentence> sentences, LinkRoles roles) {
        Map<String, Link> links = new LinkedHashMap<>();
        Map<String, String> words = new HashMap<>();
        for (Sentence sentence : sentences) {
            Matcher m = PRINTED.matcher(sentence.text());
            while (m.find()) {
                String uri = m.group().replaceAll("[.,;:’”]+$", "");
                String whole = uri.startsWith("http") ? uri : "https://" + uri;
                int page = Math.max(1, sentence.place().firstPage());
                if (isAddress(whole)) {
                    words.putIfAbsent(whole, sentence.text());
                    links.putIfAbsent(
                            key(whole),
                            new Link(whole, roles.of(whole, sentence.text(), page), page));
                }
            }
        }
        for (Link link : annotated) {
            if (isAddress(link.uri()) && !isReference(link.uri())) {
                links.putIfAbsent(
                        key(link.uri()),
                        new Link(link.uri(), roles.of(link.uri(), "", link.page()), link.page()));
            }
        }
        return roles.surest(new ArrayList<>(links.values()), words);
    }

    /// A host without a dot is an address cut at the end of a line.
    private static boolean isAddress(String uri) {
        return !uri.matches("(?i)https?://[^/]*\\.(?:github|gitlab)(?:/.*)?")
                && uri.matches("(?i)https?://[^/\\s.]+\\.[^/\\s]*[^/\\s.](?:[/?#:].*)?");
    }

    private static String key(String uri) {
        return uri.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceAll("[./]+$", "");
    }

    /// Links of bibliography entries and of identifiers of other works.
    private static boolean isReference(String uri) {
        return uri.matches(
                "(?i).*(?:doi\\.org|arxiv\\.org|aclanthology|semanticscholar|crossref|creativecommons|orcid).*");
    }
}
