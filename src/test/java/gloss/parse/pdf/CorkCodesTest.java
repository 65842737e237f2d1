package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.junit.jupiter.api.Test;

final class CorkCodesTest {
    private static final int[] LETTERS = {97, 98, 99, 100, 101, 102, 103, 104};

    @Test
    void readsLigaturesAndAccentedLettersOfBitmapFontsInT1() throws Exception {
        PDType3Font accented = bitmap(28, 237, 252);
        FontTable.Known known = new FontTable().of(accented);

        assertThat(CorkCodes.has(bitmap(28))).isTrue();
        assertThat(meaning(known, 28)).isEqualTo("fi");
        assertThat(meaning(known, 237)).isEqualTo("í");
        assertThat(meaning(known, 252)).isEqualTo("ü");
        assertThat(meaning(known, 97)).isEqualTo("a");
    }

    @Test
    void keepsTheOlderCodesWhereAFontHasItsLigatures() throws Exception {
        PDType3Font old = bitmap(12, 28);

        assertThat(CorkCodes.has(old)).isFalse();
        assertThat(meaning(new FontTable().of(old), 12)).isEqualTo("fi");
        assertThat(meaning(new FontTable().of(old), 28)).isEqualTo("ø");
    }

    @Test
    void takesNoFontOfAFewSignsForText() throws Exception {
        COSArray signs = new COSArray();
        name(signs, 28);
        assertThat(CorkCodes.has(font(signs))).isFalse();
    }

    @Test
    void hasTheTableOfTheEncoding() {
        assertThat(CorkCodes.text(0x15)).isEqualTo("–");
        assertThat(CorkCodes.text(0x1B)).isEqualTo("ff");
        assertThat(CorkCodes.text(0x1F)).isEqualTo("ffl");
        assertThat(CorkCodes.text(0x8A)).isEqualTo("Ł");
        assertThat(CorkCodes.text(0xA0)).isEqualTo("ă");
        assertThat(CorkCodes.text(0xBF)).isEqualTo("£");
        assertThat(CorkCodes.text(0xFF)).isEqualTo("ß");
        assertThat(CorkCodes.text(0x17)).isNull();
    }

    private static String meaning(FontTable.Known known, int code) {
        return new FontTable().meaning(known, code).text();
    }

    private static PDType3Font bitmap(int... codes) throws Exception {
        COSArray differences = new COSArray();
        for (int letter : LETTERS) {
            name(differences, letter);
        }
        for (int code : codes) {
            name(differences, code);
        }
        return font(differences);
    }

    private static void name(COSArray differences, int code) {
        differences.add(COSInteger.get(code));
        differences.add(COSName.getPDFName("a" + code));
    }

    private static PDType3Font font(COSArray differences) throws Exception {
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.ENCODING, encoding);
        return new PDType3Font(font);
    }
}
