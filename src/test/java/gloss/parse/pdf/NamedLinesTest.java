package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NamedLinesTest {
    private static final List<String> AUTHORS = List.of("Ann Brook", "Wm. Stone", "Fr. Field");

    @Test
    void areOneSentenceUpToTheLastName() {
        assertThat(
                        sentences(
                                "Ann Brook¹, Wm. Stone² and Fr. Field. All of Mill College. It is old."))
                .containsExactly(
                        "Ann Brook¹, Wm. Stone² and Fr. Field.",
                        "All of Mill College.",
                        "It is old.");
    }

    @Test
    void areNoneWhereNoAuthorIsNamed() {
        assertThat(sentences("Received in May. Accepted in June.")).hasSize(2);
    }

    private static List<String> sentences(String text) {
        return NamedLines.whole(text, AUTHORS, Sentences.split(text)).stream()
                .map(r -> text.substring(r.start(), r.end()))
                .toList();
    }
}
