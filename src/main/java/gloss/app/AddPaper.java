package gloss.app;

import gloss.library.Arrival;
import gloss.library.Job;
import gloss.library.Meaning;
import gloss.library.Meanings;
import gloss.library.Passages;
import gloss.library.ReadPaper;
import gloss.library.Store;
import gloss.lists.Draft;
import gloss.lists.Entry;
import gloss.lists.Links;
import gloss.paper.Link;
import gloss.paper.Paper;
import gloss.paper.Parser;
import gloss.paper.Problem;
import gloss.paper.Sentence;
import gloss.parse.Parsing;
import gloss.reading.Reading;
import gloss.source.Input;
import gloss.source.Loader;
import gloss.source.Loading;
import gloss.source.Original;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One file into the library: its bytes kept, then parsed, read and understood, then put into the
/// store as the work that it is. Each step can be done again without harm, and what was kept before
/// a crash is found and used.
public final class AddPaper {
    private static final Pattern VERSION = Pattern.compile("v\\d+$");

    private final Loader loader;
    private final Parses parser;
    private final Function<Paper, Optional<Reading>> reader;
    private final Meanings meanings;
    private final ListLines lines;
    private final FetchPaper fetching;

    /// A parser, and what it calls itself.
    public record Parses(Parser version, Function<Original, Parsing> parse) {}

    /// `reader` gives no reading of what cannot be read, such as a scan.
    public AddPaper(
            Loader loader,
            Parses parser,
            Function<Paper, Optional<Reading>> reader,
            Meanings meanings,
            ListLines lines,
            FetchPaper fetching) {
        this.fetching = fetching;
        this.lines = lines;
        this.loader = loader;
        this.parser = parser;
        this.reader = reader;
        this.meanings = meanings;
    }

    /// What came of a file.
    sealed interface Added {
        /// `entry` has it now. `before`: it had it already, and nothing was done.
        record Done(String entry, Paper paper, boolean before) implements Added {}

        /// Of a list.
        record Listed(Job.Progress progress) implements Added {}

        record Refused(Problem problem, String detail) implements Added {}
    }

    Added add(Arriving arriving, Store store, LibraryFolder folder) {
        Path file = arriving.file();
        Input.InFile input = new Input.InFile(arriving.name(), file, called(arriving));
        return switch (loader.load(input)) {
            case Loading.Refused(var problem, String detail) -> new Added.Refused(problem, detail);
            case Loading.Loaded(Original original) -> add(original, arriving, store, folder);
        };
    }

    /// How the user calls the file: an upload lies under a name of ours.
    private static Path called(Arriving arriving) {
        String name = arriving.name();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        Path own = arriving.file().getFileName();
        try {
            return last.toLowerCase(Locale.ROOT).endsWith(".pdf") || own == null
                    ? Path.of(last)
                    : own;
        } catch (InvalidPathException e) {
            return arriving.file();
        }
    }

    /// The same for bytes that were read already. A paper that an older parser read is read again,
    /// under the name that it has.
    Added add(Original original, Arriving arriving, Store store, LibraryFolder folder) {
        String sha256 = original.sha256();
        Optional<Paper> known = store.papers().paper(sha256);
        if (known.isPresent() && folder.has(sha256) && !isOlder(known.get().parser())) {
            boolean before = store.works().ofPaper(sha256).isPresent();
            return arriving.isOfAnother(known.get(), store)
                    ? another(known.get())
                    : new Added.Done(arriving.shelve(known.get(), store), known.get(), before);
        }
        Original named =
                known.map(paper -> new Original(paper.source(), original.bytes())).orElse(original);
        return switch (parser.parse().apply(named)) {
            case Parsing.Refused(var problem, String detail) -> new Added.Refused(problem, detail);
            case Parsing.Parsed(Paper paper) -> {
                if (arriving.isOfAnother(paper, store)) {
                    yield another(paper);
                }
                try {
                    folder.keep(sha256, original.bytes());
                } catch (IOException e) {
                    yield new Added.Refused(Problem.NOT_WRITTEN, folder.pdf(sha256).toString());
                }
                ReadPaper read = read(paper);
                store.papers().put(read);
                lines.keep(read, store.papers());
                Gallery.first(original, folder);
                String entry = arriving.shelve(paper, store);
                if (known.isPresent()) {
                    store.works()
                            .touch(entry); // it may say the same of itself, and other sentences
                }
                yield new Added.Done(entry, paper, known.isPresent());
            }
        };
    }

    private static Added.Refused another(Paper paper) {
        return new Added.Refused(
                Problem.NOT_FETCHED, "its link leads to another paper: " + paper.title());
    }

    /// Whether a paper is to be read again: by the same parser, of a lower version.
    boolean isOlder(Parser made) {
        return made.name().equals(parser.version().name())
                && number(made.version()) < number(parser.version().version());
    }

    private static int number(String version) {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    FetchPaper fetching() {
        return fetching;
    }

    /// The paper with its reading and meanings.
    ReadPaper read(Paper paper) {
        return new ReadPaper(paper, reader.apply(paper).orElse(null), meanings(paper));
    }

    private List<Meaning> meanings(Paper paper) {
        List<String> sentences = Passages.sentences(paper).stream().map(Sentence::text).toList();
        String language =
                paper.language().startsWith(Meanings.CHINESE) ? Meanings.CHINESE : Meanings.ENGLISH;
        return meanings.ofEach(sentences, language);
    }

    /// What the paper says of itself.
    static Arrival arrival(Paper paper) {
        String arxiv = paper.identifiers().arxiv();
        Matcher version = VERSION.matcher(arxiv);
        Entry.File file = new Entry.File(paper.id(), version.find() ? version.group() : "");
        boolean titled = !paper.title().isBlank();
        Draft draft =
                new Draft(
                                titled
                                        ? paper.title()
                                        : paper.source().replaceFirst("(?i)(?<=.)\\.pdf$", ""))
                        .authors(paper.authors())
                        .venue(venue(paper))
                        .year(year(paper))
                        .links(new Links("", "", code(paper), "", List.of()))
                        .files(List.of(file))
                        .identifier("arxiv", arxiv)
                        .identifier("doi", paper.identifiers().doi());
        return Arrival.ofFile(draft.entry(), titled);
    }

    /// Without its year, as entries have it: `WWW 2015` is `WWW`.
    private static String venue(Paper paper) {
        return paper.venue().replaceFirst("[\\s,]+" + paper.year() + "$", "");
    }

    private static @Nullable Integer year(Paper paper) {
        Integer year = paper.year();
        return year != null && year >= 1 && year <= 9999 ? year : null;
    }

    private static String code(Paper paper) {
        return paper.links().stream()
                .filter(link -> link.role() == Link.Role.CODE)
                .map(Link::uri)
                .findFirst()
                .orElse("");
    }
}
