package gloss.app;

import gloss.models.Answer;
import gloss.models.ModelSettings;
import gloss.models.Prices;
import gloss.models.Unfit;
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
                                    "the server does not take the key; set it again (gloss config model --key, or the settings page)",
                                    "服务器不接受密钥，请重新设置（gloss config model --key 或设置页面）");
                    case UNKNOWN ->
                            words.say("the server knows no such address or model", "服务器上没有这个地址或模型");
                    case REFUSED ->
                            words.say("the server does not understand the request", "服务器不理解这个请求");
                    case BUSY ->
                            words.say(
                                    "the server has too much to do, or the account is empty",
                                    "服务器繁忙，或账户余额不足");
                    case BROKEN ->
                            words.say("the server failed, or its answer broke off", "服务器出错，或应答中断");
                    case SLOW -> words.say("there was no answer in time", "没有及时应答");
                    case UNREACHABLE -> words.say("the server cannot be reached", "连不上服务器");
                    case LIMIT -> words.say("over the limit of", "超出上限");
                    case CANCELLED -> words.say("it was stopped", "已停止");
                };
        return detail.isEmpty()
                ? said
                : reason == Answer.Reason.LIMIT
                        ? said + " " + words.say(detail, limit(detail))
                        : said + words.say(" (" + detail + ")", "（" + detail + "）");
    }

    /// `60000 tokens` in Chinese.
    private static String limit(String detail) {
        return detail.replace(" tokens", " 个 token").replace(" seconds", " 秒");
    }

    /// What is wrong with the settings.
    public String unfit(Unfit wrong) {
        String field = field(wrong.field());
        return switch (wrong.why()) {
            case NO_NAME -> words.say("The model needs a name.", "请填写模型名。");
            case PROTOCOL ->
                    words.say("The protocol is openai or ollama.", "协议只能是 openai 或 ollama。");
            case ENDPOINT ->
                    words.say(
                            "The address looks like https://api.example.org/v1, without key or query.",
                            "地址应形如 https://api.example.org/v1，不带密钥和参数。");
            case WHOLE_NUMBER -> words.say(field + " is a whole number.", field + "应为整数。");
            case NUMBER -> words.say(field + " is a number such as 0.25.", field + "应为数字，例如 0.25。");
            case LIMIT -> words.say("A limit is above zero.", "上限应大于零。");
            case CURRENCY -> words.say("A currency is a word such as USD.", "币种应为一个词，例如 USD。");
            case ONE_LINE -> words.say(field + " is one line.", field + "只能是一行。");
            case KEY_ELSEWHERE ->
                    words.say(
                            "The key is in the environment, so the address is changed there too.",
                            "密钥来自环境变量，地址也要在环境变量中修改。");
        };
    }

    /// A field of the settings by its name: `Model`, `Price sent`.
    public String field(String name) {
        return switch (name) {
            case ModelSettings.PROTOCOL -> words.say("Protocol", "协议");
            case ModelSettings.ENDPOINT -> words.say("Address", "地址");
            case ModelSettings.NAME -> words.say("Model", "模型");
            case ModelSettings.KEY -> words.say("Key", "密钥");
            case ModelSettings.STREAM -> words.say("Piece by piece", "流式接收");
            case ModelSettings.SECONDS -> words.say("Time", "时间");
            case ModelSettings.TOKENS -> words.say("Tokens", "Token 数");
            case ModelSettings.COST -> words.say("Money", "费用");
            case ModelSettings.PRICE_IN -> words.say("Price sent", "发送价格");
            case ModelSettings.PRICE_OUT -> words.say("Price answered", "应答价格");
            case ModelSettings.CURRENCY -> words.say("Currency", "币种");
            default -> name;
        };
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
    public String cost(Usage usage, Prices prices, boolean before) {
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
