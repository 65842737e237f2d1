package gloss.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word, number, Han character, sign with a meaning (`%`, `<`, `=`) or punctuation mark of a
/// text, and where it begins and ends there. Numbers are whole: `78.3`, `1,000`, `-0.5`,
/// `1995–2000` and `ResNet-50` are one token each.
record WordToken(String text, int start, int end, boolean punctuation) {
    private static final String INNER = "[-–‐‑'’.·_/:@&]";
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\p{IsHan}"
                            + "|(?:(?<![\\p{L}\\p{N})\\]])[-−+±~≈](?=\\d))?"
                            + "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+"
                            + "(?:(?:"
                            + INNER
                            + "|(?<=\\d),(?=\\d))[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+)*%?"
                            + "|\\S");
    private static final Pattern MARK = Pattern.compile("[\\p{P}&&[^%‰§&@#*/\\\\]]|[`´¨•◦▪]");

    /// The tokens of a text; no token reaches across one of the `breaks`, offsets into it.
    static List<WordToken> of(String text, List<Integer> breaks) {
        List<Integer> edges = new ArrayList<>(breaks);
        edges.add(0);
        edges.add(text.length());
        List<Integer> sorted = edges.stream().distinct().sorted().toList();
        List<WordToken> tokens = new ArrayList<>();
        for (int piece = 0; piece + 1 < sorted.size(); piece++) {
            Matcher found =
                    TOKEN.matcher(text)
                            .region(sorted.get(piece), sorted.get(piece + 1))
                            .useTransparentBounds(true);
            while (found.find()) {
                boolean mark = MARK.matcher(found.group()).matches();
                tokens.add(new WordToken(found.group(), found.start(), found.end(), mark));
            }
        }
        return tokens;
    }

    /// The same token but for the case of its first letter.
    boolean sameButForCapital(WordToken other) {
        return !text.isEmpty()
                && !other.text.isEmpty()
                && Character.toLowerCase(text.codePointAt(0))
                        == Character.toLowerCase(other.text.codePointAt(0))
                && text.substring(1).equals(other.text.substring(1));
    }
}
