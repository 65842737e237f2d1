package gloss.verify;

import gloss.language.Sentences;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// The sentences of a Markdown or plain text: of paragraphs, list items and quotations. Headings,
/// code, pictures and bare addresses say nothing to check.
public final class Prose {
    private Prose() {}

    public static List<String> sentences(String markdown) {
        List<String> sentences = new ArrayList<>();
        Parser.builder()
                .build()
                .parse(markdown)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Paragraph paragraph) {
                                split(text(paragraph), sentences);
                            }

                            @Override
                            public void visit(BlockQuote quote) {
                                visitChildren(quote);
                            }

                            @Override
                            public void visit(Heading heading) {}

                            @Override
                            public void visit(FencedCodeBlock code) {}

                            @Override
                            public void visit(IndentedCodeBlock code) {}

                            @Override
                            public void visit(HtmlBlock html) {}
                        });
        return sentences;
    }

    private static void split(String text, List<String> sentences) {
        for (Sentences.Range range : Sentences.split(text)) {
            String sentence = text.substring(range.start(), range.end()).strip();
            boolean bare = sentence.matches("(?:https?://\\S+\\s*)+");
            if (sentence.codePoints().filter(Character::isLetter).count() > 1 && !bare) {
                sentences.add(sentence);
            }
        }
    }

    private static String text(Node paragraph) {
        StringBuilder out = new StringBuilder();
        paragraph.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        out.append(text.getLiteral());
                    }

                    @Override
                    public void visit(Code code) {
                        out.append(code.getLiteral());
                    }

                    @Override
                    public void visit(SoftLineBreak line) {
                        out.append(joins(out) ? "" : " ");
                    }

                    @Override
                    public void visit(HardLineBreak line) {
                        out.append(' ');
                    }

                    @Override
                    public void visit(Image image) {}
                });
        return out.toString();
    }

    /// Chinese lines join without a space.
    private static boolean joins(StringBuilder before) {
        return !before.isEmpty() && before.charAt(before.length() - 1) >= 0x2E80;
    }
}
