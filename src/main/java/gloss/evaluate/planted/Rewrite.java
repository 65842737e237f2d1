package gloss.evaluate.planted;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of `rewrites.tsv`.
///
/// @param paper where the sentence is: `papers/….pdf` below the data folder, `scitldr/ID`,
///   `scifact/ID`, `csl-zh/ID`, or `own/ID`
/// @param language of the rewrite, `en` or `zh`
/// @param marked the rewrite with its places: `{C:faster|slower}`
record Rewrite(String paper, String key, String language, String marked) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w):([^|{}]*)\\|([^{}]*)\\}");
    private static final int KEY_LENGTH = 12;

    /// The rewrite with one place in its false form.
    record Altered(Kind kind, String text) {}

    static Rewrite of(String line) {
        String[] columns = line.split("\t");
        return new Rewrite(columns[0], columns[1], columns[2], columns[3]);
    }

    String faithful() {
        return written(-1);
    }

    List<Altered> altered() {
        List<Altered> all = new ArrayList<>();
        Matcher place = PLACE.matcher(marked);
        while (place.find()) {
            all.add(new Altered(Kind.of(place.group(1).charAt(0)), written(place.start())));
        }
        return all;
    }

    private String written(int altered) {
        Matcher place = PLACE.matcher(marked);
        StringBuilder text = new StringBuilder();
        while (place.find()) {
            String form = place.group(place.start() == altered ? 3 : 2);
            place.appendReplacement(text, Matcher.quoteReplacement(form));
        }
        return place.appendTail(text).toString().strip();
    }

    /// A sentence by its letters and digits alone, so that spaces and signs may be read otherwise.
    static String key(String sentence) {
        String plain = sentence.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        return HexFormat.of().formatHex(sha256(plain)).substring(0, KEY_LENGTH);
    }

    /// A number that depends on the text alone, from 0 to 255.
    int chance(String purpose) {
        return sha256(purpose + key + language)[0] & 0xff;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
