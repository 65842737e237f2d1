package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FragmentsTest {
    private static final String WORDS =
            "the quick brown fox jumps over the lazy dog while wizards mix ink ";

    @Test
    void putTheLowerNumberOfABinomialBackUnderTheUpperOne() {
        Setter setter = new Setter(1);
        float right =
                setter.set(72, 100, 10, Setter.ROMAN, "A typical strategy of routing can yield (");
        setter.set(right + 1, 95.5f, 7, Setter.ROMAN, "16");
        setter.set(right + 3, 105.5f, 7, Setter.ROMAN, "2");
        setter.set(right + 9, 100, 10, Setter.ROMAN, ") = 120 possi-");
        setter.prose(72, 400, 116, 10, 12, "ble combinations, " + WORDS.repeat(12));
        Layout layout = Layout.of(List.of(setter.lines()));
        List<String> lines = layout.sheets().getFirst().lines().stream().map(Line::text).toList();
        assertThat(lines.getFirst()).contains("¹⁶").contains("₂").endsWith("possi-");
        assertThat(lines.getFirst().indexOf("¹⁶")).isLessThan(lines.getFirst().indexOf("₂"));
        assertThat(lines.get(1)).startsWith("ble combinations");
    }
}
