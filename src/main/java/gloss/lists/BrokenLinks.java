package gloss.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Links in Markdown that are none, or lead nowhere, by how they are written.
final class BrokenLinks {
    private static final List<Pattern> BROKEN =
            List.of(
                    // A letter too few or too many in the scheme, a slash too few, a blank.
                    Pattern.compile("(?<![A-Za-z])(?:ttps?|htps|htp|htttps?|hhttps?)://\\S*"),
                    Pattern.compile("\\bhttps?:/(?![/\\s])\\S*|\\bhttps?//\\S+"),
                    Pattern.compile("\\bhttps?://(?:\\s+[\\w-]+\\.[\\w.-]+\\S*|https?:\\S*)"),
                    // No address, no closing bracket, a blank or full-width brackets between.
                    Pattern.compile("(?<!!)\\[[^\\[\\]]+]\\(\\s*\\)"),
                    Pattern.compile("]\\((?!#)[^()\\s]*://[^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*$"),
                    Pattern.compile("]\\s+\\(https?://[^)\\s]*\\)"),
                    Pattern.compile("][（]\\s*https?://[^)）\\s]*[)）]?"),
                    Pattern.compile("\\[[^\\[\\]()]+\\(https?://[^()\\s]+\\)(?![^\\[]*])"));

    /// An address with blanks in it: `[words](a b.pdf)`; what stands in quotes behind an address is
    /// its title.
    private static final Pattern WITH_BLANK =
            Pattern.compile("]\\(([^()<>\"'\\s]+(?:[ \\t]+[^()<>\"'\\s]+)+)\\)");

    private static final Pattern ARXIV =
            Pattern.compile("(?i)arxiv\\.org/(?:abs|pdf|html)/([^\\s)\\]<>\"'?#|，。）]*)");
    private static final Pattern SOUND =
            Pattern.compile(
                    "(?i)(?:(\\d{2})(0[1-9]|1[0-2])\\.(\\d{4,5})|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?[.,;:/]*");

    private BrokenLinks() {}

    static List<Finding> in(String markdown) {
        List<Finding> findings = new ArrayList<>();
        boolean code = false;
        int number = 0;
        for (String line : markdown.split("\\R", -1)) {
            number++;
            if (line.strip().startsWith("```") || line.strip().startsWith("~~~")) {
                code = !code;
            }
            String found = code ? "" : broken(line);
            if (!found.isEmpty()) {
                findings.add(new Finding(Finding.Kind.BROKEN_LINK, number, 0, "", found));
            }
        }
        return findings;
    }

    private static String broken(String line) {
        for (Pattern pattern : BROKEN) {
            Matcher found = pattern.matcher(line);
            if (found.find()) {
                return found.group().strip();
            }
        }
        Matcher blank = WITH_BLANK.matcher(line);
        if (blank.find() && (blank.group(1).contains("/") || blank.group(1).contains(".pdf"))) {
            return blank.group(1);
        }
        Matcher arxiv = ARXIV.matcher(line);
        while (arxiv.find()) {
            if (!isSound(arxiv.group(1))) {
                return arxiv.group();
            }
        }
        return "";
    }

    /// Ids have four digits behind the point up to 2014 and five since.
    private static boolean isSound(String id) {
        Matcher sound = SOUND.matcher(id);
        if (!sound.matches()) {
            return false;
        }
        return sound.group(1) == null
                || sound.group(3).length() == (Integer.parseInt(sound.group(1)) < 15 ? 4 : 5);
    }
}
