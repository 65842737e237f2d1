package gloss.evaluate;

import gloss.compose.Company;
import gloss.compose.Seen;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How often a sentence is right that weights which have not seen its paper think right.
final class SlotReport {
    private static final double[] LEAST = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8};

    private final SlotLabels labels;
    private final List<Seen> rows;
    private final List<String> paperOf;

    SlotReport(SlotLabels labels, List<Seen> rows, List<String> paperOf) {
        this.labels = labels;
        this.rows = rows;
        this.paperOf = paperOf;
    }

    /// Lines of comment, one for each place and bound; `odds` are log odds by row and place.
    String of(double[][] odds) {
        StringBuilder lines = new StringBuilder();
        for (int place = 0; place < SlotLabels.PLACES.size(); place++) {
            for (double least : LEAST) {
                lines.append(line(odds, place, least));
            }
        }
        return lines.toString();
    }

    private String line(double[][] odds, int place, double least) {
        Map<SlotLabels.Judged, Integer> counts = new EnumMap<>(SlotLabels.Judged.class);
        int all = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).features().containsKey("leans")
                    && Company.probable(odds[i][place]) >= least) {
                counts.merge(
                        labels.judged(paperOf.get(i), rows.get(i).id(), place), 1, Integer::sum);
                all++;
            }
        }
        int said = all;
        return "# %-8s %.1f: %4d sentences, %s\n"
                .formatted(
                        SlotLabels.PLACES.get(place),
                        least,
                        all,
                        List.of(SlotLabels.Judged.values()).stream()
                                .map(j ->
                                        "%s %.2f"
                                                .formatted(
                                                        j.name().toLowerCase(Locale.ROOT),
                                                        (double) counts.getOrDefault(j, 0)
                                                                / Math.max(1, said)))
                                .collect(java.util.stream.Collectors.joining(", ")));
    }
}
