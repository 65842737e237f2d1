package gloss.parse.pdf;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// A guard for what an earlier stage let through: rows that stand in or after a bibliography
/// without belonging to it.
final class ReferenceEnd {
    /// A row set this much larger or smaller than the list's usual row is no part of it.
    private static final float OTHER_SIZE = 0.12f;

    /// A gap this many pitches wide, or a heading, ends the last entry.
    private static final float APART = 1.7f;

    /// What a row says of belonging to a bibliography, as the logarithm of likelihoods: 45 % of the
    /// rows of the development papers' lists hold a `SIGN`, 5 % of those of their appendices; rows
    /// of names say nothing.
    private static final float SIGNED = 2.2f;

    private static final float UNSIGNED = -0.55f;

    /// So much must speak against what follows before it is cut off (some fifteen rows of text).
    private static final float AGAINST = 8;

    private static final Pattern SIGN =
            Pattern.compile(
                    "\\b(?:pages?|pp?\\.|vol\\.|no\\.|arXiv|doi|https?:|Proc\\.|Proceedings|Conference|Journal"
                            + "|Trans\\.|Transactions|Press|Springer|Elsevier|IEEE|ACM|ISBN|ISSN|CoRR|eds?\\.|et al\\."
                            + "|preprint)(?!\\p{L})|\\((?:1[6-9]|20)\\d\\d[a-z]?\\)"
                            + "|[,.;] ?(?:1[6-9]|20)\\d\\d[a-z]?[.,;:]|^(?:1[6-9]|20)\\d\\d[a-z]?\\."
                            + "|\\d\\(\\d+\\)|\\d[:,] ?\\d+[–-]\\d|\\[[A-Z](?:/OL)?\\]");

    private static final Pattern YEAR =
            Pattern.compile("\\b(?:1[6-9]|20)\\d\\d[a-z]?\\b|www\\.|n\\.d\\.|in press|to appear");

    /// Addresses are often set smaller, and broken over rows.
    private static final Pattern ADDRESS =
            Pattern.compile("https?:|www\\.|//|^\\S+\\.\\w+/\\S*|10\\.\\d{4,}/");

    private static final Pattern CAPTION =
            Pattern.compile("^(?:Figure|Fig\\.|Table|Algorithm|图|表) ?\\d+");
    private static final Pattern CITING =
            Pattern.compile("\\p{L}\\.?,? (?:1[6-9]|20)\\d\\d[a-z]?[);]");

    private static final Pattern HEADING =
            Pattern.compile(
                    "(?i)(?:[A-Z]\\.?\\s+)?(?:appendix|appendices|supplement\\p{L}*|(?:\\p{L}+ )?(?:paper )?checklist"
                            + "|acknowledge?ments?|author contributions|biograph\\p{L}+|附录|作者简介)\\b.{0,60}");

    private ReferenceEnd() {}

    /// The rows up to the break after which text, not entries, is likeliest.
    static List<ReferenceRow> likely(List<ReferenceRow> rows) {
        float size = ReferenceColumns.size(rows.subList(0, Math.min(rows.size(), 60)));
        float pitch = ReferenceColumns.pitch(rows);
        float sum = 0;
        float most = 0;
        int end = rows.size();
        for (int i = 0; i < rows.size(); i++) {
            if (sum > most && (i < 2 || breaks(rows, i, size, pitch))) {
                most = sum;
                end = i;
            }
            sum += weight(rows.get(i).text());
        }
        return sum < most - AGAINST ? rows.subList(0, end) : rows;
    }

    /// Whether a text may be an entry: it has the length of one and some sign of it, a year, or
    /// authors.
    static boolean likely(String text) {
        return text.length() > 12
                && (SIGN.matcher(text).find()
                        || YEAR.matcher(text).find()
                        || UnlabelledStarts.opensWithName(text))
                && !CAPTION.matcher(text).find();
    }

    /// Whether a text holds a year or an address.
    static boolean dated(CharSequence text) {
        return YEAR.matcher(text).find();
    }

    private static boolean breaks(List<ReferenceRow> rows, int i, float size, float pitch) {
        return rows.get(i).column() != rows.get(i - 1).column()
                || ReferenceColumns.step(rows, i) > 1.3f * pitch
                || foreign(rows.get(i), size)
                || rows.get(i).lines().getFirst().bold();
    }

    private static float weight(String text) {
        if (SIGN.matcher(text).find() && !CITING.matcher(text).find()) {
            return SIGNED;
        }
        String[] words = text.split("[ ,]+");
        long names = List.of(words).stream().filter(w -> w.matches("\\p{Lu}.*|and")).count();
        return words.length >= 4 && names >= 0.7 * words.length ? 0 : UNSIGNED;
    }

    /// The row at which a bibliography with these starts is over; the number of rows when it never
    /// is.
    static int of(List<ReferenceRow> rows, BitSet starts, boolean labelled) {
        float size = ReferenceColumns.size(rows);
        float pitch = ReferenceColumns.pitch(rows);
        int last = starts.length() - 1;
        for (int i = 1; i < rows.size(); i++) {
            boolean sameColumn = rows.get(i).column() == rows.get(i - 1).column();
            boolean apart = !sameColumn || ReferenceColumns.step(rows, i) > APART * pitch;
            if (heading(rows.get(i), size, apart)) {
                return i;
            }
            if (i > last && labelled && (apart && sameColumn || foreign(rows.get(i), size))) {
                return i;
            }
        }
        return rows.size();
    }

    /// Whether the row is set in another size than the list; addresses often are.
    static boolean foreign(ReferenceRow row, float size) {
        return Math.abs(row.size() - size) > OTHER_SIZE * size
                && !ADDRESS.matcher(row.text()).find();
    }

    private static boolean heading(ReferenceRow row, float size, boolean apart) {
        boolean shown =
                row.lines().getFirst().bold() || row.size() > (1 + OTHER_SIZE / 2) * size || apart;
        return shown && HEADING.matcher(row.text()).matches();
    }
}
