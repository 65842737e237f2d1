package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.ReadingSpeed;
import gloss.reading.Role;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class BudgetTest {
    @Test
    void isTheProductsTableAtItsOwnSpeed() {
        Budget budget = new Budget(5, 43, ReadingSpeed.of("en", 175));
        assertThat(budget.total()).isEqualTo(749);
        assertThat(budget.headline()).isEqualTo(25);
        assertThat(budget.of(Role.PROBLEM)).isEqualTo(84);
        assertThat(budget.of(Role.METHOD)).isEqualTo(199);
    }

    @Test
    void growsWithSpeedButNotTheShortExits() {
        Budget budget = new Budget(5, 0, ReadingSpeed.of("en", 350));
        assertThat(budget.of(Role.RESULTS)).isEqualTo(396);
        assertThat(budget.headline()).isEqualTo(25);
        assertThat(budget.minute()).isEqualTo(175);
    }

    @Test
    void neverPromisesMoreThanThereIs() {
        for (int speed : new int[] {1, 7, 60, 238, 2000}) {
            for (double minutes : new double[] {1, 2.5, 5, 30}) {
                for (String language : new String[] {"en", "zh"}) {
                    Budget budget = new Budget(minutes, 12, ReadingSpeed.of(language, speed));
                    int slots = Arrays.stream(Role.values()).mapToInt(budget::of).sum();
                    assertThat(slots + budget.headline())
                            .isLessThanOrEqualTo(
                                    Math.max(budget.total(), budget.headline() + slots));
                    assertThat(budget.headline()).isLessThanOrEqualTo(budget.total());
                    assertThat(slots).isLessThanOrEqualTo(budget.total());
                }
            }
        }
    }
}
