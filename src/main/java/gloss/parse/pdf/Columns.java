package gloss.parse.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the columns of a paper from where its body lines begin and end.
final class Columns {
    /// An edge counts when this share of the body lines keeps to it.
    private static final float SHARE = 0.1f;

    /// Edges this close, in points, are one.
    private static final int NEAR = 2;

    private Columns() {}

    /// From left to right; one at least.
    static List<Column> of(List<Line> body, float size) {
        List<Line> wide = body.stream().filter(l -> l.width() > 9 * size).toList();
        if (wide.isEmpty()) {
            return List.of(around(body));
        }
        List<Float> lefts = peaks(wide);
        List<Column> columns = new ArrayList<>();
        float first = lefts.getFirst();
        for (int i = 0; i < lefts.size(); i++) {
            float left = lefts.get(i);
            float limit = i + 1 < lefts.size() ? lefts.get(i + 1) : Float.MAX_VALUE;
            float right = rightEdge(wide, left, limit);
            if (i > 0 && crossed(wide, left)) {
                continue;
            }
            if (right - left > 9 * size) {
                columns.add(new Column(left, right));
            }
        }
        // What was taken for a second column and dropped must not cut the first one short.
        if (columns.size() <= 1) {
            return List.of(
                    new Column(
                            columns.isEmpty() ? first : columns.getFirst().left(),
                            rightEdge(
                                    wide,
                                    columns.isEmpty() ? first : columns.getFirst().left(),
                                    Float.MAX_VALUE)));
        }
        return List.copyOf(columns);
    }

    /// Long lines tell more about the columns than the short ones of lists and listings.
    private static int weight(Line line) {
        return Math.round(line.width() * line.width() / 100);
    }

    private static Column around(List<Line> lines) {
        float left = (float) lines.stream().mapToDouble(Line::left).min().orElse(72);
        float right = (float) lines.stream().mapToDouble(Line::right).max().orElse(540);
        return new Column(left, right);
    }

    /// The left edges that many lines share, at least a fifth of the text's width apart.
    private static List<Float> peaks(List<Line> lines) {
        Map<Integer, Integer> count = new TreeMap<>();
        lines.forEach(l -> count.merge(Math.round(l.left()), weight(l), Integer::sum));
        float span = around(lines).width();
        List<Map.Entry<Integer, Integer>> strong = new ArrayList<>();
        for (Map.Entry<Integer, Integer> e : count.entrySet()) {
            int near = 0;
            for (int d = -NEAR; d <= NEAR; d++) {
                near += count.getOrDefault(e.getKey() + d, 0);
            }
            strong.add(Map.entry(e.getKey(), near));
        }
        strong.sort(
                Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()));
        int total = lines.stream().mapToInt(Columns::weight).sum();
        List<Float> peaks = new ArrayList<>();
        for (Map.Entry<Integer, Integer> e : strong) {
            boolean apart = peaks.stream().allMatch(p -> Math.abs(p - e.getKey()) > 0.2f * span);
            if (apart && (peaks.isEmpty() || e.getValue() >= SHARE * total)) {
                peaks.add((float) e.getKey());
            }
        }
        peaks.sort(Float::compare);
        return peaks;
    }

    /// Whether lines that begin left of an edge usually run across it: then it is no column's.
    private static boolean crossed(List<Line> lines, float left) {
        long from = lines.stream().filter(l -> l.left() < left - 9).count();
        long across =
                lines.stream().filter(l -> l.left() < left - 9 && l.right() > left + 9).count();
        return across > 0.6 * from;
    }

    private static float rightEdge(List<Line> lines, float left, float limit) {
        Map<Integer, Integer> count = new TreeMap<>();
        for (Line line : lines) {
            if (line.left() > left - 4 && line.left() < limit - 20 && line.right() < limit + 1) {
                count.merge(Math.round(line.right()), weight(line), Integer::sum);
            }
        }
        int best = 0;
        int most = -1;
        for (Map.Entry<Integer, Integer> e : count.entrySet()) {
            int near = 0;
            for (int d = -NEAR; d <= NEAR; d++) {
                near += count.getOrDefault(e.getKey() + d, 0);
            }
            if (near > most || near == most && e.getKey() > best) {
                most = near;
                best = e.getKey();
            }
        }
        return best == 0 ? left + 200 : best;
    }
}
