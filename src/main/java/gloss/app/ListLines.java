package gloss.app;

import gloss.compose.ListLine;
import gloss.language.Glossary;
import gloss.library.Papers;
import gloss.library.ReadPaper;
import gloss.lists.Entry;
import gloss.paper.Paper;
import gloss.reading.Point;
import gloss.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The lines by which lists and shelves name the papers of a library: made when a paper comes, and
/// again when a model has written its headline.
public final class ListLines {
    private static final List<String> LANGUAGES = List.of("en", "zh");
    private static final String BAR = " | ";

    /// Characters of a venue; those that are written out stand over the list's section alone.
    private static final int VENUE = 12;

    private final Supplier<Glossary> glossary;
    private @Nullable ListLine made;

    /// `glossary` is asked once, and only when a line is made.
    public ListLines(Supplier<Glossary> glossary) {
        this.glossary = glossary;
    }

    private synchronized ListLine lines() {
        if (made == null) {
            made = new ListLine(glossary.get());
        }
        return made;
    }

    /// Keeps the lines of a paper, in both languages.
    void keep(ReadPaper read, Papers papers) {
        Reading reading = read.reading();
        for (String language : LANGUAGES) {
            String line =
                    reading == null
                            ? ""
                            : lines().of(read.paper(), reading, language, room(read.paper()))
                                    .orElse("");
            papers.keepLine(read.paper().id(), language, line);
        }
    }

    /// Puts the headline that a model has written in the place of ours, where it is supported and
    /// short enough.
    public void keep(Paper paper, Reading rewritten, Library library) {
        lines().ofSupported(paper, rewritten, room(paper))
                .ifPresent(line ->
                        library.keepLine(
                                paper.id(),
                                rewritten.language().startsWith("zh") ? "zh" : "en",
                                line));
    }

    /// The paper's line in this language, else in its own, else what its reading says first.
    Optional<String> line(Library library, String sha256, String language) {
        Optional<Reading> reading = library.reading(sha256);
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        String own = reading.get().paper().language().startsWith("zh") ? "zh" : "en";
        return made(library, sha256, language)
                .or(() -> made(library, sha256, own))
                .or(() ->
                        Optional.ofNullable(reading.get().headline())
                                .map(Point::text)
                                .map(text -> ListLine.brief(text, ListLine.MOST)));
    }

    /// As it is kept; papers that came before there were lines get theirs now.
    private Optional<String> made(Library library, String sha256, String language) {
        Optional<String> kept = library.line(sha256, language);
        if (kept.isPresent()) {
            return kept.filter(line -> !line.isEmpty());
        }
        Optional<Paper> paper = library.paper(sha256);
        Optional<Reading> reading = library.reading(sha256);
        if (paper.isEmpty() || reading.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> line = lines().of(paper.get(), reading.get(), language, room(paper.get()));
        library.keepLine(sha256, language, line.orElse(""));
        return line;
    }

    /// `ICLR 2018 | …`, where the venue is known by a short name and leaves room.
    static String inList(Entry entry, String line) {
        String whole = before(entry.venue(), entry.year()) + line;
        return ListLine.width(whole) > ListLine.MOST ? line : whole;
    }

    /// What the paper's own venue leaves of the line.
    private static int room(Paper paper) {
        return ListLine.MOST - ListLine.width(before(paper.venue(), paper.year()));
    }

    private static String before(String venue, @Nullable Integer year) {
        String known = year == null || venue.contains("" + year) ? venue : venue + " " + year;
        return venue.isEmpty() || ListLine.width(known) > VENUE ? "" : known + BAR;
    }
}
