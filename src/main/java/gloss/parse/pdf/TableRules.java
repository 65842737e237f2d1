package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The rules of a table: those that run across it from edge to edge, those under a part of it, and
/// those that part its columns. Pieces painted cell by cell are joined.
record TableRules(List<Rule> across, List<Rule> partial, List<Rule> down) {
    /// A rule: where it lies (`at`: its y when it runs across, its x when down) and from where to
    /// where it runs.
    record Rule(float at, float from, float to) {
        float length() {
            return to - from;
        }
    }

    /// Pieces this close, in points, are one rule.
    private static final float NEAR = 3.2f;

    /// A rule this much of the table's width runs from edge to edge; a vertical one that parts
    /// columns has this much of its height.
    private static final float FULL = 0.9f;

    private static final float TALL = 0.25f;

    static TableRules of(List<Item> items, float left, float top, float right, float bottom) {
        List<Rule> flat = new ArrayList<>();
        List<Rule> upright = new ArrayList<>();
        for (Item item : items) {
            if (item.kind() == Ink.Kind.ACROSS) {
                flat.add(new Rule(item.middleY(), item.left(), item.right()));
            } else if (item.kind() == Ink.Kind.DOWN) {
                upright.add(new Rule(item.middleX(), item.top(), item.bottom()));
            }
        }
        List<Rule> across = new ArrayList<>();
        List<Rule> partial = new ArrayList<>();
        for (Rule rule : joined(flat)) {
            boolean full = rule.length() > FULL * (right - left);
            (full ? across : partial).add(rule);
        }
        List<Rule> down =
                joined(upright).stream().filter(r -> r.length() > TALL * (bottom - top)).toList();
        return new TableRules(joinedDoubles(across), List.copyOf(partial), down);
    }

    private static List<Rule> joined(List<Rule> pieces) {
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
        List<Rule> level = new ArrayList<>();
        List<Rule> out = new ArrayList<>();
        for (Rule piece : sorted) {
            if (!level.isEmpty() && piece.at() - level.getFirst().at() > 1) {
                close(level, out);
            }
            level.add(piece);
        }
        close(level, out);
        return out;
    }

    private static void close(List<Rule> level, List<Rule> out) {
        level.sort(Comparator.comparingDouble(Rule::from));
        Rule open = null;
        for (Rule piece : level) {
            if (open != null && piece.from() <= open.to() + NEAR) {
                open = new Rule(open.at(), open.from(), Math.max(open.to(), piece.to()));
            } else {
                if (open != null) {
                    out.add(open);
                }
                open = piece;
            }
        }
        if (open != null) {
            out.add(open);
        }
        level.clear();
    }

    /// Double rules count once.
    private static List<Rule> joinedDoubles(List<Rule> across) {
        List<Rule> out = new ArrayList<>();
        for (Rule rule : across) {
            if (out.isEmpty() || rule.at() - out.getLast().at() > NEAR) {
                out.add(rule);
            }
        }
        return List.copyOf(out);
    }

    /// How many rules from edge to edge lie above a height.
    int band(float y) {
        int band = 0;
        for (Rule rule : across) {
            band += rule.at() < y ? 1 : 0;
        }
        return band;
    }
}
