package gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands on a library: one paper and two lines of a list, in both languages; and on a
/// library that holds nothing.
class LibraryCommandsTest {
    private static final String TITLE = "A Small Paper on Reading";
    private static final String LIST =
            """
            # ICLR 2018

            ## Augmentation

            - [两张图混着训](https://example.org/articles/1)
                [【mixup: Beyond Empirical Risk Minimization】](https://arxiv.org/abs/1710.09412)

            - [遮一块也能学得更好](https://example.org/articles/2)
                [【Improved Regularization of Convolutional Networks with Cutout】](https://arxiv.org/abs/1708.04552)
            """;

    /// Filled once: loading the models takes longer than all that is asked here.
    @TempDir static Path filled;

    @TempDir Path folder;

    @BeforeAll
    static void fill() throws IOException {
        Path pdf = Files.write(filled.resolve("small.pdf"), MadePdfs.paper(1));
        Path list = Files.writeString(filled.resolve("list.md"), LIST);
        assertThat(in(filled.resolve("library"), "add", pdf.toString()).exit()).isZero();
        assertThat(in(filled.resolve("library"), "import", list.toString()).exit()).isZero();
    }

    @Test
    void listsAllOrWhatAFilterLetsThrough() {
        assertThat(run("list").out().lines()).hasSize(3);
        assertThat(run("list", "venue:ICLR").out().lines()).hasSize(2);
        assertThat(run("list", "topic:Augmentation", "has:pdf").out()).isEmpty();
        assertThat(run("list", "--json").out()).startsWith("[{").contains("\"title\":\"" + TITLE);
    }

    @Test
    void showsAnEntryByItsTitleAnArxivIdOrItsFirstDigits() {
        Said shown = run("show", TITLE);
        assertThat(shown.out()).startsWith(TITLE).contains("PDF: ");
        assertThat(run("show", id(TITLE).substring(0, 6))).isEqualTo(shown);
        assertThat(run("show", "1710.09412").out()).contains("两张图混着训", "topics: Augmentation");
        assertThat(run("show", "1710.09412", "--json").out()).contains("\"arxiv\":\"1710.09412\"");
        assertThat(run("show", "1710.09412", "--like").out()).contains("Cutout");
        assertThat(run("show", TITLE, "--like"))
                .isEqualTo(new Said(0, "", "nothing in the library is like it\n"));
        assertThat(run("show", "1710.09412", "--uses"))
                .isEqualTo(new Said(0, "", "no paper in the library uses it\n"));
    }

    @Test
    void guessesATopicByEntriesThatAreAlike() throws IOException {
        Path own = copy();
        String title = "Manifold mixup: Better Minimization of Risk by Mixing Examples";
        Path list =
                Files.writeString(
                        folder.resolve("more.md"),
                        "- [%s](https://example.org/m)%n".formatted(title));
        in(own, "import", list.toString());
        assertThat(in(own, "show", title).out()).contains("topic?: Augmentation (like mixup");
        assertThat(in(own, "show", "--lang", "zh", title).out())
                .contains("主题？: Augmentation （像 mixup");
    }

    @Test
    void searchesForTheSentenceInBothLanguages() {
        assertThat(run("search", "evidence of every sentence").out())
                .contains("1  " + TITLE, "p. 1  We propose a short form");
        assertThat(run("search", "--lang", "zh", "evidence of every sentence").out())
                .contains("第 1 页  We propose a short form");
        assertThat(run("search", "正则化 卷积网络").out().lines().findFirst().orElse(""))
                .contains("Cutout");
        assertThat(run("search", "\"no such words\"").out()).contains("nothing found");
        assertThat(run("search", "\"no such words\"", "--json").out()).isEqualTo("[]\n");
    }

    @Test
    void givesTagsAndTopicsAndTakesThemAway() throws IOException {
        Path own = copy();
        String id = id(TITLE);
        assertThat(in(own, "tag", id, "to-read", "short").out()).contains("#short #to-read");
        assertThat(in(own, "list", "tag:short").out().lines()).hasSize(1);
        assertThat(in(own, "tag", id, "short", "--remove").out()).doesNotContain("short");
        assertThat(in(own, "tag", id, "Reading", "--topic").exit()).isZero();
        assertThat(in(own, "show", id).out()).contains("topics: Reading");
    }

