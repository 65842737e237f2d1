package gloss.json;

import gloss.paper.Block;
import gloss.paper.Section;
import gloss.paper.Sentence;

/// Sections, blocks and sentences.
final class Texts {
    private Texts() {}

    static void section(Output out, Section section) {
        out.text("id", section.id());
        out.known("number", section.number());
        out.known("title", section.title());
        out.number("level", section.level());
        out.flag("runIn", section.runIn());
        out.framedPlace(section.place());
    }

    static Section section(Input in) {
        return new Section(
                in.text("id"),
                in.text("number"),
                in.text("title"),
                in.number("level"),
                in.flag("runIn"),
                in.place());
    }

    static void block(Output out, Block block) {
        out.text("id", block.id());
        out.text("section", block.section());
        out.code("kind", block.kind());
        out.text("text", block.text());
        out.place(block.place());
    }

    static Block block(Input in) {
        return new Block(
                in.text("id"),
                in.text("section"),
                in.code("kind", Block.Kind.values()),
                in.text("text"),
                in.place());
    }

    static void sentence(Output out, Sentence sentence) {
        out.text("id", sentence.id());
        out.text("block", sentence.block());
        out.text("section", sentence.section());
        out.span("span", sentence.span().start(), sentence.span().end());
        out.text("text", sentence.text());
        out.place(sentence.place());
    }

    static Sentence sentence(Input in) {
        return new Sentence(
                in.text("id"),
                in.text("block"),
                in.text("section"),
                in.span("span"),
                in.text("text"),
                in.place());
    }
}
