package gloss.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The bytes of one input and the name to show for it (`mixup.pdf`). The array is not copied;
/// nobody writes to it.
@SuppressWarnings("ArrayRecordComponent")
public record Original(String name, byte[] bytes) {
    /// The SHA-256 of the bytes in lower-case hexadecimal, by which files are known everywhere.
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
