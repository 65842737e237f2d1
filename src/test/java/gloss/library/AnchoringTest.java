package gloss.library;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Paper;
import gloss.paper.Papers;
import gloss.paper.Sentence;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AnchoringTest {
    private static final Paper BEFORE =
            Papers.of(
                            """
                            # Method

                            Readers have little time for each paper. We keep the evidence of each sentence. It costs little.

                            # Results

                            The form saves 42.5 percent of the time. It costs little. Experts like it.
                            """)
                    .paper();

    @Test
    void keepsTheWordsWithThirtyTwoCharactersOnEitherSide() {
        Sentence said = sentence(BEFORE, "We keep");
        Anchor anchor = anchor("We keep", "the evidence");
        assertThat(anchor.quote()).isEqualTo("the evidence");
        assertThat(anchor.before()).isEqualTo("ittle time for each paper. We keep ".substring(3));
        assertThat(anchor.after())
                .isEqualTo(" of each sentence. It costs little.".substring(0, 32));
        assertThat(anchor.boxes()).isEqualTo(said.place().boxes());
        assertThat(new Anchoring(BEFORE).find(anchor).orElseThrow().sentences())
                .containsExactly(said.id());
    }

    @Test
    void anchorsNothingThatIsNotSaid() {
        Sentence said = sentence(BEFORE, "We keep");
        assertThat(new Anchoring(BEFORE).anchor(said.id(), "the evidences")).isEmpty();
        assertThat(new Anchoring(BEFORE).anchor("s9.b9.9", "")).isEmpty();
    }

    @Test
    void findsTheOneOfTwoThatStandsWhereItStood() {
        Paper after =
                Papers.of(
                                """
                                # Introduction

                                A new start. It costs little.

                                # Method

                                We keep the evidence of each sentence. It costs little.

                                # Results

                                The form saves 42.5 percent of the time. It costs little. Experts like it.
                                """)
                        .paper();
        Sentence second =
                BEFORE.sentences().stream()
                        .filter(s -> s.text().equals("It costs little."))
                        .toList()
                        .getLast();
        Anchor anchor = new Anchoring(BEFORE).anchor(second.id(), "").orElseThrow();
        String found = new Anchoring(after).find(anchor).orElseThrow().sentences().getFirst();
        assertThat(section(after, found)).isEqualTo(sentence(after, "The form saves").section());
        Anchor first = anchor("It costs", "");
        found = new Anchoring(after).find(first).orElseThrow().sentences().getFirst();
        assertThat(section(after, found)).isEqualTo(sentence(after, "We keep").section());
    }

    @Test
    void findsWordsThatAreSpacedHyphenatedAndMarkedOtherwise() {
        Paper after =
                Papers.of("# Results\n\nThe form  saves “42.5” per-cent of The time!\n").paper();
        assertThat(new Anchoring(after).find(anchor("The form", "")).orElseThrow().sentences())
                .containsExactly(after.sentences().getLast().id());
    }

    @Test
    void findsASentenceThatIsCutOtherwiseNow() {
        Paper after =
                Papers.of("# Method\n\nWe keep the evidence\n\nof each sentence. And so on.\n")
                        .paper();
        Anchoring.Placed placed = new Anchoring(after).find(anchor("We keep", "")).orElseThrow();
        assertThat(placed.sentences())
                .isEqualTo(
                        List.of(
                                sentence(after, "We keep the evidence").id(),
                                sentence(after, "of each sentence").id()));
        assertThat(placed.boxes()).hasSize(2);
    }

    @Test
    void isNowhereWhenItsWordsAreGone() {
        Paper after = Papers.of("# Method\n\nSomething else was written here.\n").paper();
        assertThat(new Anchoring(after).find(anchor("We keep", "evidence"))).isEmpty();
    }

    private static String section(Paper paper, String sentence) {
        return Objects.requireNonNull(paper.sentencesById().get(sentence)).section();
    }

    private static Anchor anchor(String start, String quote) {
        return new Anchoring(BEFORE).anchor(sentence(BEFORE, start).id(), quote).orElseThrow();
    }

    private static Sentence sentence(Paper paper, String start) {
        return paper.sentences().stream()
                .filter(s -> s.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
