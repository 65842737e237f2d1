package gloss.publish;

import gloss.paper.Notice;
import gloss.reading.Check;
import gloss.reading.Engine;
import gloss.reading.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The sentences of the foot, the same in every format.
final class Foot {
    private final Words words;
    private final Reading reading;
    private final RulingWords rulings;

    Foot(Words words, Reading reading) {
        this.words = words;
        this.reading = reading;
        this.rulings = new RulingWords(words, reading);
    }

    /// `26 sentences, each checked by program against its place in the paper:`
    String checked() {
        long count = reading.points().count();
        return words.say(
                count
                        + (count == 1 ? " sentence" : " sentences")
                        + ", each checked by program against its place in the paper:",
                "共 " + count + " 句，每句都由程序对照原文核对：");
    }

    /// How many were checked how, those that there are.
    List<String> counts() {
        return Arrays.stream(Check.values())
                .filter(check -> reading.count(check) > 0)
                .map(check -> rulings.marked(check, words.counted(check, reading.count(check))))
                .toList();
    }

    /// Both in one line.
    String inOneLine() {
        return checked()
                + words.say(" ", "")
                + String.join(words.say("; ", "；"), counts())
                + words.say(".", "。");
    }

    String time() {
        boolean characters = reading.language().equals("zh");
        return words.say(
                "%s for %d %s and what there is to look at, at %s; the limit was %s."
                        .formatted(
                                words.minutes(reading.minutes()),
                                reading.words(),
                                characters ? "characters" : "words",
                                words.speed(reading.wordsPerMinute(), reading.language()),
                                words.minutes(reading.budgetMinutes())),
                "共 %d %s加图表，按%s计，需 %s；上限 %s。"
                        .formatted(
                                reading.words(),
                                characters ? "字" : "词",
                                words.speed(reading.wordsPerMinute(), reading.language()),
                                words.minutes(reading.minutes()),
                                words.minutes(reading.budgetMinutes())));
    }

    String engine() {
        Engine engine = reading.engine();
        String model = engine.model();
        return engine.name()
                + " "
                + engine.version()
                + (model == null
                        ? words.say(", no language model", "，未使用语言模型")
                        : words.say(" with ", "，模型 ") + model);
    }

    String parser() {
        return reading.paper().parser().name() + " " + reading.paper().parser().version();
    }

    String notice(Notice notice) {
        String where = notice.page() > 0 ? words.say(", ", "，") + words.page(notice.page()) : "";
        String detail = notice.detail().isEmpty() ? "" : words.say(": ", "：") + notice.detail();
        return capital(words.problem(notice.problem())) + where + detail;
    }

    /// With a capital, to stand as a line of its own.
    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
