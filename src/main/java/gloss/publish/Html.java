package gloss.publish;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes HTML: every text and attribute is escaped, and every element that is opened is closed in
/// order. `html.open("p", "class", "lead").text("a < b").close()` gives `<p class="lead">a &lt;
/// b</p>`.
final class Html {
    private static final Set<String> EMPTY = Set.of("img", "meta", "link", "input", "br", "hr");

    /// `_{…}`, `^{…}`, `^word`, and `_word` after a letter that stands alone.
    private static final Pattern SCRIPT =
            Pattern.compile(
                    "[_^]\\{([^{}]{1,80})\\}|(?:\\^|(?<=(?<![\\p{L}\\p{N}_])[\\p{L}])_)([\\p{L}\\p{N}]{1,40})(?!_)");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element with attributes in pairs of name and value; one with an empty name is left
    /// out, so that an attribute can be optional. Elements that hold nothing need no `close`.
    Html open(String element, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("an attribute of <" + element + "> has no value");
        }
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        if (!EMPTY.contains(element)) {
            open.push(element);
        }
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /// Text of a paper, in which raised and sunk runs stand as the page shows them: `L_train` and
    /// `F1_{IoU=0.5}` of the parser become `L` with a small `train`. Names of code (`my_variable`)
    /// stay: only a single letter has an index without braces.
    Html said(String text) {
        Matcher script = SCRIPT.matcher(text);
        int done = 0;
        while (script.find()) {
            escape(text.substring(done, script.start()));
            boolean raised = text.charAt(script.start()) == '^';
            String run = script.group(1) == null ? script.group(2) : script.group(1);
            leaf(raised ? "sup" : "sub", run);
            done = script.end();
        }
        escape(text.substring(done));
        return this;
    }

    /// An element with nothing but text in it.
    Html leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /// Our own CSS or script, which must not be escaped; never anything from a paper.
    Html own(String trusted) {
        out.append(trusted);
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    /// The document; all elements must be closed.
    String done() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("left open: " + open);
        }
        return out.toString();
    }

    /// Whether a link from a paper may become a link of ours: the web and nothing else.
    static boolean isWeb(String uri) {
        return uri.startsWith("https://") || uri.startsWith("http://");
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(c);
                default -> {
                    boolean paired =
                            !Character.isSurrogate(c)
                                    || (Character.isHighSurrogate(c)
                                            && i + 1 < text.length()
                                            && Character.isLowSurrogate(text.charAt(i + 1)))
                                    || (Character.isLowSurrogate(c)
                                            && i > 0
                                            && Character.isHighSurrogate(text.charAt(i - 1)));
                    boolean allowed = paired && !Character.isISOControl(c) && c < 0xFFFE;
                    out.append(allowed ? c : '\uFFFD');
                }
            }
        }
    }
}
