package gloss.app;

import gloss.compose.Settings;
import gloss.json.Seal;
import gloss.page.Crop;
import gloss.page.Pages;
import gloss.page.Picture;
import gloss.paper.Box;
import gloss.paper.Paper;
import gloss.paper.Problem;
import gloss.publish.ReadingParts;
import gloss.reading.Checker;
import gloss.reading.Reading;
import gloss.source.Original;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Papers opened to be read: composed for the reader's language and speed, with their pictures
/// drawn when they are looked at. What was open last is kept, so that turning a page costs nothing.
public final class OpenPapers {
    /// A spread of a long paper takes some 4 MB.
    private static final int SPREADS = 40;

    /// A picture takes some 40 KB.
    private static final int PICTURES = 600;

    /// Pixels a point of a whole page: 110 dpi, readable and not large.
    private static final double PAGE_SCALE = 110 / 72.0;

    /// Points of paper left around an equation, so that nothing touches the edge.
    private static final double MARGIN = 4;

    private final Originals originals;
    private final BiFunction<Paper, Settings, Reading> composer;
    private final Checker checker;

    /// Drawing and composing are work for the cores; more at once only takes more memory.
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final Recent<Asked, Optional<Spread>> spreads = new Recent<>(SPREADS);
    private final Recent<Looked, Optional<Drawn>> pictures = new Recent<>(PICTURES);

    private final Recent<String, Optional<Drawn>> regions = new Recent<>(PICTURES);

    private record Asked(String sha256, Glasses glasses) {}

    private record Looked(Asked asked, int number) {}

    public OpenPapers(
            Originals originals, BiFunction<Paper, Settings, Reading> composer, Checker checker) {
        this.originals = originals;
        this.composer = composer;
        this.checker = checker;
    }

    /// Where the pictures of a reading are looked for; the number follows. The hash makes it
    /// another address when the reading is another.
    private static String address(String sha256, Glasses glasses, String hash) {
        return "/papers/%s/pictures/%s-%s-%d/%s/"
                .formatted(
                        sha256,
                        glasses.labels(),
                        glasses.minutes(),
                        glasses.wordsPerMinute(),
                        hash.substring(0, 12));
    }

    /// The paper with its reading; empty when there is no such paper.
    public Optional<Spread> open(String sha256, Glasses glasses) {
        Asked asked = new Asked(sha256, glasses);
        Optional<Spread> spread = spreads.get(asked, () -> atWork(() -> spread(asked)));
        if (spread.isEmpty()) {
            spreads.forget(asked);
        }
        return spread;
    }

    /// A picture of a reading by its number; empty when there is none or it cannot be drawn.
    public Optional<Drawn> picture(String sha256, Glasses glasses, int number) {
        return open(sha256, glasses)
                .flatMap(Spread::opened)
                .map(opened -> opened.parts().crops())
                .filter(crops -> number >= 0 && number < crops.size())
                .flatMap(crops ->
                        pictures.get(
                                new Looked(new Asked(sha256, glasses), number),
                                () -> draw(sha256, crops.get(number))));
    }

    /// A figure, table or equation as it is printed, by its id; empty when there is none, or where
    /// it is drawn is not known.
    public Optional<Drawn> region(String sha256, String id) {
        return originals
                .paper(sha256)
                .flatMap(paper -> box(paper, id))
                .flatMap(box ->
                        regions.get(
                                sha256 + " " + id,
                                () ->
                                        draw(
                                                sha256,
                                                new Crop(
                                                        id.startsWith("eq")
                                                                ? box.grown(MARGIN)
                                                                : box,
                                                        Crop.TEXT,
                                                        List.of()))));
    }

    private static Optional<Box> box(Paper paper, String id) {
        Stream<Map.Entry<String, Box>> boxes =
                Stream.of(
                                paper.figures().stream().map(f -> entry(f.id(), f.box())),
                                paper.tables().stream().map(t -> entry(t.id(), t.box())),
                                paper.equations().stream().map(e -> entry(e.id(), e.box())))
                        .flatMap(each -> each)
                        .flatMap(Optional::stream);
        return boxes.filter(e -> e.getKey().equals(id)).map(Map.Entry::getValue).findFirst();
    }

    private static Optional<Map.Entry<String, Box>> entry(String id, @Nullable Box box) {
        return Optional.ofNullable(box).map(known -> Map.entry(id, known));
    }

    /// A whole page, from 1; empty when there is no such page.
    public Optional<Drawn> page(String sha256, int page) {
        Asked asked = new Asked(sha256, Glasses.usual("en"));
        return pictures.get(
                new Looked(asked, -page),
                () -> drawn(sha256, pages -> pages.page(page, PAGE_SCALE)));
    }

    private Optional<Drawn> draw(String sha256, Crop crop) {
        return drawn(sha256, pages -> pages.crop(crop));
    }

    private Optional<Drawn> drawn(String sha256, Function<Pages, Optional<Picture>> pencil) {
        return atWork(() ->
                originals
                        .pdf(sha256)
                        .flatMap(file -> {
                            try (Pages pages = Pages.of(original(file))) {
                                return pencil.apply(pages);
                            }
                        })
                        .map(p -> new Drawn(p.mediaType(), p.bytes())));
    }

    private Optional<Spread> spread(Asked asked) {
        Optional<Paper> paper = originals.paper(asked.sha256());
        Optional<Path> file = originals.pdf(asked.sha256());
        return paper.isEmpty() || file.isEmpty()
                ? Optional.empty()
                : Optional.of(spread(paper.get(), original(file.get()), asked));
    }

    private Spread spread(Paper paper, Original original, Asked asked) {
        boolean silent =
                paper.notices().stream()
                        .anyMatch(n -> n.problem() == Problem.NO_TEXT && n.page() == 0);
        if (silent) {
            return new Spread(paper, Optional.empty());
        }
        Glasses glasses = asked.glasses();
        Reading reading =
                composer.apply(
                        paper,
                        new Settings(
                                glasses.labels(), glasses.minutes(), glasses.wordsPerMinute()));
        List<String> faults = checker.faults(reading, paper);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "the reading of " + paper.id() + " broke a promise: " + faults.getFirst());
        }
        try (Pages pages = Pages.of(original)) {
            Reading sealed = Seal.seal(Pictures.drawn(reading, pages));
            ReadingParts parts =
                    ReadingParts.of(
                            sealed, paper, pages, address(asked.sha256(), glasses, sealed.hash()));
            return new Spread(paper, Optional.of(new Spread.Opened(sealed, parts)));
        }
    }

    private <T> T atWork(Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }

    private static Original original(Path file) {
        try {
            return new Original(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
