package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a bibliography prints before an entry: `[7]` is `SQUARE` with number 7. `number` is -1 for
/// keys (`[ABC+20]`); `end` is where the entry's own text starts.
record ReferenceLabel(Form form, String printed, int number, int end) {
    enum Form {
        SQUARE("[\\[［〔【]\\s?(\\d{1,4})\\s?[\\]］〕】]\\.?"),
        DOT("(\\d{1,4})\\s?(?:[.．、](?!\\d)|[.．](?=\\s))"),
        ROUND("[(（]?(\\d{1,3})[)）]\\.?"),
        RAISED("\\^?\\{?([⁰¹²³⁴-⁹]{1,4})\\}?"),
        BARE("(\\d{1,3})\\s+(?=[\\p{Lu}\\p{IsHan}“\"])"),
        KEY("[\\[［]((?=[^\\]］]*\\p{L})[^\\[\\]］]{2,90})[\\]］]");

        private final Pattern pattern;

        Form(String label) {
            this.pattern = Pattern.compile("\\s*(" + label + ")\\s*");
        }
    }

    /// What opens an annotation rather than a key, seen in lists without labels.
    private static final Pattern NO_KEY =
            Pattern.compile("(?i)online|n\\.d\\.|sic|anon.*|.*\\bed\\.");

    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// The label of this form that opens the text; null when there is none.
    static @Nullable ReferenceLabel of(String text, Form form) {
        Matcher matcher = form.pattern.matcher(text);
        if (!matcher.lookingAt()) {
            return null;
        }
        String printed = matcher.group(1).strip();
        String inner = matcher.group(2).strip();
        if (form == Form.KEY) {
            boolean none = NO_KEY.matcher(inner.toLowerCase(Locale.ROOT)).matches();
            return none ? null : new ReferenceLabel(form, printed, -1, matcher.end());
        }
        return new ReferenceLabel(form, printed, number(inner), matcher.end());
    }

    private static int number(String digits) {
        StringBuilder plain = new StringBuilder();
        digits.chars()
                .forEach(c -> {
                    int raised = RAISED_DIGITS.indexOf(c);
                    plain.append(raised < 0 ? (char) c : (char) ('0' + raised));
                });
        return Integer.parseInt(plain.toString());
    }

    /// The labels of one form, row by row; null where a row opens without one.
    static List<@Nullable ReferenceLabel> of(List<ReferenceRow> rows, Form form) {
        List<@Nullable ReferenceLabel> labels = new ArrayList<>();
        rows.forEach(row -> labels.add(of(row.text(), form)));
        return labels;
    }
}
