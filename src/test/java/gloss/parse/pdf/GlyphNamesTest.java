package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.junit.jupiter.api.Test;

final class GlyphNamesTest {
    private static final int CODE = 33;

    private final GlyphNames names = new GlyphNames();

    @Test
    void believesLigaturesAndSignsOverAMapThatWasMadeUp() throws IOException {
        assertThat(names.text(named("ff"), CODE, "↵")).isEqualTo("ﬀ");
        assertThat(names.text(named("ffi"), CODE, "✏")).isEqualTo("ﬃ");
        assertThat(names.text(named("element"), CODE, "2")).isEqualTo("∈");
    }

    @Test
    void believesGreekLettersAndSignsOverAMapThatLostAByte() throws IOException {
        assertThat(names.text(named("omega"), CODE, "É")).isEqualTo("ω");
        assertThat(names.text(named("latticetop"), CODE, "¦")).isEqualTo("⊤");
        assertThat(names.text(named("eacute"), CODE, "É")).isEmpty();
        assertThat(names.text(named("mu"), CODE, "µ")).isEmpty();
    }

    @Test
    void leavesALetterThatTheMapGives() throws IOException {
        assertThat(names.text(named("alpha"), CODE, "a")).isEmpty();
    }

    @Test
    void doesNotBelieveNamesThatAreCodes() throws IOException {
        assertThat(names.text(named("A"), CODE, "→")).isEmpty();
        assertThat(names.text(named("g12"), CODE, "→")).isEmpty();
    }

    @Test
    void namesWhatIsMappedToNothing() throws IOException {
        assertThat(names.text(named("minus"), CODE, "")).isEqualTo("−");
        assertThat(names.text(named("circledot"), CODE, "")).isEqualTo("⊙");
        assertThat(names.text(named("T_h"), CODE, "")).isEqualTo("Th");
        assertThat(names.text(named("a4711"), CODE, "")).isEmpty();
    }

    private static PDSimpleFont named(String glyph) throws IOException {
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(CODE));
        differences.add(COSName.getPDFName(glyph));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Times-Roman"));
        font.setItem(COSName.ENCODING, encoding);
        return (PDSimpleFont) PDFontFactory.createFont(font);
    }
}
