package gloss.parse.pdf;

import gloss.parse.pdf.LineStage.PageLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How this paper is set: the size and faces of its body text, the distance of its lines, its
/// columns and its words. Everything later is judged against it (as pdffigures2 does, Clark and
/// Divvala 2016), not against fixed numbers.
record Manner(
        float size,
        String face,
        String family,
        float pitch,
        PageColumns pages,
        float top,
        float bottom,
        Set<String> vocabulary) {
    /// Sizes at least this share as frequent as the most frequent compete to be the body's; the
    /// largest wins, since long bibliographies and appendices are set smaller, not larger.
    private static final float COMPETES = 0.55f;

    static Manner of(List<PageLines> pages) {
        float size = bodySize(pages);
        List<Line> body =
                pages.stream()
                        .flatMap(p -> p.lines().stream())
                        .filter(l -> Math.abs(l.size() - size) < 0.35f)
                        .toList();
        PageColumns columns =
                new PageColumns(
                        pages.stream()
                                .map(p ->
                                        p.lines().stream()
                                                .filter(l -> Math.abs(l.size() - size) < 0.35f)
                                                .toList())
                                .toList(),
                        size);
        return new Manner(
                size,
                mostFrequent(body),
                Face.family(mostFrequent(body)),
                pitch(body, size),
                columns,
                edge(pages, columns.usual(), size, true),
                edge(pages, columns.usual(), size, false),
                vocabulary(pages));
    }

    /// The columns that most pages have.
    List<Column> columns() {
        return pages.usual();
    }

    /// Whether a line is set in the body's size.
    boolean bodySized(Line line) {
        return Math.abs(line.size() - size) < 0.35f;
    }

    /// Whether a line is set in the body's size and its upright, light face or one of its family.
    boolean bodyLike(Line line) {
        return bodySized(line) && !line.bold() && line.face().family().equals(family);
    }

    static String family(String name) {
        return Face.family(name);
    }

    private static float bodySize(List<PageLines> pages) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                if (Characters.extent(line.text()) > 25) {
                    sizes.merge(
                            Math.round(line.size() * 5),
                            Characters.extent(line.text()),
                            Integer::sum);
                }
            }
        }
        Map<Integer, Integer> near = new TreeMap<>();
        sizes.forEach((s, n) ->
                near.put(s, n + sizes.getOrDefault(s - 1, 0) + sizes.getOrDefault(s + 1, 0)));
        int most = near.values().stream().max(Integer::compare).orElse(0);
        int best = 50;
        for (Map.Entry<Integer, Integer> e : near.entrySet()) {
            int own = sizes.getOrDefault(e.getKey(), 0);
            boolean peak =
                    own >= sizes.getOrDefault(e.getKey() - 1, 0)
                            && own >= sizes.getOrDefault(e.getKey() + 1, 0);
            if (peak && e.getValue() >= COMPETES * most) {
                best = e.getKey();
            }
        }
        return best / 5f;
    }

    private static String mostFrequent(List<Line> lines) {
        Map<String, Integer> faces = new TreeMap<>();
        lines.forEach(l -> faces.merge(l.face().name(), Characters.extent(l.text()), Integer::sum));
        return faces.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /// The most frequent step from one full body line to the next below it.
    private static float pitch(List<Line> body, float size) {
        Map<Integer, Integer> steps = new HashMap<>();
        for (int i = 0; i < body.size(); i++) {
            Line line = body.get(i);
            for (int k = i + 1; k < Math.min(i + 6, body.size()); k++) {
                Line next = body.get(k);
                float step = next.base() - line.base();
                if (next.page() == line.page()
                        && Math.abs(next.left() - line.left()) < 2
                        && step > 0.9f * size
                        && step < 2.6f * size) {
                    steps.merge(Math.round(step * 4), 1, Integer::sum);
                    break;
                }
            }
        }
        return steps.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry::getKey))
                .map(e -> e.getKey() / 4f)
                .orElse(1.2f * size);
    }

    /// The usual first or last baseline area of body text on full pages.
    private static float edge(
            List<PageLines> pages, List<Column> columns, float size, boolean upper) {
        List<Float> edges = new ArrayList<>();
        for (PageLines page : pages) {
            List<Line> body =
                    page.lines().stream()
                            .filter(l -> Math.abs(l.size() - size) < 0.35f)
                            .filter(l ->
                                    columns.stream().anyMatch(c -> l.width() > 0.7f * c.width()))
                            .toList();
            if (body.size() > 8) {
                edges.add(upper ? body.getFirst().top() : body.getLast().bottom());
            }
        }
        edges.sort(Float::compare);
        if (edges.isEmpty()) {
            double high = pages.isEmpty() ? 792 : pages.getFirst().page().size().height();
            return (float) (upper ? 0.08 * high : 0.92 * high);
        }
        return edges.get(upper ? edges.size() / 10 : edges.size() - 1 - edges.size() / 10);
    }

    private static Set<String> vocabulary(List<PageLines> pages) {
        Map<String, Integer> words = new HashMap<>();
        for (PageLines page : pages) {
            List<Line> broken = page.lines().stream().filter(l -> l.text().endsWith("-")).toList();
            for (Line line : page.lines()) {
                String[] tokens = line.text().split("[^\\p{L}\\p{N}-]+");
                boolean tail = broken.stream().anyMatch(b -> goesOn(b, line));
                for (int i = 0; i < tokens.length; i++) {
                    boolean head = i == tokens.length - 1 && line.text().endsWith("-");
                    if (tokens[i].length() > 2
                            && !head
                            && !(i == 0 && (tail || tokens[i].length() < 4))) {
                        words.merge(tokens[i].toLowerCase(Locale.ROOT), 1, Integer::sum);
                    }
                }
            }
        }
        return rarerFormsLeftOut(words);
    }

    /// The words without those that the paper prints more often with a hyphen within them, or more
    /// often without theirs: `finetuning` once beside many a `fine-tuning`.
    private static Set<String> rarerFormsLeftOut(Map<String, Integer> words) {
        Set<String> kept = new HashSet<>(words.keySet());
        words.forEach((word, count) -> {
            String bare = word.replace("-", "");
            int other = bare.equals(word) ? 0 : words.getOrDefault(bare, 0);
            if (other > 0) {
                kept.remove(other < count ? bare : word);
            }
        });
        return kept;
    }

    /// Whether a line stands right below one that ends within a word.
    private static boolean goesOn(Line broken, Line line) {
        float down = line.base() - broken.base();
        return down > 0.5f * line.size()
                && down < 2 * line.size()
                && line.left() < broken.right()
                && Math.abs(line.left() - broken.left()) < 4 * line.size();
    }
}
