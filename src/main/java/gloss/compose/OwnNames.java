package gloss.compose;

import gloss.language.Abbreviations;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names under which a paper's tables list its own method: "ours", "proposed", the name before
/// the colon of its title, and what the abstract says it proposes or calls it.
final class OwnNames {
    private static final Pattern OURS =
            Pattern.compile("(?i)\\bours?\\b|\\bproposed\\b|\\bthis (?:work|paper)\\b|本文|所提|我们的");
    private static final Pattern TITLE_NAME = Pattern.compile("^([^:：]{2,30}?)\\s*[:：]");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:[Ww]e|[Tt]his (?:paper|work)) (?:\\w+ ){0,2}?(?:propose|introduce|present|develop|call)s?\\b[^.;]{0,120}?\\b([A-Z][\\w-]*[A-Z0-9][\\w+-]*|[a-z]+[A-Z]\\w*)"
                            + "|(?:called|named|dubbed|termed|coined|call it|refer to as|提出了?(?:一种)?)\\s*(?:the )?[“\"]?([A-Z][\\w+-]{2,}|\\p{Ll}+\\p{Lu}\\w*)");

    private final Set<String> names = new LinkedHashSet<>();

    OwnNames(Paper paper) {
        Matcher title = TITLE_NAME.matcher(paper.title());
        if (title.find() && title.group(1).split("\\s+").length <= 3) {
            names.add(title.group(1).strip());
        }
        for (Sentence sentence : paper.sentences()) {
            if (!sentence.section().equals(Paper.ABSTRACT)) {
                continue;
            }
            Matcher named = NAMED.matcher(sentence.text());
            while (named.find()) {
                names.add(named.group(1) == null ? named.group(2) : named.group(1));
            }
            if (NAMED.matcher(sentence.text()).find()
                    || sentence.text()
                            .matches(
                                    "(?s).*\\b(?:[Ww]e|paper) (?:\\w+ ){0,2}?(?:propose|introduce|present|develop).*")) {
                Abbreviations.in(sentence.text()).stream()
                        .filter(a -> inTitle(a, paper.title()))
                        .forEach(a -> names.add(a.shortForm()));
            }
        }
    }

    /// Whether this cell names the paper's own work.
    boolean in(String cell) {
        return OURS.matcher(cell).find() || names.stream().anyMatch(n -> holds(cell, n));
    }

    /// Whether the sentence opens with one of the names: "Mixup extends …", "The mixup …".
    boolean open(String sentence) {
        return names.stream()
                .anyMatch(n ->
                        Pattern.compile(
                                        "^(?:The |Our |A )?"
                                                + Pattern.quote(n)
                                                + "(?![\\p{Ll}\\p{N}])",
                                        n.length() > 3 ? Pattern.CASE_INSENSITIVE : 0)
                                .matcher(sentence)
                                .find());
    }

    /// Whether the text holds one of the names.
    boolean named(String text) {
        return names.stream().anyMatch(n -> holds(text, n));
    }

    private static boolean holds(String cell, String name) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{Ll}\\p{N}])",
                        name.length() > 3 ? Pattern.CASE_INSENSITIVE : 0)
                .matcher(cell)
                .find();
    }

    private static boolean inTitle(Abbreviations.Abbreviation abbreviation, String title) {
        String lower = title.toLowerCase(java.util.Locale.ROOT);
        return lower.contains(abbreviation.longForm().toLowerCase(java.util.Locale.ROOT))
                || title.contains(abbreviation.shortForm());
    }
}
