package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NumberChainTest {
    @Test
    void followsSectionsAndSubsections() {
        assertThat(
                        chain(
                                "1 Introduction",
                                "2 Method",
                                "2.1 Model",
                                "2.2 Loss",
                                "2.2.1 Terms",
                                "3 Results"))
                .hasSize(6);
    }

    @Test
    void dropsAListThatStartsAgain() {
        assertThat(chain("1 Introduction", "1. We propose", "2. We show", "2 Method", "3 Results"))
                .contains("1 Introduction", "2 Method", "3 Results")
                .doesNotContain("1. We propose");
    }

    @Test
    void goesOnIntoLetteredAppendices() {
        assertThat(chain("1 Introduction", "2 Method", "A Proofs", "A.1 Lemmas", "B Data"))
                .hasSize(5);
    }

    @Test
    void readsRomanNumbersWithLetteredPartsUnderThem() {
        assertThat(chain("I. INTRODUCTION", "II. METHOD", "A. Model", "B. Loss", "III. RESULTS"))
                .hasSize(5);
    }

    @Test
    void readsChineseNumbers() {
        assertThat(chain("一、引言", "二、方法", "三、实验")).hasSize(3);
    }

    @Test
    void skipsAHeadingThatWasMissed() {
        assertThat(chain("1 Introduction", "3 Results", "4 Conclusion")).hasSize(3);
    }

    private static List<String> chain(String... headings) {
        return new NumberChain<>(List.of(headings), Numbering::of, h -> h.contains("We") ? 0.5 : 1)
                .longest();
    }
}
