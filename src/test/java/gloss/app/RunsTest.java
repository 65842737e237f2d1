package gloss.app;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Notice;
import gloss.paper.Problem;
import gloss.source.Input;
import gloss.source.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {
    @TempDir Path folder;
    private final Runs runs = new Runs(new Inputs(), new WholeFiles(), Duration.ofMinutes(1));
    private final Listener listener = new Listener();

    @BeforeEach
    void papers() throws IOException {
        for (String name : List.of("in/a.pdf", "in/deep/a.pdf", "in/deep/b.PDF", "c.pdf")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    @Test
    void keepsTheTreeOfAWalkedFolder() {
        assertThat(run(Format.JSON, "out", "in", "c.pdf")).isEqualTo(new Runs.End.Done(0));
        assertThat(folder.resolve("out/a.json")).hasContent("made of a.pdf");
        assertThat(folder.resolve("out/deep/a.json")).hasContent("made of deep/a.pdf");
        assertThat(folder.resolve("out/deep/b.json")).exists();
        assertThat(folder.resolve("out/c.json")).exists();
        assertThat(listener.inputs).isEqualTo(4);
        assertThat(listener.documents()).containsOnly("");
    }

    @Test
    void refusesTwoInputsForOneFileBeforeAnythingIsDone() {
        Runs.End end = run(Format.JSON, "out", "c.pdf", "in/a.pdf", "in/deep/a.pdf");
        assertThat(end)
                .isInstanceOfSatisfying(
                        Runs.End.Wrong.class,
                        wrong ->
                                assertThat(wrong.why())
                                        .endsWith(folder.resolve("out/a.json").toString())
                                        .contains("in/a.pdf and ", "in/deep/a.pdf would both"));
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(listener.outcomes).isEmpty();
    }

    @Test
    void refusesAFolderThatCannotBeMade() {
        assertThat(run(Format.JSON, "c.pdf/out", "in"))
                .isInstanceOfSatisfying(
                        Runs.End.Wrong.class,
                        wrong -> assertThat(wrong.why()).startsWith("cannot make the folder"));
        assertThat(listener.outcomes).isEmpty();
    }

    @Test
    void handsTheDocumentsOverWhenThereIsNoFolder() {
        assertThat(run(Format.JSON, null, "in", "c.pdf")).isEqualTo(new Runs.End.Done(0));
        assertThat(listener.documents())
                .containsExactly(
                        "made of a.pdf",
                        "made of deep/a.pdf",
                        "made of deep/b.PDF",
                        "made of c.pdf");
    }

    @Test
    void wantsAFolderForSeveralPages() {
        assertThat(run(Format.HTML, null, "in", "c.pdf"))
                .isEqualTo(new Runs.End.Wrong("4 inputs make as many files: add --out DIR"));
        assertThat(run(Format.HTML, null, "c.pdf")).isEqualTo(new Runs.End.Done(0));
    }

    @Test
    void doesTheRestWhenOneInputFailsAndSaysSoInTheEnd() {
        assertThat(run(Format.JSON, "out", "nope.pdf", "c.pdf", "1710.09412"))
                .isEqualTo(new Runs.End.Done(1));
        assertThat(listener.outcomes).extracting(Outcome::exit).containsExactly(1, 0, 1);
        assertThat(folder.resolve("out/c.json")).exists();
    }

    @Test
    void failsForAScanThoughThereIsADocument() {
        Work scan =
                file ->
                        new Outcome.Made(
                                file.name(),
                                "pages",
                                List.of(
                                        new Notice(Problem.NO_TEXT, "", 0),
                                        new Notice(Problem.HIDDEN_TEXT, "", 2)));
        assertThat(run(Format.JSON, "out", scan, "c.pdf")).isEqualTo(new Runs.End.Done(1));
        assertThat(folder.resolve("out/c.json")).hasContent("pages");
    }

    @Test
    void saysWhichFileCouldNotBeWritten() throws IOException {
        Files.createDirectories(folder.resolve("out/c.json/in the way"));
        assertThat(run(Format.JSON, "out", "c.pdf", "in/a.pdf")).isEqualTo(new Runs.End.Done(1));
        assertThat(listener.outcomes.getFirst())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> {
                            assertThat(refused.problem()).isEqualTo(Problem.NOT_WRITTEN);
                            assertThat(refused.detail()).contains("c.json");
                        });
        assertThat(folder.resolve("out/a.json")).exists();
    }

    private Runs.End run(Format format, @Nullable String out, String... words) {
        return run(format, out, RunsTest::made, words);
    }

    private Runs.End run(Format format, @Nullable String out, Work work, String... words) {
        List<String> inputs = new ArrayList<>();
        for (String word : words) {
            Path file = folder.resolve(word);
            inputs.add(Files.exists(file) ? file.toString() : word);
        }
        Path into = out == null ? null : folder.resolve(out);
        return runs.run(new Runs.Order(inputs, into, null, format, 2), work, listener);
    }

    private static Outcome made(Input.InFile file) {
        return new Outcome.Made(file.name(), "made of " + file.below(), List.of());
    }

    private static final class Listener implements Watcher {
        private final List<Outcome> outcomes = new ArrayList<>();
        private int inputs;

        @Override
        public void begins(int count) {
            inputs = count;
        }

        @Override
        public boolean next(Outcome outcome) {
            return outcomes.add(outcome);
        }

        List<String> documents() {
            return outcomes.stream()
                    .map(Outcome.Made.class::cast)
                    .map(Outcome.Made::document)
                    .toList();
        }
    }
}
