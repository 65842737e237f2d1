package gloss.lists.bibliography;

import gloss.lists.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Names of people, `Given Family` on our side, `Family, Given` on that of bibliographies.
public final class Names {
    private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+");

    private Names() {}

    /// `Family, Given` or `Family, Jr, Given` the way we write it; other names stay.
    public static String given(String name) {
        String[] parts = OneLine.of(name).split("\\s*,\\s*");
        return switch (parts.length) {
            case 2 -> OneLine.of(parts[1] + " " + parts[0]);
            case 3 -> OneLine.of(parts[2] + " " + parts[0] + " " + parts[1]);
            default -> OneLine.of(name);
        };
    }

    /// `Family, Given`: the family name is the last word with the particles before it (`van der
    /// Maaten`); a name of one word stays.
    public static String inverted(String name) {
        String[] split = split(name);
        return split[0].isEmpty() ? split[1] : split[1] + ", " + split[0];
    }

    /// Given names (empty when there are none), family name.
    public static String[] split(String name) {
        String[] words = OneLine.of(name).split(" ");
        int family = words.length - 1;
        while (family > 1 && words[family - 1].matches("\\p{Ll}[\\p{Ll}'’]*")) {
            family--;
        }
        if (family <= 0) {
            return new String[] {"", OneLine.of(name)};
        }
        return new String[] {
            String.join(" ", List.of(words).subList(0, family)),
            String.join(" ", List.of(words).subList(family, words.length))
        };
    }

    /// The names of BibTeX's `author`, LaTeX undone. One in braces is an organisation and stays.
    static List<String> ofBibtex(String value) {
        List<String> names = new ArrayList<>();
        for (String name : outsideBraces(value)) {
            String bare = name.strip();
            boolean whole = bare.startsWith("{") && bare.indexOf('}') == bare.length() - 1;
            String shown = OneLine.of(Latex.decode(bare));
            if (!shown.isEmpty() && !shown.equals("others")) {
                names.add(whole ? shown : given(shown));
            }
        }
        return names;
    }

    private static List<String> outsideBraces(String value) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        String text = value.replaceAll("\\s+", " ");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean and =
                    depth == 0
                            && c == ' '
                            && AND.matcher(text)
                                    .region(i, Math.min(text.length(), i + 5))
                                    .matches();
            if (and) {
                parts.add(part.toString());
                part.setLength(0);
                i += 4;
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
