package gloss.parse.pdf;

import static gloss.parse.pdf.HandSetLines.line;
import static org.assertj.core.api.Assertions.assertThat;

import gloss.parse.pdf.ReferenceStage.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferenceStageTest {
    private static final float LEFT = 72;
    private static final float PITCH = 12;

    private final List<Line> lines = new ArrayList<>();
    private float base = 100;
    private int page = 1;
    private float edge = LEFT;

    /// Sets a row `indent` points from the column's edge, `gap` points more than a line below.
    private void row(float indent, float gap, String text) {
        base += PITCH + gap;
        lines.add(line(page, edge + indent, base, text));
    }

    private void row(float indent, String text) {
        row(indent, 0, text);
    }

    private void column(int newPage, float newEdge) {
        page = newPage;
        edge = newEdge;
        base = 60;
    }

    private List<Entry> entries() {
        return new ReferenceStage(new Joiner(Set.of())).entries(lines).entries();
    }

    private List<String> shown() {
        return entries().stream().map(e -> e.label() + "|" + e.text().text()).toList();
    }

    @Test
    void splitsAtNumbersInBrackets() {
        row(0, "[1] L. Breiman. Random forests. Machine Learn-");
        row(20, "ing, 45(1):5–32, 2001.");
        row(0, "[2] J. Pearl. Causality. Cambridge, 2009.");
        assertThat(shown())
                .containsExactly(
                        "[1]|L. Breiman. Random forests. Machine Learning, 45(1):5–32, 2001.",
                        "[2]|J. Pearl. Causality. Cambridge, 2009.");
    }

    @Test
    void takesYearsAndVolumesThatOpenARowForNoLabels() {
        row(0, "1. L. Breiman. Random forests. Machine Learning,");
        row(15, "2. Auflage, pages 5–32. Springer,");
        row(15, "2001. A note.");
        row(0, "2. J. Pearl. Causality. Cambridge, 2009.");
        row(0, "3. V. Vapnik. The nature of learning. Springer,");
        row(15, "1995.");
        assertThat(entries()).extracting(Entry::label).containsExactly("1.", "2.", "3.");
    }

    @Test
    void joinsALabelSetApartFromItsEntry() {
        base = 100;
        lines.add(line(1, 72, 112, "1."));
        lines.add(line(1, 90, 112, "L. Breiman. Random forests, 2001."));
        lines.add(line(1, 72, 124, "2."));
        lines.add(line(1, 90, 124, "J. Pearl. Causality, 2009."));
        assertThat(shown())
                .containsExactly(
                        "1.|L. Breiman. Random forests, 2001.", "2.|J. Pearl. Causality, 2009.");
        assertThat(entries().getFirst().place().boxes()).hasSize(1);
    }

    @Test
    void splitsAtKeysEvenBrokenOnes() {
        row(0, "[ABC+20] A. Abc. A title. A journal, 2020.");
        row(0, "[Ben-David et");
        row(20, "al., 2010] S. Ben-David. A theory, 2010.");
        row(0, "[Kin15] D. Kingma. Adam. ICLR, 2015.");
        assertThat(entries())
                .extracting(Entry::label)
                .containsExactly("[ABC+20]", "[Ben-David et al., 2010]", "[Kin15]");
    }

    @Test
    void believesTheOnlyLabelOfAShortList() {
        row(0, "[Gre93] George D. Greenwade. The comprehensive TeX archive");
        row(20, "network. TUGBoat, 14(3):342–351, 1993.");
        assertThat(entries()).extracting(Entry::label).containsExactly("[Gre93]");
        lines.clear();
        row(0, "1. Kopp, O.: Winery. LNCS, vol. 8274. Springer (2013)");
        assertThat(entries()).extracting(Entry::label).containsExactly("1.");
    }

    @Test
    void splitsAtRaisedNumbers() {
        for (int i = 1; i <= 4; i++) {
            row(0, "⁰¹²³⁴".charAt(i) + "A. M. Turing, Mind 59, 433 (1950).");
        }
        assertThat(entries()).extracting(Entry::label).containsExactly("¹", "²", "³", "⁴");
    }

    @Test
    void splitsAtHangingIndentsAcrossColumnsAndPages() {
        row(0, "Leo Breiman. Random forests. Machine Learning,");
        row(10, "45(1):5–32, 2001.");
        row(0, "Judea Pearl. Causality: Models, Reasoning, and");
        column(1, 310);
        row(10, "Inference. Cambridge University Press, 2009.");
        row(0, "Vladimir Vapnik. The nature of statistical");
        column(2, LEFT);
        row(10, "learning theory. Springer, 1995.");
        List<Entry> entries = entries();
        assertThat(entries).hasSize(3);
        assertThat(entries.get(1).text().text())
                .isEqualTo(
                        "Judea Pearl. Causality: Models, Reasoning, and Inference. Cambridge University Press, 2009.");
        assertThat(entries.get(2).place().boxes()).extracting(b -> b.page()).containsExactly(1, 2);
    }

    @Test
    void splitsAtGapsWithoutAnyIndent() {
        row(0, "Leo Breiman. Random forests. Machine Learning,");
        row(0, "45(1):5–32, 2001.");
        row(0, 4, "Judea Pearl. Causality: Models, Reasoning, and");
        row(0, "Inference. Cambridge University Press, 2009.");
        row(0, 4, "Vladimir Vapnik. The nature of statistical");
        row(0, "learning theory. Springer, 1995.");
        assertThat(entries()).hasSize(3);
    }

    @Test
    void splitsByWordsWithoutIndentAndGap() {
        row(0, "Breiman, L. (2001). Random forests. Machine Learning, 45(1),");
        row(0, "5–32.");
        row(0, "Pearl, J. (2009). Causality: Models, Reasoning, and Inference.");
        row(0, "Cambridge University Press.");
        row(0, "Vapnik, V. (1995). The nature of statistical learning theory.");
        row(0, "Springer.");
        assertThat(entries()).hasSize(3);
    }

    @Test
    void splitsChineseLists() {
        row(0, "[1] 周志华. 机器学习[M]. 北京: 清华大学出版社,");
        row(20, "2016.");
        row(0, "[2] 李航. 统计学习方法[M]. 北京: 清华大学出版社, 2012.");
        assertThat(shown())
                .containsExactly(
                        "[1]|周志华. 机器学习[M]. 北京: 清华大学出版社, 2016.",
                        "[2]|李航. 统计学习方法[M]. 北京: 清华大学出版社, 2012.");
    }

    @Test
    void leavesStrayLinesOfAnotherSizeOutAndGoesOn() {
        row(0, "[1] L. Breiman. Random forests. Machine Learning,");
        lines.add(line(1, 90, 130, 7, "Figure 3: A stray caption"));
        base = 140;
        row(20, "45(1):5–32, 2001.");
        row(0, "[2] J. Pearl. Causality. Cambridge, 2009.");
        ReferenceStage.Bibliography found = new ReferenceStage(new Joiner(Set.of())).entries(lines);
        assertThat(found.entries().getFirst().text().text())
                .isEqualTo("L. Breiman. Random forests. Machine Learning, 45(1):5–32, 2001.");
        assertThat(found.rest()).hasSize(1);
    }

    @Test
    void readsOneColumnAfterTheOtherWhereTheyWereMixedUp() {
        for (int i = 1; i <= 6; i++) {
            base = 100 + 24 * i;
            lines.add(line(1, LEFT, base, "[%d] A. Left. One. Journal, 2001.".formatted(i)));
            lines.add(line(1, 310, base, "[%d] B. Right. One. Journal, 2002.".formatted(i + 6)));
            lines.add(line(1, LEFT + 20, base + PITCH, "A note on the left of it, page 3."));
            lines.add(line(1, 330, base + PITCH, "A note on the right of it, page 4."));
        }
        assertThat(entries()).hasSize(12);
        assertThat(entries().get(5).text().text()).contains("Left").doesNotContain("right");
    }

    @Test
    void leavesTheLinesOfAFigureOutOfAListWithoutLabels() {
        row(0, "Leo Breiman. Random forests. Machine Learning,");
        row(10, "45(1):5–32, 2001.");
        row(0, "new prompts and rewards");
        row(0, "Judea Pearl. Causality: Models, Reasoning, and");
        row(10, "Inference. Cambridge University Press, 2009.");
        assertThat(entries()).hasSize(2);
    }

    @Test
    void endsWhereAnAppendixStarts() {
        row(0, "Leo Breiman. Random forests. Machine Learning,");
        row(10, "45(1):5–32, 2001.");
        row(0, "Judea Pearl. Causality: Models, Reasoning, and");
        row(10, "Inference. Cambridge University Press, 2009.");
        row(0, 20, "A Proofs of the theorems");
        for (int i = 0; i < 30; i++) {
            row(0, "here we give what is left to be shown for the claims made above");
        }
        ReferenceStage.Bibliography found = new ReferenceStage(new Joiner(Set.of())).entries(lines);
        assertThat(found.entries()).hasSize(2);
        assertThat(found.rest()).hasSize(31);
        assertThat(ReferenceStage.length(lines)).isEqualTo(4);
    }

    @Test
    void takesAllLinesWhenNothingFollows() {
        row(0, "[1] L. Breiman. Random forests. Machine Learning, 2001.");
        row(0, "[2] J. Pearl. Causality. Cambridge, 2009.");
        assertThat(ReferenceStage.length(lines)).isEqualTo(2);
    }

    @Test
    void keepsAddressesSetSmallerAndBrokenOverRows() {
        row(0, "[1] P. Palmes. CombineML: heterogeneous ensembles. https:");
        base += PITCH;
        lines.add(line(page, LEFT + 20, base, 7, "//github.com/ppalmes/CombineML.jl, 2016."));
        row(0, "[2] J. Pearl. Causality. Cambridge, 2009.");
        assertThat(shown().getFirst()).endsWith("CombineML.jl, 2016.");
    }
}
