package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gloss.paper.Box;
import gloss.parse.Parsing;
import gloss.source.Limits;
import gloss.source.Original;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Regions that were marked by hand on page images of 27 development papers, with where their
/// captions start and end, beside what the parser finds.
final class HandMarkedRegionsTest {
    private static final Path PAPERS = Path.of("../shared/data/papers");
    private static final double OVERLAP = 0.85;
    private static final double CAPTIONS = 0.95;

    private record Mark(String file, int page, String label, Box box, String starts, String ends) {
        static Mark of(String line) {
            String[] field = line.split("\\|", -1);
            int page = Integer.parseInt(field[1]);
            String[] at = field[3].split(",");
            Box box =
                    new Box(
                            page,
                            Double.parseDouble(at[0]),
                            Double.parseDouble(at[1]),
                            Double.parseDouble(at[2]),
                            Double.parseDouble(at[3]));
            return new Mark(field[0], page, field[2], box, field[4], field[5]);
        }

        boolean holds(String caption) {
            return letters(caption).startsWith(letters(starts))
                    && letters(caption).endsWith(letters(ends));
        }

        private static String letters(String text) {
            return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        }
    }

    private record Found(String label, String caption, int page, @Nullable Box region) {}

    @Test
    void agreeWithTheParsers() throws IOException {
        assumeTrue(Files.isDirectory(PAPERS), "needs ../shared/data/papers");
        Map<String, List<Found>> papers = new HashMap<>();
        List<String> missed = new ArrayList<>();
        double overlap = 0;
        int captions = 0;
        List<Mark> marks = marks();
        for (Mark mark : marks) {
            Found best = null;
            double most = -1;
            for (Found found : papers.computeIfAbsent(mark.file(), f -> parsed(f))) {
                if (found.page() == mark.page() && found.label().equals(mark.label())) {
                    double shared =
                            found.region() == null ? 0 : overlap(mark.box(), found.region());
                    best = shared > most ? found : best;
                    most = Math.max(most, shared);
                }
            }
            overlap += Math.max(0, most);
            boolean right = best != null && mark.holds(best.caption());
            captions += right ? 1 : 0;
            if (most < OVERLAP || !right) {
                missed.add("%.2f %s: %s".formatted(most, mark, best));
            }
        }
        System.out.printf(
                "%d marked regions on %d papers: mean overlap %.3f, captions right %.3f%n",
                marks.size(),
                papers.size(),
                overlap / marks.size(),
                captions / (double) marks.size());
        missed.forEach(System.out::println);
        assertThat(marks).hasSizeGreaterThanOrEqualTo(40);
        assertThat(papers).hasSizeGreaterThanOrEqualTo(20);
        assertThat(overlap / marks.size())
                .as(String.join("\n", missed))
                .isGreaterThanOrEqualTo(OVERLAP);
        assertThat(captions / (double) marks.size())
                .as(String.join("\n", missed))
                .isGreaterThanOrEqualTo(CAPTIONS);
    }

    private static List<Mark> marks() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        HandMarkedRegionsTest.class.getResourceAsStream(
                                "hand-marked-regions.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(Mark::of)
                    .toList();
        }
    }

    private static List<Found> parsed(String file) {
        try {
            Original original = new Original(file, Files.readAllBytes(PAPERS.resolve(file)));
            return switch (new PdfParser(Limits.DEFAULT, false).parse(original)) {
                case Parsing.Parsed(var paper) -> {
                    List<Found> found = new ArrayList<>();
                    paper.figures()
                            .forEach(f ->
                                    found.add(
                                            new Found(
                                                    f.label(),
                                                    f.caption(),
                                                    f.captionBox().page(),
                                                    f.box())));
                    paper.tables()
                            .forEach(t ->
                                    found.add(
                                            new Found(
                                                    t.label(),
                                                    t.caption(),
                                                    t.captionBox().page(),
                                                    t.box())));
                    yield found;
                }
                case Parsing.Refused refused -> throw new AssertionError(file + " " + refused);
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Area that both cover as a share of the area that either covers.
    private static double overlap(Box a, Box b) {
        double wide = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        double high = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        double both = Math.max(0, wide) * Math.max(0, high);
        return both / (area(a) + area(b) - both);
    }

    private static double area(Box box) {
        return (box.right() - box.left()) * (box.bottom() - box.top());
    }
}
