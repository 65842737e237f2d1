package gloss.parse.pdf;

import gloss.paper.PageSize;
import gloss.paper.Reference;
import gloss.paper.Section;
import gloss.paper.Sentence;
import java.util.List;

/// Tells what lacks everything that papers have: slides, forms, letters, books' covers.
final class UnlikePapers {
    private UnlikePapers() {}

    static boolean is(
            List<PageSize> pages,
            List<Section> sections,
            List<Sentence> sentences,
            List<Reference> references,
            String abstractText) {
        int signs = 0;
        signs += abstractText.isEmpty() ? 0 : 1;
        signs += references.size() >= 3 ? 1 : 0;
        signs += sections.size() >= 3 ? 1 : 0;
        long closed =
                sentences.stream()
                        .filter(s -> s.text().length() > 60 && s.text().endsWith("."))
                        .count();
        signs += closed >= 6L * Math.max(1, pages.size()) ? 1 : 0;
        long wide = pages.stream().filter(p -> p.width() > p.height()).count();
        return signs <= 1 || wide * 2 > pages.size() && signs <= 2;
    }
}
