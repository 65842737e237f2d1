package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CompanyTest {
    private static final List<String> PLACES = List.of("limits");

    private static Seen seen(String id, String section, int order) {
        return new Seen(id, section, order, Map.of("bias", 1.0));
    }

    @Test
    void seesTheNeighboursOfItsOwnSectionOnly() {
        List<Map<String, Double>> company =
                Company.of(
                        List.of(seen("a", "s1", 0), seen("b", "s1", 1), seen("c", "s2", 2)),
                        List.of(new double[] {4}, new double[] {0}, new double[] {-4}),
                        PLACES);
        assertThat(company.get(1).get("before.limits")).isGreaterThan(0.9);
        assertThat(company.get(1))
                .containsEntry("after.none", 1.0)
                .doesNotContainKey("after.limits");
        assertThat(company.get(0)).containsEntry("rank.limits", 1.0);
    }

    @Test
    void namesNumbersByTheirForm() {
        assertThat(Phrases.of("We gain 1.4% on 3 sets."))
                .contains("^:we", "w:we_gain", "w:gain_#pct", "w:#int_sets")
                .doesNotContain("w:4");
    }
}
