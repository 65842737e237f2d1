package gloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real program over a folder of odd PDFs: scans, rotated, encrypted, right to left, slides,
/// forms.
@Tag("corpus-long")
class OddPdfsTest {
    private static final Path ODD = Path.of("../shared/data/robustness");

    @TempDir Path folder;

    @Test
    void readsEachOrSaysWhyNotAndNeverFails() throws Exception {
        assumeTrue(Files.isDirectory(ODD), "needs ../shared/data/robustness");
        Path out = folder.resolve("out");
        CommandRun run =
                CommandRun.of(
                        folder,
                        Map.of(),
                        "read",
                        ODD.toRealPath().toString(),
                        "--format",
                        "json",
                        "--out",
                        out.toString(),
                        "--json");
        assertThat(run.exit()).isLessThan(2);
        assertThat(run.problems())
                .allMatch(line -> line.startsWith("{\"input\":\""))
                .noneMatch(line -> line.contains("\"problem\":\"fault\""));
        long inputs = names(ODD).stream().filter(n -> n.endsWith(".pdf")).count();
        assertThat(run.problems().size() + names(out).size()).isEqualTo((int) inputs);
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
