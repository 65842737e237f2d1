package gloss.compose;

import gloss.reading.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The table `slot-weights.txt`: how much each feature of a sentence (`SlotFeatures`) speaks for
/// its being right in a slot, and the same for what stands around it (`Company`, rows `company.`);
/// in hundredths of log odds. Made by `gloss eval train-slots` of sentences that readers judged. A
/// feature that is not in the table counts 0.
final class SlotWeights {
    static final String HEADLINE = "headline";

    private static final String COMPANY = "company.";
    private static final double HUNDRED = 100;
    private static final double KEPT = 1000;

    private final List<String> places;
    private final Map<String, double[]> alone = new HashMap<>();
    private final Map<String, double[]> company = new HashMap<>();

    SlotWeights() {
        this(WeightTable.rows("slot-weights.txt"));
    }

    /// Of a table whose first row names the places.
    SlotWeights(List<List<String>> rows) {
        this.places = List.copyOf(rows.getFirst().subList(1, rows.getFirst().size()));
        for (List<String> row : rows.subList(1, rows.size())) {
            double[] cells = new double[row.size() - 1];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = Integer.parseInt(row.get(i + 1)) / HUNDRED;
            }
            String name = row.getFirst();
            if (name.startsWith(COMPANY)) {
                company.put(name.substring(COMPANY.length()), cells);
            } else {
                alone.put(name, cells);
            }
        }
    }

    /// The names of the features in the table.
    Set<String> known() {
        return alone.keySet();
    }

    /// What each of a paper's sentences is worth, in their order.
    List<SlotWorth> worth(List<Seen> sentences) {
        List<double[]> sums = new ArrayList<>();
        sentences.forEach(s -> sums.add(sum(alone, s.features())));
        List<SlotWorth> worth = new ArrayList<>();
        for (Map<String, Double> beside : Company.of(sentences, sums, places)) {
            double[] odds = sum(company, beside);
            Map<Role, Double> slots = new EnumMap<>(Role.class);
            double headline = 0;
            for (int i = 0; i < places.size(); i++) {
                double probable = Math.round(Company.probable(odds[i]) * KEPT) / KEPT;
                if (places.get(i).equals(HEADLINE)) {
                    headline = probable;
                } else {
                    slots.put(Role.valueOf(places.get(i).toUpperCase(Locale.ROOT)), probable);
                }
            }
            worth.add(new SlotWorth(slots, headline));
        }
        return worth;
    }

    private double[] sum(Map<String, double[]> weights, Map<String, Double> features) {
        double[] sum = new double[places.size()];
        features.forEach((name, value) -> {
            double[] cells = weights.get(name);
            for (int i = 0; cells != null && i < sum.length; i++) {
                sum[i] += cells[i] * value;
            }
        });
        return sum;
    }
}
