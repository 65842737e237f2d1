package gloss.parse.pdf;

import gloss.parse.pdf.LineStage.PageLines;
import java.util.List;

/// What every stage after the glyphs found, one made of the other.
record Stages(
        List<PageLines> pages,
        Layout layout,
        Joiner joiner,
        Floats floats,
        Flow flow,
        Structure structure) {
    static Stages of(List<PageLines> pages, Hints hints) {
        Layout layout = Layout.of(pages);
        Joiner joiner = new Joiner(layout.manner().vocabulary());
        Floats floats = FloatStage.of(layout, joiner);
        Flow flow = Flow.of(layout, floats);
        Structure structure = Structure.of(flow, layout.manner(), hints);
        return new Stages(pages, layout, joiner, floats, flow, structure);
    }
}
