package gloss.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All the shorter forms of one sentence that are still its words in order: without bracketed
/// asides, without its opening ("However,", "In this paper,", a clause before the subject), without
/// a relative clause between commas, and ended at a comma, semicolon, colon or dash.
final class LineCuts {
    /// A form, what kind of opening it lost (`""` for none) and what was cut off its end.
    record Cut(String text, String opening, String tail) {}

    private record Start(String text, String opening) {}

    private static final Pattern CONNECTIVE =
            Pattern.compile(
                    "^(?:However|Moreover|Furthermore|Thus|Therefore|Hence|Consequently|Accordingly"
                            + "|Additionally|In addition|Besides|Also|Nevertheless|Nonetheless|Then"
                            + "|Next|Finally|Lastly|First(?:ly)?|Second(?:ly)?|Third(?:ly)?"
                            + "|As a result|Indeed|In fact|Notably|Interestingly|Importantly"
                            + "|Surprisingly|Specifically|More specifically|Concretely"
                            + "|In particular|Particularly|Similarly|Overall|In summary"
                            + "|To summarize|In short|In conclusion|On the other hand|Meanwhile"
                            + "|Instead|In contrast|For example|For instance|To this end"
                            + "|To that end|For this purpose|Here|Inspired by this"
                            + "|Motivated by this|Based on this|In this context|To do so"
                            + "|Empirically|Theoretically),\\s+");
    private static final Pattern IN_THIS_PAPER =
            Pattern.compile(
                    "(?i)^(?:in|within|with|throughout) (?:this|the present|our|the current)"
                            + " (?:\\w+ )?(?:paper|work|article|study|letter|report|contribution"
                            + "|manuscript|research|survey)\\s*,?\\s*(?=\\p{L})");
    private static final Pattern CLAUSE_THEN_SUBJECT =
            Pattern.compile(
                    "^([^,]{3,}), (?=(?:we|the|this|our|an?|it|these|i)\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern INNER =
            Pattern.compile(
                    ", (?:which|who|whose|where|called|named|termed|i\\.e\\.|e\\.g\\.|such as)[^,]*,");
    private static final Pattern BOUNDARY = Pattern.compile(",(?=\\s)|;|:(?=\\s)|\\s[-–]+\\s|—");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ENDED = Pattern.compile(".*[.!?]");

    /// An opening clause longer than this share of the sentence is what the sentence says.
    private static final double MOST_OF_OPENING = 0.7;

    /// Nothing shorter is a statement.
    private static final int LEAST_CHARACTERS = 20;

    private static final int LEAST_WORDS = 5;

    private LineCuts() {}

    /// The sentence itself first; no form twice.
    static List<Cut> of(String sentence) {
        String whole = BLANKS.matcher(sentence.strip()).replaceAll(" ");
        Map<String, Cut> cuts = new LinkedHashMap<>();
        if (whole.length() > 1) {
            forms(whole, cuts);
            String without = ASIDE.matcher(whole).replaceAll("");
            if (!without.equals(whole) && without.length() > LEAST_CHARACTERS) {
                forms(without, cuts);
            }
        }
        return List.copyOf(cuts.values());
    }

    private static void forms(String sentence, Map<String, Cut> cuts) {
        for (Start start : starts(sentence)) {
            add(start.text(), start.opening(), "", cuts);
            Matcher boundary = BOUNDARY.matcher(start.text());
            while (boundary.find()) {
                String head = start.text().substring(0, boundary.start()).strip();
                if (head.length() > LEAST_CHARACTERS
                        && head.split(" ").length >= LEAST_WORDS
                        && isClosed(head)) {
                    add(head, start.opening(), start.text().substring(boundary.start()), cuts);
                }
            }
            Matcher inner = INNER.matcher(start.text());
            if (inner.find()) {
                String text =
                        start.text().substring(0, inner.start())
                                + start.text().substring(inner.end());
                add(text, start.opening(), "", cuts);
            }
        }
    }

    private static List<Start> starts(String sentence) {
        List<Start> starts = new ArrayList<>();
        starts.add(new Start(sentence, ""));
        String rest = sentence;
        Matcher connective = CONNECTIVE.matcher(rest);
        if (connective.find()) {
            rest = rest.substring(connective.end());
            starts.add(new Start(rest, "connective"));
        }
        Matcher paper = IN_THIS_PAPER.matcher(rest);
        Matcher clause = CLAUSE_THEN_SUBJECT.matcher(rest);
        if (paper.find()) {
            starts.add(new Start(rest.substring(paper.end()), "in this paper"));
        } else if (clause.find() && clause.end(1) < rest.length() * MOST_OF_OPENING) {
            String first = rest.split(" ", 2)[0].toLowerCase(Locale.ROOT);
            starts.add(new Start(rest.substring(clause.end()), "clause:" + first));
        }
        return starts;
    }

    private static boolean isClosed(String text) {
        return text.chars().filter(c -> c == '(').count()
                == text.chars().filter(c -> c == ')').count();
    }

    private static void add(String text, String opening, String tail, Map<String, Cut> cuts) {
        if (text.isEmpty()) {
            return;
        }
        String line = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        String ended = ENDED.matcher(line).matches() ? line : line + ".";
        cuts.putIfAbsent(ended, new Cut(ended, opening, tail));
    }
}
