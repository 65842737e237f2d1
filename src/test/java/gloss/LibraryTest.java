package gloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import gloss.app.AddPaper;
import gloss.app.Allowance;
import gloss.app.Backup;
import gloss.app.Doctor;
import gloss.app.FetchPaper;
import gloss.app.Library;
import gloss.app.LibraryFolder;
import gloss.app.ListLines;
import gloss.app.WholeFiles;
import gloss.json.PaperJson;
import gloss.language.Glossary;
import gloss.language.OnnxEmbeddings;
import gloss.library.Hit;
import gloss.library.Job;
import gloss.library.Meanings;
import gloss.lists.Entry;
import gloss.paper.Notice;
import gloss.paper.Paper;
import gloss.paper.Parser;
import gloss.paper.Sentence;
import gloss.parse.Parsing;
import gloss.parse.pdf.PdfParser;
import gloss.source.Limits;
import gloss.source.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library of our own sample papers, with all parts as the program wires them.
final class LibraryTest {
    private static final Path METHOD = Path.of("samples/method");
    private static final Path CHINESE = Path.of("samples/zh");

    @TempDir Path folder;
    private final AddPaper adding = Gloss.adding(new Allowance(500, 200));
    private final List<Job> ended = new ArrayList<>();
    private Library library;

    @BeforeEach
    void open() {
        library = Gloss.library(folder.resolve("library"), new WholeFiles());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void findsASentenceOfAPaperThatWasAdded() {
        add(METHOD, CHINESE);
        assertThat(library.entries()).hasSize(2).allMatch(Entry::reading);
        for (Entry entry : library.entries()) {
            Paper paper = paper(entry);
            Sentence said = paper.sentences().get(paper.sentences().size() / 2);
            List<Hit> hits = library.search(said.text(), 5).hits();
            assertThat(hits.getFirst().entry()).isEqualTo(entry.id());
            Hit.Line line = hits.getFirst().lines().getFirst();
            assertThat(line.sentence()).isEqualTo(said.id());
            assertThat(line.place()).isEqualTo(said.place());
        }
    }

    @Test
    void hasNothingTwice() throws IOException {
        add(METHOD);
        Path copy = folder.resolve("copy.pdf");
        Files.copy(pdf(), copy);
        add(METHOD, copy);
        assertThat(library.entries()).hasSize(1);
        assertThat(library.doctor(adding, false).findings()).isEmpty();
    }

    @Test
    void tellsWhyAFileCannotBeAdded() throws IOException {
        add(Files.writeString(folder.resolve("no.pdf"), "no PDF"));
        assertThat(ended.getFirst().state()).isEqualTo(Job.State.FAILED);
        assertThat(library.entries()).isEmpty();
    }

    @Test
    void goesOnWithWhatWaitsAfterItWasClosed() {
        library.want(List.of(METHOD.toString()));
        close();
        open();
        assertThat(library.waiting()).isEqualTo(1);
        library.work(adding, 1, this::told);
        assertThat(library.entries()).hasSize(1);
        assertThat(library.waiting()).isZero();
    }

    @Test
    void keepsANoteOnItsSentence() {
        add(METHOD);
        Entry entry = library.entries().getFirst();
        Sentence said = paper(entry).sentences().get(10);
        String quote = said.text().substring(3, 12);
        assertThat(library.note(paper(entry).id(), said.id(), quote, "", "check this")).isPresent();
        Library.PlacedNote note = library.notes(entry.id()).getFirst();
        assertThat(note.note().anchor().orElseThrow().quote()).isEqualTo(quote);
        assertThat(note.place().orElseThrow().sentences()).containsExactly(said.id());
        assertThat(library.search("\"check this\"", 5).hits())
                .first()
                .extracting(Hit::entry)
                .isEqualTo(entry.id());
    }

    @Test
    void isTheSameAfterABackupAndRestore() throws IOException {
        add(METHOD);
        library.tag(library.entries().getFirst().id(), "good", true);
        List<Entry> before = library.entries();
        Path file = folder.resolve("backup.zip");
        library.backup(file);
        close();
        Path other = folder.resolve("other");
        new Backup(new LibraryFolder(other, new WholeFiles())).restore(file);
        library = Gloss.library(other, new WholeFiles());
        assertThat(library.entries()).isEqualTo(before);
        assertThat(library.doctor(adding, false).findings()).isEmpty();
        assertThat(library.search("good", 3).hits().getFirst().entry())
                .isEqualTo(before.getFirst().id());
    }

    @Test
    void repairsWhatCanBeMadeAgain() throws IOException {
        add(METHOD);
        Paper paper = paper(library.entries().getFirst());
        close();
        deleteAll(folder.resolve("library/index"));
        open();
        assertThat(library.search(paper.title(), 1).hits()).hasSize(1);
        Files.writeString(folder.resolve("library/papers/.gloss-x.part"), "half");
        Path pdf = library.folder().pdf(paper.id());
        Files.delete(pdf);
        Doctor.Report report = library.doctor(adding, true);
        assertThat(report.findings())
                .extracting(Doctor.Finding::fault, Doctor.Finding::repaired)
                .containsExactlyInAnyOrder(
                        tuple(Doctor.Fault.UNFINISHED, true),
                        tuple(Doctor.Fault.FILE_MISSING, false));
        assertThat(report.sound()).isFalse();
    }

    @Test
    void readsPapersAgainWithANewerParserAndFindsTheirNotes() {
        add(METHOD);
        Paper before = paper(library.entries().getFirst());
        Sentence said = before.sentences().get(10);
        library.note(before.id(), said.id(), "", "", "remember");
        assertThat(library.renew(adding)).isZero();
        AddPaper newer = newer("2", " It is said anew.");
        assertThat(library.renew(newer)).isEqualTo(1);
        library.work(newer, 1, this::told);
        Entry entry = library.entries().getFirst();
        Paper after = paper(entry);
        assertThat(library.entries()).hasSize(1);
        assertThat(after.parser().version()).isEqualTo("2");
        assertThat(after.source()).isEqualTo(before.source());
        assertThat(library.notes(entry.id()).getFirst().place().orElseThrow().boxes())
                .isEqualTo(said.place().boxes());
        assertThat(library.search("\"said anew\"", 1).hits()).hasSize(1);
        assertThat(library.renew(newer)).isZero();
        assertThat(library.renew(adding)).isZero(); // an older Gloss leaves it alone
    }

    /// A parser of this version, which puts these words at the end of every abstract and renames
    /// all that it finds.
    private static AddPaper newer(String version, String words) {
        PdfParser parser = new PdfParser(Limits.DEFAULT, true);
        return new AddPaper(
                new Loader(Limits.DEFAULT),
                new AddPaper.Parses(
                        new Parser("pdf", version),
                        original -> {
                            Parsing.Parsed parsed = (Parsing.Parsed) parser.parse(original);
                            String abstractText = parsed.paper().abstractText();
                            return new Parsing.Parsed(
                                    PaperJson.read(
                                            PaperJson.write(parsed.paper())
                                                    .replaceAll(
                                                            "\\bs(\\d+(\\.\\d+)*\\.b\\d+)", "x$1")
                                                    .replace(
                                                            "\"name\":\"pdf\",\"version\":\"1\"",
                                                            "\"name\":\"pdf\",\"version\":\"2\"")
                                                    .replace(
                                                            "\"abstract\":\"" + abstractText,
                                                            "\"abstract\":\""
                                                                    + abstractText
                                                                    + words)));
                        }),
                paper -> Optional.empty(),
                new Meanings(OnnxEmbeddings.of("en"), OnnxEmbeddings.of("zh")),
                new ListLines(Glossary::new),
                new FetchPaper(() -> {
                    throw new AssertionError("nothing is to be fetched");
                }));
    }

    private void add(Path... paths) {
        library.want(Stream.of(paths).map(Path::toString).toList());
        library.work(adding, 2, this::told);
    }

    private void told(Job job, List<Notice> notices, boolean before) {
        ended.add(job);
    }

    private Paper paper(Entry entry) {
        return library.paper(entry.files().getFirst().sha256()).orElseThrow();
    }

    private static Path pdf() throws IOException {
        try (Stream<Path> files = Files.walk(METHOD)) {
            return files.filter(f -> f.toString().endsWith(".pdf")).findFirst().orElseThrow();
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
