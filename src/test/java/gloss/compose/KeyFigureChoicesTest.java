package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gloss.language.ReadingSpeed;
import gloss.paper.Paper;
import gloss.parse.Parsing;
import gloss.parse.pdf.PdfParser;
import gloss.reading.KeyFigure;
import gloss.source.Limits;
import gloss.source.Original;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The figure that a reading shows for the method agrees with a choice that was written down before
/// the program's was looked at (`key-figures.txt`).
final class KeyFigureChoicesTest {
    private static final Path PAPERS = Path.of("../shared/data/papers");
    private static final double LEAST_AGREEMENT = 0.85;

    private record Wanted(String paper, List<String> labels) {}

    @Test
    void agreesWithAReadersChoice() throws IOException {
        assumeTrue(Files.isDirectory(PAPERS), "no papers at " + PAPERS + ": this test is skipped");
        List<Wanted> all = wanted();
        List<String> wrong = new ArrayList<>();
        for (Wanted each : all) {
            String shown = shown(each.paper());
            if (!each.labels().contains(shown)) {
                wrong.add(each + " but was " + shown);
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (all.size() * (1 - LEAST_AGREEMENT)));
    }

    private static String shown(String name) throws IOException {
        try (Stream<Path> walk = Files.walk(PAPERS)) {
            Path file = walk.filter(p -> p.endsWith(name + ".pdf")).findFirst().orElseThrow();
            Original original = new Original(name, Files.readAllBytes(file));
            if (!(new PdfParser(Limits.DEFAULT, true).parse(original)
                    instanceof Parsing.Parsed parsed)) {
                return "refused";
            }
            Paper paper = parsed.paper();
            KeyFigures figures =
                    new KeyFigures(
                            paper, new SectionKinds(paper), ReadingSpeed.of(paper.language(), 0));
            return figures.method()
                    .map(KeyFigure::label)
                    .map(KeyFigureChoicesTest::plain)
                    .orElse("-");
        }
    }

    /// `Figure 2` of `Fig. 2.`
    private static String plain(String label) {
        return label.replaceFirst("^Fig\\.", "Figure").replaceFirst("[.:]\\s*$", "").strip();
    }

    private static List<Wanted> wanted() throws IOException {
        try (InputStream in = KeyFigureChoicesTest.class.getResourceAsStream("key-figures.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\\s*\\|\\s*"))
                    .map(p -> new Wanted(p[0], Arrays.asList(p[1].split("\\s*,\\s*"))))
                    .toList();
        }
    }
}
