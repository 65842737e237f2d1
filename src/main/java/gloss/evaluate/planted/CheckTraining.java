package gloss.evaluate.planted;

import gloss.evaluate.Logistic;
import gloss.language.Glossary;
import gloss.verify.Lesson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Makes `check.weights` from the planted sets: logistic regression first of each unit of a
/// sentence and of its evidence (wrong, or wrongly left out, in a falsehood; right in its faithful
/// twin), then of the whole sentence by its worst units. What a sentence is judged by in the second
/// step, and in the table it begins with, comes from weights that have seen nothing of its author.
/// The same sets give the same bytes.
public final class CheckTraining {
    /// A feature that fewer rewrites have says more of them than of falsehoods.
    private static final int REWRITES_WITH = 8;

    private static final double PENALTY = 3;

    /// Of the right units of false sentences one in so many is shown: their faithful twins have
    /// them, too.
    private static final int SHOWN = 4;

    /// A falsehood that leaves a word out lowers by so much how far its evidence is met.
    private static final double LEFT_OUT = 0.2;

    /// A rewrite has about so many falsehoods.
    private static final double FAITHFUL_COUNTS = 4;

    /// Of faithful rewrites by authors not seen so many are refused at the default strictness.
    private static final double ALARMS = 0.30;

    private static final class Row {
        final int[] which;
        final double[] values;
        final boolean wrong;
        final boolean shown;
        double odds;

        Row(int[] which, double[] values, boolean wrong, boolean shown) {
            this.which = which;
            this.values = values;
            this.wrong = wrong;
            this.shown = shown;
        }
    }

    private record Seen(String set, Case planted, Lesson lesson, List<Row> rows) {}

    private final Names units = new Names();
    private final List<Seen> seen = new ArrayList<>();
    private final List<String> sets = new ArrayList<>();

    /// Names by number, with how many rewrites have each.
    private static final class Names {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final List<int[]> rewrites = new ArrayList<>();

        int of(String name, int rewrite) {
            int number =
                    numbers.computeIfAbsent(
                            name,
                            n -> {
                                names.add(n);
                                rewrites.add(new int[] {0, -1});
                                return names.size() - 1;
                            });
            int[] count = rewrites.get(number);
            if (count[1] != rewrite) {
                count[0]++;
                count[1] = rewrite;
            }
            return number;
        }

        boolean isCommon(int number) {
            return rewrites.get(number)[0] >= REWRITES_WITH;
        }
    }

    /// The table of weights, after the figures of the runs by author.
    public static String table(Path folder) throws IOException {
        CheckTraining training = new CheckTraining();
        Sources sources = new Sources(folder);
        Lesson.School school = new Lesson.School(new Glossary());
        List<String> files = new ArrayList<>(PlantedSet.OURS);
        files.addAll(PlantedSet.AUTHORS);
        for (String file : files) {
            training.sets.add(file);
            training.see(file, PlantedSet.of(sources, List.of(file)).written(), school);
        }
        return training.table();
    }

    private void see(String set, List<Case> cases, Lesson.School school) {
        Map<Integer, Double> twin = Map.of();
        int rewrite = seen.size();
        for (Case each : cases) {
            Lesson lesson = school.see(each.sentence(), each.evidence());
            List<Lesson.Part> parts = lesson.parts();
            boolean faithful = each.kind() == Kind.FAITHFUL;
            if (faithful) {
                rewrite = seen.size();
                twin = met(parts);
            }
            List<Row> rows = new ArrayList<>();
            for (Lesson.Part part : parts) {
                boolean wrong = !faithful && isWrong(part, each, twin);
                int[] which = new int[part.features().size()];
                double[] values = new double[which.length];
                int i = 0;
                for (var feature : part.features().entrySet()) {
                    which[i] = units.of(feature.getKey(), rewrite);
                    values[i++] = feature.getValue();
                }
                boolean shown = faithful || wrong || (seen.size() + rows.size()) % SHOWN == 0;
                rows.add(new Row(which, values, wrong, shown));
            }
            seen.add(new Seen(set, each, lesson.light(), rows));
        }
    }

    private static Map<Integer, Double> met(List<Lesson.Part> parts) {
        Map<Integer, Double> met = new HashMap<>();
        parts.stream().filter(p -> !p.said()).forEach(p -> met.put(p.start(), p.met()));
        return met;
    }

    /// Within what was changed; or left out of what the faithful twin kept.
    private static boolean isWrong(Lesson.Part part, Case each, Map<Integer, Double> twin) {
        if (!part.said()) {
            return twin.getOrDefault(part.start(), 0.0) - part.met() >= LEFT_OUT;
        }
        String one = each.sentence();
        String other = each.faithful();
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return part.start() < one.length() - end && same < part.end() && one.length() - end > same;
    }

