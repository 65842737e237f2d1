package gloss.publish;

import gloss.paper.Paper;
import gloss.reading.Beside;
import gloss.reading.Card;
import gloss.reading.Evidence;
import gloss.reading.KeyTable;
import gloss.reading.Lead;
import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.Role;
import gloss.reading.Term;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A reading as GitHub Markdown (GFM): headings, bold lead-ins, numbered steps, a real table; every
/// sentence ends with its page, and a footnote holds the words it rests on. It needs no pictures.
public final class MarkdownReading {
    /// The text, ending with a line break.
    public String write(Reading reading, Paper paper) {
        return new Copy(reading, paper).write();
    }

    private static final class Copy {
        private final StringBuilder out = new StringBuilder();
        private final StringBuilder notes = new StringBuilder();
        private final Reading reading;
        private final Paper paper;
        private final Words words;
        private final Places places;
        private final RulingWords rulings;

        Copy(Reading reading, Paper paper) {
            this.reading = reading;
            this.paper = paper;
            this.words = Words.of(reading.labels());
            this.places = new Places(paper, words);
            this.rulings = new RulingWords(words, reading);
        }

        String write() {
            card();
            Point headline = reading.headline();
            if (headline != null) {
                out.append("> **").append(Markdown.text(headline.text())).append("**");
                reference(headline);
                beside(headline, "  \n> ");
                out.append("\n");
            }
            for (Role role : Role.values()) {
                part(reading.part(role));
            }
            terms();
            foot();
            return out + (notes.isEmpty() ? "" : "\n" + notes);
        }

        private void card() {
            Card card = reading.paper();
            out.append("# ").append(Markdown.text(Bibliography.title(card))).append("\n\n");
            if (!card.authors().isEmpty()) {
                out.append(Markdown.text(Bibliography.authors(card, words))).append("  \n");
            }
            List<String> line = Bibliography.line(card, words);
            String about = Markdown.text(String.join(" · ", line));
            String links =
                    Links.of(reading, words).stream()
                            .map(l -> Markdown.link(l.name(), l.uri()))
                            .reduce(about, (all, l) -> all.isEmpty() ? l : all + " · " + l);
            if (!links.isEmpty()) {
                out.append(links).append("  \n");
            }
            out.append(words.minutes(reading.minutes()))
                    .append(words.say(" at ", "，"))
                    .append(words.speed(reading.wordsPerMinute(), reading.language()))
                    .append(" · ")
                    .append(words.length(card.pages()))
                    .append("\n\n");
        }

        private void part(Part part) {
            out.append("\n## ").append(words.role(part.role())).append("\n\n");
            if (part.points().isEmpty()) {
                out.append("*").append(Markdown.text(part.empty())).append("*\n");
            }
            List<Exhibit> exhibits = Exhibit.of(reading, part.role());
            int step = 0;
            for (Point point : part.points()) {
                if (point.lead() == Lead.STEP && Words.steps(part) > 1) {
                    step++;
                    out.append(step).append(". ");
                } else {
                    out.append("- **").append(words.lead(point.lead())).append("** ");
                }
                out.append(Markdown.text(point.text()));
                reference(point);
                beside(point, "  \n  ");
                out.append("\n");
            }
            exhibits.forEach(e -> exhibit(e, part));
        }

        private void exhibit(Exhibit exhibit, Part part) {
            out.append("\n");
            switch (exhibit) {
                case Exhibit.OfFigure of ->
                        caption(
                                of.figure().label(),
                                of.figure().caption(),
                                of.figure().box().page());
                case Exhibit.OfEquation of ->
                        caption(
                                Bibliography.equation(of.equation(), paper, words),
                                Bibliography.stated(of.equation(), part, paper),
                                of.equation().box().page());
                case Exhibit.OfTable of -> {
                    KeyTable table = of.table();
                    caption(table.label(), table.caption(), table.box().page());
                    out.append("\n").append(Markdown.table(Grid.of(table), words));
                }
            }
        }

        private void caption(String label, String caption, int page) {
            out.append("**").append(Markdown.text(label)).append("** ");
            out.append(Markdown.text(caption)).append(words.bracketed(words.page(page)));
            out.append("\n");
        }

        private void terms() {
            if (reading.terms().isEmpty()) {
                return;
            }
            out.append("\n## ").append(words.say("Terms", "术语")).append("\n\n");
            for (Term term : reading.terms()) {
                out.append("- **").append(Markdown.text(term.term())).append("** ");
                out.append(Markdown.text(term.meaning()));
                String where = words.pages(places.pages(term.evidence()));
                out.append(words.bracketed(where)).append("\n");
            }
        }

        /// The same in the other language, on a line of its own.
        private void beside(Point point, String line) {
            Beside beside = point.beside();
            if (beside != null && !beside.text().equals(point.text())) {
                out.append(line).append(Markdown.text(beside.text()));
                out.append(words.bracketed(rulings.mark(beside.check())));
            }
        }

        /// The page behind the sentence, and a footnote with the words it rests on.
        private void reference(Point point) {
            List<Evidence> evidence = point.evidence();
            String where = words.pages(places.pages(evidence));
            out.append(words.bracketed(rulings.marked(point.check(), where)));
            List<String> quotes = Places.quotes(evidence).toList();
            if (quotes.isEmpty()) {
                return;
            }
            String id = Markdown.footnote(point.id());
            out.append("[^").append(id).append("]");
            String quoted = String.join("” … “", quotes);
            String heading = places.sections(evidence);
            String said =
                    quotes.equals(List.of(point.text()))
                            ? words.say("word for word", "原话")
                            : "“" + quoted + "”";
            String why = rulings.why(point.ruling());
            String reason = why.isEmpty() ? "" : rulings.meaning(point.check(), point.ruling());
            String line =
                    Stream.of(where, heading, said, reason)
                            .filter(s -> !s.isEmpty())
                            .collect(Collectors.joining(words.say(", ", "，")));
            notes.append("[^").append(id).append("]: ").append(Markdown.text(line)).append("\n");
        }

        private void foot() {
            Foot foot = new Foot(words, reading);
            out.append("\n---\n\n").append(Markdown.text(foot.checked())).append("\n\n");
            foot.counts().forEach(c -> out.append("- ").append(Markdown.text(c)).append("\n"));
            out.append("\n").append(Markdown.text(foot.time())).append("\n\n");
            reading.notices()
                    .forEach(n ->
                            out.append("- ").append(Markdown.text(foot.notice(n))).append("\n"));
            out.append(reading.notices().isEmpty() ? "" : "\n");
            out.append("<sub>").append(Markdown.text(foot.engine())).append(" · ");
            out.append(Markdown.text(foot.parser())).append(" · ");
            out.append(Markdown.text(reading.paper().source()));
            if (!reading.hash().isEmpty()) {
                out.append(" · sha256 ").append(reading.hash());
            }
            out.append("</sub>\n");
        }
    }
}
