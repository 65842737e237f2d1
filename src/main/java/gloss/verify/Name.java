package gloss.verify;

import java.util.Locale;
import java.util.regex.Pattern;

/// A proper name: a method, a data set, a metric, a person. `ResNet-50`, `ImageNet`, `mAP`.
record Name(int start, int end, String text) {
    /// Without hyphens, spaces, case and plural: `ResNet-50s` and `resnet50` are one.
    String key() {
        return key(text);
    }

    static String key(String text) {
        String plain = text.replaceAll("[^\\p{L}\\p{N}+]", "");
        boolean plural = plain.length() > 3 && plain.matches(".*[\\p{Lu}\\p{N}]s");
        return (plural ? plain.substring(0, plain.length() - 1) : plain).toLowerCase(Locale.ROOT);
    }

    private static final String SUFFIX =
            "-(?:based|style|like|type|level|only|trained|specific|dependent|independent|mediated|induced|derived|positive|negative|protected|activated)$";

    /// What may come and go between the letters of a name.
    private static final String BETWEEN = "-‐–－/ _.()^";

    /// Whether a name stands in a text, with or without its hyphens and plural, but not within a
    /// longer one: `MNPK` holds no `NPK`. Of `ICL-based` the name is `ICL`.
    static boolean isIn(String name, String text) {
        String proper = name.replaceFirst(SUFFIX, "").replaceFirst("(?<=[\\p{Lu}\\p{N}])s$", "");
        String letters =
                proper.codePoints()
                        .filter(c -> BETWEEN.indexOf(c) < 0)
                        .mapToObj(c -> Pattern.quote(Character.toString(c)))
                        .collect(java.util.stream.Collectors.joining("[-‐–－/\\s_.()^]?"));
        return !letters.isEmpty()
                && Pattern.compile(
                                "(?<![\\p{L}\\p{N}&&[^\\p{IsHan}]])"
                                        + letters
                                        + "(?:e?s)?(?![\\p{L}\\p{N}&&[^\\p{IsHan}]])",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find();
    }
}