    @Test
    void keepsNotesOnEntriesAndOnWords() throws IOException {
        Path own = copy();
        String id = id(TITLE);
        assertThat(in(own, "note", id, "read again").out()).contains("read again");
        assertThat(in(own, "note", id, "really?", "--quote", "42.5 percent").out())
                .contains("really?  [p. 1: 42.5 percent]");
        assertThat(in(own, "note", id, "--lang", "zh").out()).contains("[第 1 页：42.5 percent]");
        assertThat(in(own, "search", "really?").out()).contains(TITLE);
        assertThat(in(own, "note", id, "--remove", "1").out()).doesNotContain("read again");
        assertThat(in(own, "note", id, "--remove", "1"))
                .isEqualTo(new Said(1, "", "gloss: no such note: 1\n"));
        assertThat(in(own, "note", id, "x", "--quote", "never said").err())
                .contains("its paper does not say: never said");
    }

    @Test
    void mergesSplitsAndRemoves() throws IOException {
        Path own = copy();
        String mixup = id("mixup: Beyond Empirical Risk Minimization");
        String cutout = id("Improved Regularization of Convolutional Networks with Cutout");
        assertThat(in(own, "merge", mixup, cutout).exit()).isZero();
        assertThat(in(own, "list").out().lines()).hasSize(2);
        assertThat(in(own, "merge", mixup, cutout).err()).contains("they are one already");
        List<String> ways = in(own, "split", mixup).out().lines().toList();
        assertThat(ways).hasSize(2);
        String number = ways.getLast().substring(0, ways.getLast().indexOf(' '));
        assertThat(in(own, "split", mixup, number).out()).contains("Cutout");
        assertThat(in(own, "list").out().lines()).hasSize(3);
        assertThat(in(own, "split", mixup, "999").exit()).isEqualTo(1);
        assertThat(in(own, "remove", mixup, "--lang", "zh").out()).startsWith("已删除  " + mixup);
        assertThat(in(own, "list").out().lines()).hasSize(2);
        assertThat(in(own, "doctor", "--check").exit()).isZero();
    }

    @Test
    void restoresWhatItBackedUpWhereThereIsNoLibrary() {
        Path zip = folder.resolve("backup.zip");
        assertThat(run("backup", zip.toString()).exit()).isZero();
        Path other = folder.resolve("other");
        assertThat(in(other, "restore", zip.toString()).out()).isEqualTo("3 entries restored\n");
        assertThat(in(other, "list").out()).isEqualTo(run("list").out());
        assertThat(in(other, "doctor").out()).isEqualTo("3 entries, 1 papers, 0 waiting\n");
        assertThat(in(other, "restore", zip.toString()).err())
                .contains("there is a library already");
        assertThat(in(folder.resolve("third"), "restore", "nope.zip", "--lang", "zh").err())
                .contains("没有这个文件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "remove", "note", "tag x", "merge x", "split"})
    void saysThatThereIsNoSuchEntryInBothLanguages(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.add(1, "0123456789abcdef");
        assertThat(run(words.toArray(String[]::new)))
                .isEqualTo(new Said(1, "", "gloss: no such entry: 0123456789abcdef\n"));
        words.addAll(List.of("--lang", "zh"));
        assertThat(run(words.toArray(String[]::new)).err()).contains("没有这个条目：0123456789abcdef");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "search x", "doctor", "add", "fetch --missing", "export"})
    void findNothingInAnEmptyLibrary(String command) {
        Said said = in(folder, command.split(" "));
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(in(folder, "list", "--json").out()).isEqualTo("[]\n");
    }

    private static Said run(String... arguments) {
        return in(filled.resolve("library"), arguments);
    }

    private static Said in(Path library, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", library.toString()));
        return Said.of(all.toArray(String[]::new));
    }

    private static String id(String title) {
        String shown = run("show", title, "--json").out();
        return shown.replaceFirst("(?s).*?\"id\":\"([0-9a-f]+)\".*", "$1");
    }

    /// A library of one's own to change.
    private Path copy() throws IOException {
        Path from = filled.resolve("library");
        Path to = folder.resolve("library");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }
}
