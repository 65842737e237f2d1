package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.Quiet;
import gloss.ServedLibrary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long `./gloss serve` takes from the shell to its first page, with 2,000 entries: as it is
/// started the first time, and with the cache that the first start makes beside itself. `./check
/// --all -Dtest=StartTest` prints both, and holds the limit of the issue when nobody else is at
/// work.
@Tag("corpus-long")
class StartTest {
    private static final int ROUNDS = 5;
    private static final double LIMIT = 1.5;
    private static final Path PLACE = Path.of("target/quick");

    /// The first start waits ten seconds, and what it starts then is at the lowest priority.
    private static final Duration REHEARSED = Duration.ofMinutes(4);

    @TempDir private static Path folder;

    @Test
    void answersSoonAfterItIsStarted() throws IOException, InterruptedException {
        fill();
        run("--version"); // builds, if it must
        double[] bare = rounds("off");
        assertThat(serve("on")).isPositive(); // makes the cache, if there is none
        awaitCache();
        boolean quiet = Quiet.isQuietFor("start");
        double load = Quiet.load();
        double[] cached = rounds("on");
        List<String> lines =
                List.of(
                        "load of the machine %.1f".formatted(load),
                        "start to first 200, without a cache: " + told(bare),
                        "start to first 200, with it: " + told(cached));
        lines.forEach(line -> System.err.println("start: " + line));
        Files.write(Path.of("target/start.txt"), lines);
        if (quiet) {
            assertThat(cached[ROUNDS / 2]).isLessThan(LIMIT);
        }
    }

    private static void fill() throws InterruptedException {
        try (ServedLibrary served = new ServedLibrary(folder, ServedLibrary.METHOD)) {
            assertThat(served.holdings().takeIn("start.md", ManyEntries.list())).isPresent();
            served.settle();
        }
    }

    private static double[] rounds(String cache) throws IOException, InterruptedException {
        double[] seconds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            seconds[i] = serve(cache);
        }
        Arrays.sort(seconds);
        return seconds;
    }

    /// Seconds from the start to the end of the first page.
    private static double serve(String cache) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process program = gloss(cache, "serve", "--port", "0", "--data", folder.toString());
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            URI address = URI.create(out.readLine());
            try (var page = address.toURL().openConnection(Proxy.NO_PROXY).getInputStream()) {
                assertThat(page.readAllBytes()).isNotEmpty();
            }
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            program.destroy();
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void run(String... arguments) throws IOException, InterruptedException {
        assertThat(gloss("on", arguments).waitFor()).isZero();
    }

    private static Process gloss(String cache, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of("./gloss"));
        words.addAll(List.of(arguments));
        ProcessBuilder program =
                new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
        program.environment().put("GLOSS_AOT", cache);
        return program.start();
    }

    private static void awaitCache() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + REHEARSED.toNanos();
        while (!hasCache()) {
            assertThat(System.nanoTime()).as("no cache was made").isLessThan(deadline);
            Thread.sleep(1_000);
        }
    }

    private static boolean hasCache() throws IOException {
        var built = Files.getLastModifiedTime(PLACE.resolve("run.jar"));
        try (Stream<Path> files = Files.list(PLACE)) {
            for (Path file : files.filter(f -> f.toString().endsWith("-long.aot")).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(built) > 0) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String told(double[] seconds) {
        return String.format(
                Locale.ROOT,
                "median %.2f s, %.2f to %.2f of %d",
                seconds[ROUNDS / 2],
                seconds[0],
                seconds[ROUNDS - 1],
                ROUNDS);
    }
}
