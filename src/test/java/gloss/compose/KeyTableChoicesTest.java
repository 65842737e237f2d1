package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gloss.language.ReadingSpeed;
import gloss.paper.Paper;
import gloss.parse.Parsing;
import gloss.parse.pdf.PdfParser;
import gloss.reading.Evidence;
import gloss.reading.FormText;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The table that a reading shows, its own row and its rival agree with what readers of the papers
/// wrote down (`key-tables.tsv`); a comparison that they would not sign is worse than none. Of the
/// long ones: it parses sixty papers.
final class KeyTableChoicesTest {
    private static final Path PAPERS = Path.of("../shared/data/papers");
    private static final double LEAST_TABLES = 0.7;
    private static final double LEAST_OWN = 0.85;
    private static final double LEAST_RIVALS = 0.8;

    private record Wanted(
            String paper, List<String> tables, List<String> own, List<String> rivals) {}

    private record Shown(String table, String own, String rival) {}

    @Test
    @Tag("corpus-long")
    void agreesWithReaders() throws IOException {
        assumeTrue(Files.isDirectory(PAPERS), "no papers at " + PAPERS + ": this test is skipped");
        List<String> wrong = new ArrayList<>();
        int papers = 0;
        int tables = 0;
        int compared = 0;
        int own = 0;
        int rivals = 0;
        for (Wanted each : wanted()) {
            Optional<Paper> paper = paper(each.paper());
            if (paper.isEmpty()) {
                continue;
            }
            papers++;
            Shown shown = shown(paper.get());
            tables += each.tables().contains(shown.table()) ? 1 : 0;
            if (shown.own().isEmpty()) {
                continue;
            }
            compared++;
            boolean mine = agrees(shown.own(), each.own());
            boolean theirs = agrees(shown.rival(), each.rivals());
            own += mine ? 1 : 0;
            rivals += theirs ? 1 : 0;
            if (!mine || !theirs) {
                wrong.add(each + " but was " + shown);
            }
        }
        System.out.printf(
                "key tables: %d of %d as readers chose; of %d comparisons the own row right in %d, the rival in %d%n",
                tables, papers, compared, own, rivals);
        assertThat((double) tables / papers).isGreaterThanOrEqualTo(LEAST_TABLES);
        assertThat((double) own / compared).as("%s", wrong).isGreaterThanOrEqualTo(LEAST_OWN);
        assertThat((double) rivals / compared).as("%s", wrong).isGreaterThanOrEqualTo(LEAST_RIVALS);
    }

    private static Shown shown(Paper paper) {
        return new KeyTables(paper, new SectionKinds(paper), ReadingSpeed.of(paper.language(), 0))
                .results(90, new FormText(paper, "en"))
                .map(f -> {
                    List<Evidence> said = f.comparison().map(Fixed::evidence).orElse(List.of());
                    return said.isEmpty()
                            ? new Shown(f.table().id(), "", "")
                            : new Shown(f.table().id(), cell(said.get(0)), cell(said.get(2)));
                })
                .orElse(new Shown("", "", ""));
    }

    private static String cell(Evidence evidence) {
        return evidence instanceof Evidence.OfCell cell ? cell.quote() : "";
    }

    /// One of the two begins with the other, citation and case left aside.
    private static boolean agrees(String name, List<String> wanted) {
        return wanted.stream()
                .anyMatch(
                        w -> plain(w).startsWith(plain(name)) || plain(name).startsWith(plain(w)));
    }

    private static String plain(String name) {
        return name.replaceAll("\\(.*?(?:19|20)\\d\\d.*|\\[\\d+]", "")
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<Paper> paper(String name) throws IOException {
        try (Stream<Path> walk = Files.walk(PAPERS)) {
            Optional<Path> file = walk.filter(p -> p.endsWith(name + ".pdf")).findFirst();
            if (file.isEmpty()) {
                return Optional.empty();
            }
            Original original = new Original(name, Files.readAllBytes(file.get()));
            return new PdfParser(Limits.DEFAULT, true).parse(original)
                            instanceof Parsing.Parsed parsed
                    ? Optional.of(parsed.paper())
                    : Optional.empty();
        }
    }

    private static List<Wanted> wanted() throws IOException {
        try (InputStream in = KeyTableChoicesTest.class.getResourceAsStream("key-tables.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .map(p -> new Wanted(p[0], names(p[1]), names(p[2]), names(p[3])))
                    .toList();
        }
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(" / ")).filter(n -> !n.equals("-")).toList();
    }
}
