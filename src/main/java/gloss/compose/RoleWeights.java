package gloss.compose;

import gloss.reading.Lead;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The table `role-weights.txt`: how much a section of some kind speaks for a role.
final class RoleWeights {
    private final Map<Lead, Map<SectionKind, Double>> weights = new EnumMap<>(Lead.class);

    RoleWeights() {
        List<List<String>> rows = WeightTable.rows("role-weights.txt");
        List<String> head = rows.getFirst();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<SectionKind, Double> cells = new EnumMap<>(SectionKind.class);
            for (int i = 1; i < row.size(); i++) {
                cells.put(SectionKind.valueOf(head.get(i)), Double.valueOf(row.get(i)));
            }
            weights.put(Lead.valueOf(row.getFirst().toUpperCase(Locale.ROOT)), cells);
        }
    }

    /// The roles that sentences are scored for.
    List<Lead> roles() {
        return List.copyOf(weights.keySet());
    }

    double of(Lead lead, SectionKind kind) {
        return weights.getOrDefault(lead, Map.of()).getOrDefault(kind, 0.0);
    }
}
