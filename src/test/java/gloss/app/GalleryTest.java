package gloss.app;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.page.Crop;
import gloss.paper.Box;
import gloss.paper.Paper;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GalleryTest {
    private static final Crop CROP = new Crop(new Box(1, 70, 80, 300, 200), Crop.TEXT, List.of());

    /// One paper, and a disk that remembers.
    private static final class Desk implements Originals {
        final Map<String, Drawn> disk = new ConcurrentHashMap<>(new HashMap<>());
        @Nullable Path file = Path.of("samples/method/column-bands.pdf");

        @Override
        public Optional<Path> pdf(String sha256) {
            return Optional.ofNullable(file);
        }

        @Override
        public Optional<Paper> paper(String sha256) {
            return Optional.empty();
        }

        @Override
        public Optional<Drawn> picture(String sha256, String name) {
            return Optional.ofNullable(disk.get(sha256 + name));
        }

        @Override
        public void keep(String sha256, String name, Drawn picture) {
            assertThat(disk.put(sha256 + name, picture)).as("drawn once").isNull();
        }
    }

    private final Desk desk = new Desk();
    private final Gallery gallery = new Gallery(desk, new Semaphore(2));

    @Test
    void whatWasDrawnIsKeptAndFoundByAnotherGallery() {
        Drawn drawn = gallery.crop("a", CROP).orElseThrow();
        assertThat(drawn.mediaType()).isEqualTo("image/png");
        desk.file = Path.of("samples/none.pdf"); // would fail if it were opened

        Gallery later = new Gallery(desk, new Semaphore(2));
        assertThat(later.crop("a", CROP).orElseThrow().bytes()).isEqualTo(drawn.bytes());
    }

    @Test
    void manyWhoAskAtOnceGetEachTheirOwnAndEachIsDrawnOnce() {
        List<Crop> crops =
                IntStream.range(0, 12)
                        .mapToObj(i ->
                                new Crop(new Box(1, 70, 80, 200 + 10 * (i % 6), 200), 1, List.of()))
                        .toList();
        List<Drawn> drawn =
                crops.parallelStream().map(crop -> gallery.crop("a", crop).orElseThrow()).toList();
        assertThat(desk.disk).hasSize(6);
        for (int i = 0; i < 6; i++) {
            assertThat(drawn.get(i).bytes()).isEqualTo(drawn.get(i + 6).bytes());
        }
    }

    @Test
    void aPageThatIsNotThereIsNotKept() {
        assertThat(gallery.page("a", 1)).isPresent();
        assertThat(gallery.page("a", 99)).isEmpty();
        assertThat(desk.disk).hasSize(1);
    }

    @Test
    void ofAPaperThatIsGoneNothingIsShown() {
        assertThat(gallery.page("a", 1)).isPresent();
        desk.file = null;
        assertThat(gallery.page("a", 1)).isEmpty();
    }
}
