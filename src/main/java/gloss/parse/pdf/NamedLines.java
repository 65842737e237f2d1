package gloss.parse.pdf;

import gloss.language.Sentences.Range;
import java.util.ArrayList;
import java.util.List;

/// The sentences of a block of the paper's head: between the first and the last name of its authors
/// no stop ends one, it only shortens a name ("Md.", "Fr.", "Wm.").
final class NamedLines {
    private NamedLines() {}

    /// `found` with those joined that part the names of `authors`.
    static List<Range> whole(String text, List<String> authors, List<Range> found) {
        int first = text.length();
        int last = 0;
        for (String author : authors) {
            String family = author.substring(author.lastIndexOf(' ') + 1);
            int at = family.length() < 2 ? -1 : text.indexOf(family);
            first = at < 0 ? first : Math.min(first, at);
            last = at < 0 ? last : Math.max(last, at);
        }
        List<Range> out = new ArrayList<>();
        int start = -1;
        for (Range range : found) {
            int from = start < 0 ? range.start() : start;
            boolean within = range.end() > first && range.end() <= last;
            if (!within) {
                out.add(new Range(from, range.end()));
            }
            start = within ? from : -1;
        }
        return List.copyOf(out);
    }
}
