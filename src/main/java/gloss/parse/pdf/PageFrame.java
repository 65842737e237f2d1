package gloss.parse.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The step from PDF space (origin at the bottom left of the media) to the page as shown (origin at
/// the top left of the crop box, rotation applied, y down). The only place where the two meet.
record PageFrame(AffineTransform toShown, float width, float height) {
    static PageFrame of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        float wide = crop.getWidth();
        float high = crop.getHeight();
        AffineTransform move = new AffineTransform();
        int quarter = Math.floorMod(page.getRotation(), 360) / 90;
        switch (quarter) {
            case 1 -> move.setTransform(0, 1, 1, 0, 0, 0);
            case 2 -> move.setTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> move.setTransform(0, -1, -1, 0, high, wide);
            default -> move.setTransform(1, 0, 0, -1, 0, high);
        }
        move.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        boolean turned = quarter % 2 == 1;
        return new PageFrame(move, turned ? high : wide, turned ? wide : high);
    }

    Rectangle2D shown() {
        return new Rectangle2D.Float(0, 0, width, height);
    }

    Point2D.Float shown(Point2D point) {
        Point2D.Float out = new Point2D.Float();
        toShown.transform(point, out);
        return out;
    }

    Rectangle2D shown(Rectangle2D box) {
        return toShown.createTransformedShape(box).getBounds2D();
    }
}
