package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gloss.parse.Parsing;
import gloss.source.Limits;
import gloss.source.Original;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The whole chain beside PDFBox's plain text extraction, file by file in one process on one
/// thread, in processor time, so that a busy machine does not count. Run it by `./check --all
/// -Dtest=SpeedTest`.
@Tag("corpus-long")
final class SpeedTest {
    private static final Path PAPERS = Path.of("../shared/data/papers");
    private static final int ROUNDS = 4;
    private static final double MOST = 3;

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

    @Test
    void takesAtMostThreeTimesAsLongAsPlainTextExtraction() throws Exception {
        assumeTrue(Files.isDirectory(PAPERS), "needs ../shared/data/papers");
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(round(round));
        }
        ratios.removeFirst();
        ratios.sort(Double::compare);
        assertThat(ratios.get(ratios.size() / 2)).isLessThan(MOST);
    }

    private double round(int round) throws Exception {
        long plain = 0;
        long whole = 0;
        int pages = 0;
        PdfParser parser = new PdfParser(Limits.DEFAULT, false);
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            long start = clock.getCurrentThreadCpuTime();
            try (PDDocument document = Loader.loadPDF(bytes)) {
                pages += document.getNumberOfPages();
                assertThat(new PDFTextStripper().getText(document)).isNotBlank();
            }
            long middle = clock.getCurrentThreadCpuTime();
            assertThat(parser.parse(new Original(file.getFileName().toString(), bytes)))
                    .isInstanceOf(Parsing.Parsed.class);
            whole += clock.getCurrentThreadCpuTime() - middle;
            plain += middle - start;
        }
        System.out.printf(
                "round %d: %d pages, PDFBox text %.0f pages/s, Gloss %.0f pages/s, ratio %.2f%n",
                round, pages, pages / (plain / 1e9), pages / (whole / 1e9), (double) whole / plain);
        return (double) whole / plain;
    }

    private static List<Path> files() throws Exception {
        try (Stream<Path> walk = Files.walk(PAPERS)) {
            return walk.filter(p -> p.toString().endsWith(".pdf")).sorted().toList();
        }
    }
}
