package gloss.compose;

import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.paper.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the text says that the authors' own is better than: "… outperforms many existing systems,
/// including Claude 2, Gemini Pro, and GPT-4 0613".
final class Beaten {
    private static final Pattern BETTER =
            Pattern.compile(
                    "(?i)\\b(?:outperform\\w*|surpass\\w*|beats?|exceed\\w*|better than|superior to|improv\\w+ (?:up)?on|improv\\w+ over|compared (?:to|with))\\b|优于|超过|好于|高于");

    private static final Pattern NOT = Pattern.compile("(?i)\\b(?:not|fails?|cannot|n't)\\b|不|未");

    private static final Pattern CITED =
            Pattern.compile("\\s*(?:\\[\\d[^\\]]*]|[(（][^)）]*(?:19|20)\\d\\d[^)）]*[)）]|[∗*†‡]+$)");

    private static final int SHORTEST = 3;

    private final List<String> said;

    Beaten(Paper paper) {
        this.said =
                Stream.concat(
                                paper.sentences().stream().map(Sentence::text),
                                paper.tables().stream().map(Table::caption))
                        .map(Beaten::after)
                        .filter(t -> !t.isEmpty())
                        .map(Beaten::plain)
                        .distinct()
                        .toList();
    }

    private static String after(String text) {
        Matcher better = BETTER.matcher(text);
        return better.find() && !NOT.matcher(text.substring(0, better.start())).find()
                ? text.substring(better.end())
                : "";
    }

    /// Whether the text says so of what this cell names.
    boolean says(String cell) {
        String name = plain(CITED.matcher(cell).replaceAll(""));
        return name.strip().length() >= SHORTEST && said.stream().anyMatch(t -> t.contains(name));
    }

    /// Words apart by single blanks, with one before and after.
    private static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+]+", " ").strip()
                + " ";
    }
}
