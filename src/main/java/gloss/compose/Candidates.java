package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.paper.Block;
import gloss.paper.Citation;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.paper.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/// The sentences of a paper that can stand in a reading, cleaned.
final class Candidates {
    /// A list within one sentence, its items parted by semicolons.
    private static final Pattern LISTED =
            Pattern.compile("(?:首先|第一|其一|一是|[（(][1一][）)]|①).*；\\s*(?:其次|第二|其二|二是|[（(][2二][）)]|②)");

    private final Paper paper;
    private final SectionKinds kinds;
    private final ReadingSpeed speed;
    private final Map<String, List<Span>> marks = new HashMap<>();
    private final Map<String, Block> blocks;

    Candidates(Paper paper, SectionKinds kinds, ReadingSpeed speed) {
        this.paper = paper;
        this.kinds = kinds;
        this.speed = speed;
        this.blocks = paper.blocksById();
        for (Citation citation : paper.citations()) {
            marks.computeIfAbsent(citation.sentence(), s -> new ArrayList<>()).add(citation.span());
        }
    }

    /// In the paper's order.
    List<Candidate> all() {
        List<Candidate> all = new ArrayList<>();
        for (int order = 0; order < paper.sentences().size(); order++) {
            candidate(paper.sentences().get(order), order).ifPresent(all::add);
        }
        return all;
    }

    /// The sentences of the text that are not among these (by their order), cleaned as far as can
    /// be; a part of one may still stand alone.
    List<Candidate> leaning(Set<Integer> alone) {
        List<Candidate> leaning = new ArrayList<>();
        for (int order = 0; order < paper.sentences().size(); order++) {
            Sentence sentence = paper.sentences().get(order);
            if (!alone.contains(order) && isRead(sentence)) {
                Cut cut =
                        Cleaning.clean(sentence.text(), marks(sentence))
                                .orElseGet(() -> new Cut(sentence.text(), sentence.text()));
                leaning.add(
                        new Candidate(
                                sentence,
                                order,
                                kinds.of(sentence.section()),
                                cut.text(),
                                cut.quote(),
                                speed.units(cut.text()),
                                0));
            }
        }
        return leaning;
    }

    List<Span> marks(Sentence sentence) {
        return marks.getOrDefault(sentence.id(), List.of());
    }

    private Optional<Candidate> candidate(Sentence sentence, int order) {
        SectionKind kind = kinds.of(sentence.section());
        if (!isRead(sentence)) {
            return Optional.empty();
        }
        List<Span> callOuts = marks(sentence);
        return Cleaning.clean(sentence.text(), callOuts)
                .flatMap(cut -> sound(cut, sentence, order, kind))
                .or(() ->
                        Clauses.unopened(sentence.text(), callOuts)
                                .flatMap(cut -> sound(cut, sentence, order, kind)))
                .or(() ->
                        listed(sentence, callOuts)
                                .flatMap(cut -> sound(cut, sentence, order, kind)));
    }

    /// As many items as may stand in a reading of a Chinese sentence that is a list:
    /// "本研究的局限性：（1）…；（2）…".
    private Optional<Cut> listed(Sentence sentence, List<Span> callOuts) {
        String said = sentence.text();
        return speed.inCharacters() && LISTED.matcher(said).find()
                ? Clauses.within(
                        said,
                        callOuts,
                        StandingAlone.MOST_CHARACTERS,
                        speed::units,
                        cut -> sound(cut, sentence).isPresent())
                : Optional.empty();
    }

    private OptionalDouble sound(Cut cut, Sentence sentence) {
        return StandingAlone.blemish(
                cut.text(), sentence.text(), speed.units(cut.text()), speed.inCharacters());
    }

    private Optional<Candidate> sound(Cut cut, Sentence sentence, int order, SectionKind kind) {
        int cost = speed.units(cut.text());
        OptionalDouble blemish = sound(cut, sentence);
        return blemish.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Candidate(
                                sentence,
                                order,
                                kind,
                                cut.text(),
                                cut.quote(),
                                cost,
                                blemish.getAsDouble()));
    }

    /// Whether it is of the text, and of a part of the paper that is read.
    private boolean isRead(Sentence sentence) {
        SectionKind kind = kinds.of(sentence.section());
        return kind != SectionKind.ASIDE && kind != SectionKind.FRONT && isText(sentence);
    }

    private boolean isText(Sentence sentence) {
        Block block = blocks.get(sentence.block());
        return block != null
                && switch (block.kind()) {
                    case PARAGRAPH, ITEM, ABSTRACT, THEOREM -> true;
                    case EQUATION, ALGORITHM, CODE, FOOTNOTE, CAPTION, FRONT -> false;
                };
    }
}
