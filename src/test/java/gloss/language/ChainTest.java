package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChainTest {
    @Test
    void givesTheProbabilitiesOfAllPathsCountedOneByOne() {
        double[][] scores = {{0.3, -1}, {0.1, 0.7}, {-0.4, 0.2}};
        double[][] steps = {{0.5, -0.2}, {-1, 0.4}};
        double[][] wanted = new double[3][2];
        double whole = 0;
        for (int path = 0; path < 8; path++) {
            int[] at = {path & 1, path >> 1 & 1, path >> 2};
            double sum = scores[0][at[0]] + scores[1][at[1]] + scores[2][at[2]];
            double share = Math.exp(sum + steps[at[0]][at[1]] + steps[at[1]][at[2]]);
            whole += share;
            for (int i = 0; i < 3; i++) {
                wanted[i][at[i]] += share;
            }
        }
        double[][] found = Chain.marginals(scores, steps).label();
        for (int i = 0; i < 3; i++) {
            assertThat(found[i][1]).isCloseTo(wanted[i][1] / whole, within(1e-12));
        }
    }

    @Test
    void saysHowSureItIsOfTwoNeighboursTogether() {
        double[][] scores = {{0, 0}, {0, 0}};
        double[][] steps = {{Math.log(3), 0}, {0, 0}};
        assertThat(Chain.marginals(scores, steps).pair()[1][0][0]).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertThat(Chain.marginals(new double[0][], new double[2][2]).label()).isEmpty();
    }
}
