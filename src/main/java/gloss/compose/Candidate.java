package gloss.compose;

import gloss.paper.Sentence;
import gloss.reading.Evidence;

/// A sentence that can stand alone in a reading: as the paper has it, as a reading would say it
/// (`text`), the part of it that is quoted, where it stands among the paper's sentences (`order`,
/// from 0), what it costs in words (characters for Chinese), and how much it leaves to be desired
/// (`blemish`, 0 for none).
record Candidate(
        Sentence sentence,
        int order,
        SectionKind kind,
        String text,
        String quote,
        int cost,
        double blemish) {
    Evidence.Quoted evidence() {
        return new Evidence.Quoted(sentence.id(), quote, sentence.place().boxes());
    }
}
