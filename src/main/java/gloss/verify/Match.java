package gloss.verify;

import java.util.List;

/// A statement beside its evidence, all sentences of it.
record Match(Statement claim, List<Statement> evidence, Context context) {
    boolean isSaid(Term term) {
        return evidence.stream().anyMatch(e -> e.speaksOf(term));
    }

    boolean isNamed(Name name) {
        String key = name.key();
        if (context.knows(key)) {
            return true;
        }
        String wanted = context.longForm(key);
        return evidence.stream()
                .anyMatch(e -> {
                    String squeezed = Name.key(e.text());
                    return squeezed.contains(key)
                            || (!wanted.isEmpty() && squeezed.contains(wanted))
                            || e.names().stream()
                                    .anyMatch(n -> context.longForm(n.key()).equals(key));
                });
    }

    /// The share of the claim's content that the evidence speaks of; 1 for a claim without content.
    double covered() {
        double said = 0;
        double all = 0;
        for (Term term : claim.terms()) {
            boolean isName =
                    claim.names().stream()
                            .anyMatch(n -> n.start() < term.end() && term.start() < n.end());
            if (!isName) {
                double weight = weight(term);
                all += weight;
                said += isSaid(term) ? weight : 0;
            }
        }
        for (Name name : claim.names()) {
            all += NAME_WEIGHT;
            said += isNamed(name) ? NAME_WEIGHT : 0;
        }
        return all == 0 ? 1 : said / all;
    }

    /// A pair of Han characters that no glossary knows is half a word at best.
    private double weight(Term term) {
        boolean unknown =
                term.concepts().size() == 1 && term.words().getFirst().codePointAt(0) > 0x2E80;
        boolean across = evidence.stream().anyMatch(e -> e.chinese() != claim.chinese());
        boolean generic = term.words().size() == 1 && GENERIC.contains(term.words().getFirst());
        return unknown ? (across ? 0.1 : 0.25) : generic ? 0.3 : 1;
    }

    /// Words that a summary adds without saying anything: "the method", "the results show".
    private static final java.util.Set<String> GENERIC =
            java.util.Set.of(
                    "method",
                    "approach",
                    "model",
                    "result",
                    "experiment",
                    "show",
                    "us",
                    "propos",
                    "technique",
                    "方法",
                    "模型",
                    "结果",
                    "实验",
                    "表明",
                    "显示",
                    "使用",
                    "提出",
                    "做法",
                    "技术",
                    "能",
                    "有");

    private static final double NAME_WEIGHT = 1.5;
}
