package gloss.compose;

import gloss.paper.Paper;
import gloss.paper.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/// What sums the paper up: its abstract; for a paper without one what stands in its place, else how
/// it begins. `whole` says that it was written to sum up, so that its sentences follow each other
/// from background to result.
record Summary(List<Sentence> sentences, boolean whole) {
    /// Sentences of an introduction that stand for an abstract.
    private static final int BEGINNING = 6;

    Summary {
        sentences = List.copyOf(sentences);
    }

    static Summary of(Paper paper, SectionKinds kinds) {
        List<Sentence> summary = of(paper, kinds, SectionKind.ABSTRACT);
        return summary.isEmpty()
                ? new Summary(
                        of(paper, kinds, SectionKind.INTRODUCTION).stream()
                                .limit(BEGINNING)
                                .toList(),
                        false)
                : new Summary(summary, true);
    }

    private static List<Sentence> of(Paper paper, SectionKinds kinds, SectionKind kind) {
        return paper.sentences().stream().filter(s -> kinds.of(s.section()) == kind).toList();
    }

    List<String> texts() {
        return sentences.stream().map(Sentence::text).toList();
    }

    String text() {
        return texts().stream().collect(Collectors.joining(" "));
    }
}
