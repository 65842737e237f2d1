package gloss.library;

import gloss.paper.Sentence;
import java.util.List;
import java.util.Set;

/// A run of sentences of one paper that belong together, and what each of them means: the unit that
/// is looked up, while a sentence is what is shown. `cites` are the keys (`Identity`) of the works
/// that its references name.
public record Passage(
        String paper, List<Sentence> sentences, List<Meaning> meanings, Set<String> cites) {
    /// Throws `IllegalArgumentException` when there is not one meaning for each sentence, or no
    /// sentence.
    public Passage {
        sentences = List.copyOf(sentences);
        meanings = List.copyOf(meanings);
        cites = Set.copyOf(cites);
        if (sentences.isEmpty() || sentences.size() != meanings.size()) {
            throw new IllegalArgumentException(
                    "%d meanings for %d sentences of %s"
                            .formatted(meanings.size(), sentences.size(), paper));
        }
    }

    /// All sentences, with a blank between them.
    public String text() {
        return String.join(" ", sentences.stream().map(Sentence::text).toList());
    }
}
