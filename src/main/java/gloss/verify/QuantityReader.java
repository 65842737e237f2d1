package gloss.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers of a text in English or Chinese, with their units and orders of magnitude: of
/// "raises accuracy by 1.5 points to 78.3% on 1.2 million images" 1.5 `pp`, 78.3 `%` and 1200000.
final class QuantityReader {
    private static final String MAGNITUDE =
            "(?:\\s?(thousand|million|billion|trillion|万亿|十亿|百万|千万|万|亿|千)(?![a-z])|([KMB])(?![\\p{L}\\p{N}/&&[^\\p{IsHan}]]))?";

    private static final String UNIT =
            "(?:[\\s-]?(%|％|percent(?:age)?(?: points?)?|个百分点|百分点|(?<=\\s)points?|pp|个点|×|x(?![\\p{L}\\p{N}])|-?fold|times|倍|(?:ms|毫秒|seconds?|secs?|秒|minutes?|mins?|分钟|hours?|hrs?|(?-i:(?<!-)h)|小时|days?|(?-i:(?<!-)d)|天|weeks?|周|months?|个月|years?|年|dB|[KMGT]i?B|[KMGT]Hz|Hz|mm|毫米|cm|厘米|km|公里|千米|mg|毫克|kg|千克|公斤|[µμ]m|微米|nm|纳米|mL|毫升|°C|℃|pixels?|px|bits?|bytes?|layers?|层)(?![\\p{L}&&[^\\p{IsHan}]])|[sm](?![\\p{L}\\p{N}])))?";

    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_.^&&[^\\p{IsHan}]])(?<![\\p{L}&&[^\\p{IsHan}]][-–])([-−+±~≈]?)(\\d{1,3}(?:[,，]\\d{3})++(?:\\.\\d++)?|\\d++(?:\\.\\d++)?)(?:st|nd|rd|th)?"
                            + MAGNITUDE
                            + UNIT
                            + "(?![\\p{L}&&[^\\p{IsHan}]])",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SPELLED =
            Pattern.compile(
                    "(?<![\\p{L}-])(one(?=[\\s-](?:second|minute|hour|day|week|month|year)s?\\b)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|third(?!s)|fourth|fifth|sixth|seventh|eighth|ninth|tenth|dozens|(?:several |a few |some )?hundreds|(?:several |a few |some )?thousands|several hundred|several thousand|half(?!-)|twice|double[sd]?|triple[sd]?)(?![\\p{L}])"
                            + MAGNITUDE
                            + UNIT,
                    Pattern.CASE_INSENSITIVE);

    private static final String HAN_NUMBER = "[两二三四五六七八九十]+";

    /// `三种`, `两倍`, `百分之三十`, `一半`: a number in words counts something, or is none (`三角`).
    private static final Pattern HAN =
            Pattern.compile(
                    "百分之(一?"
                            + HAN_NUMBER
                            + ")|("
                            + HAN_NUMBER
                            + ")(倍|个百分点|(?=[个种类层项次组篇步阶份位名条张幅所家年月天点处届轮款例]))|一半|翻倍|减半|[数几]十(?![分年])|[数几]百|[数几上]千|[数几上]万");

    /// "Week 12".
    private static final Pattern UNIT_BEFORE = Pattern.compile("(?i)\\b(day|week|month|year)\\s*$");

    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?i)(?:about|around|roughly|approximately|nearly|almost|some|circa|约|大约|近|将近|左右|~|≈)\\s*$");

    private static final Map<String, Integer> WORDS =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("twenty", 20),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("seventy", 70),
                    Map.entry("eighty", 80),
                    Map.entry("ninety", 90),
                    Map.entry("thirteen", 13),
                    Map.entry("fourteen", 14),
                    Map.entry("fifteen", 15),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("eighteen", 18),
                    Map.entry("nineteen", 19),
                    Map.entry("third", 3),
                    Map.entry("fourth", 4),
                    Map.entry("fifth", 5),
                    Map.entry("sixth", 6),
                    Map.entry("seventh", 7),
                    Map.entry("eighth", 8),
                    Map.entry("ninth", 9),
                    Map.entry("tenth", 10),
                    Map.entry("hundred", 100));

    private static final Map<String, String> MAGNITUDES =
            Map.ofEntries(
                    Map.entry("thousand", "1e3"),
                    Map.entry("k", "1e3"),
                    Map.entry("千", "1e3"),
                    Map.entry("million", "1e6"),
                    Map.entry("m", "1e6"),
                    Map.entry("百万", "1e6"),
                    Map.entry("billion", "1e9"),
                    Map.entry("b", "1e9"),
                    Map.entry("十亿", "1e9"),
                    Map.entry("trillion", "1e12"),
                    Map.entry("万亿", "1e12"),
                    Map.entry("万", "1e4"),
                    Map.entry("千万", "1e7"),
                    Map.entry("亿", "1e8"));

    private QuantityReader() {}

    /// In the order of the text. A number that is part of a name (`ResNet-50`, `GPT-4`) is none.
    static List<Quantity> in(String text) {
        List<Quantity> found = new ArrayList<>();
        Matcher m = DIGITS.matcher(text);
        while (m.find()) {
            BigDecimal value =
                    new BigDecimal(m.group(2).replaceAll("[,，]", ""))
                            .multiply(magnitude(m.group(3), m.group(4)));
            if (m.group(1).matches("[-−]") && !joinsARange(text, m.start())) {
                value = value.negate();
            }
            boolean about =
                    m.group(1).matches("[~≈]")
                            || ABOUT.matcher(text.substring(0, m.start())).find();
            String unit = unit(m.group(5));
            Matcher before = UNIT_BEFORE.matcher(text.substring(0, m.start()));
            found.add(
                    new Quantity(
                            m.start(),
                            m.end(),
                            value,
                            unit.isEmpty() && before.find() ? unit(before.group(1)) : unit,
                            about,
                            false));
        }
        spelled(text, found);
        han(text, found);
        found.sort(java.util.Comparator.comparingInt(Quantity::start));
        return unitsShared(text, found);
    }

    private static final Pattern JOINT =
            Pattern.compile("(?i)\\s*(?:to|or|and|-|–|—|~|至|到|或|和|、|,(?: and| or)?)\\s*");

    /// In "5 or 6 weeks" and "800, 15, and 15 seconds" the last unit is the unit of all.
    private static List<Quantity> unitsShared(String text, List<Quantity> found) {
        List<Quantity> out = new ArrayList<>(found);
        for (int i = out.size() - 2; i >= 0; i--) {
            Quantity one = out.get(i);
            Quantity next = out.get(i + 1);
            if (one.unit().isEmpty()
                    && !next.unit().isEmpty()
                    && next.start() >= one.end()
                    && JOINT.matcher(text.substring(one.end(), next.start())).matches()) {
                out.set(
                        i,
                        new Quantity(
                                one.start(),
                                one.end(),
                                one.value(),
                                next.unit(),
                                one.about(),
                                one.spelled()));
            }
        }
        return out;
    }

    private static boolean joinsARange(String text, int sign) {
        return sign > 0 && Character.isLetterOrDigit(text.charAt(sign - 1));
    }

    private static void spelled(String text, List<Quantity> found) {
        Matcher m = SPELLED.matcher(text);
        while (m.find()) {
            String word = m.group(1).toLowerCase(Locale.ROOT);
            boolean about = ABOUT.matcher(text.substring(0, m.start())).find();
            Quantity quantity =
                    switch (word) {
                        case "dozens" -> orderOf(m, "10");
                        case "hundreds",
                                "several hundreds",
                                "several hundred",
                                "a few hundreds",
                                "some hundreds" ->
                                orderOf(m, "100");
                        case "thousands",
                                "several thousands",
                                "several thousand",
                                "a few thousands",
                                "some thousands" ->
                                orderOf(m, "1000");
                        case "half" -> of(m.start(), m.end(), "0.5", "x", about);
                        case "twice", "double", "doubles", "doubled" ->
                                of(m.start(), m.end(), "2", "x", about);
                        case "triple", "triples", "tripled" ->
                                of(m.start(), m.end(), "3", "x", about);
                        default ->
                                new Quantity(
                                        m.start(),
                                        m.end(),
                                        BigDecimal.valueOf(WORDS.getOrDefault(word, 1))
                                                .multiply(magnitude(m.group(2), m.group(3))),
                                        unit(m.group(4)),
                                        about,
                                        true);
                    };
            found.add(quantity);
        }
    }

    private static void han(String text, List<Quantity> found) {
        Matcher m = HAN.matcher(text);
        while (m.find()) {
            switch (m.group()) {
                case "一半", "减半" -> found.add(of(m.start(), m.end(), "0.5", "x", false));
                case "数十", "几十" -> found.add(orderOf(m, "10"));
                case "数百", "几百" -> found.add(orderOf(m, "100"));
                case "数千", "几千", "上千" -> found.add(orderOf(m, "1000"));
                case "数万", "几万", "上万" -> found.add(orderOf(m, "10000"));
                case "翻倍" -> found.add(of(m.start(), m.end(), "2", "x", false));
                default -> {
                    boolean share = m.group(1) != null;
                    String number = share ? m.group(1) : m.group(2);
                    found.add(
                            new Quantity(
                                    m.start(),
                                    m.end(),
                                    BigDecimal.valueOf(han(number)),
                                    share ? "%" : unit(m.group(3)),
                                    false,
                                    true));
                }
            }
        }
    }

    /// `二十三` is 23; digits one to ninety-nine.
    private static int han(String word) {
        String digits = "零一二三四五六七八九";
        int ten = word.indexOf('十');
        if (ten < 0) {
            return word.startsWith("两") ? 2 : digits.indexOf(word.charAt(word.length() - 1));
        }
        int tens = ten == 0 ? 1 : digits.indexOf(word.charAt(ten - 1));
        int ones = ten + 1 < word.length() ? digits.indexOf(word.charAt(ten + 1)) : 0;
        return tens * 10 + ones;
    }

    /// "Thousands": no number but its order.
    private static Quantity orderOf(Matcher m, String value) {
        return new Quantity(m.start(), m.end(), new BigDecimal(value), ORDER, false, true);
    }

    private static final String ORDER = "order";

    private static Quantity of(int start, int end, String value, String unit, boolean about) {
        return new Quantity(start, end, new BigDecimal(value), unit, about, true);
    }

    private static BigDecimal magnitude(
            @org.jspecify.annotations.Nullable String word,
            @org.jspecify.annotations.Nullable String letter) {
        String name = word != null ? word : letter != null ? letter : "";
        return new BigDecimal(MAGNITUDES.getOrDefault(name.toLowerCase(Locale.ROOT), "1"));
    }

    private static String unit(@org.jspecify.annotations.Nullable String word) {
        if (word == null) {
            return "";
        }
        String w = word.strip().toLowerCase(Locale.ROOT);
        return switch (w) {
            case "%", "％", "percent" -> "%";
            case "percentage" -> "%";
            case "point",
                    "points",
                    "pp",
                    "percentage point",
                    "percentage points",
                    "percent point",
                    "percent points",
                    "个百分点",
                    "百分点",
                    "个点" ->
                    "pp";
            case "×", "x", "fold", "-fold", "times", "倍" -> "x";
            case "毫秒" -> "ms";
            case "毫米" -> "mm";
            case "厘米" -> "cm";
            case "公里", "千米" -> "km";
            case "毫克" -> "mg";
            case "千克", "公斤" -> "kg";
            case "微米" -> "µm";
            case "纳米" -> "nm";
            case "毫升" -> "ml";
            case "℃", "°c" -> "℃";
            case "秒", "second", "seconds", "sec", "secs" -> "s";
            case "分钟", "minute", "minutes", "min", "mins" -> "min";
            case "小时", "hour", "hours", "hr", "hrs" -> "h";
            case "天", "day", "days", "d" -> "d";
            case "周", "week", "weeks" -> "w";
            case "个月", "month", "months" -> "mo";
            case "年", "year", "years" -> "y";
            case "px", "pixel", "pixels" -> "px";
            case "bit", "bits" -> "bit";
            case "byte", "bytes" -> "byte";
            case "layer", "layers", "层" -> "layer";
            default -> w;
        };
    }
}
