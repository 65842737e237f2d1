package gloss.parse.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// The operator `Tf`, with a look at the font before it is loaded: a map to Unicode that a damaged
/// number makes billions of entries long would fill all memory, so such a map is left out.
final class CheckedFont extends SetFontAndSize {
    /// A font has at most 65,536 codes.
    private static final long MOST_CODES = 0x10000;

    /// Real maps are a few kilobytes; the largest of the development papers has 40.
    private static final int LONGEST_MAP = 4_000_000;

    private static final Pattern RANGES = Pattern.compile("(?s)beginbfrange(.*?)(?:endbfrange|$)");

    /// First code, last code, then a text or a list of texts.
    private static final Pattern RANGE =
            Pattern.compile(
                    "<([0-9A-Fa-f]{1,16})>\\s*<([0-9A-Fa-f]{1,16})>\\s*(?:<[0-9A-Fa-f\\s]*>|\\[[^\\]]*\\])");

    private final PDFStreamEngine engine;
    private final Set<COSDictionary> checked;

    /// `checked` holds the document's fonts that were looked at already.
    CheckedFont(PDFStreamEngine engine, Set<COSDictionary> checked) {
        super(engine);
        this.engine = engine;
        this.checked = checked;
    }

    @Override
    public void process(Operator operator, List<COSBase> arguments) throws IOException {
        if (!arguments.isEmpty() && arguments.getFirst() instanceof COSName name) {
            COSDictionary fonts =
                    engine.getResources() == null
                            ? null
                            : engine.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
            if (font != null && checked.add(font)) {
                check(font);
            }
        }
        super.process(operator, arguments);
    }

    private static void check(COSDictionary font) {
        COSStream map = font.getCOSStream(COSName.TO_UNICODE);
        if (map == null) {
            return;
        }
        try (var in = map.createInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST_MAP);
            if (bytes.length == LONGEST_MAP || tooWide(bytes)) {
                font.removeItem(COSName.TO_UNICODE);
            }
        } catch (IOException e) {
            font.removeItem(COSName.TO_UNICODE);
        }
    }

    private static boolean tooWide(byte[] bytes) {
        Matcher section = RANGES.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (section.find()) {
            Matcher m = RANGE.matcher(section.group(1));
            while (m.find()) {
                long first = Long.parseUnsignedLong(m.group(1), 16);
                long last = Long.parseUnsignedLong(m.group(2), 16);
                if (last - first > MOST_CODES || last < first) {
                    return true;
                }
            }
        }
        return false;
    }
}
