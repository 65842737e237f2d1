package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingsTest {
    @Test
    void sentencesOfOneMeaningAreCloserThanOthers() {
        List<float[]> vectors =
                OnnxEmbeddings.of("en")
                        .of(
                                List.of(
                                        "The model is trained on images.",
                                        "We fit a network to pictures.",
                                        "Interest rates rose in May."));
        double same = Embeddings.closeness(vectors.get(0), vectors.get(1));
        double other = Embeddings.closeness(vectors.get(0), vectors.get(2));
        assertThat(same).isGreaterThan(other + 0.2);
    }

    @Test
    void chineseHasAModelOfItsOwn() {
        OnnxEmbeddings chinese = OnnxEmbeddings.of("zh");
        List<float[]> vectors = chinese.of(List.of("本文提出一种方法。", "我们给出一个新算法。", "今天下雨了。"));
        assertThat(vectors.get(0)).hasSize(chinese.dimensions());
        assertThat(Embeddings.closeness(vectors.get(0), vectors.get(1)))
                .isGreaterThan(Embeddings.closeness(vectors.get(0), vectors.get(2)));
    }

    @Test
    void aTextHasTheSameVectorAloneAndInCompany() {
        OnnxEmbeddings model = OnnxEmbeddings.of("en");
        float[] alone = model.of(List.of("We train two models.")).getFirst();
        float[] after =
                model.of(List.of("A longer text comes first here.", "We train two models.")).get(1);
        assertThat(after).isEqualTo(alone);
    }

    @Test
    void wordsAreCutIntoTheLongestKnownPieces() {
        WordPiece pieces =
                new WordPiece(
                        """
                        {"model": {"vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "un": 3, "##aff": 4,
                        "##able": 5, "caf": 6, "##e": 7, "\\"": 8, "文": 9, "\\u00df": 10}}}\
                        """);
        assertThat(pieces.ids("Unaffable \"Café\" 文文 xyz ß", 128))
                .containsExactly(1, 3, 4, 5, 8, 6, 7, 8, 9, 9, 0, 10, 2);
        assertThat(pieces.ids("Unaffable", 3)).containsExactly(1, 3, 2);
    }
}
