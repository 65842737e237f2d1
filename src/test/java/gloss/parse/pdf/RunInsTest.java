package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RunInsTest {
    private static final String WORDS =
            "the quick brown fox jumps over the lazy dog while seven wizards mix a jug of strong ink ";

    private final Setter setter = new Setter(1);
    private float at = 72;

    @Test
    void endWithAPoint() {
        set(Setter.BOLD, "Small batch sizes.");
        set(Setter.ROMAN, "although it is good");
        assertThat(title()).isEqualTo("Small batch sizes");
    }

    @Test
    void endWhereASentenceBegins() {
        set(Setter.BOLD, "Grasp Ranking");
        set(Setter.ROMAN, "Given the grasps sampled before");
        assertThat(title()).isEqualTo("Grasp Ranking");
    }

    @Test
    void mayCiteBeforeTheirPoint() {
        set(Setter.BOLD, "Relation to Layer Normalization [");
        set(Setter.ROMAN, "3]. We use the second as well");
        assertThat(title()).isEqualTo("Relation to Layer Normalization");
    }

    @Test
    void mayBeItalicWithAWideGap() {
        set(Setter.ITALIC, "Continual learning");
        at += 7;
        set(Setter.ROMAN, "Our method relates to it");
        assertThat(title()).isEqualTo("Continual learning");
    }

    @Test
    void mayHoldSymbolsThatHaveNoBold() {
        set(Setter.BOLD, "Iteration 2 (");
        set(Setter.MATH, "M2");
        set(Setter.BOLD, ") improves.");
        set(Setter.ROMAN, "It wins more often");
        assertThat(title()).startsWith("Iteration 2").endsWith("improves");
    }

    @Test
    void areNoNamesWithinASentence() {
        set(Setter.BOLD, "Forgy initialization");
        set(Setter.ROMAN, "randomly chooses some of them");
        assertThat(title()).isNull();
    }

    @Test
    void areNoItalicWordsBeforeACapital() {
        set(Setter.ITALIC, "Phoenix paludosa");
        set(Setter.ROMAN, "Roxb. grows in the south");
        assertThat(title()).isNull();
    }

    @Test
    void areNoKeywordsOfCode() {
        set(Setter.BOLD, "13 return");
        set(Setter.ROMAN, "W and nothing else at all");
        assertThat(title()).isNull();
    }

    private void set(Face face, String text) {
        at = setter.set(at, 100, 10, face, text) + 10 / 3f;
    }

    private @Nullable String title() {
        Setter body = new Setter(2);
        body.prose(72, 540, 100, 10, 12, WORDS.repeat(20).strip());
        Manner manner = Layout.of(List.of(body.lines())).manner();
        Line line = LineMaker.line(1, setter.glyphs());
        RunIns.RunIn found = RunIns.of(new Joiner(Set.of()).join(List.of(line)), manner);
        return found == null ? null : found.title();
    }
}
