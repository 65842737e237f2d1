package gloss.publish;

import gloss.lists.Finding;

/// What is wrong with a list, in words.
public final class FindingWords {
    private FindingWords() {}

    /// One sentence without its place, in Chinese for `zh`, else in English.
    public static String of(Finding finding, String language) {
        Words words = Words.of(language);
        String other = place(finding, words);
        String detail = finding.detail();
        return switch (finding.kind()) {
            case DOUBLE ->
                    words.say(
                            "the same paper as " + other + ": " + detail,
                            "与" + other + "是同一篇论文：" + detail);
            case LINK_OF_ANOTHER ->
                    words.say(
                            "title and link belong to "
                                    + other
                                    + " ("
                                    + detail
                                    + "); the headline speaks of another paper",
                            "标题和链接属于" + other + "（" + detail + "），导语说的是另一篇论文");
            case SAME_LINK ->
                    words.say(
                            "the link is that of " + other + ", which has another title: " + detail,
                            "链接与" + other + "相同，但那里的标题是：" + detail);
            case SAME_TITLE ->
                    words.say(
                            "the title is that of " + other + ", which has another link: " + detail,
                            "标题与" + other + "相同，但那里的链接是：" + detail);
            case ARTICLE_AS_PAPER ->
                    words.say(
                            "the link of the paper leads to an article: " + detail,
                            "论文链接指向一篇文章：" + detail);
            case PAPER_AS_ARTICLE ->
                    words.say(
                            "the link of the article leads to the paper: " + detail,
                            "文章链接指向论文本身：" + detail);
            case CODE_AS_PAPER ->
                    words.say(
                            "the link of the paper leads to a program: " + detail,
                            "论文链接指向代码：" + detail);
            case OTHER_TITLE ->
                    words.say(
                            "the address names another title: " + detail, "链接地址里是另一个标题：" + detail);
            case BROKEN_LINK -> words.say("a broken link: " + detail, "链接写坏了：" + detail);
        };
    }

    private static String place(Finding finding, Words words) {
        String file = finding.otherFile();
        return file.isEmpty()
                ? words.say("line " + finding.other(), "第 " + finding.other() + " 行")
                : words.say(
                        file + " line " + finding.other(),
                        " " + file + " 第 " + finding.other() + " 行");
    }
}
