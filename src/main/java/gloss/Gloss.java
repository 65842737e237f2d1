package gloss;

import gloss.app.AddPaper;
import gloss.app.Allowance;
import gloss.app.Backup;
import gloss.app.CheckRequest;
import gloss.app.CheckText;
import gloss.app.DrawStage;
import gloss.app.FetchPaper;
import gloss.app.FetchPapers;
import gloss.app.Libraries;
import gloss.app.Library;
import gloss.app.LibraryFolder;
import gloss.app.LibraryShelf;
import gloss.app.ListLines;
import gloss.app.ModelDesk;
import gloss.app.OutFolder;
import gloss.app.ParsePapers;
import gloss.app.ParseRequest;
import gloss.app.Publisher;
import gloss.app.Publishers;
import gloss.app.ReadForLibrary;
import gloss.app.ReadPapers;
import gloss.app.ReadRequest;
import gloss.app.RewriteReading;
import gloss.app.Runs;
import gloss.app.ServeRequest;
import gloss.app.Shelf;
import gloss.app.WholeFiles;
import gloss.app.Work;
import gloss.cli.Commands;
import gloss.cli.ConfigCommand;
import gloss.cli.Console;
import gloss.cli.ExportCommand;
import gloss.cli.FetchCommand;
import gloss.cli.ImportCommand;
import gloss.cli.RehearseCommand;
import gloss.cli.ServeCommand;
import gloss.compose.Composer;
import gloss.compose.Settings;
import gloss.evaluate.PublicTests;
import gloss.json.CheckJson;
import gloss.language.Embeddings;
import gloss.language.Glossary;
import gloss.language.OnnxEmbeddings;
import gloss.language.Remembered;
import gloss.library.Index;
import gloss.library.Meanings;
import gloss.library.lucene.LuceneIndex;
import gloss.library.sqlite.SqliteStore;
import gloss.models.ModelSettings;
import gloss.models.Patient;
import gloss.paper.Paper;
import gloss.parse.pdf.PdfParser;
import gloss.parse.pdf.Stage;
import gloss.publish.CheckedText;
import gloss.publish.VerdictWords;
import gloss.reading.Checker;
import gloss.reading.Reading;
import gloss.rewrite.Faithful;
import gloss.rewrite.Languages;
import gloss.rewrite.Rewriter;
import gloss.source.FetchOnce;
import gloss.source.Fetcher;
import gloss.source.Inputs;
import gloss.source.Limits;
import gloss.source.Loader;
import gloss.verify.Verifier;
import gloss.web.Access;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The program: builds the parts and hands them to a surface. The only wiring.
public final class Gloss {
    /// The outermost limit for one input. The parser keeps its own of three minutes; composing and
    /// publishing take seconds.
    private static final Duration PER_INPUT = Limits.DEFAULT.perFile().multipliedBy(2);

    private Gloss() {}

    public static void main(String[] arguments) {
        WholeFiles files = new WholeFiles();
        Runtime.getRuntime().addShutdownHook(new Thread(files::forget));
        System.exit(commands(Console.standard(), files).run(arguments));
    }

    /// The command line over these streams.
    static Commands commands(Console console, WholeFiles files) {
        return new Commands(
                console,
                version(),
                new Runs(new Inputs(new FetchOnce(System.getenv())), files, PER_INPUT),
                request -> reading(request, console),
                request -> parsing(request, files),
                stages(),
                new PublicTests(files, OnnxEmbeddings::of),
                Gloss::checking,
                libraries(files),
                new ServeCommand((request, screen) -> serve(request, screen, files), console),
                new ImportCommand(console, files, shelf(files)),
                new ExportCommand(console, files, shelf(files)),
                new RehearseCommand(Rehearsal::run),
                new ConfigCommand(console, ModelDesk.of(System.getenv())),
                new FetchCommand(
                        console,
                        libraries(files),
                        contact -> new FetchPapers(FetchOnce.fetcher(contact))));
    }

    /// Libraries as shelves, each opened when it is asked for.
    private static Function<Path, Shelf> shelf(WholeFiles files) {
        return data -> new LibraryShelf(libraries(files).open(data), lines());
    }

