package gloss.compose;

import gloss.language.Cues;
import gloss.language.Embeddings;
import gloss.language.OneLine;
import gloss.language.OnnxEmbeddings;
import gloss.language.RoleModel;
import gloss.language.Words;
import java.util.Optional;

/// What is known of a paper's language before any paper is seen: its words, its cue phrases, its
/// model of meaning, and the trained models where there are any (English).
record Language(
        Words words,
        Cues cues,
        Embeddings embeddings,
        Optional<RoleModel> roles,
        Optional<OneLine> oneLine) {
    /// With a model of its own, as `chinese` has.
    static Language english() {
        return english(OnnxEmbeddings.of("en"));
    }

    static Language chinese() {
        return chinese(OnnxEmbeddings.of("zh"));
    }

    static Language english(Embeddings embeddings) {
        return new Language(
                new Words(),
                new Cues("en"),
                embeddings,
                Optional.of(RoleModel.ofWordsAndMeaning(embeddings)),
                Optional.of(OneLine.trained()));
    }

    static Language chinese(Embeddings embeddings) {
        return new Language(
                new Words(), new Cues("zh"), embeddings, Optional.empty(), Optional.empty());
    }
}
