package gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void goesThroughThePagesAndLeavesNothing() throws IOException {
        List<Path> before = left();
        Rehearsal.run(); // throws when a page answers with a problem
        assertThat(left()).isEqualTo(before);
    }

    private static List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("gloss-rehearsal"))
                    .sorted()
                    .toList();
        }
    }
}