    /// Serves until the program is stopped.
    private static int serve(ServeRequest request, Console console, WholeFiles files) {
        PrintStream err = console.err();
        Serving serving =
                new Serving(
                        request,
                        files,
                        ModelDesk.of(System.getenv()),
                        fault -> err.println(Faults.told(fault)));
        // Ctrl-C and SIGTERM end the program by its hooks; this thread sleeps until it is gone.
        Runtime.getRuntime().addShutdownHook(new Thread(serving::close, "gloss serve ends"));
        try {
            String address =
                    new Access(request.host(), request.port(), request.token())
                            .address(serving.port());
            console.out().println(address);
            console.out().flush();
            serving.warm();
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static Work reading(ReadRequest request, Console console) {
        Limits limits = request.allowance().limits();
        Composer composer = new Composer();
        composer.warm();
        Checker checker = new Checker();
        ParsePapers papers =
                new ParsePapers(new Loader(limits), new PdfParser(limits, true)::parse);
        Settings settings =
                new Settings(request.labels(), request.minutes(), request.wordsPerMinute());
        Publisher publisher = Publishers.of(request.format(), request.columns(), request.colour());
        Optional<Languages> languages = request.rewriting().languages();
        if (languages.isEmpty()) {
            return new ReadPapers(papers, composer::compose, checker::faults, settings, publisher)
                    ::read;
        }
        ModelDesk desk = ModelDesk.of(System.getenv());
        ModelSettings model =
                desk.settings()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "--rewrite needs a model; see gloss config model --help"));
        Glossary glossary = new Glossary();
        PrintStream err = console.err();
        RewriteReading rewriting =
                new RewriteReading(
                        composer::compose,
                        new Rewriter(glossary, Verifier.DEFAULT_STRICTNESS),
                        model,
                        desk.answers(),
                        languages.get(),
                        line -> err.println("gloss: " + line),
                        Patient.FIRST_WAIT);
        Faithful faithful = new Faithful(glossary, Verifier.DEFAULT_STRICTNESS);
        return new ReadPapers(
                        papers,
                        rewriting,
                        (reading, paper) ->
                                Stream.concat(
                                                checker.faults(reading, paper).stream(),
                                                faithful.faults(reading, paper).stream())
                                        .toList(),
                        settings,
                        publisher)
                ::read;
    }

    private static CheckText checking(CheckRequest request) {
        Limits limits = request.allowance().limits();
        VerdictWords words = VerdictWords.of(request.language());
        return new CheckText(
                new ParsePapers(new Loader(limits), new PdfParser(limits, true)::parse),
                new Glossary(),
                request.strictness(),
                request.json()
                        ? (text, _) ->
                                CheckJson.write(text, words::reason, VerdictWords::about) + "\n"
                        : new CheckedText(request.language(), request.columns(), request.colour())
                                ::publish);
    }

    private static Work parsing(ParseRequest request, WholeFiles files) {
        Limits limits = request.allowance().limits();
        PdfParser parser = new PdfParser(limits, request.hints());
        ParsePapers papers = new ParsePapers(new Loader(limits), parser::parse);
        return request.drawing()
                .map(drawing -> drawStage(drawing, parser, files))
                .<Work>map(draw -> file -> papers.parse(file, draw))
                .orElse(papers::parse);
    }

    private static Libraries libraries(WholeFiles files) {
        return new Libraries() {
            @Override
            public Library open(Path data) {
                return library(data, files);
            }

            @Override
            public AddPaper adding(Allowance allowance, String contact) {
                return Gloss.adding(allowance, contact);
            }

            @Override
            public void restore(Path data, Path file) throws IOException {
                new Backup(new LibraryFolder(data, files)).restore(file);
            }
        };
    }

    /// What makes the lines of papers in lists; its glossary is read when it is first asked.
    static ListLines lines() {
        return new ListLines(Glossary::new);
    }

    /// The models of meaning, loaded when they are first asked.
    static Meanings meanings() {
        return new Meanings(OnnxEmbeddings.of("en"), OnnxEmbeddings.of("zh"));
    }

    /// The library in this folder, made when there is none.
    static Library library(Path data, WholeFiles files) {
        return library(data, files, meanings());
    }

    static Library library(Path data, WholeFiles files, Meanings meanings) {
        LibraryFolder folder = new LibraryFolder(data, files);
        return library(folder, index(folder, meanings), meanings);
    }

    static Library library(LibraryFolder folder, Index index, Meanings meanings) {
        return new Library(folder, new SqliteStore(folder.database()), index, meanings, PER_INPUT);
    }

    static Index index(LibraryFolder folder, Meanings meanings) {
        return LuceneIndex.open(folder.index(), new Glossary(), meanings);
    }

    /// What a library does with a paper that is added.
    static AddPaper adding(Allowance allowance, String contact) {
        return adding(allowance, () -> FetchOnce.fetcher(contact));
    }

    static AddPaper adding(Allowance allowance) {
        return adding(allowance, "");
    }

    static AddPaper adding(Allowance allowance, Supplier<Fetcher> fetcher) {
        Embeddings english = new Remembered(OnnxEmbeddings.of("en"));
        Embeddings chinese = new Remembered(OnnxEmbeddings.of("zh"));
        return adding(
                allowance,
                fetcher,
                new Composer(english, chinese)::compose,
                new Meanings(english, chinese));
    }

    static AddPaper adding(
            Allowance allowance,
            Supplier<Fetcher> fetcher,
            BiFunction<Paper, Settings, Reading> composer,
            Meanings meanings) {
        Limits limits = allowance.limits();
        return new AddPaper(
                new Loader(limits),
                new AddPaper.Parses(PdfParser.VERSION, new PdfParser(limits, true)::parse),
                new ReadForLibrary(composer, new Checker()),
                meanings,
                lines(),
                new FetchPaper(fetcher));
    }

    private static DrawStage drawStage(
            ParseRequest.Drawing drawing, PdfParser parser, WholeFiles files) {
        Stage stage = Stage.valueOf(drawing.stage().toUpperCase(Locale.ROOT));
        return new DrawStage(
                drawing.stage(),
                original -> parser.paint(original, stage),
                new OutFolder(drawing.folder(), "", files));
    }

    private static List<String> stages() {
        return Arrays.stream(Stage.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
    }

    /// As in the jar's manifest; classes outside a jar have none.
    private static String version() {
        String version = Gloss.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
