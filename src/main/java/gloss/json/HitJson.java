package gloss.json;

import gloss.paper.Box;
import gloss.paper.Place;
import java.util.List;

/// What a search found as `gloss/hit/1`:
/// `{"schema","entry","score","passages":[{"paper","sentence", "text","page","boxes"}]}`. A passage
/// in a source without pages has `at` for `page` and `boxes`.
public final class HitJson {
    public static final String SCHEMA = "gloss/hit/1";

    private HitJson() {}

    /// An entry by its id, and the sentences that say what was asked for.
    public record Hit(String entry, double score, List<Passage> passages) {
        public Hit {
            passages = List.copyOf(passages);
        }
    }

    /// One sentence: the SHA-256 of its paper and its id there.
    public record Passage(String paper, String sentence, String text, Place place) {}

    /// An array on one line.
    public static String write(List<Hit> hits) {
        return Output.array(
                hits,
                (out, hit) -> {
                    out.text("schema", SCHEMA);
                    out.text("entry", hit.entry());
                    out.number("score", hit.score());
                    out.objects("passages", hit.passages(), HitJson::passage);
                });
    }

    private static void passage(Output out, Passage passage) {
        out.text("paper", passage.paper());
        out.text("sentence", passage.sentence());
        out.text("text", passage.text());
        if (passage.place() instanceof Place.OnPages(List<Box> boxes)) {
            out.page(boxes.getFirst().page());
        }
        out.place(passage.place());
    }
}
