package gloss.publish;

/// The bar at the top: the three exits, which are radio buttons that work without a script, and two
/// buttons that a script brings to life.
final class HtmlControls {
    private final Words words;
    private final double minutes;

    HtmlControls(Words words, double minutes) {
        this.words = words;
        this.minutes = minutes;
    }

    void write(Html html) {
        html.line().open("header", "class", "bar").line();
        html.leaf("span", "Gloss", "class", "brand");
        exits(html);
        html.open("div", "class", "tools");
        button(html, "unfold", words.say("Unfold all", "全部展开"), words.say("Fold all", "全部收起"), "E");
        button(html, "theme", words.say("Dark", "深色"), words.say("Light", "浅色"), "D");
        html.close().close();
    }

    void exits(Html html) {
        html.open("fieldset", "class", "exits");
        html.leaf("legend", words.say("How long do you have?", "你有多少时间？"), "class", "unseen");
        exit(html, 10, words.say("10 s", "10 秒"), words.say("ten seconds", "十秒"));
        exit(html, 60, words.say("1 min", "1 分钟"), words.say("one minute", "一分钟"));
        // How long all of it takes stands beside it and is mostly less than the limit.
        String limit = words.minutes(minutes);
        exit(
                html,
                300,
                words.say("All", "全部"),
                words.say("all of it, at most " + limit, "全部，最多 " + limit));
        html.close();
    }

    private static void exit(Html html, int seconds, String label, String spoken) {
        html.open("label");
        html.open(
                "input",
                "type",
                "radio",
                "name",
                "exit",
                "id",
                "exit-" + seconds,
                "value",
                String.valueOf(seconds),
                "aria-label",
                spoken,
                "title",
                spoken,
                seconds == 300 ? "checked" : "",
                "checked");
        html.leaf("span", label).close();
    }

    private static void button(Html html, String id, String label, String other, String key) {
        html.leaf(
                "button",
                label,
                "type",
                "button",
                "id",
                id,
                "data-other",
                other,
                "aria-keyshortcuts",
                key,
                "title",
                label + " (" + key + ")",
                "hidden",
                "hidden");
    }
}
