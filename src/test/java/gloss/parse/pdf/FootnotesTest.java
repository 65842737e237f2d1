package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FootnotesTest {
    private static final String PROSE =
            "rivers that rise in the hills carry silt down into the plain where it settles in the spring and";

    @Test
    void takeNotesOfAuthorsAsLargeAsTheText() {
        assertThat(notes(10, "*Contribution during a stay at the river.")).hasSize(1);
        assertThat(notes(10, "Corresponding author: someone@example.org")).hasSize(1);
    }

    @Test
    void takeThePermissionToCopyWithoutARule() {
        assertThat(notes(8, "Permission to make digital copies of this is granted.")).hasSize(1);
    }

    @Test
    void leaveTheLastLineOfTheTextAlone() {
        assertThat(notes(10, "corresponding rivers of the plain carry more.")).isEmpty();
    }

    private static List<String> notes(float size, String last) {
        Setter setter = new Setter(1);
        float base = 72;
        for (int i = 0; i < 16; i++) {
            base = setter.prose(72, 540, base, 10, 12, PROSE + " " + PROSE);
        }
        setter.set(72, base + 14, size, Setter.ROMAN, last);
        Layout layout = Layout.of(List.of(setter.lines()));
        Flow flow =
                Flow.of(
                        layout,
                        new Floats(List.of(), Collections.newSetFromMap(new IdentityHashMap<>())));
        return Footnotes.of(flow.items(), layout.manner()).stream()
                .map(i -> flow.items().get(i).line().text())
                .toList();
    }
}
