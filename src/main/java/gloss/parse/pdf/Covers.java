package gloss.parse.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/// Opaque pictures of one page and what was painted before them: no reader sees text under a
/// picture.
final class Covers {
    /// A picture over more of the page than this is a scan, and shows what the text under it says.
    private static final double SCAN = 0.5;

    private record Cover(Rectangle2D box, int glyphs) {}

    private final double page;
    private final List<Cover> covers = new ArrayList<>();

    Covers(PageFrame frame) {
        this.page = (double) frame.width() * frame.height();
    }

    /// Notes a picture, as far as it is seen, painted when there were this many glyphs.
    void add(PDImage image, PDGraphicsState state, Rectangle2D seen, int glyphs) {
        boolean opaque =
                !image.isStencil()
                        && !image.getCOSObject().containsKey(COSName.SMASK)
                        && !image.getCOSObject().containsKey(COSName.MASK)
                        && state.getNonStrokeAlphaConstant() > 0.99
                        && state.getSoftMask() == null;
        if (opaque
                && glyphs > 0
                && seen.getWidth() > 0
                && seen.getHeight() > 0
                && seen.getWidth() * seen.getHeight() < SCAN * page) {
            covers.add(new Cover(seen, glyphs));
        }
    }

    /// Moves what lies under pictures from `glyphs`, in painting order, to `hidden`.
    void hide(List<Glyph> glyphs, List<Glyph> hidden) {
        if (covers.isEmpty()) {
            return;
        }
        int at = 0;
        for (Iterator<Glyph> i = glyphs.iterator(); i.hasNext(); at++) {
            Glyph glyph = i.next();
            double x = (glyph.left() + glyph.right()) / 2.0;
            double y = (glyph.top() + glyph.bottom()) / 2.0;
            int rank = at;
            if (covers.stream().anyMatch(c -> rank < c.glyphs && c.box.contains(x, y))) {
                hidden.add(glyph);
                i.remove();
            }
        }
    }
}
