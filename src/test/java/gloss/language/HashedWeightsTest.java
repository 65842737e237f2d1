package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HashedWeightsTest {
    private final HashedWeights weights = HashedWeights.blank(4, 2);

    @Test
    void aNameHasOneBucketAmongThem() {
        assertThat(weights.bucket("we>propose"))
                .isEqualTo(weights.bucket("we>propose"))
                .isBetween(0, 15);
    }

    @Test
    void sumsByTheRootOfTheNumberOfFeatures() {
        weights.values()[3 * 2 + 1] = 4;
        assertThat(weights.sum(new int[] {3, 0, 1, 2}, 1)).isEqualTo(2);
        assertThat(weights.sum(new int[0], 1)).isZero();
    }

    @Test
    void comesBackFromItsWrittenFormWithinHalfAStep() {
        for (int i = 0; i < 32; i++) {
            weights.values()[i] = (float) Math.sin(i);
        }
        HashedWeights read = HashedWeights.read(weights.bytes());
        for (int i = 0; i < 32; i++) {
            assertThat(read.values()[i]).isCloseTo(weights.values()[i], within(0.5f / 127));
        }
        assertThat(read.bytes()).isEqualTo(weights.bytes());
    }

    @Test
    void hashesListsInTheirOrder() {
        assertThat(weights.buckets(List.of("a", "b")))
                .containsExactly(weights.bucket("a"), weights.bucket("b"));
    }
}
