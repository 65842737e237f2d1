package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NumberingTest {
    @Test
    void readsTheStylesThatPapersUse() {
        assertThat(Numbering.of("3.1 Data"))
                .isEqualTo(new Numbering("3.1", Numbering.Style.ARABIC, 2, 4));
        assertThat(Numbering.of("IV. RESULTS"))
                .isEqualTo(new Numbering("IV", Numbering.Style.ROMAN, 1, 4));
        assertThat(Numbering.of("A.2 Proofs"))
                .isEqualTo(new Numbering("A.2", Numbering.Style.LETTER, 2, 4));
        assertThat(Numbering.of("Appendix B: Data"))
                .extracting(n -> n == null ? "" : n.number())
                .isEqualTo("B");
        assertThat(Numbering.of("第二章 方法"))
                .extracting(n -> n == null ? "" : n.number())
                .isEqualTo("二");
        assertThat(Numbering.of("2方法")).extracting(n -> n == null ? "" : n.number()).isEqualTo("2");
    }

    @Test
    void findsNoneInOrdinaryWords() {
        assertThat(Numbering.of("Introduction")).isNull();
        assertThat(Numbering.of("3D reconstruction")).isNull();
        assertThat(Numbering.of("In this section")).isNull();
    }
}
