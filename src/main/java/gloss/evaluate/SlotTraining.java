package gloss.evaluate;

import gloss.compose.Company;
import gloss.compose.Seen;
import gloss.compose.SlotSight;
import gloss.json.PaperJson;
import gloss.paper.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Makes `slot-weights.txt` from sentences that readers judged (`SlotLabels`): logistic regression
/// of the judgement (1 right for the slot, 0.5 true but minor, 0 wrong or nothing) on the features
/// of the sentence alone, and then on those of its company, for which each paper is weighed by
/// weights that have not seen it. The same judgements and papers give the same bytes.
final class SlotTraining {
    private static final int PLACES = SlotLabels.PLACES.size();
    private static final double MINOR = 0.5;

    /// What looks right and is wrong teaches most.
    private static final double WRONG_COUNTS = 2;

    /// A phrase that fewer papers have says more of them than of its slot. Of 4, 8 and 12 the same
    /// precision in eight-fold runs over the judged papers.
    private static final int PAPERS_WITH = 12;

    /// Of 1, 3 and 10 the best in the same runs, if by little.
    private static final double PENALTY = 3;

    private static final int FOLDS = 8;

    private final SlotLabels labels;
    private final Map<String, List<Seen>> papers = new TreeMap<>();
    private final List<Seen> rows = new ArrayList<>();
    private final List<String> paperOf = new ArrayList<>();
    private final List<Integer> fold = new ArrayList<>();

    private SlotTraining(SlotLabels labels) {
        this.labels = labels;
    }

    /// `lines` as `SlotLabels` reads them; `folder` holds the papers as `gloss parse` writes them,
    /// by name.
    static String table(List<String> lines, Path folder) throws IOException {
        SlotTraining training = new SlotTraining(new SlotLabels(lines));
        training.see(folder);
        return training.table();
    }

    private void see(Path folder) throws IOException {
        SlotSight sight = new SlotSight();
        Map<String, Integer> papersWith = new HashMap<>();
        for (String name : labels.papers()) {
            List<Seen> sentences = sight.of(paper(folder, name));
            Set<String> phrases = new HashSet<>();
            sentences.forEach(s -> phrases.addAll(s.features().keySet()));
            phrases.forEach(p -> papersWith.merge(p, 1, Integer::sum));
            papers.put(name, sentences);
        }
        papers.replaceAll((name, sentences) ->
                sentences.stream()
                        .map(s -> s.knowing(f -> papersWith.getOrDefault(f, 0) >= PAPERS_WITH))
                        .toList());
        int number = 0;
        for (var paper : papers.entrySet()) {
            for (Seen sentence : paper.getValue()) {
                rows.add(sentence);
                paperOf.add(paper.getKey());
                fold.add(number % FOLDS);
            }
            number++;
        }
    }

    private String table() {
        Named alone = new Named(rows.stream().map(Seen::features).toList());
        double[][] unseen = new double[rows.size()][PLACES];
        double[][] weights = trained(alone, unseen);
        Named company = new Named(company(unseen));
        double[][] last = new double[rows.size()][PLACES];
        double[][] beside = trained(company, last);
        StringBuilder table = new StringBuilder();
        table.append(
                """
                # How much each feature of a sentence speaks for its being right in a slot (SlotFeatures; w: words
                # in a row, ^: the first, t: a word of the heading), and of its company (Company), in hundredths of
                # log odds. Made by gloss eval train-slots from %d sentences of %d judged papers.
                # In %d-fold runs by paper, of the sentences that can stand alone and are at least so surely right:
                """
                        .formatted(rows.size(), papers.size(), FOLDS));
        table.append(new SlotReport(labels, rows, paperOf).of(last));
        table.append("feature ").append(String.join(" ", SlotLabels.PLACES)).append('\n');
        rows(table, "", alone, weights);
        rows(table, "company.", company, beside);
        return table.toString();
    }

    /// The features of every row by their company, weighed as in `alone`.
    private List<Map<String, Double>> company(double[][] alone) {
        List<Map<String, Double>> company = new ArrayList<>();
        int at = 0;
        for (List<Seen> sentences : papers.values()) {
            List<double[]> odds = List.of(alone).subList(at, at + sentences.size());
            company.addAll(Company.of(sentences, odds, SlotLabels.PLACES));
            at += sentences.size();
        }
        return company;
    }

    /// Weights by place, then feature; `unseen` gets the log odds of each row by weights that were
    /// trained without the papers of its fold.
    private double[][] trained(Named named, double[][] unseen) {
        double[][] weights = new double[PLACES][];
        for (int place = 0; place < PLACES; place++) {
            double[] targets = new double[rows.size()];
            double[] trust = new double[rows.size()];
            for (int i = 0; i < targets.length; i++) {
                targets[i] = target(i, place);
                trust[i] = trust(i, place);
            }
            for (int out = 0; out < FOLDS; out++) {
                double[] without = trust.clone();
                for (int i = 0; i < without.length; i++) {
                    without[i] = fold.get(i) == out ? 0 : without[i];
                }
                double[] learned = named.logistic().weights(targets, without, PENALTY);
                for (int i = 0; i < without.length; i++) {
                    if (fold.get(i) == out) {
                        unseen[i][place] = named.logistic().odds(i, learned);
                    }
                }
            }
            weights[place] = named.logistic().weights(targets, trust, PENALTY);
        }
        return weights;
    }

    private double target(int row, int place) {
        return switch (labels.judged(paperOf.get(row), rows.get(row).id(), place)) {
            case RIGHT -> 1;
            case MINOR -> MINOR;
            case WRONG, SILENT -> 0;
        };
    }

    /// What a section on limits says and nobody judged is most often one.
    private double trust(int row, int place) {
        boolean limits =
                SlotLabels.PLACES.get(place).equals("limits")
                        && rows.get(row).features().containsKey("section.limitations");
        return switch (labels.judged(paperOf.get(row), rows.get(row).id(), place)) {
            case RIGHT, MINOR -> 1;
            case WRONG -> WRONG_COUNTS;
            case SILENT -> limits ? 0 : 1;
        };
    }

    private static void rows(StringBuilder table, String prefix, Named named, double[][] weights) {
        for (int i = 0; i < named.names().size(); i++) {
            table.append(prefix).append(named.names().get(i));
            for (int place = 0; place < PLACES; place++) {
                table.append(' ').append(Math.round(100 * weights[place][i]));
            }
            table.append('\n');
        }
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

    /// Rows of named features as numbers, the names sorted.
    private record Named(List<String> names, Logistic logistic) {
        Named(List<Map<String, Double>> rows) {
            this(names(rows), new Logistic(names(rows).size()));
            Map<String, Integer> at = new HashMap<>();
            names.forEach(n -> at.put(n, at.size()));
            for (Map<String, Double> row : rows) {
                int[] which = new int[row.size()];
                double[] value = new double[row.size()];
                int i = 0;
                for (var feature : row.entrySet()) {
                    which[i] = at.getOrDefault(feature.getKey(), 0);
                    value[i] = feature.getValue();
                    i++;
                }
                logistic.add(which, value);
            }
        }

        private static List<String> names(List<Map<String, Double>> rows) {
            TreeSet<String> names = new TreeSet<>();
            rows.forEach(r -> names.addAll(r.keySet()));
            return List.copyOf(names);
        }
    }
}
