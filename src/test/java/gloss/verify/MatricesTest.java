package gloss.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class MatricesTest {
    private static final double[][] POSITIVE = {{4, 2, 0.6}, {2, 5, 1.5}, {0.6, 1.5, 3}};

    @Test
    void takesAPositiveMatrixApartIntoATriangleAndItsTranspose() {
        double[][] l = Matrices.cholesky(POSITIVE);
        same(Matrices.product(l, Matrices.transposed(l)), POSITIVE);
    }

    @Test
    void solvesForATriangleAndForItsTranspose() {
        double[][] l = Matrices.cholesky(POSITIVE);
        double[][] b = {{1, 2}, {3, 4}, {5, 6}};
        same(Matrices.product(l, Matrices.solved(l, b)), b);
        same(Matrices.product(Matrices.transposed(l), Matrices.solvedUp(l, b)), b);
    }

    @Test
    void findsEigenvaluesTheGreatestFirstWithTheirVectors() {
        Matrices.Eigen eigen = Matrices.eigen(POSITIVE);
        assertThat(eigen.values()[0]).isGreaterThan(eigen.values()[1]);
        assertThat(eigen.values()[0] + eigen.values()[1] + eigen.values()[2])
                .isCloseTo(12, within(1e-9));
        double[][] times = Matrices.product(POSITIVE, eigen.vectors());
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                assertThat(times[i][k])
                        .isCloseTo(eigen.values()[k] * eigen.vectors()[i][k], within(1e-9));
            }
        }
    }

    private static void same(double[][] one, double[][] other) {
        for (int i = 0; i < one.length; i++) {
            assertThat(one[i]).containsExactly(other[i], within(1e-9));
        }
    }
}
