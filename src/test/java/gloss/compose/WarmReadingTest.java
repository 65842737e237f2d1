package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import gloss.parse.Parsing;
import gloss.parse.pdf.PdfParser;
import gloss.source.Limits;
import gloss.source.Original;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// One reading of a ten-page paper once all is loaded: the time of the clock, the time of the
/// processor in all threads, which a busy machine does not lengthen, and the heap that is in use
/// after the last collection. Run it by `./check --all -Dtest=WarmReadingTest`.
@Tag("corpus-long")
final class WarmReadingTest {
    private static final Path PAPER = Path.of("../shared/data/papers/pmlr-uai2021/lin21a.pdf");
    private static final int WARM = 10;
    private static final int MEASURED = 9;

    /// 0.7 seconds on two cores.
    private static final double MOST_SECONDS = 1.4;

    private static final long MOST_BYTES = 400L << 20;

    @Test
    void takesHalfTheSecondsOfTwoCores() throws Exception {
        assumeTrue(Files.isReadable(PAPER), "needs " + PAPER);
        Original original = new Original("lin21a.pdf", Files.readAllBytes(PAPER));
        assertThat(new PdfParser(Limits.DEFAULT, true).parse(original))
                .isInstanceOfSatisfying(Parsing.Parsed.class, this::measure);
    }

    private void measure(Parsing.Parsed parsed) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Composer composer = new Composer();
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int i = 0; i < WARM + MEASURED; i++) {
            long started = System.nanoTime();
            long used = system.getProcessCpuTime();
            composer.compose(parsed.paper(), new Settings("en", 5, 0));
            if (i >= WARM) {
                clock.add((System.nanoTime() - started) / 1e9);
                processor.add((system.getProcessCpuTime() - used) / 1e9);
            }
        }
        clock.sort(Double::compare);
        processor.sort(Double::compare);
        System.gc();
        long heap =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(p -> p.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .filter(u -> u != null)
                        .mapToLong(u -> u.getUsed())
                        .sum();
        System.out.printf(
                "one warm reading: %.2f s of the clock, %.2f s of the processor, %d MB of heap in use%n",
                clock.get(MEASURED / 2), processor.get(MEASURED / 2), heap >> 20);
        assertThat(processor.get(MEASURED / 2)).isLessThan(MOST_SECONDS);
        assertThat(heap).isLessThan(MOST_BYTES);
    }
}
