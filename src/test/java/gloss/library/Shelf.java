package gloss.library;

import gloss.language.Embeddings;
import gloss.lists.Draft;
import gloss.lists.Entry;
import gloss.paper.Box;
import gloss.paper.Place;
import gloss.paper.Sentence;
import gloss.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Works and papers for tests, and meanings that need no model: two texts are as close as they
/// share words.
public final class Shelf {
    private static final int DIMENSIONS = 64;

    private Shelf() {}

    public static Meanings meanings() {
        return new Meanings(new ByWords(), new ByWords());
    }

    /// An entry with nothing but its title and abstract.
    public static Findable work(String id, String title, String text) {
        return work(new Draft(title).id(id).entry(), text);
    }

    public static Findable work(Entry entry, String text) {
        return new Findable(
                entry,
                text,
                "",
                "",
                Set.of(),
                Set.of(),
                List.of(meaning(entry.title() + " " + text)),
                List.of());
    }

    /// The same with a passage of these sentences in the paper `paper`, on page 3, citing works
    /// with these keys.
    public static Findable with(
            Findable work, String paper, Set<String> cites, String... sentences) {
        List<Passage> passages = new ArrayList<>(work.passages());
        List<Sentence> said = new ArrayList<>();
        for (String text : sentences) {
            double top = 20 * said.size();
            Place place = Place.on(new Box(3, 72, 100 + top, 300, 112 + top));
            String id = "s%d.b1.%d".formatted(passages.size() + 1, said.size() + 1);
            said.add(new Sentence(id, "s1.b1", "s1", new Span(0, text.length()), text, place));
        }
        passages.add(
                new Passage(
                        paper, said, said.stream().map(s -> meaning(s.text())).toList(), cites));
        return new Findable(
                work.entry(),
                work.abstractText(),
                work.reading(),
                work.notes(),
                work.has(),
                work.keys(),
                work.meanings(),
                passages);
    }

    public static Meaning meaning(String text) {
        return meanings().of(text);
    }

    private static final class ByWords implements Embeddings {
        @Override
        public List<float[]> of(List<String> texts) {
            return texts.stream().map(ByWords::vector).toList();
        }

        @Override
        public int dimensions() {
            return DIMENSIONS;
        }

        private static float[] vector(String text) {
            float[] vector = new float[DIMENSIONS];
            vector[0] = 0.1f;
            for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
                vector[Math.floorMod(word.hashCode(), DIMENSIONS)] += 1;
            }
            double square = 0;
            for (float value : vector) {
                square += value * value;
            }
            for (int i = 0; i < DIMENSIONS; i++) {
                vector[i] /= (float) Math.sqrt(square);
            }
            return vector;
        }
    }
}
