package gloss.compose;

import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.reading.Lead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the place of a sentence within its section says of its role: problems come first, results
/// last. The table is `position-weights.txt`, with the measurement behind it.
final class Positions {
    private record Slope(Lead lead, SectionKind kind, double start, double middle, double end) {
        double at(double place) {
            return place < 0.5
                    ? start + (middle - start) * place * 2
                    : middle + (end - middle) * (place - 0.5) * 2;
        }
    }

    private static final double OPENING = 0.5;

    private final List<Slope> slopes = new ArrayList<>();
    private final Map<String, Double> places = new HashMap<>();

    Positions(Paper paper) {
        List<List<String>> rows = WeightTable.rows("position-weights.txt");
        for (List<String> row : rows.subList(1, rows.size())) {
            slopes.add(
                    new Slope(
                            Lead.valueOf(row.getFirst().toUpperCase(Locale.ROOT)),
                            SectionKind.valueOf(row.get(1)),
                            Double.parseDouble(row.get(2)),
                            Double.parseDouble(row.get(3)),
                            Double.parseDouble(row.get(4))));
        }
        Map<String, Integer> sizes = new LinkedHashMap<>();
        paper.sentences().forEach(s -> sizes.merge(s.section(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        for (Sentence sentence : paper.sentences()) {
            int at = seen.merge(sentence.section(), 1, Integer::sum) - 1;
            int last = Math.max(1, sizes.getOrDefault(sentence.section(), 1) - 1);
            places.put(sentence.id(), (double) at / last);
        }
    }

    /// 0 for the first sentence of its section, 1 for the last.
    double relative(Sentence sentence) {
        return places.getOrDefault(sentence.id(), 0.0);
    }

    /// The first sentence of a paragraph says what it is about.
    private static double opening(Lead lead, Candidate candidate) {
        boolean first = candidate.sentence().span().start() == 0;
        boolean topical = lead == Lead.STEP || lead == Lead.RESULT || lead == Lead.FINDING;
        return first && topical ? OPENING : 0;
    }

    /// What is added to the score of this role.
    double of(Lead lead, Candidate candidate) {
        return opening(lead, candidate)
                + slopes.stream()
                        .filter(s -> s.lead() == lead && s.kind() == candidate.kind())
                        .mapToDouble(s -> s.at(relative(candidate.sentence())))
                        .sum();
    }
}
