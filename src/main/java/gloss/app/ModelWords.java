package gloss.app;

import gloss.models.Answer;
import gloss.models.ModelSettings;
import gloss.models.Prices;
import gloss.models.Usage;
import gloss.publish.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// What is said about a model and its cost, in both languages.
public final class ModelWords {
    private final Words words;

    public ModelWords(String language) {
        this.words = Words.of(language);
    }

    /// Why there is no answer, with the server's status where it has one.
    public String why(Answer.Reason reason, String detail) {
        String said =
                switch (reason) {
                    case KEY ->
                            words.say(
                                    "the server does not take the key; set it by gloss config model --key",
                                    "服务器不接受密钥，请用 gloss config model --key 重新设置");
                    case UNKNOWN ->
                            words.say("the server knows no such address or model", "服务器上没有这个地址或模型");
                    case REFUSED ->
                            words.say("the server does not understand the request", "服务器不理解这个请求");
                    case BUSY ->
                            words.say(
                                    "the server has too much to do, or the account is empty",
                                    "服务器繁忙，或账户余额不足");
                    case BROKEN -> words.say("the server failed", "服务器出错");
                    case SLOW -> words.say("there was no answer in time", "没有及时应答");
                    case UNREACHABLE -> words.say("the server cannot be reached", "连不上服务器");
                    case LIMIT -> words.say("over the limit of", "超出上限");
                    case CANCELLED -> words.say("it was stopped", "已停止");
                };
        return detail.isEmpty()
                ? said
                : reason == Answer.Reason.LIMIT
                        ? said + " " + detail
                        : said + words.say(" (" + detail + ")", "（" + detail + "）");
    }

    /// What is about to be sent, where, and what it may cost.
    String before(String paper, int sentences, ModelSettings model, Usage most) {
        return words.say(
                "%s: sending %d %s of it to %s (model %s): %s"
                        .formatted(
                                paper,
                                sentences,
                                sentences == 1 ? "sentence" : "sentences",
                                model.host(),
                                model.name(),
                                cost(most, model.prices(), true)),
                "%s：将其中 %d 句发给 %s（模型 %s）：%s"
                        .formatted(
                                paper,
                                sentences,
                                model.host(),
                                model.name(),
                                cost(most, model.prices(), true)));
    }

    /// What it took, and what came of it.
    String after(
            String paper,
            Usage used,
            int remembered,
            Prices prices,
            long supported,
            long replaced) {
        String kept =
                remembered == 0
                        ? ""
                        : words.say(
                                ", %d %s kept from before"
                                        .formatted(
                                                remembered, remembered == 1 ? "answer" : "answers"),
                                "，%d 个应答取自缓存".formatted(remembered));
        return words.say(
                "%s: %s%s; %d supported, %d replaced"
                        .formatted(paper, cost(used, prices, false), kept, supported, replaced),
                "%s：%s%s；有据 %d 句，换回原话 %d 句"
                        .formatted(paper, cost(used, prices, false), kept, supported, replaced));
    }

    /// `about 3,120 tokens` or `3,120 tokens in 7 calls, USD 0.0013`.
    String cost(Usage usage, Prices prices, boolean before) {
        String about = before || !usage.counted() ? words.say("about ", "约 ") : "";
        String tokens = "%,d".formatted(usage.tokens());
        String said =
                about
                        + words.say(tokens + " tokens", tokens + " 个 token")
                        + words.say(
                                " in " + usage.calls() + (usage.calls() == 1 ? " call" : " calls"),
                                "，" + usage.calls() + " 次调用");
        if (!prices.areKnown()) {
            return said;
        }
        BigDecimal cost = prices.of(usage).setScale(4, RoundingMode.CEILING);
        return said
                + words.say(", ", "，")
                + (before ? words.say("at most ", "至多 ") : "")
                + prices.currency()
                + " "
                + cost.toPlainString();
    }
}
