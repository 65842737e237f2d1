package gloss.reading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The fixed sentences that a reading may hold besides quotations, in both label languages; there
/// are no others. `{places}` are filled by `FormText` from the evidence alone, so that whoever
/// checks a reading fills them again and compares.
public enum Form {
    READ_METHOD(
            "Read page {page}, section {section}: how it works, in full.",
            "读第 {page} 页，{section}：方法的完整说明。"),
    READ_RESULTS(
            "Read page {page}, section {section}: the results with all their numbers.",
            "读第 {page} 页，{section}：结果与全部数据。"),
    READ_SETUP(
            "Read page {page}, section {section}: how it was tested.",
            "读第 {page} 页，{section}：实验是怎样做的。"),
    READ_DATA(
            "Read page {page}, section {section}: where the data come from.",
            "读第 {page} 页，{section}：数据从何而来。"),
    READ_THEORY(
            "Read page {page}, section {section}: the statement and its proof.",
            "读第 {page} 页，{section}：定理与证明。"),
    READ_DISCUSSION(
            "Read page {page}, section {section}: what the authors make of it, and its limits.",
            "读第 {page} 页，{section}：作者的讨论与局限。"),
    READ_RELATED(
            "Read page {page}, section {section}: how it differs from earlier work.",
            "读第 {page} 页，{section}：与前人工作的区别。"),
    READ_PROBLEM(
            "Read page {page}, section {section}: the problem and why it matters.",
            "读第 {page} 页，{section}：问题及其重要性。"),
    CODE_AT("The code is at {link}.", "代码：{link}。"),
    DATA_AT("The data are at {link}.", "数据：{link}。"),
    PROJECT_AT("The project page is {link}.", "项目主页：{link}。"),
    BUILDS_ON(
            "{reference}: cited {count} times, most in section {section}.",
            "{reference}：被引用 {count} 次，多在 {section}。"),
    CITED("{reference}: cited {count} times.", "{reference}：被引用 {count} 次。"),
    COMPARED(
            "{table}: {own} {value}, {rival} {other} ({column}), a difference of {difference}.",
            "{table}：{own} 为 {value}，{rival} 为 {other}（{column}），相差 {difference}。"),
    /// Of a metric whose name or arrow says that less is better, so that a minus is no loss.
    COMPARED_LESS(
            "{table}: {own} {value}, {rival} {other} ({column}), a difference of {difference}; less is better.",
            "{table}：{own} 为 {value}，{rival} 为 {other}（{column}），相差 {difference}，越低越好。"),
    /// Where a row of neither is better than both: a rival that others beat is not all there is.
    COMPARED_PASSED(
            "{table}: {own} {value}, {rival} {other} ({column}), a difference of {difference}; better than both: {best} {top}.",
            "{table}：{own} 为 {value}，{rival} 为 {other}（{column}），相差 {difference}；两者都不及 {best} 的 {top}。"),
    COMPARED_LESS_PASSED(
            "{table}: {own} {value}, {rival} {other} ({column}), a difference of {difference}; less is better; better than both: {best} {top}.",
            "{table}：{own} 为 {value}，{rival} 为 {other}（{column}），相差 {difference}，越低越好；两者都不及 {best} 的 {top}。"),
    NO_LIMITS(
            "We found no sentence that admits a limit; we looked in {sections}.",
            "没有找到论文承认局限的句子；查找范围：{sections}。"),
    /// For a paper whose sentences on limits cannot be read alone, or may be about something else.
    MAYBE_LIMITS(
            "No sentence that surely admits a limit can be read alone; look in {sections}.",
            "没有能独立成句、确属局限的句子；可查看：{sections}。");

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final String english;
    private final String chinese;

    Form(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /// The sentence in this label language with its places filled.
    String fill(String labels, Map<String, String> values) {
        return PLACE.matcher(template(labels))
                .replaceAll(m -> {
                    String value = values.get(m.group(1));
                    if (value == null || value.isBlank()) {
                        throw new IllegalArgumentException(
                                name() + " lacks a value for " + m.group(1));
                    }
                    return Matcher.quoteReplacement(value);
                });
    }

    private String template(String labels) {
        return labels.startsWith("zh") ? chinese : english;
    }
}
