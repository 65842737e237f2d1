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
                .anyMatch(e ->
                        Name.isIn(name.text(), e.text())
                                || (!wanted.isEmpty() && Name.key(e.text()).contains(wanted))
                                || e.names().stream()
                                        .anyMatch(n -> context.longForm(n.key()).equals(key))
                                || isTranslated(name, e));
    }

    /// A name that a dictionary knows: `AIDS` is 艾滋病.
    private boolean isTranslated(Name name, Statement statement) {
        return claim.terms().stream()
                .filter(t -> t.start() <= name.start() && name.end() <= t.end())
                .anyMatch(t -> t.isTranslated() && statement.says(t) == 1);
    }

    /// The share of the claim's content that the evidence speaks of; 1 for a claim without content.
    double covered() {
        double[] sum = covered(0, claim.text().length());
        return sum[1] == 0 ? 1 : sum[0] / sum[1];
    }

    /// Whether there is enough content to ask for.
    boolean hasContent() {
        return covered(0, claim.text().length())[1] >= ENOUGH;
    }

    private static final double ENOUGH = 1.5;

    /// Of this stretch of the claim what the evidence speaks of and what there is, by weight.
    double[] covered(int start, int end) {
        double said = 0;
        double all = 0;
        for (Term term : claim.termsIn(start, end)) {
            boolean isName =
                    claim.names().stream()
                            .anyMatch(n -> n.start() < term.end() && term.start() < n.end());
            if (!isName) {
                double sure = says(term);
                double weight = weight(term, sure);
                all += weight;
                said += sure * weight;
            }
        }
        for (Name name : claim.names()) {
            if (start <= name.start() && name.end() <= end) {
                double weight = mayBeTranslated(name) ? UNKNOWN : NAME_WEIGHT;
                all += weight;
                said += isNamed(name) ? weight : 0;
            }
        }
        return new double[] {said, all};
    }

    double says(Term term) {
        return evidence.stream().mapToDouble(e -> e.says(term)).max().orElse(0);
    }

    /// Whether claim and evidence are of two languages.
    boolean across() {
        return evidence.stream().anyMatch(e -> e.chinese() != claim.chinese());
    }

    /// A place or person may stand there in Chinese, which no table tells: "Shanghai". Not where
    /// the evidence has a Latin name that the claim does not use.
    boolean mayBeTranslated(Name name) {
        return !claim.chinese()
                && name.text().matches("\\p{Lu}\\p{Ll}{2,}(?:-[\\p{L}]+)*")
                && evidence.stream().anyMatch(Statement::chinese)
                && evidence.stream()
                        .flatMap(e -> e.names().stream())
                        .allMatch(n -> Name.isIn(n.text(), claim.text()));
    }

    /// A word that no dictionary knows tells nothing when it is not found: in Chinese it is half a
    /// word at best.
    private double weight(Term term, double sure) {
        boolean asked =
                across() ? term.isTranslated() : !term.chinese() || term.concepts().size() > 1;
        boolean generic = term.words().size() == 1 && GENERIC.contains(term.words().getFirst());
        boolean logical =
                claim.marks().stream()
                        .anyMatch(m -> m.start() < term.end() && term.start() < m.end());
        return generic || (logical && across())
                ? 0.3
                : asked ? 1 : sure > 0 ? UNKNOWN : across() ? 0 : 0.25;
    }

    private static final double UNKNOWN = 0.3;

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
