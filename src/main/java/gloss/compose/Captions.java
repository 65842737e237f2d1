package gloss.compose;

import gloss.language.ReadingSpeed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a reading shows of a caption: its first sentence, when that is short enough; else its start
/// up to the last clause boundary that fits; else nothing.
final class Captions {
    private static final Pattern SENTENCE =
            Pattern.compile("^.+?(?:[.!?](?=\\s+[\\p{Lu}(\\d]|\\s*$)|[。！？])", Pattern.DOTALL);
    private static final Pattern BOUNDARY = Pattern.compile("[,;:，；：]\\s|[.。]\\s|[，；。]");
    private static final Pattern ABBREVIATED =
            Pattern.compile(
                    "(?:\\b(?:vs|e\\.g|i\\.e|cf|al|resp|figs?|eqs?|secs?|tab|refs?|alg|w\\.r\\.t|approx|no)|^\\p{L})\\.$",
                    Pattern.CASE_INSENSITIVE);

    /// "Left." and "(a)" name a part of the figure and say nothing yet.
    private static final Pattern SHORT = Pattern.compile("\\S+(?: \\S+)?", Pattern.DOTALL);

    private Captions() {}

    static String shown(String caption, ReadingSpeed speed, int words, int characters) {
        int most = speed.inCharacters() ? characters : words;
        String first = first(caption.strip());
        if (speed.units(first) <= most) {
            return first;
        }
        String best = "";
        Matcher boundary = BOUNDARY.matcher(first);
        while (boundary.find()) {
            String start = first.substring(0, boundary.start()).strip();
            boolean whole = balanced(start) && !ABBREVIATED.matcher(start + ".").find();
            if (whole && speed.units(start) <= most) {
                best = start;
            }
        }
        return best;
    }

    private static String first(String caption) {
        Matcher end = SENTENCE.matcher(caption);
        int from = 0;
        while (from < caption.length() && end.region(from, caption.length()).find()) {
            String found = caption.substring(0, end.end());
            if (!ABBREVIATED.matcher(found).find() && !SHORT.matcher(found).matches()) {
                return found;
            }
            from = end.end();
        }
        return caption;
    }

    private static boolean balanced(String text) {
        return text.chars().filter(c -> c == '(').count()
                == text.chars().filter(c -> c == ')').count();
    }
}
