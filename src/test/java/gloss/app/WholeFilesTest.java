package gloss.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {
    @TempDir Path folder;

    private final WholeFiles files = new WholeFiles();

    @Test
    void makesTheFoldersAboveAndReplacesWhatWasThere() throws IOException {
        Path file = folder.resolve("a/b/c.txt");
        files.write(file, new byte[] {1});
        files.write(file, new byte[] {2, 3});
        assertThat(file).hasBinaryContent(new byte[] {2, 3});
        assertThat(names()).containsExactly("c.txt");
    }

    @Test
    void leavesNothingBehindWhenItCannotFinish() throws IOException {
        Files.createDirectories(folder.resolve("a/b/c.txt/in the way"));
        assertThatThrownBy(() -> files.write(folder.resolve("a/b/c.txt"), new byte[] {1}))
                .isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("c.txt");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> list = Files.list(folder.resolve("a/b"))) {
            return list.map(p -> p.getFileName().toString()).toList();
        }
    }
}
