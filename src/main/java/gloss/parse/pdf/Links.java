package gloss.parse.pdf;

import gloss.paper.Link;
import gloss.paper.Sentence;
import java.util.ArrayList;
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
    static List<Link> of(List<Link> annotated, List<Sentence> sentences) {
        Map<String, Link> links = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            Matcher m = PRINTED.matcher(sentence.text());
            while (m.find()) {
                String uri = m.group().replaceAll("[.,;:’”]+$", "");
                String whole = uri.startsWith("http") ? uri : "https://" + uri;
                int page = Math.max(1, sentence.place().firstPage());
                links.putIfAbsent(key(whole), new Link(whole, role(whole, sentence.text()), page));
            }
        }
        for (Link link : annotated) {
            if (link.uri().matches("(?i)https?://.*") && !isReference(link.uri())) {
                links.putIfAbsent(
                        key(link.uri()), new Link(link.uri(), role(link.uri(), ""), link.page()));
            }
        }
        return new ArrayList<>(links.values());
    }

    private static String key(String uri) {
        return uri.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceAll("/+$", "");
    }

    /// Links of bibliography entries and of identifiers of other works.
    private static boolean isReference(String uri) {
        return uri.matches(
                "(?i).*(?:doi\\.org|arxiv\\.org|aclanthology|semanticscholar|crossref|creativecommons|orcid).*");
    }

    private static Link.Role role(String uri, String words) {
        String u = uri.toLowerCase(Locale.ROOT);
        String w = words.toLowerCase(Locale.ROOT);
        if (u.matches(".*/(?:issues|pull|discussions)(?:/.*)?")) {
            return Link.Role.OTHER;
        }
        if (u.matches(
                ".*(?:github\\.com|gitlab|bitbucket|codeocean|sourceforge|pypi\\.org|cran\\.r-project).*")) {
            boolean data =
                    w.matches("(?s).*\\b(?:dataset|data set|corpus)\\b.*")
                            && !w.matches("(?s).*\\b(?:code|implementation)\\b.*");
            return data ? Link.Role.DATA : Link.Role.CODE;
        }
        if (u.matches(
                        ".*(?:zenodo|figshare|kaggle|huggingface\\.co/datasets|dataverse|osf\\.io|/datasets?\\b).*")
                || w.matches(
                        "(?s).*\\b(?:dataset|data set|data)\\b.*\\b(?:available|download|released)\\b.*")) {
            return Link.Role.DATA;
        }
        if (w.matches(
                "(?s).*\\b(?:code|source|implementation)\\b.*\\b(?:available|released|found)\\b.*")) {
            return Link.Role.CODE;
        }
        return w.matches("(?s).*\\b(?:project (?:page|website)|demo|website)\\b.*")
                ? Link.Role.PROJECT
                : Link.Role.OTHER;
    }
}
