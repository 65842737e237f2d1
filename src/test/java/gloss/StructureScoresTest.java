package gloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gloss.json.PaperJson;
import gloss.parse.Parsing;
import gloss.parse.pdf.PdfParser;
import gloss.source.Limits;
import gloss.source.Original;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scorer of `../shared/eval` over what the parser makes of the development papers, hints off:
/// no measure may fall below its floor, which is a little under what `docs/quality.md` records.
class StructureScoresTest {
    private static final Path PAPERS = Path.of("../shared/data/papers");
    private static final Path SCORER = Path.of("../shared/eval/score_structure.py");

    private static final Map<String, Double> FLOORS =
            Map.of(
                    "title", 0.98,
                    "authors", 0.96,
                    "abstract", 0.98,
                    "headings", 0.95,
                    "figures", 0.90,
                    "tables", 0.91,
                    "callouts", 0.97,
                    "references", 0.985,
                    "links", 0.97);

    @TempDir Path folder;

    @Test
    void stayAboveTheirFloors() throws Exception {
        assumeTrue(Files.isDirectory(PAPERS), "needs ../shared/data/papers");
        assumeTrue(hasPython(), "needs python3");
        try (Stream<Path> walk = Files.walk(PAPERS)) {
            walk.filter(p -> p.toString().endsWith(".pdf")).parallel().forEach(this::parse);
        }
        Map<String, Double> scores = scores();
        assertThat(scores.keySet()).containsAll(FLOORS.keySet());
        FLOORS.forEach((measure, floor) ->
                assertThat(scores.getOrDefault(measure, 0.0))
                        .as(measure)
                        .isGreaterThanOrEqualTo(floor));
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (java.io.IOException e) {
            return false;
        }
    }

    private void parse(Path file) {
        String name = PAPERS.relativize(file).toString().replaceFirst("\\.pdf$", ".json");
        try {
            Original original =
                    new Original(file.getFileName().toString(), Files.readAllBytes(file));
            switch (new PdfParser(Limits.DEFAULT, false).parse(original)) {
                case Parsing.Parsed(var paper) -> {
                    Path out = folder.resolve(name);
                    Files.createDirectories(out.getParent());
                    Files.writeString(out, PaperJson.write(paper));
                }
                case Parsing.Refused refused -> throw new AssertionError(file + " " + refused);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// F1 by measure, as the scorer prints it.
    private Map<String, Double> scores() throws Exception {
        Process scorer =
                new ProcessBuilder(
                                "python3", SCORER.toString(), PAPERS.toString(), folder.toString())
                        .redirectErrorStream(true)
                        .start();
        Map<String, Double> scores = new HashMap<>();
        try (var out = scorer.inputReader()) {
            for (String line : out.lines().toList()) {
                System.out.println(line);
                List<String> words = List.of(line.trim().split("\\s+"));
                if (words.size() == 5 && words.getLast().matches("[01]\\.\\d+")) {
                    scores.put(words.getFirst(), Double.parseDouble(words.getLast()));
                }
            }
        }
        assertThat(scorer.waitFor()).isZero();
        return scores;
    }
}
