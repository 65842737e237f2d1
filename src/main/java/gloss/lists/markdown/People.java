package gloss.lists.markdown;

import gloss.lists.OneLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lists of authors as reading lists have them: `Ada Lovelace, Charles Babbage and others`.
final class People {
    /// The hundred commonest, which nine in ten Chinese names begin with; so no list of other words
    /// is taken for people.
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
                    + "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

    private static final Pattern NAME =
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{L}.'’-]*\\.?|de|van|von|der|den|la|le|da|di|del|el|al|bin|dos)"
                            + "(?:[ -](?:\\p{Lu}[\\p{L}.'’-]*\\.?|de|van|von|der|den|la|le|da|di|del|el|al|bin|dos)){0,4}\\*?"
                            + "|["
                            + SURNAMES
                            + "]\\p{IsHan}{1,2}");
    private static final Pattern INVERTED =
            Pattern.compile(
                    "(\\p{Lu}[\\p{L}'’-]+),\\s+((?:\\p{Lu}\\.[ -]?)+)|(?:\\p{Lu}\\.[ -]?)+\\p{Lu}[\\p{L}'’-]+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;，；、]|\\band\\b|&|\\|)\\s*");
    private static final Pattern AND_OTHERS =
            Pattern.compile("(?i)[,\\s]*(?:\\bet\\.? al\\.?,?|\\band others|等人?)$");

    private People() {}

    /// The names in a text that is known to be a list of authors.
    static List<String> in(String text) {
        String bare = AND_OTHERS.matcher(OneLine.of(text)).replaceFirst("");
        return Arrays.stream(BETWEEN.split(bare))
                .map(name -> OneLine.of(name.replaceAll("[*†‡§¹²³\\d]+$|^by\\s+", "")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// The names in `Kipf, T. N., & Welling, M. (2017).`, the given ones first.
    static List<String> inverted(String text) {
        List<String> names = new ArrayList<>();
        Matcher name = INVERTED.matcher(text);
        while (name.find()) {
            names.add(
                    name.group(1) == null
                            ? OneLine.of(name.group())
                            : OneLine.of(name.group(2) + " " + name.group(1)));
        }
        return names;
    }

    /// Whether a text looks like a list of authors: names and nothing else, two at least or `et
    /// al.`.
    static boolean are(String text) {
        String line = OneLine.of(text).replaceFirst("^by\\s+", "").replaceAll("[.*†‡]+$", "");
        String bare = AND_OTHERS.matcher(line).replaceFirst("");
        boolean others = !bare.equals(line);
        List<String> names = Arrays.stream(BETWEEN.split(bare)).filter(n -> !n.isBlank()).toList();
        return (names.size() >= 2 || others && names.size() == 1)
                && names.stream().allMatch(name -> NAME.matcher(name.strip()).matches());
    }
}
