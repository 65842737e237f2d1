package gloss.publish;

import gloss.paper.Notice;
import gloss.reading.Reading;
import java.util.Comparator;

/// The foot: how the reading was made and checked, by what, and what the reader should know.
final class HtmlFoot {
    private final Words words;
    private final Reading reading;

    HtmlFoot(Material material) {
        this.words = material.words();
        this.reading = material.reading();
    }

    void write(Html html) {
        html.open("footer").line();
        html.leaf("h2", words.say("How this reading was made", "这份精读是怎么来的")).line();
        Foot foot = new Foot(words, reading);
        html.leaf("p", foot.checked()).line();
        html.open("ul", "class", "counts");
        foot.counts().forEach(count -> html.leaf("li", count));
        html.close().line();
        html.leaf("p", foot.time()).line();
        notices(html);
        html.open("dl", "class", "made");
        entry(html, words.say("Engine", "引擎"), foot.engine());
        entry(html, words.say("Parser", "解析器"), foot.parser());
        entry(html, words.say("File", "文件"), reading.paper().source());
        html.close().line();
        html.open("details", "class", "told");
        html.leaf("summary", words.say("Checksums", "校验值"));
        html.open("dl", "class", "made");
        entry(html, words.say("SHA-256 of the file", "文件 SHA-256"), reading.paper().id());
        entry(html, words.say("SHA-256 of the reading", "精读 SHA-256"), reading.hash());
        html.close().close().line();
        html.close().line();
    }

    private static void entry(Html html, String name, String value) {
        if (!value.isEmpty()) {
            html.open("div").leaf("dt", name).leaf("dd", value).close();
        }
    }

    private void notices(Html html) {
        if (reading.notices().isEmpty()) {
            return;
        }
        html.open("details", "class", "told");
        int count = reading.notices().size();
        html.leaf(
                "summary",
                words.say(
                        count == 1 ? "1 note on the file" : count + " notes on the file",
                        "关于文件的 " + count + " 条说明"));
        html.open("ul");
        reading.notices().stream()
                .sorted(Comparator.comparing(Notice::problem).thenComparingInt(Notice::page))
                .forEach(notice -> html.leaf("li", new Foot(words, reading).notice(notice)));
        html.close().close().line();
    }
}
