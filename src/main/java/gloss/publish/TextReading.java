package gloss.publish;

import gloss.paper.Paper;
import gloss.reading.Beside;
import gloss.reading.Card;
import gloss.reading.KeyTable;
import gloss.reading.Lead;
import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.Role;
import gloss.reading.Term;
import java.util.List;

/// A reading for the terminal: title, headline, slots with their lead-ins and pages, the key table
/// drawn within the width, figures by caption and page, and at the foot how it was made.
public final class TextReading {
    private final int width;
    private final boolean colour;

    /// `width` in columns of the terminal (text is never set wider than 100); `colour` only for one
    /// that shows it.
    public TextReading(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /// The reading, ending with a line break. No line is wider than asked for, down to 20 columns,
    /// but that of an address alone.
    public String write(Reading reading, Paper paper) {
        Words words = Words.of(reading.labels());
        Places places = new Places(paper, words);
        TextSheet sheet = new TextSheet(width, colour);
        card(sheet, reading, words);
        Point headline = reading.headline();
        if (headline != null) {
            sheet.blank();
            sheet.plain(headline.text(), reference(reading, headline, places, words));
            beside(sheet, reading, headline, words);
        }
        for (Role role : Role.values()) {
            part(sheet, reading, paper, reading.part(role), places, words);
        }
        terms(sheet, reading, places, words);
        foot(sheet, new Foot(words, reading), reading);
        return sheet.done();
    }

    private static void card(TextSheet sheet, Reading reading, Words words) {
        Card card = reading.paper();
        sheet.title(card.title().isEmpty() ? card.source() : card.title());
        if (!card.authors().isEmpty()) {
            sheet.dim(Bibliography.authors(card, words));
        }
        String line = String.join(" · ", Bibliography.line(card, words));
        if (!line.isEmpty()) {
            sheet.dim(line);
        }
        sheet.dim(
                words.minutes(reading.minutes())
                        + words.say(" at ", "，")
                        + words.speed(reading.wordsPerMinute(), reading.language())
                        + " · "
                        + words.length(card.pages()));
    }

    private void part(
            TextSheet sheet, Reading reading, Paper paper, Part part, Places places, Words words) {
        sheet.blank();
        sheet.heading(words.role(part.role()));
        if (part.points().isEmpty()) {
            sheet.plain(part.empty(), "");
        }
        int step = 0;
        Lead before = null;
        List<Exhibit> exhibits = Exhibit.of(reading, part.role());
        for (Point point : part.points()) {
            boolean isStep = point.lead() == Lead.STEP;
            step += isStep ? 1 : 0;
            String lead = isStep ? words.step(step, part) : words.lead(point.lead());
            boolean again = point.lead() == before && !isStep;
            sheet.entry(again ? "" : lead, point.text(), reference(reading, point, places, words));
            beside(sheet, reading, point, words);
            before = point.lead();
            exhibits.stream()
                    .filter(e -> e.after(part).filter(point::equals).isPresent())
                    .forEach(e -> exhibit(sheet, e, part, paper, words));
        }
        exhibits.stream()
                .filter(e -> e.after(part).isEmpty())
                .forEach(e -> exhibit(sheet, e, part, paper, words));
    }

    private void exhibit(TextSheet sheet, Exhibit exhibit, Part part, Paper paper, Words words) {
        switch (exhibit) {
            case Exhibit.OfFigure of ->
                    sheet.entry(
                            of.figure().label(),
                            of.figure().caption(),
                            bracketed(words.page(of.figure().box().page())));
            case Exhibit.OfEquation of ->
                    sheet.entry(
                            Bibliography.equation(of.equation(), paper, words),
                            Bibliography.stated(of.equation(), part, paper),
                            bracketed(words.page(of.equation().box().page())));
            case Exhibit.OfTable of -> table(sheet, of.table(), words);
        }
    }

    private void table(TextSheet sheet, KeyTable table, Words words) {
        sheet.entry(table.label(), table.caption(), bracketed(words.page(table.box().page())));
        sheet.blank();
        new TextTable(words, sheet.inner(), colour).lines(table).forEach(sheet::indented);
        sheet.blank();
    }

    private static void terms(TextSheet sheet, Reading reading, Places places, Words words) {
        if (reading.terms().isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.heading(words.say("Terms", "术语"));
        for (Term term : reading.terms()) {
            String where = words.pages(places.pages(term.evidence()));
            sheet.entry(term.term(), term.meaning(), bracketed(where));
        }
    }

    private static void foot(TextSheet sheet, Foot foot, Reading reading) {
        sheet.blank();
        sheet.rule();
        sheet.dim(foot.inOneLine());
        sheet.dim(foot.time());
        reading.notices().forEach(notice -> sheet.dim("! " + foot.notice(notice)));
        sheet.dim(foot.engine() + " · " + foot.parser() + " · " + reading.paper().source());
        if (!reading.hash().isEmpty()) {
            sheet.dim("sha256 " + reading.hash());
        }
    }

    /// The same in the other language, under it.
    private static void beside(TextSheet sheet, Reading reading, Point point, Words words) {
        Beside beside = point.beside();
        if (beside != null && !beside.text().equals(point.text())) {
            String mark = new RulingWords(words, reading).mark(beside.check());
            sheet.entry("", beside.text(), bracketed(mark));
        }
    }

    private static String reference(Reading reading, Point point, Places places, Words words) {
        return bracketed(
                new RulingWords(words, reading)
                        .marked(point.check(), words.pages(places.pages(point.evidence()))));
    }

    private static String bracketed(String where) {
        return where.isEmpty() ? "" : "[" + where + "]";
    }
}
