package gloss.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTestTest {
    private static final Path SCIFACT = Path.of("../shared/data/retrieval/scifact");

    /// Measured 0.725 (`docs/quality.md`).
    private static final double LEAST = 0.68;

    @TempDir Path folder;

    @Test
    void tellsARefutedClaimFromASupportedOne() throws IOException {
        Files.writeString(
                folder.resolve("corpus.jsonl"),
                "{\"_id\":\"1\",\"text\":\"Mice ran. Folic acid reduces the risk of stroke.\"}\n");
        Files.writeString(
                folder.resolve("queries.train.jsonl"),
                """
                {"_id":"a","text":"Folic acid increases the risk of stroke."}
                {"_id":"b","text":"Folic acid lowers the risk of stroke."}
                """);
        Files.writeString(
                folder.resolve("evidence.train.jsonl"),
                judged("a", "CONTRADICT") + judged("b", "SUPPORT"));
        assertThat(new ClaimTest(folder).balancedAccuracy()).isEqualTo(1);
    }

    private static String judged(String id, String label) {
        return "{\"_id\":\"%s\",\"evidence\":[{\"doc\":\"1\",\"label\":\"%s\",\"sentences\":[1]}]}\n"
                .formatted(id, label);
    }

    @Test
    void judgesTheClaimsOfSciFactWellEnough() throws IOException {
        assumeTrue(Files.isDirectory(SCIFACT), "no SciFact at " + SCIFACT);
        ClaimTest test = new ClaimTest(SCIFACT);
        assertThat(test.claims()).isEqualTo(505);
        assertThat(test.balancedAccuracy()).isGreaterThanOrEqualTo(LEAST);
    }
}
