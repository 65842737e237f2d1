package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Kind;
import gloss.paper.Papers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PaperKindsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A survey of clustering|We propose a taxonomy.|SURVEY",
                "SciFact: a dataset of claims|We introduce a dataset.|DATASET",
                "MPI.jl: a package for message passing|It is a package.|SYSTEM",
                "On orders|We prove a theorem. We derive an upper bound.|THEORY",
                "On networks|We propose a novel model.|METHOD",
                "On reading|We surveyed 300 students.|MEASUREMENT",
                "On stones|Stones are old.|OTHER"
            })
    void tellsKindsApart(String title, String summary, Kind kind) {
        assertThat(PaperKinds.of(Papers.of("# Abstract\n\n" + summary).titled(title).paper()))
                .isEqualTo(kind);
    }
}
