package gloss.lists.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Document;

/// Markdown as a tree of HTML elements that know their lines: Markdown may hold HTML and HTML may
/// hold Markdown, so the one is made of the other before anything is read. Every element from
/// Markdown has its line in the attribute `LINE`; before each passage of raw HTML stands a comment
/// with the line it starts on.
final class Markup {
    static final String LINE = "data-gloss-line";
    static final String COMMENT = "gloss-line:";

    /// Deeper nesting is text; the deepest list we know has six levels.
    private static final int DEEPEST = 60;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private Markup() {}

    static Document of(String markdown) {
        Parser parser =
                Parser.builder()
                        .extensions(EXTENSIONS)
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                        .maxOpenBlockParsers(DEEPEST)
                        .build();
        HtmlRenderer renderer =
                HtmlRenderer.builder()
                        .extensions(EXTENSIONS)
                        .attributeProviderFactory(context -> (node, tag, to) -> mark(node, to))
                        .nodeRendererFactory(Raw::new)
                        .build();
        return html(renderer.render(parser.parse(markdown)));
    }

    static Document html(String html) {
        Document page =
                org.jsoup.parser.Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        // An anchor that is a place and not a link (`<a name="1"/>`) swallows what follows it.
        page.select("a:not([href])").unwrap();
        return page;
    }

    private static void mark(Node node, Map<String, String> attributes) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            attributes.put(LINE, Integer.toString(spans.getFirst().getLineIndex() + 1));
        }
    }

    /// Writes HTML of the source as it is, after its line.
    private record Raw(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(HtmlBlock.class);
        }

        @Override
        public void render(Node node) {
            int line = node.getSourceSpans().getFirst().getLineIndex() + 1;
            context.getWriter().line();
            context.getWriter().raw("<!--" + COMMENT + line + "-->");
            context.getWriter().raw(((HtmlBlock) node).getLiteral());
            context.getWriter().line();
        }
    }
}
