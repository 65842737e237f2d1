package gloss.rewrite;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ways in which a model may lie, each as a rule that makes a true sentence false; what the
/// rule does not apply to stays true.
enum Lie {
    NUMBER {
        @Override
        String tell(String text) {
            return first(
                    text,
                    "(?<![\\p{L}\\p{N}.,-])(\\d+(?:[.,]\\d+)*)(?![\\p{L}\\p{N}-]|[.,]\\d)",
                    m -> {
                        char end = m.group(1).charAt(m.group(1).length() - 1);
                        char other = end == '9' ? '4' : (char) (end + 1);
                        return m.group(1).substring(0, m.group(1).length() - 1) + other;
                    });
        }
    },
    UNIT {
        @Override
        String tell(String text) {
            return first(text, "(?<=\\d) ?[%％](?!\\w)", _ -> isChinese(text) ? " 倍" : " times");
        }
    },
    NAME {
        @Override
        String tell(String text) {
            return first(
                    text,
                    "(?<=\\s|^|\\p{IsHan}|（|\\()(?:[A-Z]{2,}[a-z]*|[A-Z][a-z]+[A-Z]\\w*)(?=\\s|$|[,.，。]|\\p{IsHan})",
                    _ -> "ZeroNet");
        }
    },
    NEGATION {
        @Override
        String tell(String text) {
            return isChinese(text)
                    ? first(text, "(?<!不)(?:可以|提高|使用|需要|表明|提出|优于|高于|包含|支持)", m -> "不" + m.group())
                    : first(
                            text,
                            "(?i)\\b(?:is|are|was|were|does|do|can|will)\\b(?! not)",
                            m -> m.group() + " not");
        }
    },
    COMPARISON {
        @Override
        String tell(String text) {
            return isChinese(text)
                    ? first(text, "高于|优于|更高|更好|提高|低于|降低|更低|减少", m -> opposite(m.group()))
                    : first(
                            text,
                            "(?i)\\b(?:higher|lower|better|worse|more|fewer|less|faster|slower|improves|reduces|increases|decreases|outperforms)\\b",
                            m -> opposite(m.group().toLowerCase(Locale.ROOT)));
        }
    },
    SUPERLATIVE {
        @Override
        String tell(String text) {
            return isChinese(text)
                    ? first(text, "(?=方法|模型|系统)", _ -> "首个也是最好的")
                    : first(text, "(?i)\\b(?:a|an) (?=\\w)", _ -> "the first and best ");
        }
    },
    HEDGE {
        @Override
        String tell(String text) {
            return isChinese(text)
                    ? first(text, "可能|也许|似乎", _ -> "必然")
                    : first(text, "(?i)\\b(?:may|might|could)\\b", _ -> "will certainly");
        }
    },
    QUANTIFIER {
        @Override
        String tell(String text) {
            return isChinese(text)
                    ? first(text, "一些|部分|许多|多数|大多数", _ -> "所有")
                    : first(text, "(?i)\\b(?:some|many|most|several|few)\\b(?! of\\b)", _ -> "all");
        }
    },
    SCOPE {
        @Override
        String tell(String text) {
            return isChinese(text)
                    ? first(text, "在[^，。在]{2,20}上", _ -> "")
                    : first(
                            text,
                            " (?:on|for) (?:\\w+ ){0,2}(?:data|dataset|datasets|pages|papers|images|sentences|patients)\\b",
                            _ -> "");
        }
    },
    CAUSE {
        @Override
        String tell(String text) {
            return isChinese(text)
                    ? first(text, "(?<!不)相关", _ -> "由其导致")
                    : first(
                            text,
                            "(?i)\\b(?:is|are) (?:associated|correlated) with\\b",
                            _ -> "causes");
        }
    },
    TIME {
        @Override
        String tell(String text) {
            return isChinese(text)
                    ? first(text, "未来工作|今后|将来", _ -> "已经完成的工作")
                    : first(
                            text,
                            "(?i)\\b(?:we|authors|they) (?:will|plan to|intend to|hope to)\\b",
                            _ -> "the authors have already");
        }
    },
    INVENTED {
        @Override
        String tell(String text) {
            return text.replaceFirst(
                    "[.。]?$",
                    isChinese(text)
                            ? "，并且在手机上节省了电池电量，受到外科医生欢迎。"
                            : ", and surgeons in Peru saved battery power on their telephones.");
        }
    };

    /// The sentence with this lie in it; the same when there is no place for it.
    abstract String tell(String text);

    private static String first(
            String text, String pattern, java.util.function.Function<Matcher, String> other) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find()
                ? text.substring(0, found.start())
                        + other.apply(found)
                        + text.substring(found.end())
                : text;
    }

    private static boolean isChinese(String text) {
        return Judge.isIn("zh", text);
    }

    private static String opposite(String word) {
        return switch (word) {
            case "higher" -> "lower";
            case "lower" -> "higher";
            case "better" -> "worse";
            case "worse" -> "better";
            case "more" -> "fewer";
            case "fewer", "less" -> "more";
            case "faster" -> "slower";
            case "slower" -> "faster";
            case "improves", "increases" -> "reduces";
            case "reduces", "decreases" -> "increases";
            case "outperforms" -> "falls behind";
            case "高于", "优于" -> "低于";
            case "低于" -> "高于";
            case "更高", "更好" -> "更低";
            case "更低" -> "更高";
            case "提高" -> "降低";
            case "降低", "减少" -> "提高";
            default -> throw new IllegalArgumentException(word);
        };
    }
}
