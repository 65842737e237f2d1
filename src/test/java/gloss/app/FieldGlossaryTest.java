package gloss.app;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.Glossary;
import gloss.publish.Dictionary;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldGlossaryTest {
    private final Dictionary dictionary = new FieldGlossary(Glossary::new);

    @Test
    void namesTermsOfAnEnglishPaperInChinese() {
        String text = "We study image segmentation by self-supervised learning.";
        assertThat(dictionary.terms(text, "en", "zh"))
                .extracting(t -> text.substring(t.start(), t.end()) + " " + t.name())
                .containsExactly("image segmentation 图像分割", "self-supervised learning 自监督学习");
    }

    @Test
    void namesTermsOfAChinesePaperInEnglish() {
        assertThat(dictionary.terms("本文用自监督学习做图像分割。", "zh", "en"))
                .extracting(Dictionary.Translated::name)
                .containsExactly("self-supervised learning", "image segmentation");
    }

    @Test
    void leavesEverydayAndShortWordsAlone() {
        assertThat(dictionary.terms("The results of our model are significant.", "en", "zh"))
                .isEmpty();
    }

    @Test
    void isNotEvenReadWhereBothLanguagesAreOne() {
        Dictionary unread =
                new FieldGlossary(() -> {
                    throw new AssertionError("read for nothing");
                });
        assertThat(unread.terms("image segmentation", "en", "en")).isEqualTo(List.of());
    }
}
