package gloss.parse.pdf;

import gloss.paper.PageSize;
import gloss.source.Limits;
import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// First stage: runs a page's drawing program once and notes every glyph and the extent of all
/// other ink. One reader a page.
final class PageReader extends PDFGraphicsStreamEngine {
    /// Thrown through PDFBox when a page is over its limits; what was read so far is kept.
    static final class Enough extends IOException {
        private static final long serialVersionUID = 1;

        Enough(String message) {
            super(message);
        }
    }

    /// Text smaller than this is not for human eyes.
    private static final float UNREADABLE = 1f;

    /// The middle of a glyph this far outside, in points, is clipped away.
    private static final float CLIPPED = 1f;

    private final int number;
    private final FontTable fonts;
    private final Limits limits;
    private final PageFrame frame;
    private final PaintColours colours = new PaintColours();
    private final InkCollector inks;
    private final Covers covers;
    private final List<Glyph> glyphs = new ArrayList<>(4096);
    private final List<Glyph> hidden = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();
    private final Deque<Rectangle2D> clips = new ArrayDeque<>();
    private Rectangle2D clip;
    private boolean clipping;
    private boolean spaced;
    private int unnamed;
    private int steps;
    private final long deadline;

    PageReader(PDPage page, int number, FontTable fonts, Limits limits) {
        super(page);
        this.number = number;
        this.fonts = fonts;
        this.limits = limits;
        this.frame = PageFrame.of(page);
        this.inks = new InkCollector(frame);
        this.covers = new Covers(frame);
        this.clip = frame.shown();
        this.deadline = System.nanoTime() + limits.perPage().toNanos();
        addOperator(new CheckedFont(this, fonts.checked()));
    }

    /// Reads the page; what a limit or damage cuts off is missing and said so.
    PageContent read() {
        boolean complete = true;
        try {
            processPage(getPage());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            complete = false;
        }
        covers.hide(glyphs, hidden);
        return new PageContent(
                number,
                new PageSize(frame.width(), frame.height()),
                glyphs,
                hidden,
                inks.all(),
                unnamed,
                complete);
    }

    /// The page without its content, for when there is no time left.
    PageContent skipped() {
        return new PageContent(
                number,
                new PageSize(frame.width(), frame.height()),
                List.of(),
                List.of(),
                List.of(),
                0,
                false);
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector move) throws IOException {
        if (glyphs.size() + hidden.size() >= limits.glyphsPerPage()) {
            throw new Enough("more than " + limits.glyphsPerPage() + " glyphs");
        }
        tick();
        FontTable.Known known = fonts.of(font);
        FontTable.Meaning meaning = fonts.meaning(known, code);
        String text = meaning.text();
        if (text.isEmpty()) {
            if (code != 0) {
                unnamed++;
                spaced = true;
            }
            return;
        }
        if (text.isBlank()) {
            spaced = true;
            return;
        }
        note(at, known, meaning, move);
    }

    private void note(Matrix at, FontTable.Known font, FontTable.Meaning meaning, Vector move) {
        Point2D.Float from = frame.shown(at.transformPoint(0, 0));
        Point2D.Float to = frame.shown(at.transformPoint(move.getX(), move.getY()));
        Point2D.Float up = frame.shown(at.transformPoint(0, 1));
        float size = (float) Math.hypot(up.x - from.x, up.y - from.y) * font.em();
        float dx = to.x - from.x;
        float dy = to.y - from.y;
        int turn = turn(dx, dy, up.x - from.x, up.y - from.y);
        float ascent = meaning.extent().ascent() * size;
        float descent = meaning.extent().descent() * size;
        float left;
        float right;
        float top;
        float bottom;
        if (turn == 1 || turn == 3) {
            float side = turn == 1 ? 1 : -1;
            left = Math.min(from.x - side * ascent, from.x + side * descent);
            right = Math.max(from.x - side * ascent, from.x + side * descent);
            top = Math.min(from.y, to.y);
            bottom = Math.max(from.y, to.y);
        } else {
            left = Math.min(from.x, to.x);
            right = Math.max(from.x, to.x);
            top = from.y - (turn == 2 ? descent : ascent);
            bottom = from.y + (turn == 2 ? ascent : descent);
        }
        if (!Float.isFinite(left + right + top + bottom)) {
            return;
        }
        Glyph glyph =
                new Glyph(
                        meaning.text(),
                        Math.clamp(left, 0, frame.width()),
                        Math.clamp(top, 0, frame.height()),
                        Math.clamp(right, 0, frame.width()),
                        Math.clamp(bottom, 0, frame.height()),
                        from.y + (turn == 0 ? meaning.extent().drop() * size : 0),
                        size,
                        weighted(font.face()),
                        turn,
                        glyphs.size(),
                        spaced);
        spaced = false;
        (visible(glyph, (left + right) / 2, (top + bottom) / 2) ? glyphs : hidden).add(glyph);
    }

