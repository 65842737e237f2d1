package gloss.cli;

import gloss.app.Library;
import gloss.json.HitJson;
import gloss.library.Hit;
import gloss.lists.Entry;

/// Hits as lines for people, and as JSON.
final class Hits {
    private final InLibrary in;
    private final LibraryOptions options;

    Hits(InLibrary in, LibraryOptions options) {
        this.in = in;
        this.options = options;
    }

    /// ```
    /// 1  mixup: Beyond Empirical Risk Minimization (ICLR 2018)  4f0a…
    ///      p. 3  Mixup reduces the memorization of corrupt labels.
    /// ```
    void print(Library library, int number, Hit hit) {
        Entry entry = library.entry(hit.entry()).orElse(null);
        if (entry == null) {
            return;
        }
        String line = InLibrary.line(entry);
        int id = line.indexOf("  ");
        in.out().println(number + "  " + line.substring(id + 2) + "  " + line.substring(0, id));
        for (Hit.Line each : hit.lines()) {
            int page = each.place().firstPage();
            String where = page == 0 ? "" : options.say("p. " + page, "第 " + page + " 页") + "  ";
            in.out().println("     " + where + each.text());
        }
    }

    static HitJson.Hit json(Hit hit) {
        return new HitJson.Hit(
                hit.entry(),
                hit.score(),
                hit.lines().stream()
                        .map(line ->
                                new HitJson.Passage(
                                        line.paper(), line.sentence(), line.text(), line.place()))
                        .toList());
    }
}
