package gloss.web;

import gloss.app.Glasses;
import gloss.app.OpenPapers;
import gloss.app.Rewriting;
import gloss.paper.Box;
import gloss.paper.Figure;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.paper.Table;
import gloss.publish.ReadingParts;
import gloss.publish.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the reader page shows: the paper, the parts of its reading, which may still be on their way
/// (empty when there is none), and the strip of its figures and tables. `silent`: the paper has no
/// text to read. `glasses` asks the API for the same reading.
public record Desk(
        Paper paper,
        boolean silent,
        String exits,
        Supplier<Optional<ReadingParts>> reading,
        List<Exhibit> strip,
        String glasses) {
    /// A figure or table with the sentences that speak of it. `shown` is false when where it is
    /// drawn is not known; its size is in points, 0 then.
    public record Exhibit(
            String id,
            String label,
            String caption,
            int page,
            long width,
            long height,
            List<Said> said) {
        static Exhibit of(
                String id,
                String label,
                String caption,
                int page,
                @Nullable Box box,
                List<Said> said) {
            return new Exhibit(
                    id,
                    label,
                    caption,
                    page,
                    box == null ? 0 : Math.max(1, Math.round(box.width())),
                    box == null ? 0 : Math.max(1, Math.round(box.height())),
                    said);
        }

        public boolean shown() {
            return width > 0;
        }

        /// What the picture says to those who cannot see it: caption, and the first sentence on it.
        public String spoken() {
            String about = said.isEmpty() ? "" : " " + said.getFirst().text();
            return label + ": " + caption + about;
        }
    }

    /// A sentence of the paper, by its id.
    public record Said(String sentence, String text, String page) {}

    /// Waits for the reading; null when there is none.
    public @Nullable ReadingParts parts() {
        return reading.get().orElse(null);
    }

    /// The first page, in points.
    public long width() {
        return Math.round(paper.pages().getFirst().width());
    }

    public long height() {
        return Math.round(paper.pages().getFirst().height());
    }

    static Desk of(
            Paper paper,
            Supplier<Optional<ReadingParts>> reading,
            Glasses glasses,
            Rewriting into,
            Words words) {
        Map<String, Sentence> sentences = paper.sentencesById();
        List<Exhibit> strip = new ArrayList<>();
        for (Figure figure : paper.figures()) {
            List<Said> said = said(figure.mentions(), sentences, words);
            strip.add(
                    Exhibit.of(
                            figure.id(),
                            figure.label(),
                            figure.caption(),
                            figure.page(),
                            figure.box(),
                            said));
        }
        for (Table table : paper.tables()) {
            List<Said> said = said(table.mentions(), sentences, words);
            strip.add(
                    Exhibit.of(
                            table.id(),
                            table.label(),
                            table.caption(),
                            table.page(),
                            table.box(),
                            said));
        }
        strip.sort(Comparator.comparingInt(Exhibit::page));
        String asked =
                "?lang=%s&minutes=%s&wpm=%d"
                                .formatted(
                                        glasses.labels(),
                                        glasses.minutes(),
                                        glasses.wordsPerMinute())
                        + (into == Rewriting.NONE ? "" : "&in=" + into.code());
        return new Desk(
                paper,
                OpenPapers.isSilent(paper),
                ReadingParts.exits(words, glasses.minutes()),
                reading,
                strip,
                asked);
    }

    private static List<Said> said(List<String> ids, Map<String, Sentence> sentences, Words words) {
        Stream<Sentence> found = ids.stream().map(sentences::get).filter(Objects::nonNull);
        return found.map(s -> new Said(s.id(), s.text(), words.page(s.place().firstPage())))
                .toList();
    }
}
