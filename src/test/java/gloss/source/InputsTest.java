package gloss.source;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir Path folder;

    private final Inputs inputs = new Inputs();

    @Test
    void namesAFileByItselfAndKeepsTheOrderOfTheWords() throws IOException {
        Path b = file("b.pdf");
        Path a = file("a.txt");
        assertThat(inputs.find(List.of(b.toString(), a.toString())))
                .containsExactly(
                        new Input.InFile(b.toString(), b, Path.of("b.pdf")),
                        new Input.InFile(a.toString(), a, Path.of("a.txt")));
    }

    @Test
    void walksAFolderForItsPdfsInTheSameOrderEverywhere() throws IOException {
        file("x/z.pdf");
        file("x/deep/论文.PDF");
        file("x/b.pdf");
        file("x/notes.txt");
        file("x/.hidden/c.pdf");
        file("x/._b.pdf");
        String x = folder.resolve("x").toString();
        assertThat(inputs.find(List.of(x + "/")))
                .extracting(Input::name)
                .containsExactly(x + "/b.pdf", x + "/deep/论文.PDF", x + "/z.pdf");
        assertThat(inputs.find(List.of(x)).get(1))
                .isEqualTo(
                        new Input.InFile(
                                x + "/deep/论文.PDF",
                                folder.resolve("x/deep/论文.PDF"),
                                Path.of("deep/论文.PDF")));
    }

    @Test
    void endsInAFolderThatHoldsItselfAndTellsLinksThatLeadNowhere() throws IOException {
        file("x/a.pdf");
        Files.createSymbolicLink(folder.resolve("x/self"), folder.resolve("x"));
        Files.createSymbolicLink(folder.resolve("x/gone.pdf"), folder.resolve("nowhere"));
        String x = folder.resolve("x").toString();
        List<Input> found = inputs.find(List.of(x));
        assertThat(found).extracting(Input::name).containsExactly(x + "/a.pdf", x + "/gone.pdf");
        assertThat(problem(found.getLast())).isEqualTo(Problem.NO_SUCH_FILE);
    }

    @Test
    void saysThatAFolderHoldsNoPdf() throws IOException {
        file("x/notes.txt");
        Input found = inputs.find(List.of(folder.resolve("x").toString())).getFirst();
        assertThat(found)
                .isEqualTo(
                        new Input.Refused(
                                folder.resolve("x").toString(),
                                Problem.NO_SUCH_FILE,
                                "no PDF in this folder"));
    }

    @Test
    void followsFileLinks() throws IOException {
        Path paper = file("a b.pdf");
        assertThat(inputs.find(List.of(paper.toUri().toString())).getFirst())
                .isEqualTo(new Input.InFile(paper.toUri().toString(), paper, Path.of("a b.pdf")));
        for (String broken : List.of("file:", "file://elsewhere/a.pdf", "file:a b", "file:/%zz")) {
            assertThat(problem(inputs.find(List.of(broken)).getFirst()))
                    .isEqualTo(Problem.NO_SUCH_FILE);
        }
    }

    @Test
    void tellsWhatWouldHaveToBeFetchedFromWhatIsNotThere() {
        for (String id :
                List.of(
                        "1710.09412",
                        "arXiv:1710.09412v2",
                        "hep-th/9901001",
                        "math.GT/0309136",
                        "10.1000/182",
                        "doi:10.1000/182",
                        "https://arxiv.org/abs/1710.09412",
                        "ftp://a/b.pdf")) {
            assertThat(problem(inputs.find(List.of(id)).getFirst()))
                    .as(id)
                    .isEqualTo(Problem.NOT_FETCHED);
        }
        for (String name : List.of("", "nope.pdf", "a/b/nope.pdf", "C:\\nope.pdf", "\0")) {
            assertThat(problem(inputs.find(List.of(name)).getFirst()))
                    .as(name)
                    .isEqualTo(Problem.NO_SUCH_FILE);
        }
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    private static Problem problem(Input input) {
        return switch (input) {
            case Input.Refused(_, Problem problem, _) -> problem;
            case Input.InFile file -> throw new AssertionError(file + " was found");
        };
    }
}
