package gloss.parse.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/// How far a glyph reaches above and below its baseline, as shares of the em. Letters take the
/// usual extent of their line; signs of mathematics that hang from their baseline, as TeX's fonts
/// of large signs set them all (plain.tex: `cmex`), take their own.
record Extent(float ascent, float descent) {
    /// Usual ascent and descent of a text face (Times 0.68 and 0.22, Computer Modern 0.69 and
    /// 0.19).
    static final Extent USUAL = new Extent(0.72f, 0.22f);

    /// Signs that bitmap fonts and text fonts may hold in their large forms.
    private static final Pattern LARGE = Pattern.compile("[√∑∏∐∫∬∭∮⋃⋂⨄⨆⋁⋀⨁⨂⨀⎛-⎷⏞⏟⎰⎱]");

    /// Ink beyond the usual extent by more than this share of the em is no letter's.
    private static final float BEYOND = 0.25f;

    /// Height of the axis in Computer Modern (cmsy10), as a share of the em.
    private static final float AXIS = 0.25f;

    /// A sign that hangs rises this little over its baseline.
    private static final float HANGING = 0.3f;

    /// No sign is higher than this many ems.
    private static final float HIGHEST = 12;

    /// The extent of a glyph; `em` is the factor from nominal to real em.
    static Extent of(PDFont font, int code, String text, Face face, float em) {
        if (!face.math() && !LARGE.matcher(text).find()) {
            return USUAL;
        }
        try {
            Rectangle2D ink = ink(font, code);
            float scale = Math.abs(font.getFontMatrix().getScaleY()) / em;
            float ascent = (float) ink.getMaxY() * scale;
            float descent = (float) -ink.getMinY() * scale;
            boolean known = ascent + descent > 0 && ascent + descent < HIGHEST;
            boolean beyond =
                    ascent > USUAL.ascent + BEYOND
                            || descent > USUAL.descent + BEYOND
                            || ascent < 0
                            || descent < -USUAL.ascent;
            return known && beyond ? new Extent(ascent, descent) : USUAL;
        } catch (IOException | RuntimeException e) {
            return USUAL;
        }
    }

    /// How far under the baseline at which it is painted the baseline of its formula runs, as a
    /// share of the em: signs that hang are centred on the axis of the formula (TeXbook, appendix
    /// G). 0 for all others.
    float drop() {
        boolean hangs = ascent < HANGING && descent > USUAL.descent + BEYOND;
        return hangs ? (descent - ascent) / 2 + AXIS : 0;
    }

    /// The bounds of the ink in the glyph's own units; empty when the font does not tell.
    private static Rectangle2D ink(PDFont font, int code) throws IOException {
        if (font instanceof PDType3Font bitmap) {
            PDType3CharProc drawing = bitmap.getCharProc(code);
            PDRectangle box = drawing == null ? null : drawing.getGlyphBBox();
            return box == null
                    ? new Rectangle2D.Float()
                    : new Rectangle2D.Float(
                            box.getLowerLeftX(),
                            box.getLowerLeftY(),
                            box.getWidth(),
                            box.getHeight());
        }
        return font instanceof PDVectorFont drawn && font.isEmbedded()
                ? drawn.getPath(code).getBounds2D()
                : new Rectangle2D.Float();
    }
}
