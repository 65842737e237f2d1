package gloss.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gloss.paper.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
    private static final Limits TEN_BYTES =
            new Limits(10, 500, 1000, Duration.ofSeconds(1), Duration.ofSeconds(1));

    @TempDir Path folder;

    @Test
    void readsAFileThatIsJustSmallEnough() throws IOException {
        assertThat(load("0123456789"))
                .isInstanceOfSatisfying(
                        Loading.Loaded.class,
                        loaded -> {
                            assertThat(loaded.original().name()).isEqualTo("a.pdf");
                            assertThat(loaded.original().bytes()).hasSize(10);
                        });
    }

    @Test
    void refusesAFileThatIsTooLargeOrEmptyOrGone() throws IOException {
        assertThat(load("0123456789x"))
                .isEqualTo(new Loading.Refused(Problem.OVER_LIMIT, "larger than 1 MB"));
        assertThat(load("")).isEqualTo(new Loading.Refused(Problem.NOT_A_PDF, "0 bytes"));
        Path gone = folder.resolve("gone.pdf");
        assertThat(new Loader(TEN_BYTES).load(new Input.InFile("gone.pdf", gone, gone)))
                .isEqualTo(new Loading.Refused(Problem.NO_SUCH_FILE, ""));
        assertThat(new Loader(TEN_BYTES).load(new Input.InFile("folder", folder, folder)))
                .isEqualTo(new Loading.Refused(Problem.NO_SUCH_FILE, "cannot be opened"));
    }

    @Test
    void stopsReadingAStreamWithoutAnEnd() {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless), "needs /dev/zero, which this system lacks");
        assertThat(new Loader(TEN_BYTES).load(new Input.InFile("zero", endless, endless)))
                .isEqualTo(new Loading.Refused(Problem.OVER_LIMIT, "larger than 1 MB"));
    }

    private Loading load(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), content);
        return new Loader(TEN_BYTES).load(new Input.InFile("a.pdf", file, file.getFileName()));
    }
}
