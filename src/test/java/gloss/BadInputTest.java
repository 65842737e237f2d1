package gloss;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.json.PaperJson;
import gloss.paper.Notice;
import gloss.paper.Paper;
import gloss.paper.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real program on input that it cannot read, as the contract promises: one line for each, the
/// rest still done, nothing half-written.
class BadInputTest {
    private static final Map<String, String> NO_LOCALE = Map.of("LC_ALL", "C", "TERM", "dumb");

    @TempDir Path folder;

    @BeforeEach
    void papers() throws IOException {
        byte[] good = MadePdfs.paper(2);
        Files.write(folder.resolve("good.pdf"), good);
        Files.write(folder.resolve("empty.pdf"), new byte[0]);
        Files.writeString(folder.resolve("page.pdf"), "<html>not found</html>");
        Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(good, 400));
        Files.write(folder.resolve("locked.pdf"), MadePdfs.encrypted("secret"));
        Files.write(folder.resolve("scan.pdf"), MadePdfs.scan());
    }

    @Test
    void doesTheRestAndTellsEachBadInputInOneLine() throws Exception {
        CommandRun run =
                gloss(
                        "parse",
                        "page.pdf",
                        "good.pdf",
                        "empty.pdf",
                        "cut.pdf",
                        "locked.pdf",
                        "scan.pdf",
                        "nope.pdf",
                        "--out",
                        "out",
                        "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.problems())
                .hasSize(6)
                .allMatch(line -> line.startsWith("{\"input\":\"") && line.endsWith("}"));
        assertThat(run.problems().stream().map(BadInputTest::inputAndProblem))
                .containsExactly(
                        "page.pdf not-a-pdf",
                        "empty.pdf not-a-pdf",
                        "cut.pdf broken",
                        "locked.pdf encrypted",
                        "scan.pdf no-text",
                        "nope.pdf no-such-file");
        assertThat(names("out")).containsExactly("good.json", "scan.json");
        assertThat(paper("out/good.json").sentences()).isNotEmpty();
    }

    @Test
    void writesThePagesOfAScanButNoReading() throws Exception {
        CommandRun parsed = gloss("parse", "scan.pdf");
        assertThat(parsed.exit()).isEqualTo(1);
        Paper paper = PaperJson.read(parsed.out());
        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.notices()).extracting(Notice::problem).contains(Problem.NO_TEXT);
        assertThat(parsed.problems())
                .singleElement()
                .asString()
                .startsWith("gloss: scan.pdf: only scanned images");

        CommandRun read = gloss("read", "scan.pdf", "--format", "json", "--out", "out");
        assertThat(read.exit()).isEqualTo(1);
        assertThat(names("out")).isEmpty();
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void refusesWhatIsOverALimitTheUserSet() throws Exception {
        CommandRun pages = gloss("parse", "good.pdf", "--max-pages", "1", "--json");
        assertThat(pages.exit()).isEqualTo(1);
        assertThat(pages.out()).isEmpty();
        assertThat(inputAndProblem(pages.err())).isEqualTo("good.pdf over-limit");

        Files.write(folder.resolve("large.pdf"), new byte[1024 * 1024 + 1]);
        CommandRun bytes = gloss("parse", "large.pdf", "good.pdf", "--max-mb", "1");
        assertThat(bytes.exit()).isEqualTo(1);
        assertThat(bytes.out().lines()).hasSize(1);
        assertThat(bytes.problems())
                .containsExactly("gloss: large.pdf: over a limit: larger than 1 MB");
    }

    @Test
    void writesOneJsonALineInUtf8WithoutALocale() throws Exception {
        Files.copy(folder.resolve("good.pdf"), folder.resolve("also.pdf"));
        CommandRun run = gloss("parse", "good.pdf", "also.pdf");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(json -> PaperJson.read(json).source()))
                .containsExactly("good.pdf", "also.pdf");
        CommandRun chinese = gloss("read", "nope.pdf", "--lang", "zh", "--format", "json");
        assertThat(chinese.err()).isEqualTo("gloss: nope.pdf：找不到或打不开这个文件\n");
    }

    @Test
    void writesTheSameBytesEveryTime() throws Exception {
        Files.copy(folder.resolve("good.pdf"), folder.resolve("also.pdf"));
        String[] command = {"parse", "good.pdf", "also.pdf", "scan.pdf", "--jobs", "3"};
        assertThat(gloss(command)).isEqualTo(gloss(command));
    }

    @Test
    void refusesAFolderItCannotWriteInto() throws Exception {
        CommandRun run = gloss("parse", "good.pdf", "--out", "scan.pdf/out");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.problems())
                .containsExactly(
                        "gloss: cannot make the folder scan.pdf/out (see gloss parse --help)");
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() throws Exception {
        String[] inputs = new String[200];
        Arrays.fill(inputs, "good.pdf");
        List<String> command = CommandRun.command("parse");
        command.addAll(List.of(inputs));
        Path err = folder.resolve("err");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(err.toFile())
                        .start();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(reader.readLine()).startsWith("{\"schema\"");
        }
        assertThat(process.waitFor()).isZero();
        assertThat(err).isEmptyFile();
    }

    private CommandRun gloss(String... arguments) throws IOException, InterruptedException {
        return CommandRun.of(folder, NO_LOCALE, arguments);
    }

    private static String inputAndProblem(String line) {
        return line.strip()
                .replaceFirst("\\{\"input\":\"([^\"]+)\",\"problem\":\"([^\"]+)\".*}", "$1 $2");
    }

    private Paper paper(String file) throws IOException {
        return PaperJson.read(Files.readString(folder.resolve(file)));
    }

    private List<String> names(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
