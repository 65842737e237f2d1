package gloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gloss.app.Allowance;
import gloss.app.Library;
import gloss.app.WholeFiles;
import gloss.library.Hit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Thirty claims that development papers make, in other words (`claims.tsv`, written down before
/// the first search): the sentence that says it is among the first three found.
@Tag("corpus-long")
final class ClaimsTest {
    private static final Path PAPERS = Path.of("../shared/data/papers");
    private static final int FIRST = 3;
    private static final int LEAST = 27;

    @TempDir Path folder;

    @Test
    void findsTheSentenceThatSaysIt() throws IOException {
        assumeTrue(Files.isDirectory(PAPERS), "no development papers at " + PAPERS);
        List<String> missed = new ArrayList<>();
        int claims = 0;
        try (Library library = Gloss.library(folder, new WholeFiles())) {
            library.want(List.of(PAPERS.toString()));
            library.work(Gloss.adding(Allowance.USUAL), 2, (job, notices, before) -> {});
            for (String line : lines()) {
                String[] claim = line.split("\t");
                claims++;
                if (!isFound(library.search(claim[0], FIRST).hits(), claim[1], claim[3])) {
                    missed.add(claim[0]);
                }
            }
        }
        assertThat(claims - missed.size()).as("missed: %s", missed).isGreaterThanOrEqualTo(LEAST);
    }

    /// Among the first three sentences shown, entry by entry.
    private static boolean isFound(List<Hit> hits, String paper, String letters) {
        return hits.stream()
                .flatMap(hit -> hit.lines().stream())
                .limit(FIRST)
                .anyMatch(line -> line.paper().equals(paper) && hash(line.text()).equals(letters));
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = ClaimsTest.class.getResourceAsStream("/gloss/library/claims.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static String hash(String text) {
        try {
            byte[] letters =
                    text.toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z]", "")
                            .getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(letters);
            return HexFormat.of().formatHex(hash).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
