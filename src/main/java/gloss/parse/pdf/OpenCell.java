package gloss.parse.pdf;

import gloss.paper.Box;
import gloss.parse.pdf.TableText.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A cell being put together: its place in the grid, counted from 0, the columns and rows that it
/// covers, and its pieces of text.
final class OpenCell {
    final int column;
    final int columnSpan;
    final List<Chunk> pieces = new ArrayList<>();
    int row;
    int rowSpan = 1;

    OpenCell(int row, int column, int columnSpan) {
        this.row = row;
        this.column = column;
        this.columnSpan = columnSpan;
    }

    int length() {
        return pieces.stream().mapToInt(p -> p.text().length()).sum();
    }

    Box box() {
        return Box.around(pieces.stream().map(p -> p.line().box(p.start(), p.end())).toList());
    }

    /// Whether most of it is bold, or its first word: of 0.67 ± 0.01 often only the mean is.
    boolean bold() {
        int bold = 0;
        int all = 0;
        for (Chunk piece : pieces) {
            bold += bold(piece.line(), piece.start(), piece.end());
            all += piece.end() - piece.start();
        }
        Chunk first = pieces.getFirst();
        Line.Word word = first.words().getFirst();
        int length = word.end() - word.start();
        return 2 * bold > all
                || length > 1 && bold(first.line(), word.start(), word.end()) >= length - 1;
    }

    private static int bold(Line line, int start, int end) {
        int bold = 0;
        for (int i = start; i < end; i++) {
            int glyph = line.glyphAt()[i];
            bold += glyph >= 0 && line.glyphs().get(glyph).face().bold() ? 1 : 0;
        }
        return bold;
    }

    /// Its text from top to bottom; hyphens at line ends are undone.
    String text() {
        pieces.sort(
                Comparator.comparingDouble((Chunk c) -> Math.round(c.line().base()))
                        .thenComparingDouble(Chunk::left));
        StringBuilder text = new StringBuilder();
        for (Chunk piece : pieces) {
            String next = piece.text();
            int end = text.length();
            boolean broken =
                    end > 1
                            && text.charAt(end - 1) == '-'
                            && Character.isLetter(text.charAt(end - 2))
                            && Character.isLowerCase(next.charAt(0));
            if (broken) {
                text.setLength(end - 1);
            } else if (end > 0 && !han(text, next)) {
                text.append(' ');
            }
            text.append(next);
        }
        return text.toString();
    }

    private static boolean han(CharSequence text, String next) {
        return Characters.isHan(Character.codePointBefore(text, text.length()))
                && Characters.isHan(next.codePointAt(0));
    }
}
