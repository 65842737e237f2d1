package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ParagraphsTest {
    private static final float LEFT = 72;
    private static final float PITCH = 12;
    private static final String PROSE =
            "rivers that rise in the hills carry silt down into the plain where it settles in the spring and";

    private final Setter setter = new Setter(1);
    private float base = 100;

    @Test
    void runOnOverANumberThatOpensALine() {
        full("the gain of the second model is shown in Table");
        line(LEFT, "2) and it grows with the length of all rivers that we have seen.");
        full("and over all of them the share of the silt is no more than");
        line(LEFT, "2. All others are below it and none of them is above.");

        assertThat(paragraphs()).hasSize(2);
    }

    @Test
    void runOnOverASignAndADashThatOpenALine() {
        full("it does not follow from what is known about the");
        line(LEFT, "∗-separation of rivers that was found by others before us.");
        full("the model has a context that holds all of its users");
        line(LEFT, "– not just those who ask but those who are asked as well.");

        assertThat(paragraphs()).hasSize(2);
    }

    @Test
    void runOnWhereAnAbbreviationEndsALine() {
        full("we collect all instructions for the task of simplification from Lee et al.");
        line(LEFT, "(2023) and add them to the size that is expected here.");

        assertThat(paragraphs()).hasSize(1);
    }

    @Test
    void partItemsThatCountOn() {
        line(LEFT, "The steps are these:");
        full("1. take all the water of the river that is in the upper basin");
        line(LEFT, "2. let it stand");
        line(LEFT, "3. let it go");

        assertThat(paragraphs()).hasSize(4);
    }

    @Test
    void partAtAStatementAndAfterANumberedDisplay() {
        line(LEFT, "Now it follows at once for every one of them that");
        full("f(x) = 0 (13)");
        line(LEFT + 15, "We claim that this holds for all the rivers of the plain.");
        full("it holds for all the rivers of the plain and the hills as well as their silt");
        line(LEFT, "Theorem 4. Every river ends in the sea that is next to it.");

        assertThat(paragraphs()).hasSize(3);
    }

    @Test
    void keepAnAddressInTypewriterLettersWithItsSentence() {
        full("it is written in two languages and may be used under the licence");
        setter.set(LEFT, base, 10, Setter.MONO, "at https://example.org/rivers/of/the/plain");
        base += PITCH;

        assertThat(paragraphs()).hasSize(1);
    }

    @Test
    void beginAtARunInHeadingAfterAFullLine() {
        full("it is done for all the rivers of the plain at once.");
        float at = setter.set(LEFT, base, 10, Setter.BOLD, "New rivers.");
        line(at + 5, "Another issue is how to find them.");

        assertThat(paragraphs()).hasSize(2);
    }

    @Test
    void partStatementsInARowAndTheTextBehindThem() {
        line(LEFT + 20, "定义 1.1 河流");
        line(LEFT + 20, "引理 1.2 河流归海");
        line(LEFT + 20, "证 显然");
        line(LEFT + 20, "注 1.3 河水");
        line(
                LEFT + 20,
                "all the rivers of the plain have silt in them, as have those of the hills");
        line(LEFT, "that we know.");

        assertThat(paragraphs())
                .hasSize(5)
                .last()
                .asString()
                .startsWith("all the rivers")
                .endsWith("that we know.");
    }

    @Test
    void keepTheLinesOfAStatementTogether() {
        line(
                LEFT + 20,
                "Lemma 3. Every river of the plain has a bed in which it stays as long as the");
        line(LEFT, "silt does not fill it, and leaves it");
        line(LEFT, "when it does.");

        assertThat(paragraphs()).hasSize(1);
    }

    /// A line that ends with these words at the right edge of the column.
    private void full(String end) {
        String text = end;
        for (String word : (PROSE + " " + PROSE).split(" ")) {
            String more =
                    text.startsWith("1. ") ? "1. " + word + text.substring(2) : word + " " + text;
            text = Setter.width(more, 10) < 468 ? more : text;
        }
        String[] words = text.split(" ");
        float spare = (468 - Setter.width(text, 10)) / (words.length - 1);
        float at = LEFT;
        for (String word : words) {
            at = setter.set(at, base, 10, Setter.ROMAN, word) + 10 / 3f + spare;
        }
        base += PITCH;
    }

    private void line(float left, String text) {
        setter.set(left, base, 10, Setter.ROMAN, text);
        base += PITCH;
    }

    private List<String> paragraphs() {
        float own = base;
        for (int i = 0; i < 11; i++) {
            setter.prose(LEFT, LEFT + 468, 300 + 40 * i, 10, PITCH, PROSE + " " + PROSE);
        }
        Layout layout = Layout.of(List.of(setter.lines()));
        Set<Line> none = Collections.newSetFromMap(new IdentityHashMap<>());
        Flow flow = Flow.of(layout, new Floats(List.of(), none));
        Joiner joiner = new Joiner(Set.of());
        List<String> out = new ArrayList<>();
        for (Part part : Structure.plain(flow, layout.manner()).sections().getFirst().parts()) {
            if (part.lines().getFirst().base() < own) {
                out.add(joiner.join(part.lines()).text());
            }
        }
        return out;
    }
}
