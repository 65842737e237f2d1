package gloss;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.json.PaperJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real program, ended in the middle of its work.
@Tag("corpus-long")
class KillTest {
    private static final int PAPERS = 1500;

    @TempDir Path folder;

    @Test
    void leavesOnlyWholeFilesWhenItIsKilled() throws Exception {
        Path out = endedAfterTheFirstFiles(Process::destroyForcibly);
        assertThat(whole(out)).isBetween(1, PAPERS - 1);
    }

    @Test
    void leavesNothingBesideThemWhenItIsToldToEnd() throws Exception {
        Path out = endedAfterTheFirstFiles(Process::destroy);
        assertThat(whole(out)).isBetween(1, PAPERS - 1);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.filter(f -> !f.toString().endsWith(".json"))).isEmpty();
        }
    }

    private Path endedAfterTheFirstFiles(Consumer<Process> end)
            throws IOException, InterruptedException {
        byte[] paper = MadePdfs.paper(1);
        Path in = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < PAPERS; i++) {
            Files.write(in.resolve(i + ".pdf"), paper);
        }
        Path out = folder.resolve("out");
        List<String> command = CommandRun.command("parse", in.toString(), "--out", out.toString());
        Process process = new ProcessBuilder(command).inheritIO().start();
        while (process.isAlive() && count(out) < 20) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        end.accept(process);
        process.waitFor();
        return out;
    }

    private static int whole(Path out) throws IOException {
        int whole = 0;
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                assertThat(PaperJson.read(Files.readString(file)).sentences()).isNotEmpty();
                whole++;
            }
        }
        return whole;
    }

    private static long count(Path out) throws IOException {
        if (!Files.exists(out)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.count();
        }
    }
}
