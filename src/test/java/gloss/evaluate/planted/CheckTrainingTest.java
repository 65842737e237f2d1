package gloss.evaluate.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The learning of the check, on the sentences that Gloss ships.
final class CheckTrainingTest {
    @Test
    void learnsThatANumberThatIsNotThereIsWrongAndGivesTheSameTableTwice(@TempDir Path empty)
            throws IOException {
        String table = CheckTraining.table(empty);
        assertThat(weight(table, "NUMBER:0")).isPositive();
        assertThat(weight(table, "NUMBER:SAME")).isNegative();
        assertThat(CheckTraining.table(empty)).isEqualTo(table);
    }

    private static int weight(String table, String name) {
        return table.lines()
                .filter(l -> l.startsWith(name + "\t"))
                .mapToInt(l -> Integer.parseInt(l.substring(name.length() + 1)))
                .findFirst()
                .orElse(0);
    }
}
