package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Displays at the column's edge, and prose among formulas, on a page of theory.
final class FlushDisplaysTest {
    private final List<Block> blocks = Faults.blocks("theory");

    @Test
    void areEquationsThoughTheyBeginAtTheEdge() {
        assertThat(texts(Block.Kind.EQUATION))
                .anyMatch(t -> t.startsWith("h(σₙ) = Iₕ(Xₙ;Y") && t.endsWith("≥ Iₕ(Xₙ;Y | ZWB′)."))
                .anyMatch(t -> t.startsWith("Iₕ(W;Y | Z)") && t.endsWith("h(σₙ)"));
    }

    @Test
    void leaveTheSentencesAroundThemWhole() {
        assertThat(texts(Block.Kind.PARAGRAPH))
                .anyMatch(t -> t.startsWith("Let W be") && t.endsWith("chain rule we have that:"))
                .anyMatch(t -> t.startsWith("Now if the rim") && t.endsWith("we get that:"))
                .anyMatch(t -> t.startsWith("as required.") && t.endsWith("weights, and is"));
    }

    @Test
    void areNoLinesOfAParagraphWithFormulas() {
        assertThat(texts(Block.Kind.EQUATION)).hasSize(3);
    }

    private List<String> texts(Block.Kind kind) {
        return blocks.stream().filter(b -> b.kind() == kind).map(Block::text).toList();
    }
}
