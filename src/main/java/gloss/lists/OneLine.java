package gloss.lists;

import java.util.List;
import java.util.regex.Pattern;

/// Text made fit to stand on one line of a list.
public final class OneLine {
    /// Blanks of all kinds, line ends, other control characters, and marks of width or order that
    /// cannot be seen.
    private static final Pattern BLANK =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\u200B\\u200E\\u200F\\u2060\\uFEFF]+");

    private OneLine() {}

    /// The text with one blank for each run of blanks, and none at its ends.
    public static String of(String text) {
        return BLANK.matcher(text).replaceAll(" ").strip();
    }

    /// Those that are not empty.
    public static List<String> ofEach(List<String> texts) {
        return texts.stream().map(OneLine::of).filter(text -> !text.isEmpty()).toList();
    }
}
