package gloss.publish;

import gloss.paper.Notice;
import gloss.paper.Problem;
import gloss.reading.Card;
import gloss.reading.Reading;
import java.util.List;

/// The head of the page: what the paper is, who wrote it, where it is, how long the reading takes.
final class HtmlCard {
    /// Problems that a reader must know before the first sentence.
    private static final List<Problem> GRAVE =
            List.of(
                    Problem.NO_TEXT,
                    Problem.PAGE_SKIPPED,
                    Problem.HIDDEN_TEXT,
                    Problem.UNLIKE_A_PAPER,
                    Problem.UNREADABLE_TEXT);

    private final Material material;
    private final Words words;
    private final Reading reading;

    HtmlCard(Material material) {
        this.material = material;
        this.words = material.words();
        this.reading = material.reading();
    }

    void write(Html html, TimeBar bar) {
        Card card = reading.paper();
        html.open("header", "class", "card").line();
        String eyebrow = String.join(" · ", Bibliography.line(card, words));
        if (!eyebrow.isEmpty()) {
            html.leaf("p", eyebrow, "class", "eyebrow").line();
        }
        html.open("h1", material.lang(card.language()))
                .said(Bibliography.title(card))
                .close()
                .line();
        if (!card.authors().isEmpty()) {
            html.leaf("p", Bibliography.authors(card, words), "class", "authors").line();
        }
        links(html);
        html.open("p", "class", "time");
        html.leaf("b", words.minutes(reading.minutes()), "class", "minutes");
        html.text(
                words.say(" at ", "，") + words.speed(reading.wordsPerMinute(), reading.language()));
        html.text(" · " + words.length(card.pages()));
        html.close().line();
        bar.write(html);
        notices(html);
        html.close().line();
    }

    private void links(Html html) {
        List<Links.Named> links = Links.of(reading, words);
        if (links.isEmpty()) {
            return;
        }
        html.open("p", "class", "links");
        for (Links.Named link : links) {
            html.leaf(
                            "a",
                            link.name(),
                            link.cutShort() ? "class" : "",
                            "cut-short",
                            "href",
                            link.uri(),
                            "rel",
                            "noopener noreferrer")
                    .text(" ");
        }
        html.close().line();
    }

    private void notices(Html html) {
        List<Notice> grave =
                reading.notices().stream().filter(n -> GRAVE.contains(n.problem())).toList();
        if (grave.isEmpty()) {
            return;
        }
        html.open("ul", "class", "notices");
        for (Problem problem : GRAVE) {
            List<Integer> pages =
                    grave.stream()
                            .filter(n -> n.problem() == problem)
                            .map(Notice::page)
                            .distinct()
                            .sorted()
                            .toList();
            if (!pages.isEmpty()) {
                String where = words.pages(pages.stream().filter(p -> p > 0).toList());
                html.leaf("li", Foot.capital(words.problem(problem)) + words.bracketed(where));
            }
        }
        html.close().line();
    }
}
