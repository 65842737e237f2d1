package gloss.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rewriting as the API has it: what would be sent, and how far it is.
public final class RewritingJson {
    /// A sentence of the paper.
    public record Sent(String text, int page) {}

    /// What would be sent where, and what it would take at most.
    ///
    /// @param cost in the currency, empty when no price is set
    /// @param told the same in words of the reader's language
    /// @param over whether that is above the user's own limit
    public record Plan(
            String host,
            String model,
            boolean showsKey,
            List<Sent> sentences,
            int calls,
            int tokens,
            String cost,
            String currency,
            String told,
            boolean over) {
        public Plan {
            sentences = List.copyOf(sentences);
        }
    }

    /// A run.
    ///
    /// @param state `running`, `done`, `failed` or `stopped`
    /// @param part which is being written, in the reader's language; may be empty
    /// @param told in words: how far, what it cost, or why there is none
    /// @param address of the page that shows it; empty until it is done
    public record Run(
            long id,
            String paper,
            String into,
            String state,
            String part,
            int before,
            int of,
            int tokens,
            String told,
            String address) {}

    private RewritingJson() {}

    /// `{"set":true,"known":["zh"],"plan":{…}}`.
    ///
    /// @param set whether a model is set
    /// @param known in which languages there is a reading already
    public static String write(boolean set, List<String> known, @Nullable Plan plan) {
        return Output.document(out -> {
            out.flag("set", set);
            out.strings("known", known);
            if (plan != null) {
                out.object("plan", p -> write(p, plan));
            }
        });
    }

    private static void write(Output out, Plan plan) {
        out.text("host", plan.host());
        out.text("model", plan.model());
        out.flag("showsKey", plan.showsKey());
        out.objects(
                "sentences",
                plan.sentences(),
                (o, sent) -> {
                    o.text("text", sent.text());
                    o.page(sent.page());
                });
        out.number("calls", plan.calls());
        out.number("tokens", plan.tokens());
        out.known("cost", plan.cost());
        out.known("currency", plan.currency());
        out.text("told", plan.told());
        out.flag("over", plan.over());
    }

    public static String write(Run run) {
        return Output.document(out -> write(out, run));
    }

    /// `{"runs":[…]}`.
    public static String write(List<Run> runs) {
        return Output.document(out -> out.objects("runs", runs, RewritingJson::write));
    }

    private static void write(Output out, Run run) {
        out.text("id", String.valueOf(run.id()));
        out.text("paper", run.paper());
        out.text("in", run.into());
        out.text("state", run.state());
        out.known("part", run.part());
        out.number("before", run.before());
        out.number("of", run.of());
        out.number("tokens", run.tokens());
        out.known("told", run.told());
        out.known("address", run.address());
    }
}
