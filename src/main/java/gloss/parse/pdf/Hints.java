package gloss.parse.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// What the file says of its own structure: the outline's titles with their pages. Never trusted
/// over what is printed: a title counts only where a line with the same letters stands on its page.
record Hints(Set<String> outline) {
    static final Hints NONE = new Hints(Set.of());

    private static final int MOST = 2_000;

    static Hints of(PDDocument document) {
        Set<String> titles = new HashSet<>();
        try {
            PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
            if (root != null) {
                collect(document, root, titles, 0);
            }
        } catch (IOException | RuntimeException e) {
            // A damaged outline is as good as none.
            return NONE;
        }
        return new Hints(Set.copyOf(titles));
    }

    private static void collect(
            PDDocument document, PDOutlineNode node, Set<String> titles, int depth)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            if (titles.size() >= MOST || depth > 8) {
                return;
            }
            PDPage page = item.findDestinationPage(document);
            if (page != null && item.getTitle() != null) {
                titles.add(key(document.getPages().indexOf(page) + 1, item.getTitle()));
            }
            collect(document, item, titles, depth + 1);
        }
    }

    /// Whether the outline has this title on this page, numbers and signs aside.
    boolean names(int page, String title) {
        return outline.contains(key(page, title));
    }

    private static String key(int page, String title) {
        return page + " " + KnownHeadings.letters(title);
    }
}
