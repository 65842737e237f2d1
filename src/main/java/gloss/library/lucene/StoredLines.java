package gloss.library.lucene;

import gloss.paper.Box;
import gloss.paper.Place;
import gloss.paper.Sentence;
import gloss.paper.Span;
import java.util.ArrayList;
import java.util.List;

/// The sentences of a passage as they stand in the index, a line each: id, place, text. A place is
/// `4 72.0 100.5 300.0 112.0;…`, or `@p4 3 10` in a source without pages. Block, section and span
/// stay behind: the paper has them.
final class StoredLines {
    private static final String SEPARATOR = "\t";

    private StoredLines() {}

    static String write(List<Sentence> sentences) {
        return String.join("\n", sentences.stream().map(StoredLines::line).toList());
    }

    static List<Sentence> read(String lines) {
        return lines.lines().map(StoredLines::sentence).toList();
    }

    private static String line(Sentence sentence) {
        return String.join(
                SEPARATOR,
                sentence.id(),
                written(sentence.place()),
                sentence.text().replaceAll("[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]", " "));
    }

    private static Sentence sentence(String line) {
        String[] parts = line.split(SEPARATOR, 3);
        return new Sentence(
                parts[0], "", "", new Span(0, parts[2].length()), parts[2], place(parts[1]));
    }

    private static String written(Place place) {
        return switch (place) {
            case Place.InDocument(String element, int start, int end) ->
                    "@" + element + " " + start + " " + end;
            case Place.OnPages(List<Box> boxes) ->
                    String.join(";", boxes.stream().map(StoredLines::written).toList());
        };
    }

    private static String written(Box box) {
        return box.page()
                + " "
                + box.left()
                + " "
                + box.top()
                + " "
                + box.right()
                + " "
                + box.bottom();
    }

    private static Place place(String written) {
        if (written.startsWith("@")) {
            int end = written.lastIndexOf(' ');
            int start = written.lastIndexOf(' ', end - 1);
            return new Place.InDocument(
                    written.substring(1, start),
                    Integer.parseInt(written.substring(start + 1, end)),
                    Integer.parseInt(written.substring(end + 1)));
        }
        List<Box> boxes = new ArrayList<>();
        for (String box : written.split(";")) {
            String[] n = box.split(" ");
            boxes.add(
                    new Box(
                            Integer.parseInt(n[0]),
                            Double.parseDouble(n[1]),
                            Double.parseDouble(n[2]),
                            Double.parseDouble(n[3]),
                            Double.parseDouble(n[4])));
        }
        return Place.on(boxes);
    }
}
