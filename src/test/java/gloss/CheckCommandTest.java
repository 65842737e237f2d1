package gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `gloss check` on one of our own papers, as a user runs it.
final class CheckCommandTest {
    private static final String PAPER =
            Path.of("samples/method/column-bands.pdf").toAbsolutePath().toString();

    @TempDir private Path folder;

    private Path text(String words) throws Exception {
        return Files.writeString(folder.resolve("summary.md"), words);
    }

    @Test
    void tellsTrueSentencesFromFalseOnesInBothLanguages() throws Exception {
        Path summary =
                text(
                        """
                        The method finds the gutter once for the whole document.
                        The method finds the gutter separately for every line of the document with a neural network.
                        栏间距对整篇文档只确定一次。
                        Protein folding was solved with telescopes.
                        """);
        CommandRun run = run("check", summary.toString(), "--paper", PAPER, "--json");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out()).startsWith("[{\"text\":").endsWith("]\n");
        assertThat(verdicts(run.out()))
                .startsWith("supported")
                .doesNotStartWith("supported,supported")
                .endsWith("not-found");
        assertThat(run.out()).contains("\"boxes\":[[1,");
    }

    private CommandRun run(String... arguments) throws Exception {
        return CommandRun.of(folder, Map.of("LC_ALL", "C.UTF-8"), arguments);
    }

    private static String verdicts(String json) {
        return String.join(
                ",",
                java.util.regex.Pattern.compile("\"verdict\":\"([a-z-]+)\"")
                        .matcher(json)
                        .results()
                        .map(m -> m.group(1))
                        .toList());
    }

    @Test
    void saysItInWordsForATerminal() throws Exception {
        Path summary = text("The method finds the gutter once for the whole document.");
        CommandRun english = run("check", summary.toString(), "--paper", PAPER);
        assertThat(english.out()).contains("Checked against:", "1 supported", "p. ");
        CommandRun chinese = run("check", summary.toString(), "--paper", PAPER, "--lang", "zh");
        assertThat(chinese.out()).contains("对照论文", "1 有据", "第 ");
    }

    @Test
    void tellsWhatIsMissingInOneLine() throws Exception {
        Path summary = text("A sentence.");
        CommandRun noText = run("check", "none.md", "--paper", PAPER);
        assertThat(noText.exit()).isEqualTo(1);
        assertThat(noText.err().lines()).hasSize(1);
        CommandRun noPaper = run("check", summary.toString(), "--paper", "none.pdf");
        assertThat(noPaper.exit()).isEqualTo(1);
        assertThat(noPaper.err().lines()).hasSize(1);
        CommandRun wrong = run("check", summary.toString());
        assertThat(wrong.exit()).isEqualTo(2);
    }
}
