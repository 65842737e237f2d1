package gloss.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Block;
import gloss.paper.Box;
import gloss.paper.Paper;
import gloss.paper.Papers;
import gloss.reading.Check;
import gloss.reading.Evidence;
import gloss.reading.KeyEquation;
import gloss.reading.Lead;
import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class BibliographyTest {
    private static final String LABEL = "Theorem 2 (Main).";
    private static final String STATED = "Every graph with two ends has a cut.";

    private final Paper paper = Papers.of("# Results\n\n" + LABEL + " " + STATED).paper();
    private final Block block =
            paper.blocks().stream()
                    .filter(b -> b.text().startsWith(LABEL))
                    .findFirst()
                    .orElseThrow();
    private final KeyEquation shown =
            new KeyEquation(block.id(), Role.RESULTS, new Box(1, 0, 0, 10, 10), "");

    @Test
    void aTheoremIsStatedForThoseWhoDoNotSeeItsPicture() {
        assertThat(Bibliography.stated(shown, part(), paper)).isEqualTo(STATED);
    }

    @Test
    void aTheoremThatAPointQuotesIsNotStatedAgain() {
        Point point =
                new Point(
                        "r1",
                        STATED,
                        Lead.RESULT,
                        60,
                        List.of(new Evidence.Quoted(block.id() + ".2", STATED, List.of())),
                        Check.QUOTED);
        assertThat(Bibliography.stated(shown, part(point), paper)).isEmpty();
    }

    private static Part part(Point... points) {
        return new Part(Role.RESULTS, List.of(points), points.length == 0 ? "Nothing." : "");
    }
}
