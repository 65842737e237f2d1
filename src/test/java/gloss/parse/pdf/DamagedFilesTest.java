package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Invariants;
import gloss.parse.Parsing;
import gloss.source.Limits;
import gloss.source.Original;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Damaged PDFs: each becomes a sound paper or a refusal that says why, in the time allowed.
final class DamagedFilesTest {
    private static final Limits LIMITS =
            new Limits(50_000_000, 500, 100_000, Duration.ofSeconds(5), Duration.ofSeconds(20));

    /// Room beyond the limit for the work after the last page.
    private static final Duration GRACE = Duration.ofSeconds(10);

    @Test
    void readsOrRefusesTwoHundredDamagedSamples() throws Exception {
        assertThat(run(files(Path.of("samples")), 200, 7)).isEmpty();
    }

    @Test
    @Tag("corpus-long")
    void readsOrRefusesThreeThousandDamagedFilesInLittleMemory() throws Exception {
        Process child =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx512m",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                DamagedFilesTest.class.getName(),
                                "3000")
                        .redirectErrorStream(true)
                        .start();
        String said;
        try (var out = child.inputReader()) {
            said = String.join("\n", out.lines().toList());
        }
        assertThat(child.waitFor(60, TimeUnit.MINUTES)).isTrue();
        System.out.println(said);
        assertThat(child.exitValue()).as(said).isZero();
    }

    /// Runs the given number of damaged files and prints what became of them; exit 1 when any
    /// failed.
    public static void main(String[] arguments) throws IOException {
        List<Path> files = files(Path.of("samples"));
        Path odd = Path.of("../shared/data/robustness");
        if (Files.isDirectory(odd)) {
            files.addAll(files(odd));
        }
        List<String> faults = run(files, Integer.parseInt(arguments[0]), 2026);
        faults.forEach(System.out::println);
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return new ArrayList<>(
                    walk.filter(p -> p.toString().endsWith(".pdf"))
                            .filter(p -> p.toFile().length() < 3_000_000)
                            .sorted()
                            .toList());
        }
    }

    private static List<String> run(List<Path> files, int count, long seed) throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> outcomes = new TreeMap<>();
        PdfParser parser = new PdfParser(LIMITS, true);
        for (int i = 0; i < count; i++) {
            Path file = files.get(i % files.size());
            byte[] bytes = Damage.of(Files.readAllBytes(file), seed * 1_000_003 + i);
            String name = file.getFileName() + " with damage " + (seed * 1_000_003 + i);
            long start = System.nanoTime();
            try {
                switch (parser.parse(new Original(name, bytes))) {
                    case Parsing.Parsed(var paper) -> {
                        outcomes.merge("read", 1, Integer::sum);
                        Invariants.broken(paper).stream()
                                .limit(2)
                                .forEach(b -> faults.add(name + ": " + b));
                    }
                    case Parsing.Refused refused ->
                            outcomes.merge(refused.problem().code(), 1, Integer::sum);
                }
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                faults.add(name + ": " + e);
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            if (took.compareTo(LIMITS.perFile().plus(GRACE)) > 0) {
                faults.add(name + ": took " + took);
            }
        }
        System.out.println(count + " damaged files: " + outcomes);
        return faults;
    }
}
