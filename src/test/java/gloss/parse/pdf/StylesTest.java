package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Box;
import gloss.paper.Paper;
import gloss.parse.Parsing;
import gloss.source.Limits;
import gloss.source.Original;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Short papers of our own in styles that the development papers lack. What they hold was written
/// down from their sources (`NAME.facts`), and TeX itself wrote where it set the figures and tables
/// (`NAME.regions`); `styles/build.sh` rebuilds them.
final class StylesTest {
    /// What a region and the box that TeX set must share, of what either covers.
    private static final double OVERLAP = 0.8;

    /// TeX's scaled points in a point of PDF.
    private static final double SCALED = 65_781.76;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ieee-conference",
                "acm-sigconf",
                "lncs",
                "nature-like",
                "elsevier-box",
                "medical",
                "zh-journal",
                "thesis",
                "physics-letter",
                "mathematics"
            })
    void areReadAsTheirSourcesSay(String name) throws IOException {
        Paper paper = parsed(name);
        List<String> facts = lines(name + ".facts");
        StyleFacts held = new StyleFacts(paper);

        List<String> missed = new ArrayList<>(facts.stream().filter(f -> !held.holds(f)).toList());
        for (String region : lines(name + ".regions")) {
            double shared = shared(paper, region);
            if (shared < OVERLAP) {
                missed.add("%.2f of the region %s".formatted(shared, region));
            }
        }

        assertThat(facts).hasSizeGreaterThan(12);
        assertThat(missed).as(name).isEmpty();
    }

    private static Paper parsed(String name) throws IOException {
        Original original = new Original(name + ".pdf", bytes(name + ".pdf"));
        return switch (new PdfParser(Limits.DEFAULT, false).parse(original)) {
            case Parsing.Parsed(var paper) -> paper;
            case Parsing.Refused refused -> throw new AssertionError(name + " " + refused);
        };
    }

    private static List<String> lines(String file) throws IOException {
        return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        StylesTest.class.getResourceAsStream("styles/" + file), file)) {
            return in.readAllBytes();
        }
    }

    /// `region`: label, page, left, lower edge, width, height, from the page's lower left corner.
    static double shared(Paper paper, String region) {
        String[] field = region.split("\\|");
        String label = field[0].replaceAll("\\.$", "");
        int page = Integer.parseInt(field[1]);
        double high = paper.pages().get(page - 1).height();
        double left = Double.parseDouble(field[2]) / SCALED;
        double bottom = high - Double.parseDouble(field[3]) / SCALED;
        Box gold =
                new Box(
                        page,
                        left,
                        bottom - Double.parseDouble(field[5]) / SCALED,
                        left + Double.parseDouble(field[4]) / SCALED,
                        bottom);
        List<@Nullable Box> found = new ArrayList<>();
        paper.figures().stream()
                .filter(f -> f.label().equals(label))
                .forEach(f -> found.add(f.box()));
        paper.tables().stream()
                .filter(t -> t.label().equals(label))
                .forEach(t -> found.add(t.box()));
        return found.stream()
                .mapToDouble(b -> b == null || b.page() != page ? 0 : overlap(gold, b))
                .max()
                .orElse(0);
    }

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
