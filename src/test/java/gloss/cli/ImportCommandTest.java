package gloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.app.Shelf;
import gloss.app.WholeFiles;
import gloss.json.EntryJson;
import gloss.lists.Entry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {
    private static final String LIST =
            """
            ## ICLR 2018
            - [两张图混着学](https://mp.weixin.qq.com/s/a)
                [【mixup: Beyond Empirical Risk Minimization】](https://mp.weixin.qq.com/s/a)
            """;

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Entry> shelf = new ArrayList<>();
    private String list = "";

    @BeforeEach
    void writeTheList() throws IOException {
        list = Files.writeString(folder.resolve("list.md"), LIST).toString();
    }

    @Test
    void putsEntriesOnTheShelf() {
        assertThat(run(list)).isZero();
        assertThat(shelf)
                .extracting(Entry::title)
                .containsExactly("mixup: Beyond Empirical Risk Minimization");
        assertThat(out()).contains("1 entry", "1 new, 0 known");
    }

    @Test
    void tellsWhatIsWrongByLineInBothLanguages() {
        assertThat(run("--check", list)).isEqualTo(1);
        assertThat(out())
                .isEqualTo(
                        list
                                + ":2: the link of the paper leads to an article: https://mp.weixin.qq.com/s/a\n");
        assertThat(run("--check", list, "--lang", "zh")).isEqualTo(1);
        assertThat(out()).contains(":2: 论文链接指向一篇文章");
        assertThat(run("--check", list, "--json")).isEqualTo(1);
        assertThat(out()).contains("\"line\":2,\"finding\":\"article-as-paper\"");
        assertThat(shelf).isEmpty();
    }

    @Test
    void convertsWithoutTheLibrary() throws IOException {
        assertThat(run(list, "--to", "bibtex")).isZero();
        assertThat(out()).contains("@inproceedings{2018mixup", "booktitle = {ICLR}");
        Path csv = folder.resolve("list.csv");
        assertThat(run(list, "--to", "csv", "--out", csv.toString())).isZero();
        assertThat(Files.readString(csv)).startsWith("title,authors,venue,year");
        assertThat(run(csv.toString(), "--to", "json")).isZero();
        assertThat(EntryJson.readAll(out())).extracting(Entry::headline).containsExactly("两张图混着学");
        assertThat(shelf).isEmpty();
    }

    @Test
    void readsTheNationalEncoding() throws IOException {
        Path old = folder.resolve("old.md");
        Files.write(old, LIST.getBytes(Charset.forName("GB18030")));
        assertThat(run(old.toString())).isZero();
        assertThat(shelf).extracting(Entry::headline).containsExactly("两张图混着学");
    }

    @Test
    void goesOnAfterAFileThatIsNoList() throws IOException {
        String odd = Files.write(folder.resolve("x.bin"), new byte[] {1, 0, 2}).toString();
        String bad = Files.writeString(folder.resolve("x.json"), "{").toString();
        assertThat(run(odd, bad, folder.toString(), "nowhere.md", list)).isEqualTo(1);
        assertThat(shelf).hasSize(1);
        assertThat(err().lines()).hasSize(4);
        assertThat(err())
                .contains(
                        "x.bin: not a list of papers that Gloss can read",
                        "x.json: not a list",
                        "nowhere.md: no such file");
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Console console =
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Terminal(Map.of(), false, false, OptionalInt.empty()));
        Shelf library =
                new Shelf() {
                    @Override
                    public Taken take(List<Entry> entries) {
                        shelf.addAll(entries);
                        return new Taken(entries.size(), 0);
                    }

                    @Override
                    public List<Entry> entries(String language) {
                        return shelf;
                    }

                    @Override
                    public void close() {}
                };
        CommandLine line =
                new CommandLine(new ImportCommand(console, new WholeFiles(), _ -> library));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
