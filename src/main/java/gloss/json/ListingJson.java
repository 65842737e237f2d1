package gloss.json;

import gloss.lists.Entry;
import gloss.paper.Place;
import java.util.List;
import java.util.stream.Collectors;

/// What the library answers over HTTP: entries, hits, the works that a paper cites, what came of a
/// list. Entries are `gloss/entry/1`, hits `gloss/hit/1`.
public final class ListingJson {
    /// A sentence that was found, by its paper and its id there.
    public record Passage(String paper, String sentence, String text, Place place) {}

    /// An entry that was found, with the sentences that say what was asked for.
    public record Hit(String entry, double score, List<Passage> passages) {
        public Hit {
            passages = List.copyOf(passages);
        }
    }

    /// A reference of a paper, and the work in the library that it names.
    public record Cited(
            String reference, String entry, String title, String headline, String address) {}

    /// Something about one line of a list.
    public record Remark(int line, String said) {}

    private ListingJson() {}

    /// An array, as `gloss list --json` writes it.
    public static String entries(List<Entry> entries) {
        return entries.stream().map(EntryJson::write).collect(Collectors.joining(",", "[", "]"));
    }

    /// An array, as `gloss search --json` writes it.
    public static String hits(List<Hit> hits) {
        return hits.stream()
                .map(hit -> Output.document(out -> write(out, hit)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /// `{"references":[{"reference":"b7","entry":"…","title":"…","headline":"…","address":"/…"}]}`.
    public static String cited(List<Cited> cited) {
        return Output.document(out -> out.objects("references", cited, ListingJson::write));
    }

    /// `{"entries":185,"job":{…},"remarks":[{"line":12,"said":"…"}]}`.
    public static String takenIn(JobJson.Shown job, int entries, List<Remark> remarks) {
        return Output.document(out -> {
            out.number("entries", entries);
            out.object("job", of -> JobJson.write(of, job));
            out.objects("remarks", remarks, ListingJson::write);
        });
    }

    private static void write(Output out, Remark remark) {
        out.number("line", remark.line());
        out.text("said", remark.said());
    }

    private static void write(Output out, Cited cited) {
        out.text("reference", cited.reference());
        out.text("entry", cited.entry());
        out.text("title", cited.title());
        out.known("headline", cited.headline());
        out.text("address", cited.address());
    }

    private static void write(Output out, Hit hit) {
        out.text("schema", "gloss/hit/1");
        out.text("entry", hit.entry());
        out.number("score", hit.score());
        out.objects("passages", hit.passages(), ListingJson::write);
    }

    private static void write(Output out, Passage passage) {
        out.text("paper", passage.paper());
        out.text("sentence", passage.sentence());
        out.text("text", passage.text());
        out.page(passage.place().firstPage());
        out.place(passage.place());
    }
}
