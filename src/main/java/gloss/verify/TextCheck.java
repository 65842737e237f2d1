package gloss.verify;

import gloss.language.Glossary;
import gloss.paper.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Checks somebody else's text about a paper, sentence by sentence, against evidence found in the
/// paper.
public final class TextCheck {
    /// So many sentences of the paper are tried alone, and the nearest three together.
    private static final int TRIED = 8;

    private static final int TOGETHER = 3;

    /// A sentence that shares less than this with the nearest one of the paper is not about it.
    private static final double NEAR = 0.34;

    private static final Pattern OWN_NAME = Pattern.compile("^\\s*([^:：\\s]{2,30})\\s*[:：]");

    private final Verifier verifier;
    private final PaperEvidence paper;
    private final Context context;

    public TextCheck(Paper paper, Glossary glossary, double strictness) {
        this.verifier = new Verifier(glossary, strictness);
        this.paper = new PaperEvidence(paper, verifier.reader());
        var own = OWN_NAME.matcher(paper.title());
        this.context =
                Context.of(
                        paper.sentences().stream().map(s -> s.text()).toList(),
                        own.find() ? List.of(own.group(1)) : List.of());
    }

    /// What the paper says to this sentence: the best case that can be made for it.
    public Checked check(String sentence) {
        Statement claim = verifier.reader().read(sentence);
        List<PaperEvidence.Near> near = paper.nearest(claim, context, TRIED);
        if (near.isEmpty()) {
            return new Checked(sentence, new Verdict(Judgement.NOT_FOUND, List.of(), 0), List.of());
        }
        List<List<PaperEvidence.Near>> cases = new ArrayList<>();
        near.forEach(n -> cases.add(List.of(n)));
        for (int n = 2; n <= Math.min(TOGETHER, near.size()); n++) {
            cases.add(near.subList(0, n));
        }
        Checked best =
                cases.stream()
                        .map(each -> checked(sentence, claim, each))
                        .min(Comparator.comparingDouble(TextCheck::against))
                        .orElseThrow();
        Checked answer = denied(sentence, claim, near, best).orElse(best);
        return near.getFirst().fit() < NEAR && !answer.verdict().isSupported()
                ? new Checked(
                        sentence,
                        new Verdict(
                                Judgement.NOT_FOUND,
                                answer.verdict().findings(),
                                answer.verdict().covered()),
                        answer.evidence())
                : answer;
    }

    /// A sentence of the paper that is clearly nearer than those of the best case, and says
    /// otherwise: that a farther one can be read as support does not outweigh it.
    private Optional<Checked> denied(
            String sentence, Statement claim, List<PaperEvidence.Near> near, Checked best) {
        double fit =
                near.stream()
                        .filter(n -> best.evidence().containsAll(n.evidence()))
                        .mapToDouble(PaperEvidence.Near::fit)
                        .max()
                        .orElse(0);
        return near.stream()
                .filter(n -> n.fit() > fit + NEARER)
                .map(n -> checked(sentence, claim, List.of(n)))
                .filter(c -> c.verdict().judgement() == Judgement.CONTRADICTED)
                .findFirst();
    }

    /// By so much of its weight a sentence must be nearer.
    private static final double NEARER = 0.05;

    private Checked checked(String sentence, Statement claim, List<PaperEvidence.Near> near) {
        List<Statement> evidence = near.stream().map(PaperEvidence.Near::statement).toList();
        return new Checked(
                sentence,
                verifier.judge(new Match(claim, evidence, context)),
                near.stream().flatMap(n -> n.evidence().stream()).toList());
    }

    /// How much speaks against a sentence in this case: little for a supported one, less with less
    /// evidence to read.
    private static double against(Checked checked) {
        Verdict verdict = checked.verdict();
        double sum = verdict.isSupported() ? 0 : 2 * (1 - verdict.covered());
        for (Finding finding : verdict.findings()) {
            sum += finding.grave() ? 1.5 : 1;
        }
        return sum + 0.1 * Math.min(TOGETHER, checked.evidence().size());
    }
}
