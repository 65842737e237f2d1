package gloss.parse.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line that begins like a caption: its kind, its label as printed (`Fig. 2`, `TABLE IV`, `表 1`),
/// where in the line's text the caption proper begins, what stands between the two, and how the
/// label is set. Whether it is one, the paper's other captions tell: `CaptionFinder`.
record CaptionStart(
        Line line,
        Floats.Kind kind,
        String word,
        String number,
        String label,
        int textAt,
        Mark mark,
        boolean boldLabel,
        boolean slantedLabel,
        boolean opens,
        boolean middle) {
    /// What stands between the number and the caption.
    enum Mark {
        COLON,
        POINT,
        BAR,
        DASH,
        /// Only a space.
        SPACE,
        /// Nothing: the label has a line of its own.
        END
    }

    private static final String FIGURE =
            "Figure|FIGURE|Fig\\.?|FIG\\.?|Scheme|SCHEME|Chart|CHART|Abbildung|Abb\\.|Рис\\.|Рисунок"
                    + "|插图|附图|续图|图|圖";
    private static final String TABLE =
            "Table|TABLE|Tab\\.?|TAB\\.?|Tabelle|Tableau|Tabla|Tabela|Таблица|附表|续表|表";
    private static final String NUMBER =
            "(?:[A-Z]{1,2}[.\\-–]?)?\\d{1,3}(?:[.\\-–]\\d{1,3}){0,3}[a-z]?|[IVXL]{1,6}|[A-Z]";
    private static final Pattern START =
            Pattern.compile(
                    "(?:(?:Supplementary|Supplemental|SUPPLEMENTARY|Extended Data|Appendix) )?"
                            + "(?<word>(?<figure>"
                            + FIGURE
                            + ")|"
                            + TABLE
                            + ") ?(?<number>"
                            + NUMBER
                            + ")(?![\\p{L}\\d])(?<after> ?(?:[:：.．|]| [-–—](?= )|[-–—](?= \\p{L})|)) *");

    /// The start that the line holds, or null. `opens`: whether the line begins a block; `middle`:
    /// whether it stands in the middle of its column.
    static @Nullable CaptionStart of(Line line, boolean opens, boolean middle) {
        Matcher m = START.matcher(line.text());
        if (!m.lookingAt() || contents(line.text())) {
            return null;
        }
        String rest = line.text().substring(m.end());
        Mark mark = mark(m.group("after").strip(), rest);
        if (mark == Mark.SPACE && !title(rest)) {
            return null;
        }
        int end = m.end("number");
        List<Glyph> glyphs =
                line.glyphs().subList(line.glyphAt()[m.start("word")], line.glyphAt()[end - 1] + 1);
        return new CaptionStart(
                line,
                m.group("figure") == null ? Floats.Kind.TABLE : Floats.Kind.FIGURE,
                m.group("word"),
                m.group("number"),
                line.text().substring(0, end),
                m.end(),
                mark,
                glyphs.stream().allMatch(g -> g.face().bold()),
                glyphs.stream().allMatch(g -> g.face().italic()),
                opens,
                middle);
    }

    /// Figure 2, fig. 2 and FIGURE 2 are one.
    String key() {
        return kind + " " + label.substring(0, label.indexOf(word)) + number;
    }

    /// How captions of one paper are alike.
    record Form(Mark mark, boolean boldLabel, boolean slantedLabel, int size) {}

    Form form() {
        return new Form(
                mark == Mark.END ? Mark.SPACE : mark,
                boldLabel,
                slantedLabel,
                Math.round(line.size() * 2));
    }

    private static Mark mark(String after, String rest) {
        if (after.isEmpty()) {
            return rest.isBlank() ? Mark.END : Mark.SPACE;
        }
        return switch (after.charAt(0)) {
            case ':', '：' -> Mark.COLON;
            case '.', '．' -> Mark.POINT;
            case '|' -> Mark.BAR;
            default -> Mark.DASH;
        };
    }

    /// How Chinese sentences go on after a reference.
    private static final Pattern SENTENCE =
            Pattern.compile("(?:[，、；。）)]|[是为中与和的将按里则以对可]|列出|给出|展示|显示|所示|描述|说明|总结|汇总|比较了|表示|反映).*");

    /// After a bare space a title begins with a capital; `Figure 3 shows` is a sentence.
    private static boolean title(String rest) {
        int first = rest.codePointAt(0);
        return Character.isUpperCase(first)
                || Characters.isHan(first) && !SENTENCE.matcher(rest).matches()
                || rest.matches("(?i)\\(?(?:continued|cont\\.).*")
                || "([“\"".indexOf(first) >= 0 && rest.matches(".\\p{Lu}.*");
    }

    /// A line of a list of figures leads with dots to a page number.
    private static boolean contents(String text) {
        return text.matches(".*(?:\\. ?){4,}\\s*\\d*");
    }
}
