package gloss.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RougeTest {
    @Test
    void countsSharedWordsPairsAndTheLongestCommonOrder() {
        Rouge rouge = Rouge.of("We train small models.", List.of("We train large models"));
        assertThat(rouge.one()).isCloseTo(0.75, within(1e-9));
        assertThat(rouge.two()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(rouge.longest()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void takesTheReferenceWithMostSharedWordsForAllThree() {
        Rouge rouge = Rouge.of("a b c", List.of("c b a", "a b"));
        assertThat(rouge).isEqualTo(new Rouge(1, 0, 2 / 6.0));
    }

    @Test
    void countsARepeatedWordOnlyAsOftenAsTheReferenceHasIt() {
        assertThat(Rouge.of("a a a", List.of("a b c")).one()).isCloseTo(1 / 3.0, within(1e-9));
    }
}
