package gloss.json;

import gloss.paper.Block;
import gloss.paper.Citation;
import gloss.paper.Equation;
import gloss.paper.Figure;
import gloss.paper.Identifiers;
import gloss.paper.Kind;
import gloss.paper.Link;
import gloss.paper.Notice;
import gloss.paper.PageSize;
import gloss.paper.Paper;
import gloss.paper.Parser;
import gloss.paper.Problem;
import gloss.paper.Reference;
import gloss.paper.Section;
import gloss.paper.Sentence;
import gloss.paper.Span;
import gloss.paper.Table;

/// Papers of every shape that the types allow, most of them senseless: what the JSON must carry.
final class RandomPapers {
    private final Dice dice;

    RandomPapers(long seed) {
        dice = new Dice(seed);
    }

    Paper paper() {
        return new Paper(
                new Parser("pdf", dice.words()),
                dice.words(),
                dice.maybe(),
                dice.maybe(),
                dice.some(dice::words),
                dice.maybe(),
                dice.some(dice::words),
                dice.maybe(),
                dice.flip() ? null : 1900 + dice.upTo(150),
                dice.maybe(),
                dice.oneOf(Kind.values()),
                identifiers(),
                dice.some(() -> new PageSize(dice.decimal(), dice.decimal())),
                dice.some(this::section),
                dice.some(this::block),
                dice.some(this::sentence),
                dice.some(this::figure),
                dice.some(this::table),
                dice.some(() -> new Equation(dice.words(), dice.maybe(), dice.words(), dice.box())),
                dice.some(this::reference),
                dice.some(this::citation),
                dice.some(this::link),
                dice.some(this::notice));
    }

    Identifiers identifiers() {
        return new Identifiers(dice.maybe(), dice.maybe());
    }

    Link link() {
        return new Link(dice.words(), dice.oneOf(Link.Role.values()), dice.upTo(3));
    }

    Notice notice() {
        return new Notice(dice.oneOf(Problem.values()), dice.maybe(), dice.upTo(3));
    }

    Table.Cell cell() {
        return new Table.Cell(
                1 + dice.upTo(9),
                1 + dice.upTo(9),
                1 + dice.upTo(2),
                1 + dice.upTo(2),
                dice.flip(),
                dice.flip(),
                dice.maybe(),
                dice.box());
    }

    private Section section() {
        return new Section(
                dice.words(),
                dice.maybe(),
                dice.maybe(),
                1 + dice.upTo(3),
                dice.flip(),
                dice.place());
    }

    private Block block() {
        return new Block(
                dice.words(),
                dice.words(),
                dice.oneOf(Block.Kind.values()),
                dice.maybe(),
                dice.place());
    }

    private Sentence sentence() {
        return new Sentence(
                dice.words(), dice.words(), dice.words(), span(), dice.maybe(), dice.place());
    }

    private Figure figure() {
        return new Figure(
                dice.words(),
                dice.maybe(),
                dice.maybe(),
                dice.flip() ? null : dice.box(),
                dice.box(),
                dice.some(dice::words));
    }

    private Table table() {
        return new Table(
                dice.words(),
                dice.maybe(),
                dice.maybe(),
                dice.flip() ? null : dice.box(),
                dice.box(),
                dice.some(dice::words),
                dice.some(this::cell));
    }

    private Reference reference() {
        return new Reference(
                dice.words(),
                dice.maybe(),
                dice.maybe(),
                dice.maybe(),
                dice.some(dice::words),
                dice.flip() ? null : dice.upTo(2100),
                dice.maybe(),
                identifiers(),
                dice.place());
    }

    private Citation citation() {
        return new Citation(dice.words(), span(), dice.some(dice::words), dice.place());
    }

    private Span span() {
        int start = dice.upTo(1000);
        return new Span(start, start + dice.upTo(100));
    }
}
