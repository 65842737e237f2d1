package gloss.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the company of a sentence says of it: limits are admitted together, steps follow each
/// other, and the best sentence of a paper is better than the best of its section. Seen from what
/// the weights say of each sentence alone.
public final class Company {
    private static final List<String> BESIDE = List.of("before.2", "before", "after", "after.2");
    private static final int[] STEPS = {-2, -1, 1, 2};

    /// Log odds of 4 are as good as sure.
    private static final double SURE = 4;

    private Company() {}

    /// The features of each of a paper's sentences, in their order; `alone` holds for each its log
    /// odds for each of `places`.
    public static List<Map<String, Double>> of(
            List<Seen> sentences, List<double[]> alone, List<String> places) {
        List<double[]> odds = alone.stream().map(Company::probable).toList();
        int[][] ranks = new int[places.size()][];
        for (int k = 0; k < places.size(); k++) {
            ranks[k] = ranks(odds, k);
        }
        Map<String, double[]> sections = sections(sentences, odds, places.size());
        Map<Integer, Integer> byOrder = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            byOrder.put(sentences.get(i).order(), i);
        }
        List<Map<String, Double>> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Map<String, Double> features = new LinkedHashMap<>();
            features.put("bias", 1.0);
            double[] section = sections.get(sentences.get(i).section());
            for (int k = 0; k < places.size(); k++) {
                features.put("alone." + places.get(k), alone.get(i)[k] / SURE);
                features.put("rank." + places.get(k), 1.0 / (1 + ranks[k][i]));
                features.put("section." + places.get(k), section == null ? 0 : section[k]);
            }
            for (int b = 0; b < STEPS.length; b++) {
                int other = byOrder.getOrDefault(sentences.get(i).order() + STEPS[b], -1);
                boolean beside =
                        other >= 0
                                && sentences
                                        .get(other)
                                        .section()
                                        .equals(sentences.get(i).section());
                if (!beside) {
                    features.put(BESIDE.get(b) + ".none", 1.0);
                }
                for (int k = 0; beside && k < places.size(); k++) {
                    features.put(BESIDE.get(b) + "." + places.get(k), odds.get(other)[k]);
                }
            }
            all.add(features);
        }
        return all;
    }

    /// The probability that log odds stand for.
    public static double probable(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double[] probable(double[] logOdds) {
        double[] odds = new double[logOdds.length];
        for (int k = 0; k < odds.length; k++) {
            odds[k] = probable(logOdds[k]);
        }
        return odds;
    }

    /// 0 for the sentence that fits place `k` best; of two alike the earlier one.
    private static int[] ranks(List<double[]> odds, int k) {
        List<Integer> byOdds = new ArrayList<>();
        for (int i = 0; i < odds.size(); i++) {
            byOdds.add(i);
        }
        byOdds.sort((a, b) -> Double.compare(odds.get(b)[k], odds.get(a)[k]));
        int[] ranks = new int[odds.size()];
        for (int r = 0; r < ranks.length; r++) {
            ranks[byOdds.get(r)] = r;
        }
        return ranks;
    }

    private static Map<String, double[]> sections(
            List<Seen> sentences, List<double[]> odds, int places) {
        Map<String, double[]> sums = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            double[] sum =
                    sums.computeIfAbsent(sentences.get(i).section(), s -> new double[places]);
            for (int k = 0; k < places; k++) {
                sum[k] += odds.get(i)[k];
            }
            counts.merge(sentences.get(i).section(), 1, Integer::sum);
        }
        sums.forEach((section, sum) -> {
            for (int k = 0; k < places; k++) {
                sum[k] /= counts.getOrDefault(section, 1);
            }
        });
        return sums;
    }
}
