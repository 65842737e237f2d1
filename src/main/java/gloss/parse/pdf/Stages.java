package gloss.parse.pdf;

import gloss.parse.pdf.LineStage.PageLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;

/// What every stage after the glyphs found, one made of the other. A stage that fails on a paper
/// leaves the text, which is what matters most: `lost` says in words what could not be told, empty
/// when nothing failed.
record Stages(
        List<PageLines> pages,
        Layout layout,
        Joiner joiner,
        Floats floats,
        Flow flow,
        Structure structure,
        List<String> lost) {
    /// How headings and paragraphs are told.
    interface Maker {
        Structure of(Flow flow, Manner manner, Hints hints);
    }

    static Stages of(List<PageLines> pages, Hints hints) {
        return of(pages, hints, FloatStage::of, Structure::of);
    }

    static Stages of(
            List<PageLines> pages,
            Hints hints,
            BiFunction<Layout, Joiner, Floats> finder,
            Maker maker) {
        Layout layout = Layout.of(pages);
        Joiner joiner = new Joiner(layout.manner().vocabulary());
        List<String> lost = new ArrayList<>();
        Floats floats;
        try {
            floats = finder.apply(layout, joiner);
        } catch (RuntimeException | StackOverflowError e) {
            lost.add("figures and tables were not found: " + reason(e));
            floats = none();
        }
        Flow flow = Flow.of(layout, floats);
        Structure structure;
        try {
            structure = maker.of(flow, layout.manner(), hints);
        } catch (RuntimeException | StackOverflowError e) {
            lost.add("headings and references were not told from the text: " + reason(e));
            structure = Structure.plain(flow, layout.manner());
        }
        return new Stages(pages, layout, joiner, floats, flow, structure, List.copyOf(lost));
    }

    /// The same text with nothing told of it but its paragraphs.
    Stages plain(Throwable cause) {
        List<String> more = new ArrayList<>(lost);
        more.add("only the text was read: " + reason(cause));
        Flow all = Flow.of(layout, none());
        Structure structure = Structure.plain(all, layout.manner());
        return new Stages(pages, layout, joiner, none(), all, structure, List.copyOf(more));
    }

    private static Floats none() {
        return new Floats(List.of(), Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static String reason(Throwable e) {
        return e.getClass().getSimpleName();
    }
}
