package gloss.lists.markdown;

import gloss.lists.Labels;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that says what it is about before it says it: `Code: https://…`, `论文地址：https://…`.
///
/// @param label the words before the colon
/// @param value the rest of the line
record Field(Labels.Role role, String label, Line value) {
    private static final Pattern LABEL =
            Pattern.compile("^[\\s*_•·>-]*([^:：\\[\\]【】]{1,40}?)[\\s*_]*[:：]\\s*");

    /// The field that the line is; empty when it is none.
    static Optional<Field> of(Line line) {
        String start = leadingWords(line);
        Matcher label = LABEL.matcher(start);
        if (!label.find() || start.startsWith("://", label.end() - 1)) {
            return Optional.empty();
        }
        String words = label.group(1).strip();
        Line value = line.from(offset(line) + label.end());
        boolean linked =
                !value.runs().isEmpty()
                        && value.runs().stream()
                                .filter(run -> !run.isBlank())
                                .findFirst()
                                .map(Run::isLink)
                                .orElse(false);
        boolean none = Labels.role(value.text()).filter(r -> r == Labels.Role.NONE).isPresent();
        Optional<Labels.Role> known = Labels.role(words);
        if (known.isEmpty()) {
            return (linked || none) && words.length() <= 25 && words.split("\\s+").length <= 3
                    ? Optional.of(new Field(Labels.Role.OTHER, words, value))
                    : Optional.empty();
        }
        return switch (known.get()) {
            case PAPER, LINK, PDF, CODE, ARTICLE, OTHER ->
                    linked || none || hasLink(value)
                            ? nested(known.get(), words, value)
                            : known.get() == Labels.Role.PAPER && value.text().length() > 8
                                    ? Optional.of(new Field(Labels.Role.TITLE, words, value))
                                    : Optional.empty();
            case CONTENTS ->
                    linked || hasLink(value)
                            ? nested(Labels.Role.PAPER, words, value)
                            : Optional.empty();
            case NONE, MARKS -> Optional.empty();
            case TITLE, AUTHORS, AFFILIATION, VENUE, YEAR, DATE, HEADLINE, TAGS, TOPIC ->
                    value.isBlank() ? Optional.empty() : nested(known.get(), words, value);
        };
    }

    /// Some write the label twice (`论文链接：论文地址：https://…`).
    private static Optional<Field> nested(Labels.Role role, String words, Line value) {
        return Optional.of(
                of(value)
                        .filter(inner -> inner.role() == role)
                        .orElse(new Field(role, words, value)));
    }

    private static boolean hasLink(Line line) {
        return line.runs().stream().anyMatch(Run::isLink);
    }

    private static String leadingWords(Line line) {
        StringBuilder words = new StringBuilder();
        for (Run run : line.runs()) {
            if (run.isLink()) {
                break;
            }
            words.append(run.text());
        }
        return words.toString().stripLeading();
    }

    private static int offset(Line line) {
        StringBuilder words = new StringBuilder();
        line.runs().stream()
                .takeWhile(run -> !run.isLink())
                .forEach(run -> words.append(run.text()));
        return words.length() - words.toString().stripLeading().length();
    }
}
