package gloss.app;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.compose.Composer;
import gloss.compose.Settings;
import gloss.json.ReadingJson;
import gloss.json.Seal;
import gloss.paper.Block;
import gloss.paper.Box;
import gloss.paper.Identifiers;
import gloss.paper.Kind;
import gloss.paper.Notice;
import gloss.paper.PageSize;
import gloss.paper.Paper;
import gloss.paper.Parser;
import gloss.paper.Place;
import gloss.paper.Problem;
import gloss.paper.Sentence;
import gloss.paper.Span;
import gloss.parse.Parsing;
import gloss.reading.Checker;
import gloss.reading.Reading;
import gloss.source.Input;
import gloss.source.Limits;
import gloss.source.Loader;
import gloss.source.Original;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadPapersTest {
    @TempDir Path folder;

    @Test
    void makesASealedReading() throws IOException {
        Outcome outcome = read(o -> new Parsing.Parsed(paper(o, List.of())), composer());
        Outcome.Made made = (Outcome.Made) outcome;
        Reading reading = ReadingJson.read(made.document());
        assertThat(Seal.holds(reading)).isTrue();
        assertThat(reading.paper().source()).isEqualTo("a.pdf");
        assertThat(reading.labels()).isEqualTo("zh");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void makesNoReadingOfAScan() throws IOException {
        List<Notice> notices = List.of(new Notice(Problem.NO_TEXT, "3 pages", 0));
        assertThat(read(o -> new Parsing.Parsed(paper(o, notices)), composer()))
                .isEqualTo(new Outcome.Refused("a.pdf", Problem.NO_TEXT, "3 pages"));
    }

    @Test
    void readsAPaperOfWhichOnlyOnePageIsAScan() throws IOException {
        List<Notice> notices = List.of(new Notice(Problem.NO_TEXT, "", 2));
        assertThat(read(o -> new Parsing.Parsed(paper(o, notices)), composer()).exit()).isZero();
    }

    @Test
    void passesOnWhyThereIsNoPaper() throws IOException {
        assertThat(read(o -> new Parsing.Refused(Problem.ENCRYPTED, "why"), composer()))
                .isEqualTo(new Outcome.Refused("a.pdf", Problem.ENCRYPTED, "why"));
    }

    @Test
    void doesNotPublishAReadingOfAnotherPaper() throws IOException {
        BiFunction<Paper, Settings, Reading> wrong =
                (paper, settings) ->
                        new Composer()
                                .compose(
                                        paper(new Original("b.pdf", new byte[] {1}), List.of()),
                                        settings);
        assertThat(read(o -> new Parsing.Parsed(paper(o, List.of())), wrong))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> {
                            assertThat(refused.problem()).isEqualTo(Problem.FAULT);
                            assertThat(refused.detail())
                                    .startsWith("the reading broke a promise: ");
                        });
    }

    private Outcome read(
            Function<Original, Parsing> parser, BiFunction<Paper, Settings, Reading> composer)
            throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "not really a PDF");
        return new ReadPapers(
                        new ParsePapers(new Loader(Limits.DEFAULT), parser),
                        composer,
                        new Checker()::faults,
                        new Settings("zh", 5, 0),
                        Publishers.of(Format.JSON, 80, false))
                .read(new Input.InFile("a.pdf", file, file.getFileName()));
    }

    private static BiFunction<Paper, Settings, Reading> composer() {
        return new Composer()::compose;
    }

    private static Paper paper(Original original, List<Notice> notices) {
        String text = "We propose a short form of papers.";
        Place place = Place.on(new Box(1, 72, 100, 300, 112));
        return new Paper(
                new Parser("made in a test", "1"),
                original.sha256(),
                original.name(),
                "A Small Paper",
                List.of("Ada Lovelace"),
                text,
                List.of(),
                "en",
                2018,
                "",
                Kind.METHOD,
                Identifiers.NONE,
                List.of(new PageSize(612, 792)),
                List.of(),
                List.of(new Block("abstract.b1", Paper.ABSTRACT, Block.Kind.ABSTRACT, text, place)),
                List.of(
                        new Sentence(
                                "abstract.b1.1",
                                "abstract.b1",
                                Paper.ABSTRACT,
                                new Span(0, text.length()),
                                text,
                                place)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                notices);
    }
}
