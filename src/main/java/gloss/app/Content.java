package gloss.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Text as it is sent, made once and sent often, with the `hash` by which one sees whether it is
/// another: the first 24 hexadecimal digits of its SHA-256.
public final class Content {
    private static final int HASH = 12;

    private final byte[] bytes;
    private final String hash;

    private Content(byte[] bytes, String hash) {
        this.bytes = bytes;
        this.hash = hash;
    }

    public static Content of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Content(bytes, HexFormat.of().formatHex(sum, 0, HASH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    public String hash() {
        return hash;
    }
}
