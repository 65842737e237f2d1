package gloss.compose;

import gloss.reading.Role;

/// Why a slot is empty, in one line of the labels' language.
final class Reasons {
    private Reasons() {}

    static String empty(Role slot, String labels) {
        boolean chinese = labels.startsWith("zh");
        return switch (slot) {
            case PROBLEM ->
                    chinese
                            ? "没有找到能独立成句的问题陈述。"
                            : "No sentence that states the problem could stand alone.";
            case IDEA ->
                    chinese
                            ? "没有找到能独立成句的核心想法。"
                            : "No sentence that states the idea could stand alone.";
            case METHOD ->
                    chinese ? "没有找到能独立成句的方法步骤。" : "No sentence on the method could stand alone.";
            case RESULTS ->
                    chinese
                            ? "没有找到能独立成句的结果。"
                            : "No sentence that states a result could stand alone.";
            case LIMITS ->
                    chinese
                            ? "通读全文，没有找到承认局限的句子。"
                            : "No sentence that states a limit was found anywhere in the text.";
            case NEXT ->
                    chinese
                            ? "没有找到章节、链接或多次引用的文献。"
                            : "No sections, links or often-cited references were found.";
        };
    }
}
