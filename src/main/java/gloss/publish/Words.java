package gloss.publish;

import gloss.paper.Kind;
import gloss.paper.Link;
import gloss.paper.Problem;
import gloss.reading.Check;
import gloss.reading.KeyTable;
import gloss.reading.Lead;
import gloss.reading.Part;
import gloss.reading.Role;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words that Gloss says itself, English and Chinese side by side. Everything else on a page is
/// the paper's.
public final class Words {
    private final boolean chinese;

    private Words(boolean chinese) {
        this.chinese = chinese;
    }

    /// The words of a language by its code; English unless it is `zh`.
    public static Words of(String language) {
        return new Words(language.equals("zh"));
    }

    /// One of two: the only place where the language is asked for.
    public String say(String english, String chineseWords) {
        return chinese ? chineseWords : english;
    }

    /// The language tag for HTML.
    public String tag() {
        return say("en", "zh-CN");
    }

    public String role(Role role) {
        return switch (role) {
            case PROBLEM -> say("Problem", "问题");
            case IDEA -> say("Idea", "想法");
            case METHOD -> say("Method", "方法");
            case RESULTS -> say("Results", "结果");
            case LIMITS -> say("Limits", "局限");
            case NEXT -> say("Read next", "接着读");
        };
    }

    /// What a slot answers, under its heading.
    public String question(Role role) {
        return switch (role) {
            case PROBLEM -> say("What was wrong or missing?", "原来缺什么？");
            case IDEA -> say("What is new?", "新在哪里？");
            case METHOD -> say("How does it work?", "怎么做的？");
            case RESULTS -> say("What came out?", "做得怎样？");
            case LIMITS -> say("Where does it stop?", "边界在哪里？");
            case NEXT -> say("Where to look in the paper", "去原文看哪几页");
        };
    }

    public String kind(Kind kind) {
        return switch (kind) {
            case METHOD -> say("Method", "方法");
            case DATASET -> say("Data set", "数据集");
            case MEASUREMENT -> say("Measurement", "实证研究");
            case THEORY -> say("Theory", "理论");
            case SURVEY -> say("Survey", "综述");
            case SYSTEM -> say("System", "系统");
            case MEDICAL -> say("Clinical study", "临床研究");
            case OTHER -> say("Paper", "论文");
        };
    }

    public String lead(Lead lead) {
        return switch (lead) {
            case CONTEXT -> say("Background", "背景");
            case GAP -> say("Gap", "不足");
            case AIM -> say("Aim", "目标");
            case NEW -> say("New", "新意");
            case CONTRIBUTION -> say("Contribution", "贡献");
            case STEP -> say("Step", "步骤");
            case SETUP -> say("Setup", "设置");
            case DATA -> say("Data", "数据");
            case RESULT -> say("Result", "结果");
            case COMPARISON -> say("Compared", "对比");
            case FINDING -> say("Finding", "发现");
            case ADMITTED -> say("Admitted", "作者承认");
            case ASSUMPTION -> say("Assumes", "假设");
            case SCOPE -> say("Scope", "范围");
            case FUTURE -> say("Left open", "待做");
            case TESTED -> say("Tested on", "测试范围");
            case SEARCHED -> say("Searched", "查找范围");
            case READ -> say("Read", "阅读");
            case CODE -> say("Code", "代码");
            case DATASET -> say("Data", "数据");
            case PROJECT -> say("Project", "项目");
            case BUILDS_ON -> say("Builds on", "基于");
            case CITED_OFTEN -> say("Often cited", "多次引用");
        };
    }

    /// `Step 2`, or `Step` of one that stands alone in its part.
    String step(int number, Part part) {
        return steps(part) > 1 ? say("Step " + number, "第 " + number + " 步") : lead(Lead.STEP);
    }

    static long steps(Part part) {
        return part.points().stream().filter(p -> p.lead() == Lead.STEP).count();
    }

    public String link(Link.Role role) {
        return switch (role) {
            case CODE -> say("Code", "代码");
            case DATA -> say("Data", "数据");
            case PROJECT -> say("Project page", "项目主页");
            case OTHER -> say("Link", "链接");
        };
    }

    public String mark(KeyTable.Mark mark) {
        return switch (mark) {
            case OWN -> say("this paper", "本文");
            case RIVAL -> say("best other", "最强对手");
            case NONE -> "";
        };
    }

    /// How many points were checked how: `22 quoted word for word`.
    public String counted(Check check, long count) {
        return switch (check) {
            case QUOTED ->
                    say(
                            count + " in the paper’s own words, cut only at marked places",
                            count + " 句是论文原话，只在可标出的位置删减");
            case FORM ->
                    say(
                            count
                                    + " fixed "
                                    + (count == 1 ? "form" : "forms")
                                    + " filled from the paper",
                            count + " 句是固定句式，所填内容都有出处");
            case SUPPORTED ->
                    say(count + " rewritten and supported by the evidence", count + " 句经改写，核对后有据");
            case REPLACED ->
                    say(
                            count + " rewritten, not supported, and replaced by the paper’s words",
                            count + " 句改写后查无实据，已换回原话");
        };
    }

