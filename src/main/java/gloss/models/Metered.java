package gloss.models;

import java.math.BigDecimal;

/// One reading's account with a model: counts what is used, and asks nothing that could go over a
/// limit.
public final class Metered implements Model {
    private final Model model;
    private final Limits limits;
    private final Prices prices;
    private final Deadline deadline;
    private Usage used = Usage.NONE;

    public Metered(Model model, Limits limits, Prices prices, Deadline deadline) {
        this.model = model;
        this.limits = limits;
        this.prices = prices;
        this.deadline = deadline;
    }

    @Override
    public Answer ask(Question question) {
        Usage then = used.plus(question.estimate());
        BigDecimal cost = prices.of(then);
        if (deadline.left().isZero()) {
            return over("seconds", String.valueOf(limits.time().toSeconds()));
        }
        if (then.tokens() > limits.tokens()) {
            return over("tokens", String.valueOf(limits.tokens()));
        }
        if (prices.areKnown() && cost.compareTo(limits.cost()) > 0) {
            return over(prices.currency(), limits.cost().toPlainString());
        }
        Answer answer = model.ask(question);
        if (answer instanceof Answer.Said said) {
            used = used.plus(said.usage());
        }
        return answer;
    }

    /// All that was used so far.
    public Usage used() {
        return used;
    }

    public BigDecimal cost() {
        return prices.of(used);
    }

    private static Answer over(String unit, String limit) {
        return new Answer.Silent(Answer.Reason.LIMIT, limit + " " + unit);
    }
}
