package gloss.evaluate;

import gloss.compose.SlotSight;
import gloss.json.PaperJson;
import gloss.paper.Paper;
import gloss.reading.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Makes `slot-weights.txt` from sentences judged while reading: ridge regression of the judgement
/// (1 right for the slot, 0.4 true but minor, 0 neither) on the features of the sentence. The same
/// judgements and papers give the same bytes.
final class SlotTraining {
    private static final List<Role> SLOTS = List.of(Role.PROBLEM, Role.IDEA, Role.METHOD);
    private static final double WEAK = 0.4;

    /// Of 3, 10 and 30 the best in eight-fold runs over the judged papers, if by little.
    private static final double RIDGE = 10;

    private record Lesson(Map<String, Double> features, List<Double> judged) {}

    private SlotTraining() {}

    /// `lines` are paper, sentence and judgement with tabs between; the judgement is of the letters
    /// P, I, M (right for problem, idea, method), p, i, m (true but minor) or `-`. `papers` holds
    /// the papers as `gloss parse` writes them, by name.
    static String table(List<String> lines, Path papers) throws IOException {
        Map<String, Map<String, String>> judged = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t");
            if (cells.length != 3) {
                throw new IllegalArgumentException("not paper, sentence, judgement: " + line);
            }
            judged.computeIfAbsent(cells[0], p -> new LinkedHashMap<>()).put(cells[1], cells[2]);
        }
        List<Lesson> lessons = new ArrayList<>();
        SlotSight sight = new SlotSight();
        for (var paper : judged.entrySet()) {
            sight.of(paper(papers, paper.getKey())).entrySet().stream()
                    .filter(s -> paper.getValue().containsKey(s.getKey()))
                    .map(s -> lesson(s.getValue(), paper.getValue().getOrDefault(s.getKey(), "-")))
                    .forEach(lessons::add);
        }
        return """
        # How much each feature of a sentence speaks for its being right in a slot (SlotFeatures).
        # Made by gloss eval train-slots from %d judged sentences of %d papers.
        """
                        .formatted(lessons.size(), judged.size())
                + rows(lessons);
    }

    private static Paper paper(Path papers, String name) throws IOException {
        try (Stream<Path> walk = Files.walk(papers)) {
            Path file =
                    walk.filter(p -> p.getFileName().toString().equals(name + ".json"))
                            .min(Path::compareTo)
                            .orElseThrow(() -> new IllegalArgumentException("no paper " + name));
            return PaperJson.read(Files.readString(file));
        }
    }

    private static Lesson lesson(Map<String, Double> features, String judgement) {
        List<Double> judged = new ArrayList<>();
        for (Role slot : SLOTS) {
            String letter = slot.name().substring(0, 1);
            judged.add(
                    judgement.contains(letter)
                            ? 1.0
                            : judgement.contains(letter.toLowerCase(Locale.ROOT)) ? WEAK : 0.0);
        }
        return new Lesson(features, judged);
    }

    private static String rows(List<Lesson> lessons) {
        TreeSet<String> all = new TreeSet<>();
        lessons.forEach(l -> all.addAll(l.features().keySet()));
        List<String> names = List.copyOf(all);
        Ridge ridge = new Ridge(names.size(), SLOTS.size());
        for (Lesson lesson : lessons) {
            double[] values =
                    names.stream()
                            .mapToDouble(n -> lesson.features().getOrDefault(n, 0.0))
                            .toArray();
            ridge.add(values, lesson.judged().stream().mapToDouble(d -> d).toArray());
        }
        double[][] weights = ridge.weights(RIDGE);
        StringBuilder rows = new StringBuilder("feature problem idea method\n");
        for (int i = 0; i < names.size(); i++) {
            rows.append(
                    String.format(
                            Locale.ROOT,
                            "%-22s %8.4f %8.4f %8.4f%n",
                            names.get(i),
                            weights[i][0],
                            weights[i][1],
                            weights[i][2]));
        }
        return rows.toString();
    }
}