    private Face weighted(Face face) {
        return !face.bold() && mode() == RenderingMode.FILL_STROKE ? face.boldened() : face;
    }

    private RenderingMode mode() {
        return getGraphicsState().getTextState().getRenderingMode();
    }

    private boolean visible(Glyph glyph, float x, float y) {
        if (glyph.size() < UNREADABLE || !frame.shown().contains(x, y) || clipped(x, y)) {
            return false;
        }
        RenderingMode mode = mode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            // A scan with recognised text under it: the picture shows what the text says.
            return inks.pictureAt(x, y);
        }
        return !colours.isWhite(getGraphicsState().getNonStrokingColor())
                || mode == RenderingMode.STROKE
                || mode == RenderingMode.FILL_STROKE
                || inks.anythingAt(x, y);
    }

    private boolean clipped(float x, float y) {
        return x < clip.getMinX() - CLIPPED
                || x > clip.getMaxX() + CLIPPED
                || y < clip.getMinY() - CLIPPED
                || y > clip.getMaxY() + CLIPPED;
    }

    /// Quarter turns of the writing direction, counter-clockwise as seen; -1 for slants. Glyphs
    /// without width go by their upright direction.
    private static int turn(float dx, float dy, float upX, float upY) {
        if (Math.abs(dx) + Math.abs(dy) < 1e-3) {
            dx = -upY;
            dy = upX;
        }
        if (Math.abs(dy) <= 0.08 * Math.abs(dx)) {
            return dx >= 0 ? 0 : 2;
        }
        if (Math.abs(dx) <= 0.08 * Math.abs(dy)) {
            return dy < 0 ? 1 : 3;
        }
        return -1;
    }

    @Override
    protected void showType3Glyph(Matrix at, PDType3Font font, int code, Vector move)
            throws IOException {
        showGlyph(at, font, code, move);
    }

    private void tick() throws IOException {
        if ((++steps & 1023) == 0 && System.nanoTime() > deadline) {
            throw new Enough("longer than " + limits.perPage());
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        within(form, () -> super.showForm(form));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        within(form, () -> super.showTransparencyGroup(form));
    }

    private interface Painting {
        void run() throws IOException;
    }

    private void within(PDFormXObject form, Painting painting) throws IOException {
        if (getLevel() > 40) {
            throw new Enough("forms nested more than 40 deep");
        }
        Rectangle2D before = clip;
        int depth = clips.size();
        clip = clip.createIntersection(extent(form));
        painting.run();
        while (clips.size() > depth) {
            clips.pop();
        }
        clip = before;
    }

    /// Where a form may paint on the page as shown; everywhere when it does not say.
    private Rectangle2D extent(PDFormXObject form) {
        PDRectangle box = form.getBBox();
        if (box == null) {
            return frame.shown();
        }
        Matrix at = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D seen = box.transform(form.getMatrix().multiply(at)).getBounds2D();
        return frame.shown(seen);
    }

    @Override
    public void saveGraphicsState() {
        clips.push(clip);
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        if (!clips.isEmpty()) {
            clip = clips.pop();
        }
        super.restoreGraphicsState();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo((float) p0.getX(), (float) p0.getY());
        path.lineTo((float) p1.getX(), (float) p1.getY());
        path.lineTo((float) p2.getX(), (float) p2.getY());
        path.lineTo((float) p3.getX(), (float) p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        tick();
        Matrix at = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D.Float box = new Rectangle2D.Float();
        box.setRect(new Rectangle2D.Double(0, 0, 1, 1));
        Shape shape = at.createAffineTransform().createTransformedShape(box);
        inks.add(Ink.Kind.IMAGE, shape, clip);
        Rectangle2D seen = frame.shown(shape.getBounds2D()).createIntersection(clip);
        covers.add(image, getGraphicsState(), seen, glyphs.size());
    }

    @Override
    public void clip(int rule) {
        clipping = true;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) throws IOException {
        tick();
        start(x, y);
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3)
            throws IOException {
        tick();
        start(x1, y1);
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    private void start(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        if (clipping && path.getCurrentPoint() != null) {
            clip = clip.createIntersection(frame.shown(path.getBounds2D()));
        }
        clipping = false;
        path.reset();
    }

    @Override
    public void strokePath() {
        paint(!colours.isWhite(getGraphicsState().getStrokingColor()));
    }

    @Override
    public void fillPath(int rule) {
        paint(!colours.isWhite(getGraphicsState().getNonStrokingColor()));
    }

    @Override
    public void fillAndStrokePath(int rule) {
        paint(
                !colours.isWhite(getGraphicsState().getNonStrokingColor())
                        || !colours.isWhite(getGraphicsState().getStrokingColor()));
    }

    private void paint(boolean seen) {
        if (seen && path.getCurrentPoint() != null) {
            inks.add(path, clip);
        }
        endPath();
    }

    @Override
    public void shadingFill(COSName shading) {
        inks.add(Ink.Kind.SHAPE, clip);
    }
}
