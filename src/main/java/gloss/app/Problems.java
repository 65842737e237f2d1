package gloss.app;

import gloss.paper.Problem;

/// The one table of what can go wrong: the exit code of the command and the words for people, in
/// English and Chinese.
public final class Problems {
    private Problems() {}

    /// One row. `exit` is 0 when the work is done all the same; the words start in lower case and
    /// have no full stop, so that a detail can follow.
    private record Row(int exit, String english, String chinese) {}

    /// The exit code of a run in which this was the worst.
    public static int exit(Problem problem) {
        return row(problem).exit;
    }

    /// The words, in Chinese for `zh`, else in English.
    public static String words(Problem problem, String language) {
        Row row = row(problem);
        return language.equals("zh") ? row.chinese : row.english;
    }

    /// One line about one input: `a.pdf: not a PDF: 0 bytes`, `a.pdf：不是 PDF：0 bytes`.
    public static String line(String input, Problem problem, String detail, String language) {
        String colon = language.equals("zh") ? "：" : ": ";
        String said = input + colon + words(problem, language);
        String all = detail.isEmpty() ? said : said + colon + detail;
        return all.replaceAll("\\R|\\p{Cntrl}", " ");
    }

    private static Row row(Problem problem) {
        return switch (problem) {
            case NO_SUCH_FILE -> new Row(1, "no such file", "找不到或打不开这个文件");
            case NOT_A_PDF -> new Row(1, "not a PDF", "不是 PDF 文件");
            case BROKEN -> new Row(1, "the PDF is broken beyond reading", "PDF 已损坏，无法读取");
            case NOT_FETCHED ->
                    new Row(
                            1,
                            "Gloss does not fetch papers yet; give it the PDF file",
                            "Gloss 还不能联网获取论文，请给出 PDF 文件");
            case ENCRYPTED -> new Row(1, "the PDF needs a password", "PDF 已加密，需要密码");
            case OVER_LIMIT -> new Row(1, "over a limit", "超出限制");
            case NOT_WRITTEN -> new Row(1, "the result could not be written", "结果无法写入");
            case FAULT -> new Row(1, "Gloss failed on it, a fault of its own", "Gloss 内部出错");
            case NO_TEXT -> new Row(1, "only scanned images, no text to read", "只有扫描图像，没有可读的文字");
            case PAGE_SKIPPED -> new Row(0, "a page was left out", "略去了一页");
            case HIDDEN_TEXT ->
                    new Row(0, "text that cannot be seen on the page was left out", "略去了页面上看不见的文字");
            case UNLIKE_A_PAPER -> new Row(0, "it does not look like a paper", "看起来不像论文");
            case NO_ABSTRACT -> new Row(0, "no abstract was found", "没有找到摘要");
            case UNREADABLE_TEXT ->
                    new Row(0, "some characters are not named by the PDF", "有些字符在 PDF 中没有对应的文字");
            case UNSURE -> new Row(0, "found by a weak sign only", "仅凭较弱的迹象判断");
        };
    }
}
