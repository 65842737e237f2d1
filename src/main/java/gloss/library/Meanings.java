package gloss.library;

import gloss.language.Embeddings;
import java.util.List;
import java.util.Map;

/// What texts mean, by the model of their language.
public final class Meanings {
    public static final String ENGLISH = "en";
    public static final String CHINESE = "zh";

    /// From this share of Han characters on a text is taken for Chinese: a Chinese headline may be
    /// half full of Latin names.
    private static final double HAN_OF_CHINESE = 0.15;

    private final Map<String, Embeddings> models;

    public Meanings(Embeddings english, Embeddings chinese) {
        models = Map.of(ENGLISH, english, CHINESE, chinese);
    }

    /// `zh` or `en`, by its letters.
    public static String language(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints().filter(Character::isIdeographic).count();
        return han > 0 && han >= HAN_OF_CHINESE * letters ? CHINESE : ENGLISH;
    }

    /// What this text means in the language it is written in.
    public Meaning of(String text) {
        return of(text, language(text));
    }

    public Meaning of(String text, String language) {
        return new Meaning(language, model(language).of(List.of(text)).getFirst());
    }

    /// One meaning for each text, in order, all in one language.
    public List<Meaning> ofEach(List<String> texts, String language) {
        return model(language).of(texts).stream().map(v -> new Meaning(language, v)).toList();
    }

    /// The meaning of texts taken together: the mean of theirs, as one of length 1. They must be of
    /// one language, and one at least.
    public static Meaning together(List<Meaning> meanings) {
        float[] sum = new float[meanings.getFirst().vector().length];
        for (Meaning meaning : meanings) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += meaning.vector()[i];
            }
        }
        return new Meaning(meanings.getFirst().language(), unit(sum));
    }

    /// How close two texts of one language are: 1 the same, near 0 unrelated.
    public static double closeness(Meaning a, Meaning b) {
        double sum = 0;
        for (int i = 0; i < a.vector().length; i++) {
            sum += a.vector()[i] * b.vector()[i];
        }
        return sum;
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private Embeddings model(String language) {
        Embeddings model = models.get(language);
        if (model == null) {
            throw new IllegalArgumentException("no model for the language " + language);
        }
        return model;
    }
}
