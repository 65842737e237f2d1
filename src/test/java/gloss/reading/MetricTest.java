package gloss.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MetricTest {
    @ParameterizedTest
    @CsvSource({
        "Accuracy (%),MORE",
        "BLEU,MORE",
        "Test error,LESS",
        "Logloss,LESS",
        "FID ↓,LESS",
        "train time (h),LESS",
        "SST-2,UNKNOWN",
        "This is a column,UNKNOWN",
        "error and accuracy,UNKNOWN",
        "准确率,MORE"
    })
    void readsTheDirectionFromTheName(String name, Metric metric) {
        assertThat(Metric.of(name)).isEqualTo(metric);
    }

    @ParameterizedTest
    @CsvSource({
        "Accuracy on DROP and the time it takes,MORE",
        "Validation error at batch sizes where accuracy falls,LESS",
        "Sensitivity to batch sizes: validation error,LESS",
        "Rank correlation of accuracy and error,UNKNOWN",
        "The datasets,UNKNOWN"
    })
    void takesTheFirstWordOfACaptionThatSaysIt(String caption, Metric metric) {
        assertThat(Metric.inCaption(caption)).isEqualTo(metric);
    }
}
