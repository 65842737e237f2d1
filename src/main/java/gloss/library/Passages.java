package gloss.library;

import gloss.paper.Block;
import gloss.paper.Citation;
import gloss.paper.Paper;
import gloss.paper.Reference;
import gloss.paper.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A paper as passages: its sentences in order, some at a time. Names and addresses, formulas and
/// programs are left out; nobody looks for those by what they say.
public final class Passages {
    /// Paragraphs shorter than this are taken together with the next of the same section, longer
    /// ones are cut: the mean of many meanings means nothing.
    private static final int FEW = 3;

    private static final int MANY = 6;

    /// In UTF-16 units: `See above.` is no sentence that answers anything.
    private static final int SHORTEST = 12;

    private Passages() {}

    /// The sentences that can be found, in order.
    public static List<Sentence> sentences(Paper paper) {
        Set<String> prose =
                paper.blocks().stream()
                        .filter(Passages::isProse)
                        .map(Block::id)
                        .collect(Collectors.toSet());
        return paper.sentences().stream()
                .filter(s -> s.text().length() >= SHORTEST)
                .filter(s -> prose.contains(s.block()))
                .toList();
    }

    /// The passages of a paper, with one meaning for each of its `sentences`. Throws
    /// `IllegalArgumentException` when there are more or fewer.
    public static List<Passage> of(Paper paper, List<Meaning> meanings) {
        List<Sentence> sentences = sentences(paper);
        if (sentences.size() != meanings.size()) {
            throw new IllegalArgumentException(
                    "%d meanings for %d sentences of %s"
                            .formatted(meanings.size(), sentences.size(), paper.id()));
        }
        Map<String, Set<String>> cited = cited(paper);
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size() || ends(sentences, start, i)) {
                List<Sentence> run = sentences.subList(start, i);
                Set<String> cites = new HashSet<>();
                run.forEach(s -> cites.addAll(cited.getOrDefault(s.id(), Set.of())));
                passages.add(new Passage(paper.id(), run, meanings.subList(start, i), cites));
                start = i;
            }
        }
        return passages;
    }

    /// Whether a passage from `start` ends before sentence `i`.
    private static boolean ends(List<Sentence> sentences, int start, int i) {
        Sentence last = sentences.get(i - 1);
        Sentence next = sentences.get(i);
        int count = i - start;
        return !last.section().equals(next.section())
                || count >= MANY
                || (count >= FEW && !last.block().equals(next.block()));
    }

    /// What each sentence's call-outs lead to, as keys of works.
    private static Map<String, Set<String>> cited(Paper paper) {
        Map<String, Set<String>> keys = new HashMap<>();
        for (Reference reference : paper.references()) {
            keys.put(reference.id(), Identity.keys(reference));
        }
        Map<String, Set<String>> cited = new HashMap<>();
        for (Citation citation : paper.citations()) {
            for (String reference : citation.references()) {
                cited.computeIfAbsent(citation.sentence(), s -> new HashSet<>())
                        .addAll(keys.getOrDefault(reference, Set.of()));
            }
        }
        return cited;
    }

    private static boolean isProse(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH, ITEM, THEOREM, FOOTNOTE, CAPTION, ABSTRACT -> true;
            case EQUATION, ALGORITHM, CODE, FRONT -> false;
        };
    }
}
