package gloss.parse.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The keywords that a paper lists.
final class Keywords {
    private static final Pattern LIST =
            Pattern.compile(
                    "(?im)^\\s*(?:(?:additional\\s+)?key\\s?-?words?(?:\\s+and\\s+phrases)?|index\\s+terms|"
                            + HanFront.KEYWORDS
                            + ")\\s*[—–:：.\\-]*\\s*([^\\n]+(?:\\n(?!\\p{Lu}{3,})[^\\n]{1,80}){0,3})");

    private static final Pattern SPACED =
            Pattern.compile(HanFront.KEYWORDS + "\\s*[:：]?\\s*([^,;，、；·•。:：]{2,80})");

    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:key\\s?-?words?|index\\s+terms|关键词|关键字)\\s*[:：]?");

    /// What follows the keywords in English.
    private static final String CLASSED =
            "\\b(?:CLC|MSC|ACM Reference|CCS Concepts|JEL|PACS|(?:\\d{4}\\s+)?(?:AMS|Mathematics) [Ss]ubject)\\b";

    private static final int LONGEST = 60;

    /// A blank this wide, as a share of the em, parts two keywords.
    private static final float WIDE = 0.55f;

    private Keywords() {}

    /// Keywords that stand in rows of their own under their label; empty when the lines are
    /// something else.
    static List<String> inRows(List<String> lines) {
        boolean rows =
                lines.size() > 2
                        && LABEL.matcher(lines.getFirst().strip()).matches()
                        && lines.stream()
                                .skip(1)
                                .allMatch(l -> l.length() < LONGEST && !l.matches(".*[,;，；·•].*"));
        return rows ? lines.stream().skip(1).map(String::strip).limit(12).toList() : List.of();
    }

    /// Chinese keywords that only wide blanks part; empty when signs do, or there is but one.
    static List<String> spaced(List<Line> lines) {
        String text =
                lines.stream()
                        .map(l -> HanFront.spaced(l, WIDE))
                        .collect(Collectors.joining(" "))
                        .replaceFirst(HanFront.CLASSED + ".*$", "")
                        .strip();
        Matcher m = SPACED.matcher(text);
        if (!m.matches()) {
            return List.of();
        }
        List<String> words = List.of(m.group(1).strip().split("\\s+"));
        boolean all = words.stream().allMatch(w -> w.length() > 1 && Characters.mostlyHan(w));
        return all && words.size() > 1 && words.size() <= 12 ? words : List.of();
    }

    static List<String> of(String front) {
        Matcher m = LIST.matcher(front);
        if (!m.find()) {
            return List.of();
        }
        String list =
                m.group(1)
                        .replace('\n', ' ')
                        .replaceFirst("(?:" + HanFront.CLASSED + "|" + CLASSED + ").*$", "");
        String separator = list.contains(";") || list.contains("；") ? "[;；]" : "[,，、·•]";
        return Stream.of(list.split(separator))
                .map(k -> k.replaceAll("[.。]\\s*$", "").strip())
                .filter(k -> !k.isEmpty() && k.length() <= LONGEST)
                .limit(12)
                .toList();
    }
}
