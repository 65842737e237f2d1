package gloss.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPicturesTest {
    private static final String ONE = "a".repeat(64);
    private static final String OTHER = "ab" + "c".repeat(62);

    @TempDir private Path folder;

    @Test
    void thoseNotLookedAtForLongestMakeRoomForTheNext() throws IOException {
        KeptPictures kept = new KeptPictures(folder, new WholeFiles(), 1_000);
        for (int i = 0; i < 10; i++) {
            kept.keep(ONE, "p" + i, picture(100));
            age(ONE, "p" + i, 1_000 - i);
        }
        assertThat(kept.find(ONE, "p0")).as("all fit, and the first is looked at").isPresent();

        kept.keep(OTHER, "p1", picture(100));

        assertThat(kept.find(ONE, "p0")).isPresent();
        assertThat(kept.find(OTHER, "p1")).isPresent();
        assertThat(kept.find(ONE, "p1")).isEmpty();
        assertThat(bytes()).isLessThanOrEqualTo(1_000);
    }

    @Test
    void whatAnEarlierProgramKeptIsCountedToo() throws IOException {
        new KeptPictures(folder, new WholeFiles(), 1_000).keep(ONE, "p1", picture(900));
        age(ONE, "p1", 60);
        new KeptPictures(folder, new WholeFiles(), 1_000).keep(ONE, "p2", picture(200));
        assertThat(bytes()).isEqualTo(200);
    }

    @Test
    void picturesGoWithTheirPaperAndNoOthers() throws IOException {
        KeptPictures kept = new KeptPictures(folder, new WholeFiles(), 1_000);
        kept.keep(ONE, "p1", picture(10));
        kept.keep(ONE, "p2", new Drawn("image/jpeg", new byte[10]));
        kept.keep(OTHER, "p1", picture(10));
        kept.forget(ONE);
        assertThat(Stream.of("p1", "p2").flatMap(name -> kept.find(ONE, name).stream())).isEmpty();
        assertThat(kept.find(OTHER, "p1")).isPresent();
    }

    private static Drawn picture(int bytes) {
        return new Drawn("image/png", new byte[bytes]);
    }

    private void age(String sha256, String name, int seconds) throws IOException {
        Path file = folder.resolve(sha256.substring(0, 2)).resolve(sha256 + "-" + name + ".png");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
    }

    private long bytes() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            long sum = 0;
            for (Path each : all) {
                sum += Files.size(each);
            }
            return sum;
        }
    }
}
