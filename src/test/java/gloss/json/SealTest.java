package gloss.json;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.reading.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class SealTest {
    @Test
    void holdsAfterAJourneyThroughJson() {
        for (long seed = 0; seed < 100; seed++) {
            Reading sealed = Seal.seal(new RandomReadings(seed).reading());
            assertThat(sealed.hash()).matches("[0-9a-f]{64}");
            assertThat(Seal.holds(ReadingJson.read(ReadingJson.write(sealed)))).isTrue();
        }
    }

    @Test
    void breaksWhenAnythingIsChanged() {
        Reading sealed = Seal.seal(new RandomReadings(7).reading());
        Reading retold =
                ReadingJson.read(
                        ReadingJson.write(sealed)
                                .replaceFirst("\"words\":\\d+", "\"words\":12345"));
        assertThat(Seal.holds(retold)).isFalse();
        assertThat(Seal.holds(sealed.withHash(""))).isFalse();
    }

    @Test
    void isTheHashOfTheCanonicalDocumentWithoutItself() throws Exception {
        Reading sealed = Seal.seal(new RandomReadings(11).reading());
        String without =
                ReadingJson.write(sealed).replace("\"hash\":\"" + sealed.hash() + "\",", "");
        byte[] canonical =
                new JsonCanonicalizer(without).getEncodedString().getBytes(StandardCharsets.UTF_8);
        assertThat(sealed.hash())
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)));
    }

    @Test
    void survivesAHalfCharacter() throws IOException {
        String json = Output.document(out -> out.text("x", "a\uD835b"));
        byte[] canonical = new JsonCanonicalizer(json).getEncodedUTF8();
        assertThat(new String(canonical, StandardCharsets.UTF_8)).isEqualTo("{\"x\":\"a?b\"}");
    }
}
