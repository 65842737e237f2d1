package gloss.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ProseTest {
    @Test
    void takesTheSentencesOfParagraphsItemsAndQuotations() {
        String text =
                """
                # A heading is no claim

                The **method** is [fast](https://example.org). It reads *pages*
                in bands.

                - It needs no labels.
                - 它不需要标注。它很
                  快。

                > Somebody said so.

                ```
                code.is(not);
                ```

                https://example.org/paper.pdf
                """;
        assertThat(Prose.sentences(text))
                .containsExactly(
                        "The method is fast.",
                        "It reads pages in bands.",
                        "It needs no labels.",
                        "它不需要标注。",
                        "它很快。",
                        "Somebody said so.");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Prose.sentences("")).isEmpty();
        assertThat(Prose.sentences("# Only a heading\n\n---\n")).isEmpty();
    }
}
