package gloss.parse.pdf;

import gloss.paper.Box;
import gloss.paper.Place;
import gloss.paper.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Text joined from lines, with the way back to the page: for each UTF-16 unit the line and the
/// unit within the line's text that it came from (-1 for what joining added). Hyphens at line ends
/// are undone.
@SuppressWarnings("ArrayRecordComponent")
record Passage(String text, List<Line> lines, int[] lineAt, int[] unitAt) {
    /// The boxes of a stretch of the text, one a line.
    List<Box> boxes(Span span) {
        List<Box> boxes = new ArrayList<>();
        int i = span.start();
        while (i < span.end()) {
            int line = lineAt[i];
            int from = -1;
            int to = -1;
            while (i < span.end() && lineAt[i] == line) {
                if (unitAt[i] >= 0 && lines.get(line).glyphAt()[unitAt[i]] >= 0) {
                    from = from < 0 ? unitAt[i] : from;
                    to = unitAt[i] + 1;
                }
                i++;
            }
            if (from >= 0) {
                boxes.add(lines.get(line).box(from, to));
            }
        }
        return boxes;
    }

    /// The place of a stretch; of its first line when the stretch has no glyph of its own.
    Place place(Span span) {
        List<Box> boxes = boxes(span);
        return Place.on(
                boxes.isEmpty()
                        ? List.of(
                                lines.get(lineAt[Math.min(span.start(), text.length() - 1)]).box())
                        : boxes);
    }

    /// One box a line, for the whole passage.
    Place place() {
        return Place.on(lines.stream().map(Line::box).toList());
    }

    /// Whether the unit at `i` was set raised or sunk: `Line.RAISED`, `Line.SUNK` or `Line.PLAIN`.
    byte script(int i) {
        if (unitAt[i] < 0) {
            return Line.PLAIN;
        }
        Line line = lines.get(lineAt[i]);
        int glyph = line.glyphAt()[unitAt[i]];
        return glyph < 0 ? Line.PLAIN : line.script()[glyph];
    }

    /// The face of the unit at `i`; that of the line for spaces.
    Face face(int i) {
        Line line = lines.get(lineAt[i]);
        int glyph = unitAt[i] < 0 ? -1 : line.glyphAt()[unitAt[i]];
        return glyph < 0 ? line.face() : line.glyphs().get(glyph).face();
    }

    /// The same passage from `start` on.
    Passage from(int start) {
        return new Passage(
                text.substring(start),
                lines,
                Arrays.copyOfRange(lineAt, start, lineAt.length),
                Arrays.copyOfRange(unitAt, start, unitAt.length));
    }
}
