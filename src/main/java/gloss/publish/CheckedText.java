package gloss.publish;

import gloss.paper.Box;
import gloss.paper.Paper;
import gloss.reading.Evidence;
import gloss.verify.Checked;
import gloss.verify.Judgement;
import java.util.List;
import java.util.Optional;

/// Somebody's checked text for the terminal: each sentence after its verdict, with the reason and
/// the nearest words of the paper and their page.
public final class CheckedText {
    private static final int LONGEST_QUOTE = 240;

    private final VerdictWords verdicts;
    private final Words words;
    private final int columns;
    private final boolean colour;

    public CheckedText(String language, int columns, boolean colour) {
        this.verdicts = VerdictWords.of(language);
        this.words = Words.of(language);
        this.columns = columns;
        this.colour = colour;
    }

    public String publish(List<Checked> text, Paper paper) {
        TextSheet sheet = new TextSheet(columns, colour);
        sheet.title(words.say("Checked against: ", "对照论文：") + paper.title());
        sheet.dim(counts(text));
        for (Checked each : text) {
            sheet.blank();
            sheet.entry(verdicts.judgement(each.verdict().judgement()), each.text(), "");
            String reason = verdicts.reason(each.verdict());
            if (!reason.isEmpty()) {
                sheet.plain("→ " + reason, "");
            }
            quote(each, paper).ifPresent(q -> sheet.plain("“" + brief(q.text()) + "”", q.place()));
        }
        return sheet.done();
    }

    private record Quote(String text, String place) {}

    /// The nearest words of the paper, except where nothing in it is near.
    private Optional<Quote> quote(Checked checked, Paper paper) {
        if (checked.verdict().judgement() == Judgement.NOT_FOUND || checked.evidence().isEmpty()) {
            return Optional.empty();
        }
        return switch (checked.evidence().getFirst()) {
            case Evidence.Quoted(String _, String quote, List<Box> boxes) ->
                    Optional.of(
                            new Quote(
                                    quote,
                                    boxes.isEmpty() ? "" : words.page(boxes.getFirst().page())));
            case Evidence.OfCell cell -> Optional.of(row(cell, checked, paper));
            case Evidence.OfFigure _,
                    Evidence.OfEquation _,
                    Evidence.OfSection _,
                    Evidence.OfReference _,
                    Evidence.OfLink _,
                    Evidence.Computed _ ->
                    Optional.empty();
        };
    }

    private Quote row(Evidence.OfCell first, Checked checked, Paper paper) {
        StringBuilder cells = new StringBuilder();
        for (Evidence each : checked.evidence()) {
            if (each instanceof Evidence.OfCell cell && cell.table().equals(first.table())) {
                cells.append(cells.isEmpty() ? "" : " · ").append(cell.quote());
            }
        }
        String place =
                paper.tables().stream()
                        .filter(t -> t.id().equals(first.table()))
                        .map(t -> t.label() + words.say(", ", "，") + words.page(t.page()))
                        .findFirst()
                        .orElse("");
        return new Quote(cells.toString(), place);
    }

    private String counts(List<Checked> text) {
        StringBuilder out = new StringBuilder();
        for (Judgement judgement : Judgement.values()) {
            long n = text.stream().filter(c -> c.verdict().judgement() == judgement).count();
            if (n > 0) {
                out.append(out.isEmpty() ? "" : " · ")
                        .append(n)
                        .append(' ')
                        .append(verdicts.judgement(judgement));
            }
        }
        return out.isEmpty() ? words.say("No sentence to check.", "没有可核对的句子。") : out.toString();
    }

    private static String brief(String text) {
        return text.length() <= LONGEST_QUOTE
                ? text
                : text.substring(
                                0,
                                text.lastIndexOf(' ', LONGEST_QUOTE) > 0
                                        ? text.lastIndexOf(' ', LONGEST_QUOTE)
                                        : LONGEST_QUOTE)
                        + " …";
    }
}
