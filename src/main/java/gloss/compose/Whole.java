package gloss.compose;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a line that was cut out of a sentence is still a whole one: what went before it was a
/// clause that leans on it, what came after is no part of an enumeration, and no dash lost its
/// pair.
final class Whole {
    /// Openings that leave a sentence behind when they go.
    private static final Pattern LEANING =
            Pattern.compile(
                    "(?i)^(?:(?:however|moreover|furthermore|thus|therefore|hence|consequently|accordingly"
                            + "|additionally|besides|also|nevertheless|nonetheless|then|next|finally|lastly"
                            + "|indeed|notably|interestingly|importantly|surprisingly|specifically|concretely"
                            + "|particularly|similarly|overall|meanwhile|instead|here|empirically|theoretically"
                            + "|first(?:ly)?|second(?:ly)?|third(?:ly)?)\\b"
                            + "|(?:given|after|before|while|although|though|when|whenever|if|since|because|as|unlike|like"
                            + "|despite|in|on|at|by|for|from|to|with|without|under|based|building|motivated|inspired"
                            + "|compared|due|owing|thanks|among|during|through|throughout|towards?)\\b)");

    /// "Here we propose node2vec": with it goes the sentence, and a noun is left.
    private static final Pattern SAID =
            Pattern.compile("(?i)\\b(?:we|i|paper|work|article|study) (?:\\p{L}+ly )?\\p{Ll}{3,}");

    /// The tail of an enumeration: ", organizing, and …", ", noisy and …".
    private static final Pattern ENUMERATED =
            Pattern.compile(
                    "^,\\s*(?!(?:which|who|where|while|whereas|thereby|thus|leading|allowing|enabling|making|and|but|so)\\b)"
                            + "(?:[\\p{L}\\d'’-]+\\s){0,3}[\\p{L}\\d'’-]+(?:,\\s|\\s(?:and|or)\\s)"
                            + "|^,\\s*(?:and|or)\\s(?:[\\p{L}\\d'’-]+\\s?){1,4}(?:[,.;]|$)");

    /// One or two words after a comma: the last item before the cut.
    private static final Pattern ITEM = Pattern.compile(",\\s*\\S+(?:\\s\\S+)?$");

    /// An enumeration that opens with a word of its own must go whole.
    private static final Pattern LISTING =
            Pattern.compile(",\\s*(?:such as|including|e\\.g\\.,?)\\s[^,]*,\\s*(.{6,20})");

    private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s|—");
    private static final Pattern STOP = Pattern.compile("[.。]$");

    private Whole() {}

    static boolean is(String line, String sentence) {
        String body = STOP.matcher(line).replaceFirst("");
        String lower = sentence.toLowerCase(Locale.ROOT);
        String key = body.toLowerCase(Locale.ROOT);
        String first = key.substring(0, Math.min(24, key.length()));
        int start = lower.indexOf(first);
        if (start > 0 && SAID.matcher(sentence.substring(0, start)).find()) {
            return false;
        }
        if (start > 0 && !LEANING.matcher(sentence.strip()).find()) {
            return false;
        }
        String last = key.substring(Math.max(0, key.length() - 24));
        int end = lower.lastIndexOf(last);
        if (end >= 0) {
            String tail = sentence.substring(end + last.length());
            if (ENUMERATED.matcher(tail).find()
                    || (tail.startsWith(",") && ITEM.matcher(body).find())) {
                return false;
            }
        }
        Matcher listing = LISTING.matcher(sentence);
        if (listing.find()
                && body.contains(listing.group(1))
                && !body.contains(listing.group().substring(0, 8))) {
            return false;
        }
        long dashes = DASH.matcher(body).results().count();
        return dashes % 2 == 0 || DASH.matcher(sentence).results().count() == dashes;
    }
}
