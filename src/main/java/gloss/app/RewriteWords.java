package gloss.app;

import gloss.json.RewritingJson;
import gloss.models.Answer;
import gloss.models.ModelSettings;
import gloss.models.Usage;
import gloss.publish.Words;
import gloss.reading.Role;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// Plans and runs of rewriting in the reader's language.
public final class RewriteWords {
    private final Words words;
    private final ModelWords model;

    public RewriteWords(String language) {
        this.words = Words.of(language);
        this.model = new ModelWords(language);
    }

    public RewritingJson.Plan plan(RewriteDesk.Plan plan) {
        ModelSettings settings = plan.model();
        boolean priced = settings.prices().areKnown();
        List<RewritingJson.Sent> sent =
                plan.sent().stream()
                        .map(quoted ->
                                new RewritingJson.Sent(
                                        quoted.quote(),
                                        quoted.boxes().isEmpty()
                                                ? 0
                                                : quoted.boxes().getFirst().page()))
                        .toList();
        Usage most = plan.most();
        boolean over =
                most.tokens() > settings.limits().tokens()
                        || (priced
                                && settings.prices().of(most).compareTo(settings.limits().cost())
                                        > 0);
        return new RewritingJson.Plan(
                settings.host(),
                settings.name(),
                plan.showsKey(),
                sent,
                most.calls(),
                most.tokens(),
                priced
                        ? settings.prices()
                                .of(most)
                                .setScale(4, RoundingMode.CEILING)
                                .toPlainString()
                        : "",
                priced ? settings.prices().currency() : "",
                model.cost(most, settings.prices(), true),
                over);
    }

    public RewritingJson.Run run(RewriteRun run) {
        return new RewritingJson.Run(
                run.id(),
                run.sha256(),
                run.into().code(),
                run.state().name().toLowerCase(Locale.ROOT),
                part(run.part()),
                run.before(),
                run.of(),
                run.used().tokens(),
                told(run),
                run.state() == RewriteRun.State.DONE
                        ? "/papers/" + run.sha256() + "?in=" + run.into().code()
                        : "");
    }

    private String part(String name) {
        if (name.isEmpty()) {
            return "";
        }
        return name.equals("headline")
                ? words.say("Headline", "一句话")
                : words.role(Role.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private String told(RewriteRun run) {
        return switch (run.state()) {
            case RUNNING -> run.of() == 0 ? words.say("waiting", "等待中") : cost(run);
            case STOPPED ->
                    words.say("Stopped; nothing was changed. ", "已停止，没有任何改动。")
                            + sentence(cost(run));
            case FAILED ->
                    words.say("The model did not answer: ", "模型没有应答：")
                            + sentence(run.silent().map(this::why).orElse(""));
            case DONE ->
                    sentence(cost(run))
                            + words.say(
                                    " %d supported, %d replaced."
                                            .formatted(run.supported(), run.replaced()),
                                    "有据 %d 句，换回原话 %d 句。".formatted(run.supported(), run.replaced()))
                            + run.silent()
                                    .map(silent ->
                                            words.say(
                                                            " The rest is in the paper's own words: ",
                                                            "其余为论文原话：")
                                                    + sentence(why(silent)))
                                    .orElse("");
        };
    }

    private String why(Answer.Silent silent) {
        return model.why(silent.reason(), silent.detail());
    }

    private String cost(RewriteRun run) {
        if (run.used().calls() == 0 && run.remembered() > 0) {
            return words.say(
                    "nothing was sent: all answers were kept from before", "没有发送任何内容：应答全部取自缓存");
        }
        return model.cost(run.used(), run.prices(), false)
                + (run.remembered() == 0
                        ? ""
                        : words.say(
                                ", " + run.remembered() + " more kept from before",
                                "，另有 " + run.remembered() + " 个取自缓存"));
    }

    private String sentence(String text) {
        return text.isEmpty()
                ? ""
                : text.substring(0, 1).toUpperCase(Locale.ROOT)
                        + text.substring(1)
                        + words.say(".", "。");
    }
}
