package gloss.app;

import gloss.compose.Settings;
import gloss.json.Seal;
import gloss.page.Crop;
import gloss.page.Pages;
import gloss.paper.Box;
import gloss.paper.Paper;
import gloss.paper.Problem;
import gloss.publish.Dictionary;
import gloss.publish.ReadingParts;
import gloss.reading.Checker;
import gloss.reading.Reading;
import gloss.source.Original;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Papers opened to be read: composed for the reader's language and speed, with their pictures
/// drawn when they are looked at. What was open last is kept, so that turning a page costs nothing.
public final class OpenPapers {
    /// A spread of a long paper takes some 4 MB.
    private static final int SPREADS = 40;

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
    private final Gallery gallery;

    /// `change` makes it another one when something was rewritten.
    private record Asked(String sha256, Glasses glasses, Rewriting into, long change) {}

    /// @param rewritings what a model has written of the papers
    /// @param dictionary names terms in the reader's language where that is not the paper's
    public OpenPapers(
            Originals originals,
            BiFunction<Paper, Settings, Reading> composer,
            Checker checker,
            RewriteDesk rewritings,
            Dictionary dictionary) {
        this.originals = originals;
        this.gallery = new Gallery(originals, cores);
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
        if (!has(sha256, into)) {
            return Optional.empty();
        }
        Asked asked = asked(sha256, glasses, into);
        Optional<Spread> spread = spreads.get(asked, () -> atWork(() -> spread(asked)));
        if (spread.isEmpty()) {
            spreads.forget(asked);
        }
        return spread;
    }

    /// Whether opening it now would take no time.
    public boolean isOpen(String sha256, Glasses glasses, Rewriting into) {
        return known(sha256, into) && spreads.has(asked(sha256, glasses, into));
    }

    /// The paper alone; empty when there is no such paper.
    public Optional<Paper> paper(String sha256) {
        return originals.pdf(sha256).isEmpty() ? Optional.empty() : originals.paper(sha256);
    }

    /// Whether the paper has no text to read.
    public static boolean isSilent(Paper paper) {
        return paper.notices().stream()
                .anyMatch(n -> n.problem() == Problem.NO_TEXT && n.page() == 0);
    }

    /// Whether there is such a reading of it: a rewriting must have been written.
    public boolean has(String sha256, Rewriting into) {
        return originals.pdf(sha256).isPresent() && known(sha256, into);
    }

    private boolean known(String sha256, Rewriting into) {
        return into == Rewriting.NONE || rewritings.known(sha256).contains(into);
    }

    /// A picture of a reading by its number; empty when there is none or it cannot be drawn.
    public Optional<Drawn> picture(String sha256, Glasses glasses, Rewriting into, int number) {
        return open(sha256, glasses, into)
                .flatMap(Spread::opened)
                .map(opened -> opened.parts().crops())
                .filter(crops -> number >= 0 && number < crops.size())
                .flatMap(crops -> gallery.crop(sha256, crops.get(number)));
    }

    /// A figure, table or equation as it is printed, by its id; empty when there is none, or where
    /// it is drawn is not known.
    public Optional<Drawn> region(String sha256, String id) {
        return originals
                .paper(sha256)
                .flatMap(paper -> box(paper, id))
                .map(box -> id.startsWith("eq") ? box.grown(MARGIN) : box)
                .flatMap(box -> gallery.crop(sha256, new Crop(box, Crop.TEXT, List.of())));
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
        return gallery.page(sha256, page);
    }

    private Optional<Spread> spread(Asked asked) {
        Optional<Paper> paper = originals.paper(asked.sha256());
        Optional<Path> file = originals.pdf(asked.sha256());
        if (paper.isEmpty() || file.isEmpty()) {
            return Optional.empty();
        }
        if (asked.into() == Rewriting.NONE) {
            return Optional.of(extract(paper.get(), Gallery.original(file.get()), asked));
        }
        return rewritings
                .reading(asked.sha256(), asked.into(), asked.glasses())
                .map(reading -> drawn(reading, paper.get(), Gallery.original(file.get()), asked));
    }

    private Spread extract(Paper paper, Original original, Asked asked) {
        if (isSilent(paper)) {
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
}
