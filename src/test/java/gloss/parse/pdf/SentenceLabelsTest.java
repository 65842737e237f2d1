package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SentenceLabelsTest {
    private final Setter setter = new Setter(1);
    private float at = 72;

    @Test
    void goWithTheSentenceBehindThem() {
        set(Setter.ITALIC, "Proof of Lemma 2.1.");
        set(Setter.ROMAN, "We show it. It holds. Remark 3. The bound is tight.");
        assertThat(sentences())
                .containsExactly(
                        "Proof of Lemma 2.1. We show it.",
                        "It holds.",
                        "Remark 3. The bound is tight.");
    }

    @Test
    void goWithTheirItem() {
        set(Setter.BOLD, "• Fine grain.");
        set(Setter.ROMAN, "We train more. (ii) Then we stop.");
        assertThat(sentences())
                .containsExactly("• Fine grain. We train more.", "(ii) Then we stop.");
    }

    @Test
    void areNamesInTheFaceOfTheTextToo() {
        set(Setter.ROMAN, "FM. We used a model. It works.");
        assertThat(sentences()).containsExactly("FM. We used a model.", "It works.");
    }

    @Test
    void areNoShortSentences() {
        set(Setter.ROMAN, "We agree fully. This is good. So it was. Thus we stop.");
        assertThat(sentences()).hasSize(4);
    }

    @Test
    void standAloneWhereNothingFollows() {
        set(Setter.ROMAN, "It is shown. Proof.");
        assertThat(sentences()).containsExactly("It is shown.", "Proof.");
    }

    private void set(Face face, String text) {
        at = setter.set(at, 100, 10, face, text) + 10 / 3f;
    }

    private List<String> sentences() {
        Passage passage = new Joiner(Set.of()).join(List.of(LineMaker.line(1, setter.glyphs())));
        return SentenceLabels.sentences(passage).stream()
                .map(r -> passage.text().substring(r.start(), r.end()))
                .toList();
    }
}
