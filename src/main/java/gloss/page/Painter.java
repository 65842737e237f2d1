package gloss.page;

import gloss.parse.Mark;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Paints what a stage found over the pictures of the pages, so that a person can see where it goes
/// wrong: a frame for every mark in the colour of its kind, its label in the top-left corner, and
/// under the page the kinds with their counts.
public final class Painter {
    /// 120 dpi: a letter page is 1020 by 1320 pixels, which a screen shows whole.
    private static final double SCALE = 120 / 72.0;

    private static final int LEGEND_LINE = 22;
    private static final int PAD = 8;

    /// Of 400,000 tried, the factor that keeps heading, paragraph, caption and the other roles
    /// farthest apart in colour.
    private static final int SPREAD = 0x91A79A3;

    /// A picture for every page that has marks and can be drawn, by its number.
    public SortedMap<Integer, Picture> paint(Pages pages, List<Mark> marks) {
        SortedMap<Integer, Picture> painted = new TreeMap<>();
        Map<Integer, List<Mark>> byPage =
                marks.stream()
                        .collect(
                                Collectors.groupingBy(
                                        m -> m.box().page(), TreeMap::new, Collectors.toList()));
        byPage.forEach((page, found) ->
                pages.image(page, SCALE)
                        .map(image -> paint(image, found))
                        .ifPresent(picture -> painted.put(page, picture)));
        return painted;
    }

    private static Picture paint(BufferedImage page, List<Mark> marks) {
        SortedMap<String, Long> kinds =
                marks.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Mark::kind, TreeMap::new, Collectors.counting()));
        int columns = Math.max(1, page.getWidth() / 220);
        int lines = (kinds.size() + columns - 1) / columns;
        BufferedImage canvas =
                new BufferedImage(
                        page.getWidth(),
                        page.getHeight() + lines * LEGEND_LINE + 2 * PAD,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.drawImage(page, 0, 0, null);
        marks.forEach(mark -> frame(pen, mark));
        marks.forEach(mark -> label(pen, mark));
        legend(pen, kinds, columns, page.getHeight() + PAD);
        pen.dispose();
        Raster raster = Raster.of(canvas);
        return new Picture(
                Picture.PNG,
                raster.width(),
                raster.height(),
                false,
                IndexedPng.write(Palette.colours(raster)));
    }

    /// The colour comes from the kind's name alone, so that a kind looks alike on all pages and
    /// stages.
    static Color colour(String kind) {
        int bits = (kind.hashCode() * SPREAD) >>> 12;
        float brightness = List.of(0.85f, 0.7f, 0.55f, 0.85f).get((bits >>> 16) & 3);
        return Color.getHSBColor((bits & 0xFFFF) / 65536f, 0.92f, brightness);
    }

    private static Rectangle2D shape(Mark mark) {
        return new Rectangle2D.Double(
                mark.box().left() * SCALE,
                mark.box().top() * SCALE,
                mark.box().width() * SCALE,
                mark.box().height() * SCALE);
    }

    private static void frame(Graphics2D pen, Mark mark) {
        Rectangle2D shape = shape(mark);
        pen.setColor(colour(mark.kind()));
        pen.setComposite(AlphaComposite.SrcOver.derive(0.13f));
        pen.fill(shape);
        pen.setComposite(AlphaComposite.SrcOver);
        pen.setStroke(new BasicStroke(1.3f));
        pen.draw(shape);
    }

    private static void label(Graphics2D pen, Mark mark) {
        if (mark.label().isBlank()) {
            return;
        }
        Rectangle2D shape = shape(mark);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 11));
        FontMetrics metrics = pen.getFontMetrics();
        double width = metrics.stringWidth(mark.label()) + 6.0;
        double height = metrics.getAscent() + 3.0;
        double left = Math.max(0, shape.getX() - 3);
        double top = Math.max(0, shape.getY() - height / 2);
        pen.setColor(colour(mark.kind()));
        pen.setComposite(AlphaComposite.SrcOver.derive(0.88f));
        pen.fill(new Rectangle2D.Double(left, top, width, height));
        pen.setComposite(AlphaComposite.SrcOver);
        pen.setColor(Color.WHITE);
        pen.drawString(mark.label(), (float) left + 3, (float) (top + metrics.getAscent()) + 0.5f);
    }

    private static void legend(
            Graphics2D pen, SortedMap<String, Long> kinds, int columns, int top) {
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        int place = 0;
        for (Map.Entry<String, Long> kind : kinds.entrySet()) {
            int left = PAD + place % columns * 220;
            int base = top + place / columns * LEGEND_LINE;
            pen.setColor(colour(kind.getKey()));
            pen.fillRect(left, base + 3, 16, 14);
            pen.setColor(Color.BLACK);
            pen.drawString(kind.getKey() + "  " + kind.getValue(), left + 24, base + 15);
            place++;
        }
    }
}
