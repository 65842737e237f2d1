package gloss.parse.pdf;

import gloss.paper.Box;
import gloss.paper.Citation;
import gloss.paper.Place;
import gloss.paper.Span;
import gloss.paper.Table;
import gloss.parse.CallOuts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The call-outs in the cells of tables (`DEC (Xie et al., 2016)`): comparisons name their rivals
/// there, and nowhere else do half of the development papers with large tables.
final class CellCallOuts {
    /// Points by which a word may stick out of its cell.
    private static final double SLACK = 1;

    private final Floats floats;
    private final CallOuts callOuts;

    CellCallOuts(Floats floats, CallOuts callOuts) {
        this.floats = floats;
        this.callOuts = callOuts;
    }

    /// Of all tables; those of the third table are said to stand in `tab3`.
    List<Citation> all() {
        List<Citation> citations = new ArrayList<>();
        int n = 0;
        for (Floats.Found found : floats.found()) {
            if (found.kind() == Floats.Kind.TABLE) {
                n++;
                List<Line> lines = lines(found);
                for (Table.Cell cell : found.cells()) {
                    citations.addAll(of("tab" + n, cell, lines));
                }
            }
        }
        return citations;
    }

    private List<Line> lines(Floats.Found found) {
        Box region = found.region();
        if (region == null) {
            return List.of();
        }
        return floats.taken().stream()
                .filter(l -> region.holds(l.box(), 2 * SLACK))
                .filter(l -> !found.captionLines().contains(l))
                .sorted(Comparator.comparingDouble(Line::base).thenComparingDouble(Line::left))
                .toList();
    }

    private List<Citation> of(String table, Table.Cell cell, List<Line> lines) {
        if (callOuts.inCell(cell.text()).isEmpty()) {
            return List.of();
        }
        Passage passage = passage(cell.box(), lines);
        List<Citation> citations = new ArrayList<>();
        for (CallOuts.CallOut callOut : callOuts.inCell(passage.text())) {
            List<Box> boxes = passage.boxes(callOut.span());
            String printed = callOut.span().of(passage.text());
            int at = cell.text().indexOf(printed);
            Span span =
                    at < 0
                            ? new Span(0, cell.text().length())
                            : new Span(at, at + printed.length());
            if (!boxes.isEmpty()) {
                citations.add(new Citation(table, span, callOut.references(), Place.on(boxes)));
            }
        }
        return citations;
    }

    /// The words that stand in the box, with the way back to their lines.
    private static Passage passage(Box box, List<Line> lines) {
        StringBuilder text = new StringBuilder();
        int room = lines.stream().mapToInt(l -> l.text().length() + 1).sum();
        int[] lineAt = new int[room];
        int[] unitAt = new int[room];
        for (int n = 0; n < lines.size(); n++) {
            Line line = lines.get(n);
            double middle = line.box().middleY();
            if (middle < box.top() - SLACK || middle > box.bottom() + SLACK) {
                continue;
            }
            for (Line.Word word : line.words()) {
                if (word.left() < box.left() - SLACK || word.right() > box.right() + SLACK) {
                    continue;
                }
                if (!text.isEmpty()) {
                    lineAt[text.length()] = n;
                    unitAt[text.length()] = -1;
                    text.append(' ');
                }
                for (int i = word.start(); i < word.end(); i++) {
                    lineAt[text.length()] = n;
                    unitAt[text.length()] = i;
                    text.append(line.text().charAt(i));
                }
            }
        }
        return new Passage(
                text.toString(),
                lines,
                Arrays.copyOf(lineAt, text.length()),
                Arrays.copyOf(unitAt, text.length()));
    }
}
