package gloss.lists.markdown;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Which line of the source is being read. Elements from Markdown carry it; those of raw HTML are
/// as many lines behind the last marked place in the source as they are on the made page.
final class SourceLines {
    /// Line of the made page → line of the source, where raw HTML begins.
    private final NavigableMap<Integer, Integer> raw = new TreeMap<>();

    private int line = 1;

    SourceLines(Document page) {
        page.traverse((node, depth) -> mark(node));
    }

    private void mark(Node node) {
        if (node instanceof Comment comment
                && comment.getData().startsWith(Markup.COMMENT)
                && comment.sourceRange().isTracked()) {
            String number = comment.getData().substring(Markup.COMMENT.length());
            if (number.matches("\\d{1,8}")) {
                raw.put(comment.sourceRange().start().lineNumber(), Integer.valueOf(number));
            }
        }
    }

    int current() {
        return line;
    }

    void enter(Element element) {
        String mark = element.attr(Markup.LINE);
        if (mark.matches("\\d{1,8}")) {
            line = Integer.parseInt(mark);
        } else if (element.sourceRange().isTracked()) {
            int here = element.sourceRange().start().lineNumber();
            Map.Entry<Integer, Integer> last = raw.floorEntry(here);
            if (last != null && last.getKey() >= startOfMarked(element)) {
                line = last.getValue() + here - last.getKey();
            }
        }
    }

    /// The line of the made page where the Markdown around the element starts; 0 when there is
    /// none.
    private static int startOfMarked(Element element) {
        Element marked = element.closest("[" + Markup.LINE + "]");
        return marked == null || !marked.sourceRange().isTracked()
                ? 0
                : marked.sourceRange().start().lineNumber();
    }

    void newLine() {
        line++;
    }
}