    /// What is wrong with a file, so that a detail can follow: lower case, no full stop.
    public String problem(Problem problem) {
        return switch (problem) {
            case NO_SUCH_FILE -> say("no such file", "找不到或打不开这个文件");
            case NOT_A_PDF -> say("not a PDF", "不是 PDF 文件");
            case NOT_A_LIST -> say("not a list of papers that Gloss can read", "不是 Gloss 能读的论文清单");
            case BROKEN -> say("the PDF is broken beyond reading", "PDF 已损坏，无法读取");
            case NOT_FETCHED ->
                    say(
                            "the paper could not be fetched; give Gloss the PDF file",
                            "没能取到论文，请给出 PDF 文件");
            case ENCRYPTED -> say("the PDF needs a password", "PDF 已加密，需要密码");
            case OVER_LIMIT -> say("over a limit", "超出限制");
            case NOT_WRITTEN -> say("the result could not be written", "结果无法写入");
            case FAULT -> say("Gloss failed on it, a fault of its own", "Gloss 内部出错");
            case NO_TEXT -> say("only scanned images, no text to read", "只有扫描图像，没有可读的文字");
            case PAGE_SKIPPED -> say("a page was left out", "略去了一页");
            case HIDDEN_TEXT ->
                    say("text that cannot be seen on the page was left out", "略去了页面上看不见的文字");
            case UNLIKE_A_PAPER -> say("it does not look like a paper", "看起来不像论文");
            case NO_ABSTRACT -> say("no abstract was found", "没有找到摘要");
            case UNREADABLE_TEXT ->
                    say("some characters are not named by the PDF", "有些字符在 PDF 中没有对应的文字");
            case UNSURE -> say("found by a weak sign only", "仅凭较弱的迹象判断");
            case MODEL_SILENT ->
                    say(
                            "the language model did not answer; these are the paper's own words",
                            "语言模型没有应答，以下为论文原话");
            case MODEL_STOPPED ->
                    say(
                            "the language model answered for a part only; the rest is in the paper's own words",
                            "语言模型只完成了一部分，其余为论文原话");
        };
    }

    /// `p. 4`.
    public String page(int page) {
        return say("p. " + page, "第 " + page + " 页");
    }

    /// `p. 4`, `pp. 1, 4`; empty for no pages.
    public String pages(List<Integer> pages) {
        return switch (pages.size()) {
            case 0 -> "";
            case 1 -> page(pages.getFirst());
            default -> {
                String all =
                        pages.stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(say(", ", "、")));
                yield say("pp. " + all, "第 " + all + " 页");
            }
        };
    }

    /// ` (p. 4)`, to follow a sentence; empty for nothing.
    String bracketed(String where) {
        return where.isEmpty() ? "" : say(" (" + where + ")", "（" + where + "）");
    }

    /// `4.6 minutes`; `5 minutes`.
    public String minutes(double minutes) {
        String number = number(minutes);
        return say(number + (number.equals("1") ? " minute" : " minutes"), number + " 分钟");
    }

    private static final Pattern FIGURE =
            Pattern.compile("(?i)^(?:fig(?:ure|\\.)?)\\s*(?=[\\dA-Z])");
    private static final Pattern TABLE = Pattern.compile("(?i)^(?:table|tab\\.)\\s*(?=[\\dIVX])");

    /// The label of a figure or table in these words: `Fig. 1` is `图 1`, `图1` is `Fig. 1`; others
    /// stay as the paper prints them.
    public String label(String printed) {
        String chinese =
                TABLE.matcher(FIGURE.matcher(printed).replaceFirst("图 ")).replaceFirst("表 ");
        String english =
                printed.replaceFirst("^图\\s*(?=[\\dA-Z])", "Fig. ")
                        .replaceFirst("^表\\s*(?=[\\dA-Z])", "Table ");
        return say(english, chinese);
    }

    /// How long the paper is.
    String length(int pages) {
        return say("paper of " + pages + (pages == 1 ? " page" : " pages"), "原文 " + pages + " 页");
    }

    /// To one decimal, without `.0`. Rounded up, so that a reading never takes longer than it says.
    public String number(double minutes) {
        double tenths = Math.ceil(minutes * 10 - 1e-9) / 10;
        return tenths == Math.rint(tenths)
                ? String.valueOf((long) tenths)
                : String.format(Locale.ROOT, "%.1f", tenths);
    }

    /// `238 words a minute`; Chinese text is counted in characters.
    public String speed(int perMinute, String textLanguage) {
        return textLanguage.equals("zh")
                ? say(perMinute + " characters a minute", "每分钟 " + perMinute + " 字")
                : say(perMinute + " words a minute", "每分钟 " + perMinute + " 词");
    }

    /// `+1.4: worked out from 94.2, 92.8`.
    String computed(String value, String from) {
        return say(value + ": worked out from " + from, value + "：由 " + from + " 算出");
    }

    /// What a small drawing of a page says to those who cannot see it.
    String mapPage(int page, int places) {
        return say(
                "Page %d: %d %s".formatted(page, places, places == 1 ? "place" : "places"),
                "第 %d 页：%d 处".formatted(page, places));
    }

    public String names(List<String> names) {
        return String.join(say(", ", "、"), names);
    }
}
