package gloss.json;

import gloss.reading.Reading;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/// The hash by which a reading can be told from any other: the SHA-256 of its JSON in the canonical
/// form of [RFC 8785](https://www.rfc-editor.org/rfc/rfc8785), without the field `hash` itself.
public final class Seal {
    private Seal() {}

    /// The reading with its hash in lower-case hexadecimal.
    public static Reading seal(Reading reading) {
        return reading.withHash(hash(reading));
    }

    /// Whether the reading carries the hash that it should.
    public static boolean holds(Reading reading) {
        return reading.hash().equals(hash(reading));
    }

    private static String hash(Reading reading) {
        try {
            String json = ReadingJson.write(reading.withHash(""));
            byte[] canonical = new JsonCanonicalizer(json).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException e) {
            throw new IllegalStateException("our JSON has a canonical form", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
