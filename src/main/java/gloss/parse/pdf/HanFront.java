package gloss.parse.pdf;

import gloss.parse.pdf.Flow.Item;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What the head of a Chinese paper has of its own: its words for abstract and keywords, often in
/// lenticular brackets, a subtitle after a dash, and an introduction that no heading opens.
final class HanFront {
    /// 摘要 and its like, with the brackets that medical journals set around it.
    static final String ABSTRACT = "[【\\[〔［]?\\s?(?:摘\\s?要|内容提要|内容摘要)\\s?[】\\]〕］]?";

    /// 关键词 and its like, in brackets or not.
    static final String KEYWORDS = "[【\\[〔［]?\\s?(?:关\\s?键\\s?词|关\\s?键\\s?字)\\s?[】\\]〕］]?";

    /// What tells the class and the number of an article, in any spelling, up to the code itself; a
    /// keyword such as 主题分类 has none behind it. Blanks may stand between the characters.
    static final String CLASSED =
            "[【\\[〔［]?\\s*(?:(?:"
                    + wide(
                            "中图法分类号|中图分类号|中图法分类|中图分类|中国图书馆分类号|中国图书分类号|图书分类号|主题分类号|主题分类"
                                    + "|学科分类号|学科分类|国际分类号|分类代码|分类号|文献标识码|文献标志码|文献标识符|文章编号|文章编码")
                    + "|\\b(?:MR|MSC|AMS|PACS|UDC|CLC)(?!\\p{L})\\s*(?:[(（]\\s*\\d{4}\\s*[)）])?\\s*(?:"
                    + wide("主题分类号|主题分类|分类号|分类")
                    + "|[Ss]ubject [Cc]lassifications?|numbers?)?)\\s*[】\\]〕］]?\\s*[:：]?\\s*(?:[A-Z]{0,3}[\\s-]?\\d|[A-Z]\\b)|\\bMR\\s*[(（]\\s*\\d{4}\\s*[)）]|"
                    + wide("收稿日期|修回日期|基金项目|试验注册")
                    + ")";

    private static final Pattern RUN_IN = Pattern.compile("^" + ABSTRACT + ".*");

    /// Lines that come between the abstract and the text.
    private static final Pattern LISTED =
            Pattern.compile("^(?:" + KEYWORDS + "|[【\\[〔［]?(?i:key\\s?words?)|" + CLASSED + ").*");

    private static final Pattern SUBTITLE = Pattern.compile("^[—―–]{1,2}\\s?\\p{IsHan}.*");

    /// Full lines in a row that make a text.
    private static final int LINES = 3;

    private HanFront() {}

    /// A choice of words whose characters may stand apart.
    private static String wide(String words) {
        return "(?:" + words.replaceAll("(\\p{IsHan})(?=\\p{IsHan})", "$1\\\\s*") + ")";
    }

    /// Whether a title is Chinese: it has Chinese characters, and more than Latin letters.
    static boolean chinese(List<Line> title) {
        StringBuilder text = new StringBuilder();
        title.forEach(l -> text.append(l.text()));
        return Characters.mostlyHan(text.toString());
    }

    /// Whether a line opens with a Chinese word for abstract.
    static boolean opensAbstract(Line line) {
        return RUN_IN.matcher(line.text()).matches();
    }

    /// Whether a line under the title's last is a subtitle: a dash opens it.
    static boolean subtitle(Line line) {
        return SUBTITLE.matcher(line.text()).matches();
    }

    /// The text of a line with a blank wherever two Chinese characters stand this far apart or
    /// more, a share of the em: blanks that part names and keywords are not kept in the text.
    static String spaced(Line line, float wide) {
        StringBuilder out = new StringBuilder();
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && parted(line, i, wide)) {
                out.append(' ');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    /// Whether the character at `i` and the one before it are Chinese and stand apart.
    static boolean parted(Line line, int i, float wide) {
        int a = line.glyphAt()[i - 1];
        int b = line.glyphAt()[i];
        return a >= 0
                && b >= 0
                && Characters.isHan(line.text().charAt(i - 1))
                && Characters.isHan(line.text().charAt(i))
                && line.glyphs().get(b).left() - line.glyphs().get(a).right() > wide * line.size();
    }

    /// Where the text begins that stands after abstract and keywords and before the first heading:
    /// full lines in Chinese, set as the body is; `to` when there is none.
    static int introduction(
            List<Item> items, int from, int to, Set<Integer> footnotes, Manner manner) {
        int after = -1;
        for (int i = from; i < to; i++) {
            after = LISTED.matcher(items.get(i).line().text()).matches() ? i + 1 : after;
        }
        int full = 0;
        int start = to;
        for (int i = after; i < to && after > 0; i++) {
            if (footnotes.contains(i)) {
                continue;
            }
            boolean body = body(items.get(i), manner);
            start = body && full == 0 ? i : start;
            full = body ? full + 1 : 0;
            if (full == LINES) {
                return start;
            }
        }
        return to;
    }

    private static boolean body(Item item, Manner manner) {
        Line line = item.line();
        return manner.bodySized(line)
                && !line.bold()
                && Characters.mostlyHan(line.text())
                && line.width() > 0.8f * item.width()
                && item.column() >= 0;
    }
}
