package gloss.parse.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.jspecify.annotations.Nullable;

/// Tells paper-white from the rest; remembers the last colour asked for, since runs share one.
final class PaintColours {
    /// Each channel above this is white to the eye.
    private static final int NEARLY_WHITE = 0xF7;

    private @Nullable PDColor last;
    private boolean lastWhite;

    boolean isWhite(PDColor colour) {
        if (colour != last) {
            last = colour;
            lastWhite = white(colour);
        }
        return lastWhite;
    }

    private static boolean white(PDColor colour) {
        if (colour.getColorSpace() == null || colour.getColorSpace() instanceof PDPattern) {
            return false;
        }
        try {
            int rgb = colour.toRGB();
            return (rgb >> 16 & 0xFF) >= NEARLY_WHITE
                    && (rgb >> 8 & 0xFF) >= NEARLY_WHITE
                    && (rgb & 0xFF) >= NEARLY_WHITE;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
