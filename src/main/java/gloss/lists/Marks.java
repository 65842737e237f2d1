package gloss.lists;

import java.util.regex.Pattern;

/// Words as Markdown shows them and as it is written.
final class Marks {
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\\\[\\]*_`<>~]|^(?:[#+=-]|\\d+[.)])|#$|!(?=\\[)");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(\\p{Punct})|&(amp|lt|gt|#\\d{1,7});");

    private Marks() {}

    /// Markdown that shows the words and nothing else.
    static String escaped(String words) {
        String plain = words.replaceAll("&(?=#?\\w+;)", "&amp;");
        return SPECIAL.matcher(plain)
                .replaceAll(found -> {
                    String text = found.group();
                    int last = text.length() - 1;
                    String marked = text.substring(0, last) + "\\" + text.substring(last);
                    return java.util.regex.Matcher.quoteReplacement(marked);
                });
    }

    static String unescaped(String markdown) {
        return ESCAPE.matcher(markdown)
                .replaceAll(found ->
                        java.util.regex.Matcher.quoteReplacement(
                                found.group(1) != null ? found.group(1) : entity(found.group(2))));
    }

    /// An address as the target of a link.
    static String target(String uri) {
        boolean plain =
                uri.matches("[^\\s<>()\\\\&*_`\\[\\]]+")
                        || uri.matches("[\\w:/.?=&%#~+,;@!$-]+") && !uri.matches(".*&#?\\w+;.*");
        return plain
                ? uri
                : "<"
                        + uri.replaceAll("[\\\\<>]", "\\\\$0").replaceAll("&(?=#?\\w+;)", "&amp;")
                        + ">";
    }

    static String address(String target) {
        return target.startsWith("<") && target.endsWith(">")
                ? unescaped(target.substring(1, target.length() - 1))
                : target;
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            default -> {
                int code = Integer.parseInt(name.substring(1));
                yield Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
            }
        };
    }
}
