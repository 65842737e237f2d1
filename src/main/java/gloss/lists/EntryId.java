package gloss.lists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// The id of an entry that comes from outside: the first 16 hexadecimal digits of the SHA-256 of
/// what the work is called, with letters and digits only, in lower case, without accents. So the
/// same work has the same id in every list and in every form, however its title is spaced and
/// punctuated, and whichever of its links a list has. Links do not count, since the wrong link
/// under a right title is the commonest fault of lists made by hand. That two titles name one work,
/// or one title two, is for the library to find.
public final class EntryId {
    private static final int DIGITS = 16;
    private static final Pattern NOT_SAID = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private EntryId() {}

    /// The id of the work of that title.
    public static String of(String title) {
        String key = key(title);
        byte[] bytes = (key.isEmpty() ? title : key).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// What two spellings of one title have in common: `Eﬀective Part-based Model!` and `effective
    /// part based model` are `effectivepartbasedmodel`.
    public static String key(String title) {
        String letters = Normalizer.normalize(title, Normalizer.Form.NFKD);
        String bare = ACCENT.matcher(letters).replaceAll("");
        return NOT_SAID.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
