package gloss.compose;

import gloss.reading.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The table `slot-weights.txt`: how much each feature of a sentence (`SlotFeatures`) speaks for
/// its being right in a slot; trained by `gloss eval train-slots` on sentences that we judged while
/// reading (1 right, 0.4 true but minor, 0 wrong here). A feature that is not in the table counts
/// 0.
final class SlotWeights {
    private final List<Role> slots = new ArrayList<>();
    private final Map<String, double[]> weights = new HashMap<>();

    SlotWeights() {
        List<List<String>> rows = WeightTable.rows("slot-weights.txt");
        for (String slot : rows.getFirst().subList(1, rows.getFirst().size())) {
            slots.add(Role.valueOf(slot.toUpperCase(Locale.ROOT)));
        }
        for (List<String> row : rows.subList(1, rows.size())) {
            double[] cells = new double[slots.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = Double.parseDouble(row.get(i + 1));
            }
            weights.put(row.getFirst(), cells);
        }
    }

    /// About 1 for a sentence that is right in the slot, about 0 for one that is wrong there.
    Map<Role, Double> worth(Map<String, Double> features) {
        Map<Role, Double> worth = new EnumMap<>(Role.class);
        for (int i = 0; i < slots.size(); i++) {
            double sum = 0;
            for (var feature : features.entrySet()) {
                double[] cells = weights.get(feature.getKey());
                sum += cells == null ? 0 : cells[i] * feature.getValue();
            }
            worth.put(slots.get(i), Math.round(sum * 1000) / 1000.0);
        }
        return worth;
    }
}
