package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gloss.language.Embeddings;
import gloss.language.OnnxEmbeddings;
import gloss.paper.Paper;
import gloss.paper.Table;
import gloss.parse.Parsing;
import gloss.parse.pdf.PdfParser;
import gloss.reading.Check;
import gloss.reading.Checker;
import gloss.reading.Comparison;
import gloss.reading.Evidence;
import gloss.reading.Lead;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.Role;
import gloss.source.Limits;
import gloss.source.Original;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every development paper gives a reading that keeps every promise, at the default and at a slow
/// speed, twice the same. Takes one to two minutes, so it is of the long ones; `CorpusSampleTest`
/// reads every twelfth paper each time.
final class CorpusTest {
    private static final Path PAPERS = Path.of("../shared/data/papers");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final int EVERY = 12;
    private static final double SAME = 0.9;

    /// Of the papers with a table of numbers, how many must set a number against another's. Five of
    /// the 66 have no methods in their tables (a timetable, graphs, correlations).
    private static final double COMPARING = 0.85;

    private final Composer composer = new Composer();
    private final List<String> compared = new ArrayList<>();
    private final List<String> uncompared = new ArrayList<>();
    private final List<Double> lengths = new ArrayList<>();
    private int limited;
    private final Embeddings english = OnnxEmbeddings.of("en");
    private final Embeddings chinese = OnnxEmbeddings.of("zh");

    @Test
    @Tag("corpus-long")
    void readsEveryPaper() throws IOException {
        assertThat(faults(1)).isEmpty();
        int tables = compared.size() + uncompared.size();
        System.out.printf(
                "comparisons with a number: %d of %d papers with a table of numbers; none in %s%n",
                compared.size(), tables, uncompared);
        System.out.printf(
                "%d readings, the longest %.1f minutes, %d with a limit, assumption, scope or plan quoted%n",
                lengths.size(), Collections.max(lengths), limited);
        assertThat((double) compared.size() / tables).isGreaterThanOrEqualTo(COMPARING);
    }

    @Test
    void readsEveryTwelfthPaper() throws IOException {
        assertThat(faults(EVERY)).isEmpty();
    }

    private List<String> faults(int every) throws IOException {
        assumeTrue(Files.isDirectory(PAPERS), "no papers at " + PAPERS + ": this test is skipped");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(PAPERS)) {
            files = walk.filter(p -> p.toString().endsWith(".pdf")).sorted().toList();
        }
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < files.size(); i += every) {
            String name = files.get(i).getFileName().toString();
            Original original = new Original(name, Files.readAllBytes(files.get(i)));
            if (new PdfParser(Limits.DEFAULT, true).parse(original)
                    instanceof Parsing.Parsed parsed) {
                for (int speed : new int[] {0, 175}) {
                    faults(parsed.paper(), new Settings("en", 5, speed), faults, name);
                }
            } else {
                faults.add(name + " is refused");
            }
        }
        return faults;
    }

    private void faults(Paper paper, Settings settings, List<String> faults, String name) {
        Reading reading = composer.compose(paper, settings);
        new Checker().faults(reading, paper).forEach(f -> faults.add(name + ": " + f));
        if (reading.minutes() > 5) {
            faults.add(name + " takes " + reading.minutes() + " minutes");
        }
        if (settings.wordsPerMinute() == 0) {
            lengths.add(reading.minutes());
            boolean quoted =
                    reading.part(Role.LIMITS).points().stream()
                            .anyMatch(p -> p.check() == Check.QUOTED);
            limited += quoted ? 1 : 0;
            if (!reading.equals(composer.compose(paper, settings))) {
                faults.add(name + " reads differently a second time");
            }
            if (paper.tables().stream().anyMatch(CorpusTest::ofNumbers)) {
                (compares(reading) ? compared : uncompared).add(name);
            }
        }
        reading.points().forEach(p -> point(p, faults, name));
        repetitions(reading, faults, name);
        if (reading.part(Role.LIMITS).points().isEmpty()
                && !paper.sections().isEmpty()
                && paper.sentences().size() > 30) {
            faults.add(name + " says nothing of limits nor where we looked");
        }
    }

    /// At least four numbers in two rows.
    private static boolean ofNumbers(Table table) {
        List<Integer> rows =
                table.cells().stream()
                        .filter(c -> Comparison.number(c.text()).isPresent())
                        .map(Table.Cell::row)
                        .toList();
        return rows.size() >= 4 && rows.stream().distinct().count() >= 2;
    }

    private static boolean compares(Reading reading) {
        return reading.part(Role.RESULTS).points().stream()
                .anyMatch(p ->
                        p.check() == Check.FORM && p.lead() == Lead.COMPARISON
                                || p.check() == Check.QUOTED && Reported.compares(p.text()));
    }

    /// No fact twice: no two sentences of a reading, the headline among them, are closer than this.
    private void repetitions(Reading reading, List<String> faults, String name) {
        List<String> said =
                reading.points().filter(p -> p.check() == Check.QUOTED).map(Point::text).toList();
        List<float[]> vectors = (reading.language().startsWith("zh") ? chinese : english).of(said);
        for (int i = 0; i < said.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Embeddings.closeness(vectors.get(i), vectors.get(j)) > SAME) {
                    faults.add(name + " says twice: " + said.get(j) + " / " + said.get(i));
                }
            }
        }
    }

    private static void point(Point point, List<String> faults, String name) {
        if (point.text().split("\\s+").length > 60) {
            faults.add(name + " is long: " + point.text());
        }
        if (point.check() != Check.QUOTED) {
            return;
        }
        if (StandingAlone.dangles(point.text())) {
            faults.add(name + " dangles: " + point.text());
        }
        List<String> quoted = new ArrayList<>();
        for (Evidence evidence : point.evidence()) {
            if (evidence instanceof Evidence.Quoted of) {
                quoted.addAll(numbers(of.quote()));
            }
        }
        if (!quoted.containsAll(numbers(point.text()))) {
            faults.add(name + " has a number without evidence: " + point.text());
        }
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(m -> m.group()).toList();
    }
}
