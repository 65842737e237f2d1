package gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class FaultsTest {
    @Test
    void saysWhatKindAndWhereButNothingOfAPaper() {
        String told =
                Faults.told(
                        new IllegalStateException(
                                "cannot embed: a sentence of the paper",
                                new StackOverflowError("another sentence")));
        assertThat(told)
                .startsWith("gloss: a fault of its own: java.lang.IllegalStateException\n")
                .contains("at gloss.FaultsTest.", "because of java.lang.StackOverflowError")
                .doesNotContain("sentence");
    }

    @Test
    void repeatsTheWordsOfTheSystem() {
        assertThat(
                        Faults.told(
                                new UncheckedIOException(
                                        new IOException("No space left on device"))))
                .contains("java.io.IOException: No space left on device");
    }
}
