package gloss.app;

import gloss.compose.Settings;
import gloss.json.Seal;
import gloss.page.Pages;
import gloss.paper.Notice;
import gloss.paper.Paper;
import gloss.paper.Problem;
import gloss.reading.Reading;
import gloss.source.Input;
import gloss.source.Original;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// From a file to its reading in one format: parse, compose, check, publish. What does not pass the
/// checker is not published.
public final class ReadPapers {
    private final ParsePapers papers;
    private final BiFunction<Paper, Settings, Reading> composer;
    private final BiFunction<Reading, Paper, List<String>> checker;
    private final Settings settings;
    private final Publisher publisher;

    /// A reader.
    ///
    /// @param checker what is broken in a reading, in words
    public ReadPapers(
            ParsePapers papers,
            BiFunction<Paper, Settings, Reading> composer,
            BiFunction<Reading, Paper, List<String>> checker,
            Settings settings,
            Publisher publisher) {
        this.papers = papers;
        this.composer = composer;
        this.checker = checker;
        this.settings = settings;
        this.publisher = publisher;
    }

    public Outcome read(Input.InFile file) {
        return papers.parse(file, (original, paper) -> read(file, original, paper));
    }

    private Outcome read(Input.InFile file, Original original, Paper paper) {
        Optional<Notice> nothing =
                paper.notices().stream()
                        .filter(n -> n.problem() == Problem.NO_TEXT && n.page() == 0)
                        .findFirst();
        if (nothing.isPresent()) {
            return new Outcome.Refused(file.name(), Problem.NO_TEXT, nothing.get().detail());
        }
        Reading reading = composer.apply(paper, settings);
        List<String> faults = checker.apply(reading, paper);
        if (!faults.isEmpty()) {
            return new Outcome.Refused(
                    file.name(), Problem.FAULT, "the reading broke a promise: " + told(faults));
        }
        try (Pages pages = Pages.of(original)) {
            Reading sealed = Seal.seal(Pictures.drawn(reading, pages));
            return new Outcome.Made(
                    file.name(), publisher.publish(sealed, paper, pages), sealed.notices());
        }
    }

    private static String told(List<String> faults) {
        String first = faults.getFirst();
        return faults.size() == 1 ? first : first + " (and " + (faults.size() - 1) + " more)";
    }
}
