package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Paper;
import gloss.paper.Papers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SectionKindsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Introduction|INTRODUCTION",
                "Related Work|RELATED",
                "Preliminaries|BACKGROUND",
                "Proposed Approach|METHOD",
                "Datasets|DATA",
                "Experimental Setup|SETUP",
                "Experiments|RESULTS",
                "TESTING WITH THE CMB|RESULTS",
                "Ablation Study|RESULTS",
                "Discussion|DISCUSSION",
                "Limitations and Future Work|LIMITATIONS",
                "Conclusion and Future Work|CONCLUSION",
                "Acknowledgements|ASIDE",
                "Statement of need|INTRODUCTION",
                "From ERM to mixup|BODY",
                "引言|INTRODUCTION",
                "实验结果|RESULTS",
                "结论|CONCLUSION"
            })
    void readsTheHeading(String title, SectionKind kind) {
        assertThat(SectionKinds.byTitle(title)).isEqualTo(kind);
    }

    @org.junit.jupiter.api.Test
    void knowsAbstractAndFrontByName() {
        SectionKinds kinds = new SectionKinds(Papers.of("# Results\n\nIt is good.").paper());
        assertThat(kinds.of(Paper.ABSTRACT)).isEqualTo(SectionKind.ABSTRACT);
        assertThat(kinds.of(Paper.FRONT)).isEqualTo(SectionKind.FRONT);
        assertThat(kinds.of("s1")).isEqualTo(SectionKind.RESULTS);
    }
}