    private String table() {
        for (String set : sets) {
            double[] weights = unitWeights(set);
            seen.stream().filter(s -> s.set().equals(set)).forEach(s -> judge(s, weights));
        }
        Names wholes = new Names();
        List<int[]> which = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (Seen one : seen) {
            Map<String, Double> whole =
                    one.lesson().whole(one.rows().stream().map(r -> r.odds).toList());
            which.add(whole.keySet().stream().mapToInt(n -> wholes.of(n, 0)).toArray());
            values.add(whole.values().stream().mapToDouble(v -> v).toArray());
        }
        double[] unseen = new double[seen.size()];
        for (String set : sets) {
            double[] weights = wholeWeights(set, wholes, which, values);
            for (int i = 0; i < unseen.length; i++) {
                if (seen.get(i).set().equals(set)) {
                    unseen[i] = sum(weights, which.get(i), values.get(i));
                }
            }
        }
        double zero = quantile(unseen);
        StringBuilder table = new StringBuilder(report(unseen, zero));
        double[] last = unitWeights("");
        for (int i = 0; i < last.length; i++) {
            if (units.isCommon(i)) {
                row(table, units.names.get(i), last[i]);
            }
        }
        double[] whole = wholeWeights("", wholes, which, values);
        for (int i = 0; i < whole.length; i++) {
            String name = wholes.names.get(i);
            row(table, "sentence." + name, whole[i] - (name.equals("b") ? zero : 0));
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String name, double weight) {
        long thousandths = Math.round(weight * 1000);
        if (thousandths != 0) {
            table.append(name).append('\t').append(thousandths).append('\n');
        }
    }

    private double[] unitWeights(String without) {
        Logistic model = new Logistic(units.names.size());
        List<Double> targets = new ArrayList<>();
        for (Seen one : seen) {
            for (Row row : one.set().equals(without) ? List.<Row>of() : one.rows()) {
                if (row.shown) {
                    model.add(row.which, common(row));
                    targets.add(row.wrong ? 1.0 : 0.0);
                }
            }
        }
        double[] trust = new double[targets.size()];
        Arrays.fill(trust, 1);
        double[] target = targets.stream().mapToDouble(t -> t).toArray();
        return model.weights(target, trust, PENALTY);
    }

    private double[] common(Row row) {
        for (int i = 0; i < row.which.length; i++) {
            if (!units.isCommon(row.which[i])) {
                row.values[i] = 0;
            }
        }
        return row.values;
    }

    private static void judge(Seen one, double[] weights) {
        one.rows().forEach(r -> r.odds = sum(weights, r.which, r.values));
    }

    private static double sum(double[] weights, int[] which, double[] values) {
        double sum = 0;
        for (int i = 0; i < which.length; i++) {
            sum += weights[which[i]] * values[i];
        }
        return sum;
    }

    /// Of all authors but the one; without the set that the single checks were tuned on, which
    /// would have them trusted too much.
    private double[] wholeWeights(
            String without, Names wholes, List<int[]> which, List<double[]> values) {
        Logistic model = new Logistic(wholes.names.size());
        List<Double> targets = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Seen one = seen.get(i);
            if (!one.set().equals(without) && !one.set().equals(sets.getFirst())) {
                model.add(which.get(i), values.get(i));
                targets.add(one.planted().kind() == Kind.FAITHFUL ? 0.0 : 1.0);
            }
        }
        double[] target = targets.stream().mapToDouble(t -> t).toArray();
        double[] trust = Arrays.stream(target).map(t -> t == 0 ? FAITHFUL_COUNTS : 1).toArray();
        return model.weights(target, trust, PENALTY);
    }

    private double quantile(double[] odds) {
        double[] faithful =
                java.util.stream.IntStream.range(0, odds.length)
                        .filter(i -> isNew(i) && seen.get(i).planted().kind() == Kind.FAITHFUL)
                        .mapToDouble(i -> odds[i])
                        .sorted()
                        .toArray();
        return faithful.length == 0 ? 0 : faithful[(int) ((1 - ALARMS) * (faithful.length - 1))];
    }

    private boolean isNew(int i) {
        return !seen.get(i).set().equals(sets.getFirst());
    }

    private String report(double[] odds, double zero) {
        StringBuilder out =
                new StringBuilder(
                        """
                        # How much each clue speaks for a unit's being wrong, and (sentence.) for the sentence's, in
                        # thousandths of log odds. Made by gloss eval train-check. In runs by author, without the guard,
                        # refused of sentences whose author was not seen, by the probability asked for:
                        """);
        for (double at : new double[] {0.7, 0.6, 0.5, 0.4, 0.3}) {
            Map<Kind, int[]> counts = new TreeMap<>();
            for (int i = 0; i < odds.length; i++) {
                if (isNew(i)) {
                    int[] count =
                            counts.computeIfAbsent(seen.get(i).planted().kind(), _ -> new int[2]);
                    count[0]++;
                    count[1] += 1 / (1 + Math.exp(zero - odds[i])) >= at ? 1 : 0;
                }
            }
            out.append(String.format(Locale.ROOT, "# %.1f", at));
            counts.forEach((kind, count) ->
                    out.append(
                            String.format(
                                    Locale.ROOT,
                                    " %s %.3f",
                                    kind.word(),
                                    count[1] / (double) count[0])));
            out.append('\n');
        }
        return out.toString();
    }
}
