package gloss;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.app.AddPaper;
import gloss.app.Allowance;
import gloss.app.Library;
import gloss.app.WholeFiles;
import gloss.lists.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `gloss add`, ended by SIGKILL at random moments: each time the library is sound, and in the end
/// every paper is in it once.
final class AddingKilledTest {
    private static final int PAPERS = 12;
    private static final long SEED = 20261123;

    @TempDir Path folder;

    @Test
    void losesNothingWhenItIsKilledThreeTimes() throws Exception {
        killed(3);
    }

    @Test
    @Tag("corpus-long")
    void losesNothingWhenItIsKilledFiftyTimes() throws Exception {
        killed(50);
    }

    @Test
    void goesOnWhenItWasKilledAtTheLastPaper() throws Exception {
        Path pdf = Files.write(folder.resolve("last.pdf"), MadePdfs.paper(1));
        Path data = folder.resolve("library");
        try (Library library = Gloss.library(data, new WholeFiles())) {
            library.want(List.of(pdf.toString()));
        }
        try (Connection store =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + data.resolve("library.sqlite"));
                Statement statement = store.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE jobs SET state = 'running'")).isOne();
        }

        assertThat(start(data, "").waitFor()).isZero();

        try (Library library = Gloss.library(data, new WholeFiles())) {
            assertThat(library.waiting()).isZero();
            assertThat(library.entries()).hasSize(1).allMatch(Entry::reading);
        }
    }

    private void killed(int times) throws IOException, InterruptedException {
        Path in = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < PAPERS; i++) {
            Files.write(in.resolve(i + ".pdf"), MadePdfs.paper(i + 1));
        }
        Path data = folder.resolve("library");
        Random dice = new Random(SEED);
        for (int i = 0; i < times; i++) {
            Process process = start(data, i == 0 ? in.toString() : "");
            // from before the program has begun to when it is nearly done
            process.waitFor(300 + dice.nextInt(4_000), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            isSound(data);
            if (i == 0) {
                addAgain(data, in);
            }
        }
        assertThat(start(data, "").waitFor()).isZero();
        try (Library library = Gloss.library(data, new WholeFiles())) {
            assertThat(library.waiting()).isZero();
            List<Entry> entries = library.entries();
            assertThat(entries).hasSize(PAPERS).allMatch(Entry::reading);
            assertThat(entries.stream().flatMap(e -> e.files().stream()))
                    .hasSize(PAPERS)
                    .doesNotHaveDuplicates();
            assertThat(library.search("short form that keeps the evidence", 50).hits())
                    .hasSize(PAPERS);
        }
        isSound(data);
    }

    /// The first run may have been killed before it wrote down what was wanted.
    private static void addAgain(Path data, Path in) {
        try (Library library = Gloss.library(data, new WholeFiles())) {
            if (library.waiting() == 0 && library.entries().isEmpty()) {
                library.want(List.of(in.toString()));
            }
        }
    }

    private static void isSound(Path data) {
        AddPaper adding = Gloss.adding(Allowance.USUAL);
        try (Library library = Gloss.library(data, new WholeFiles())) {
            assertThat(library.doctor(adding, true).sound()).isTrue();
            assertThat(library.doctor(adding, false).findings()).isEmpty();
        }
    }

    private Process start(Path data, String input) throws IOException {
        List<String> command =
                new java.util.ArrayList<>(
                        CommandRun.command("add", "--json", "--data", data.toString()));
        if (!input.isEmpty()) {
            command.add(input);
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }
}
