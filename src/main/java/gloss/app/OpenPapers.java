package gloss.app;

import gloss.compose.Settings;
import gloss.json.Seal;
import gloss.page.Crop;
import gloss.page.Pages;
import gloss.page.Picture;
import gloss.paper.Box;
import gloss.paper.Paper;
import gloss.paper.Problem;
import gloss.publish.Dictionary;
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
    private final RewriteDesk rewritings;
    private final Dictionary dictionary;

    /// Drawing and composing are work for the cores; more at once only takes more memory.
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final Recent<Asked, Optional<Spread>> spreads = new Recent<>(SPREADS);
    private final Recent<Looked, Optional<Drawn>> pictures = new Recent<>(PICTURES);

    private final Recent<String, Optional<Drawn>> regions = new Recent<>(PICTURES);

    /// `change` makes it another one when something was rewritten.
    private record Asked(String sha256, Glasses glasses, Rewriting into, long change) {}

    private record Looked(Asked asked, int number) {}

    /// @param rewritings what a model has written of the papers
    /// @param dictionary names terms in the reader's language where that is not the paper's
    public OpenPapers(
            Originals originals,
            BiFunction<Paper, Settings, Reading> composer,
            Checker checker,
            RewriteDesk rewritings,
            Dictionary dictionary) {
        this.originals = originals;
        this.composer = composer;
        this.checker = checker;
        this.rewritings = rewritings;
        this.dictionary = dictionary;
    }

    public RewriteDesk rewritings() {
        return rewritings;
    }

    /// Where the pictures of a reading are looked for; the number follows. The hash makes it
    /// another address when the reading is another.
    private static String address(Asked asked, String hash) {
        String into = asked.into() == Rewriting.NONE ? "" : "-" + asked.into().code();
        return "/papers/%s/pictures/%s%s/%s/"
                .formatted(asked.sha256(), asked.glasses().code(), into, hash.substring(0, 12));
    }

    private Asked asked(String sha256, Glasses glasses, Rewriting into) {
        return new Asked(sha256, glasses, into, into == Rewriting.NONE ? 0 : rewritings.change());
    }

    /// The paper with its reading; empty when there is no such paper, or it is not rewritten so.
    public Optional<Spread> open(String sha256, Glasses glasses, Rewriting into) {
        if (into != Rewriting.NONE && !rewritings.known(sha256).contains(into)) {
            return Optional.empty();
        }
        Asked asked = asked(sha256, glasses, into);
        Optional<Spread> spread = spreads.get(asked, () -> atWork(() -> spread(asked)));
        if (spread.isEmpty()) {
            spreads.forget(asked);
        }
        return spread;
    }

    /// A picture of a reading by its number; empty when there is none or it cannot be drawn.
    public Optional<Drawn> picture(String sha256, Glasses glasses, Rewriting into, int number) {
        return open(sha256, glasses, into)
                .flatMap(Spread::opened)
                .map(opened -> opened.parts().crops())
                .filter(crops -> number >= 0 && number < crops.size())
                .flatMap(crops ->
                        pictures.get(
                                new Looked(asked(sha256, glasses, into), number),
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
        Asked asked = asked(sha256, Glasses.usual("en"), Rewriting.NONE);
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
        if (paper.isEmpty() || file.isEmpty()) {
            return Optional.empty();
        }
        if (asked.into() == Rewriting.NONE) {
            return Optional.of(extract(paper.get(), original(file.get()), asked));
        }
        return rewritings
                .reading(asked.sha256(), asked.into(), asked.glasses())
                .map(reading -> drawn(reading, paper.get(), original(file.get()), asked));
    }

    private Spread extract(Paper paper, Original original, Asked asked) {
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
        return drawn(reading, paper, original, asked);
    }

    private Spread drawn(Reading reading, Paper paper, Original original, Asked asked) {
        try (Pages pages = Pages.of(original)) {
            Reading sealed = Seal.seal(Pictures.drawn(reading, pages));
            ReadingParts parts =
                    ReadingParts.of(
                            sealed, paper, pages, address(asked, sealed.hash()), dictionary);
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
