package gloss.json;

import gloss.paper.Kind;
import gloss.paper.Parser;
import gloss.paper.Span;
import gloss.reading.Beside;
import gloss.reading.Card;
import gloss.reading.Check;
import gloss.reading.Engine;
import gloss.reading.Evidence;
import gloss.reading.Highlight;
import gloss.reading.KeyEquation;
import gloss.reading.KeyFigure;
import gloss.reading.KeyTable;
import gloss.reading.Lead;
import gloss.reading.Matched;
import gloss.reading.Objection;
import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.Role;
import gloss.reading.Ruling;
import gloss.reading.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Readings of every shape that the types allow.
final class RandomReadings {
    private final Dice dice;
    private final RandomPapers papers;

    RandomReadings(long seed) {
        dice = new Dice(seed);
        papers = new RandomPapers(seed);
    }

    Reading reading() {
        return new Reading(
                card(),
                dice.maybe(),
                dice.maybe(),
                dice.decimal(),
                dice.decimal(),
                dice.upTo(400),
                dice.upTo(2000),
                new Engine(dice.words(), dice.words(), dice.flip() ? null : dice.words()),
                dice.maybe(),
                dice.flip() ? null : point(),
                Arrays.stream(Role.values()).map(this::part).toList(),
                dice.some(this::figure),
                dice.some(this::table),
                dice.some(() -> new KeyEquation(dice.words(), role(), dice.box(), dice.maybe())),
                dice.some(() -> new Term(dice.words(), dice.words(), evidence())),
                dice.some(() -> new Highlight(dice.words(), role())),
                dice.some(papers::link),
                dice.some(papers::notice));
    }

    private Card card() {
        return new Card(
                dice.words(),
                dice.maybe(),
                new Parser(dice.words(), dice.words()),
                dice.maybe(),
                dice.some(dice::words),
                dice.flip() ? null : dice.upTo(2100),
                dice.maybe(),
                dice.oneOf(Kind.values()),
                dice.maybe(),
                papers.identifiers(),
                dice.upTo(500));
    }

    private Part part(Role role) {
        List<Point> points = dice.some(this::point);
        return new Part(role, points, points.isEmpty() ? dice.words() : "");
    }

    private Point point() {
        return new Point(
                dice.words(),
                dice.words(),
                dice.oneOf(Lead.values()),
                dice.oneOf(List.of(10, 60, 300)),
                evidence(),
                dice.oneOf(Check.values()),
                dice.flip() ? null : ruling(),
                dice.flip()
                        ? null
                        : new Beside(
                                dice.words(),
                                dice.words(),
                                dice.oneOf(Check.values()),
                                dice.flip() ? null : ruling()));
    }

    private Ruling ruling() {
        List<Matched> matched =
                dice.some(() -> new Matched(dice.words(), List.of(new Span(1, 2 + dice.upTo(9)))));
        return dice.flip()
                ? new Ruling("", List.of(), matched)
                : new Ruling(
                        dice.maybe(),
                        List.of(
                                new Objection(
                                        dice.oneOf(Objection.Kind.values()),
                                        dice.maybe(),
                                        dice.maybe())),
                        matched);
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>(dice.some(this::piece));
        evidence.add(piece());
        return evidence;
    }

    private Evidence piece() {
        return switch (dice.upTo(9)) {
            case 0 -> new Evidence.OfFigure(dice.words());
            case 1 -> new Evidence.OfCell(dice.words(), 1, dice.upTo(9), dice.words());
            case 2 -> new Evidence.OfEquation(dice.words());
            case 3 -> new Evidence.OfSection(dice.words(), 1 + dice.upTo(9));
            case 4 -> new Evidence.OfReference(dice.words());
            case 5 -> new Evidence.OfLink(dice.words());
            case 6 -> new Evidence.Computed(dice.words(), List.of(piece()));
            default -> new Evidence.Quoted(dice.words(), "q" + dice.words(), dice.boxes());
        };
    }

    private KeyFigure figure() {
        return new KeyFigure(
                dice.words(),
                role(),
                dice.maybe(),
                dice.maybe(),
                dice.box(),
                dice.maybe(),
                dice.maybe());
    }

    private KeyTable table() {
        return new KeyTable(
                dice.words(),
                role(),
                dice.maybe(),
                dice.maybe(),
                dice.box(),
                dice.some(() ->
                        new KeyTable.Marked(papers.cell(), dice.oneOf(KeyTable.Mark.values()))));
    }

    private Role role() {
        return dice.oneOf(Role.values());
    }
}
