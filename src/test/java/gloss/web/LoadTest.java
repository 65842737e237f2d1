package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.Quiet;
import gloss.ServedLibrary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library of 2,000 entries, served by a program of its own, asked by 50 connections for a minute
/// without a pause: `./check --all -Dtest=LoadTest`. It prints what it measured, with the load that
/// the machine had before, holds that there is no error and that memory does not grow, and the
/// limit of time where nobody else was at work.
@Tag("corpus-long")
class LoadTest {
    private static final int CONNECTIONS = 50;
    private static final Duration WARM = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofSeconds(Integer.getInteger("gloss.load", 60));

    /// The limit, held when nobody else is at work.
    private static final double READING_P99 = 150;

    private static final List<String> KINDS = List.of("search", "reading", "range", "library");
    @TempDir private static Path folder;

    private final Map<String, Queue<Long>> times = new ConcurrentHashMap<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private volatile boolean counting;
    private volatile boolean over;

    @Test
    void staysQuickAndSmallUnderFiftyConnections() throws Exception {
        String paper = fill();
        boolean quiet = Quiet.isQuietFor("load");
        double load = Quiet.load();
        long begun = System.nanoTime();
        Process program = program();
        try (BufferedReader out =
                        new BufferedReader(
                                new InputStreamReader(
                                        program.getInputStream(), StandardCharsets.UTF_8));
                HttpClient client =
                        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            URI address = URI.create(out.readLine());
            get(client, address, null);
            double start = (System.nanoTime() - begun) / 1e9;
            try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < CONNECTIONS; i++) {
                    int who = i;
                    people.execute(() -> ask(client, address, paper, new Random(who)));
                }
                Thread.sleep(WARM);
                long before = memory(program);
                counting = true;
                Thread.sleep(LONG);
                counting = false;
                long after = memory(program);
                over = true;
                report(start, load, before, after);
                assertThat(errors).isEmpty();
                assertThat(after).as("kB of memory").isLessThan(before * 13 / 10 + 50_000);
                if (quiet) {
                    assertThat(percentile("reading", 0.99)).isLessThan(READING_P99);
                }
            }
        } finally {
            over = true;
            program.destroy();
            assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).as("ends by SIGTERM, not by a crash").isEqualTo(143);
        }
    }

    /// A library with the samples and entries of a list; returns the SHA-256 of a sample.
    private static String fill() throws InterruptedException {
        try (ServedLibrary served =
                new ServedLibrary(
                        folder,
                        ServedLibrary.METHOD,
                        ServedLibrary.CHINESE,
                        ServedLibrary.SURVEY)) {
            assertThat(served.holdings().takeIn("load.md", ManyEntries.list())).isPresent();
            served.settle();
            assertThat(served.holdings().entries()).hasSizeGreaterThan(ManyEntries.ALL);
            return served.paper(ServedLibrary.METHOD).id();
        }
    }

    private static Process program() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=4",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "gloss.Gloss",
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void ask(HttpClient client, URI address, String paper, Random dice) {
        while (!over) {
            String kind = KINDS.get(dice.nextInt(20) == 0 ? 3 : dice.nextInt(3));
            int from = dice.nextInt(50_000);
            String path =
                    switch (kind) {
                        case "search" -> "/api/search?most=20&q=" + ManyEntries.words(dice);
                        case "reading" -> "/api/papers/" + paper + "/reading";
                        case "range" -> "/api/papers/" + paper + "/pdf";
                        default -> "/";
                    };
            String range =
                    kind.equals("range") ? "bytes=%d-%d".formatted(from, from + 20_000) : null;
            long begun = System.nanoTime();
            try {
                int status = get(client, address.resolve(path), range);
                if (status != (range == null ? 200 : 206)) {
                    errors.add(status + " " + path);
                }
            } catch (IOException e) {
                if (!over) {
                    errors.add(e + " " + path);
                }
            } catch (InterruptedException e) {
                return;
            }
            if (counting) {
                times.computeIfAbsent(kind, _ -> new ConcurrentLinkedQueue<>())
                        .add(System.nanoTime() - begun);
            }
        }
    }

    private static int get(HttpClient client, URI address, @Nullable String range)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (range != null) {
            request.header("Range", range);
        }
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        return answer.body().length == 0 ? -1 : answer.statusCode();
    }

    private void report(double start, double load, long before, long after) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "start from classes to first 200: %.2f s · load of the machine before %.1f on %d cores"
                        .formatted(start, load, Runtime.getRuntime().availableProcessors()));
        for (String kind : KINDS) {
            lines.add(
                    "%-8s %6d answers, p50 %.0f ms, p99 %.0f ms"
                            .formatted(
                                    kind,
                                    times.getOrDefault(kind, new ConcurrentLinkedQueue<>()).size(),
                                    percentile(kind, 0.5),
                                    percentile(kind, 0.99)));
        }
        lines.add(
                "memory %d MB after %d s, %d MB after %d s · %d errors"
                        .formatted(
                                before / 1024,
                                WARM.toSeconds(),
                                after / 1024,
                                WARM.plus(LONG).toSeconds(),
                                errors.size()));
        lines.forEach(line -> System.err.println("load: " + line));
        try {
            Files.write(Path.of("target/load.txt"), lines);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private double percentile(String kind, double share) {
        long[] sorted =
                times.getOrDefault(kind, new ConcurrentLinkedQueue<>()).stream()
                        .mapToLong(Long::longValue)
                        .sorted()
                        .toArray();
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    /// What the program has in memory, in kB.
    private static long memory(Process program) throws IOException {
        return Arrays.stream(
                        Files.readString(Path.of("/proc/" + program.pid() + "/status")).split("\n"))
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
