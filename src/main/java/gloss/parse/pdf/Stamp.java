package gloss.parse.pdf;

import java.util.Comparator;
import java.util.List;

/// The stamp that arXiv prints up the left margin of the first page.
final class Stamp {
    private Stamp() {}

    /// Its text; empty when there is none.
    static String of(LineStage.PageLines first) {
        List<Glyph> glyphs =
                first.turned().stream()
                        .filter(g -> g.turn() == 1 && g.right() < 0.1 * first.page().size().width())
                        .sorted(Comparator.comparingDouble((Glyph g) -> -g.bottom()))
                        .toList();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0
                    && glyphs.get(i - 1).top() - glyphs.get(i).bottom()
                            > 0.18f * glyphs.get(i).size()) {
                out.append(' ');
            }
            out.append(glyphs.get(i).text());
        }
        return out.toString();
    }
}
