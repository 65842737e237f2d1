package gloss.verify;

import java.util.List;

/// What became of checking a sentence against its evidence.
///
/// @param findings what speaks against it, the gravest first; empty for a supported one
/// @param covered the share of the sentence's content words that the evidence speaks of, 0 to 1
public record Verdict(Judgement judgement, List<Finding> findings, double covered) {
    public Verdict {
        findings = List.copyOf(findings);
        if (judgement == Judgement.SUPPORTED && !findings.isEmpty()) {
            throw new IllegalArgumentException("supported in spite of " + findings);
        }
    }

    public boolean isSupported() {
        return judgement == Judgement.SUPPORTED;
    }
}
