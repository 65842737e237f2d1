package gloss.parse.pdf;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Where the entries of a bibliography without labels start: at the rows that hang out (or, in old
/// journals, are set in), else after the wider gaps, else where the words say so.
final class UnlabelledStarts {
    /// Indents counted as such, in ems: the development papers hang entries by 0.9 to 2.1 em.
    private static final float LEAST_INDENT = 0.5f;

    private static final float MOST_INDENT = 5;

    /// Share of the rows that must be set in by the same amount for the indent to mean something;
    /// lists of long author teams reach 0.85, lists of one-line entries fall to 0.2.
    private static final float OFTEN = 0.12f;

    /// A gap this many pitches wide parts entries. Pitches within entries vary by 2 % at most.
    private static final float APART = 1.15f;

    /// Words of evidence needed for a start, see `worth`.
    private static final float ENOUGH = 2.4f;

    private static final String INITIALS = "(?:\\p{Lu}\\.[ -]?){1,4}";
    private static final String NAME =
            "(?:(?:van|von|de|der|del|di|da|la|le|el|al|bin|ten|ter)[ -])*\\p{Lu}[\\p{L}'’-]+";
    private static final Pattern AUTHORS =
            Pattern.compile(
                    "(?:%2$s(?: %2$s)?, %1$s|%1$s ?%2$s|%2$s \\p{Lu}{1,3}[,.]|%2$s (?:%1$s )?%2$s(?:,| and |\\. )).*"
                            .formatted(INITIALS, NAME));
    private static final Pattern UNFINISHED =
            Pattern.compile(
                    ".*(?:[,:&–-]|\\b(?:and|in|of|the|for|on|with|a|to|pages|pp\\.|vol\\.))");
    private static final Pattern CONTINUES = Pattern.compile("[\\p{Ll}(\\[,;:.&0-9–-].*");

    private final List<ReferenceRow> rows;
    private final float[] edges;
    private final float[] ends;
    private final float pitch;

    private UnlabelledStarts(List<ReferenceRow> rows) {
        this.rows = rows;
        this.edges = ReferenceColumns.edges(rows);
        this.ends = ReferenceColumns.ends(rows);
        this.pitch = ReferenceColumns.pitch(rows);
    }

    static BitSet of(List<ReferenceRow> rows) {
        UnlabelledStarts starts = new UnlabelledStarts(rows);
        BitSet found = starts.byIndent();
        if (found.isEmpty()) {
            found = starts.bySpace();
        }
        if (found.isEmpty()) {
            found = starts.byWords();
        }
        found.set(0);
        return found;
    }

    /// Whether a text opens with a name in one of the usual forms.
    static boolean opensWithName(String text) {
        return AUTHORS.matcher(text).matches();
    }

    private float offset(int i) {
        ReferenceRow row = rows.get(i);
        return (row.left() - edges[row.column()]) / row.size();
    }

    /// The rows at the edge when others are set in by one amount; empty when none are.
    private BitSet byIndent() {
        float indent = indent();
        if (indent == 0) {
            return new BitSet();
        }
        straighten(indent);
        BitSet out = new BitSet();
        BitSet in = new BitSet();
        int outAfterEnd = 0;
        int inAfterEnd = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean fresh = i == 0 || ReferenceColumns.endsEntry(rows.get(i - 1).text());
            if (offset(i) < LEAST_INDENT - 0.1f) {
                out.set(i);
                outAfterEnd += fresh ? 1 : 0;
            } else if (Math.abs(offset(i) - indent) < ReferenceColumns.SAME) {
                in.set(i);
                inAfterEnd += fresh ? 1 : 0;
            }
        }
        if (out.isEmpty() || in.isEmpty()) {
            return new BitSet();
        }
        float hanging = (float) outAfterEnd / out.cardinality();
        float setIn = (float) inAfterEnd / in.cardinality();
        return setIn > hanging + 0.15f && in.get(0) ? in : out;
    }

    /// The indent that most set-in rows share, in ems; 0 when too few do.
    private float indent() {
        float best = 0;
        int most = 0;
        for (int i = 0; i < rows.size(); i++) {
            float candidate = offset(i);
            if (candidate < LEAST_INDENT || candidate > MOST_INDENT) {
                continue;
            }
            int n = 0;
            for (int j = 0; j < rows.size(); j++) {
                n += Math.abs(offset(j) - candidate) < ReferenceColumns.SAME / 2 ? 1 : 0;
            }
            if (n > most) {
                most = n;
                best = candidate;
            }
        }
        return most >= Math.max(2, OFTEN * rows.size()) ? best : 0;
    }

    /// Moves the edge of a column in which no entry starts (all of its rows continue one), so that
    /// its rows count as set in like those of its neighbours.
    private void straighten(float indent) {
        Set<Integer> mixed = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (Math.abs(offset(i) - indent) < ReferenceColumns.SAME) {
                mixed.add(rows.get(i).column());
            }
        }
        float em = ReferenceColumns.size(rows);
        for (int c = 0; c < edges.length; c++) {
            float edge = edges[c];
            boolean likeStart =
                    mixed.stream().anyMatch(m -> Math.abs(edges[m] - edge) < 0.35f * em);
            boolean likeRest =
                    mixed.stream()
                            .anyMatch(m -> Math.abs(edges[m] + indent * em - edge) < 0.35f * em);
            if (!mixed.contains(c) && likeRest && !likeStart) {
                edges[c] = edge - indent * em;
            }
        }
    }

    private BitSet bySpace() {
        BitSet found = new BitSet();
        int within = 0;
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).column() != rows.get(i - 1).column()) {
                if (worth(i) > ENOUGH) {
                    found.set(i);
                }
            } else if (ReferenceColumns.step(rows, i) > APART * pitch) {
                found.set(i);
            } else {
                within++;
            }
        }
        // a single gap must follow what ends an entry
        boolean sure =
                found.cardinality() >= 2
                        || found.stream()
                                .allMatch(i -> ReferenceColumns.endsEntry(rows.get(i - 1).text()));
        return sure && within * 4 >= found.cardinality() ? found : new BitSet();
    }

    private BitSet byWords() {
        BitSet found = new BitSet();
        for (int i = 1; i < rows.size(); i++) {
            if (worth(i) > ENOUGH) {
                found.set(i);
            }
        }
        return found;
    }

    /// How much speaks for a start at this row: one point each for the row before ending like an
    /// entry and ending early, one and a half for opening with a name.
    private float worth(int i) {
        ReferenceRow before = rows.get(i - 1);
        ReferenceRow row = rows.get(i);
        float worth = ReferenceColumns.endsEntry(before.text()) ? 1 : 0;
        worth -= UNFINISHED.matcher(before.text()).matches() ? 2 : 0;
        worth += before.right() < ends[before.column()] - 2 * before.size() ? 1 : 0;
        worth += AUTHORS.matcher(row.text()).matches() ? 1.5f : 0;
        worth -= CONTINUES.matcher(row.text()).matches() ? 3 : 0;
        return worth;
    }
}
