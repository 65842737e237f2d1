package gloss.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How likely a sentence is false, learned from faithful rewrites and falsehoods made of them
/// (`check.weights`: name and log odds in thousandths, made by `gloss eval train-check`): first of
/// each unit by its clues, then of the sentence by its worst units and by what the single checks
/// found (names with `sentence.`). A feature that is not in the table counts 0.
final class Suspicion {
    private static final String OF_SENTENCE = "sentence.";
    private static final double THOUSAND = 1000;
    private static final int WORST = 3;
    private static final double NO_ODDS = -6;

    private final Map<String, Double> weights = new HashMap<>();

    Suspicion() {
        for (String[] row : TableFile.rows("check.weights")) {
            weights.put(row[0], Integer.parseInt(row[1]) / THOUSAND);
        }
    }

    /// The log odds that each unit is wrong or wrongly left out, in the order of the clues.
    List<Double> units(Clues clues) {
        return clues.all().stream().map(c -> sum("", c.features())).toList();
    }

    /// The probability, to a thousandth, that the sentence is false.
    double of(Clues clues, List<Double> units) {
        double odds = sum(OF_SENTENCE, sentence(clues, units));
        return Math.round(THOUSAND / (1 + Math.exp(-odds))) / THOUSAND;
    }

    private double sum(String place, Map<String, Double> features) {
        double sum = 0;
        for (var feature : features.entrySet()) {
            sum += weights.getOrDefault(place + feature.getKey(), 0.0) * feature.getValue();
        }
        return sum;
    }

    /// The features of a sentence whose units have these log odds.
    static Map<String, Double> sentence(Clues clues, List<Double> units) {
        Map<String, Double> f = new LinkedHashMap<>();
        f.put("b", 1.0);
        f.put("b:" + clues.way(), 1.0);
        side(f, clues, units, /* said= */ true);
        side(f, clues, units, /* said= */ false);
        Set<String> kinds = new HashSet<>();
        for (Finding finding : clues.findings()) {
            String kind =
                    "f:"
                            + finding.aspect()
                            + (finding.grave() ? "!" : "")
                            + (finding.words().isBlank() ? "0" : "");
            if (kinds.add(kind)) {
                f.put(kind, 1.0);
                f.put(kind + ":" + clues.way(), 1.0);
                if (clues.covered() >= CLOSE) {
                    f.put(kind + ":close", 1.0);
                }
            }
        }
        f.put("findings", (double) Math.min(WORST + 1, clues.findings().size()));
        f.put("none", clues.findings().isEmpty() ? 1.0 : 0.0);
        f.put("covered", clues.covered());
        f.put("covered:" + clues.way(), clues.covered());
        f.put("little", Math.max(0, LITTLE - clues.covered()));
        return f;
    }

    private static final double LITTLE = 0.6;

    /// So much in common has a sentence in which only a word or two is other than in its evidence.
    private static final double CLOSE = 0.8;

    private static void side(Map<String, Double> f, Clues clues, List<Double> units, boolean said) {
        String side = said ? "" : "e.";
        List<Double> odds = new ArrayList<>();
        Map<String, Double> bySort = new TreeMap<>();
        double sum = 0;
        for (int i = 0; i < units.size(); i++) {
            Clues.Clue clue = clues.all().get(i);
            if (clue.said() == said) {
                odds.add(units.get(i));
                bySort.merge(side + clue.paired().unit().sort(), units.get(i), Math::max);
                sum += Math.log1p(Math.exp(units.get(i)));
            }
        }
        odds.sort(Comparator.reverseOrder());
        for (int k = 0; k < WORST; k++) {
            double one = odds.size() > k ? odds.get(k) : NO_ODDS;
            f.put(side + "worst" + k, one);
            f.put(side + "worst" + k + ":" + clues.way(), one);
        }
        double worst = odds.isEmpty() ? NO_ODDS : odds.getFirst();
        f.put(side + "likely", 1 / (1 + Math.exp(-worst)));
        f.put(side + "over", Math.max(0, worst));
        f.put(side + "above", Math.max(0, worst + 2));
        f.put(side + "sum", Math.log(sum + 1e-3));
        f.put(side + "count", Math.log(1 + odds.size()));
        bySort.forEach((sort, most) -> f.put("worst:" + sort, Math.max(0, most - NO_ODDS)));
    }
}
