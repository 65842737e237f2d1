package gloss.parse.pdf;

import gloss.parse.Mark;
import gloss.parse.pdf.Flow.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the last two stages found, for painting: the role of every line, and the order and extent
/// of every part.
final class StructurePainter {
    private StructurePainter() {}

    /// Every line with its role.
    static List<Mark> roles(Stages stages) {
        List<Mark> marks = new ArrayList<>();
        stages.layout()
                .furniture()
                .forEach((line, kind) -> marks.add(mark(line, "furniture", name(kind))));
        stages.floats().taken().forEach(line -> marks.add(mark(line, "float", "")));
        for (Item item : stages.flow().aside()) {
            marks.add(mark(item.line(), "aside", ""));
        }
        Structure structure = stages.structure();
        structure.front().titleLines().forEach(l -> marks.add(mark(l, "title", "")));
        structure.frontParts().forEach(p -> lines(marks, p, "front"));
        structure.abstractParts().forEach(p -> lines(marks, p, "abstract"));
        for (Structure.Headed headed : structure.sections()) {
            Heading heading = headed.heading();
            if (heading != null) {
                heading.lines().forEach(l -> marks.add(mark(l, "heading", "" + heading.level())));
            }
            headed.parts().forEach(p -> lines(marks, p, name(p.kind())));
        }
        structure.references().forEach(l -> marks.add(mark(l, "reference", "")));
        marks.sort(BY_PLACE);
        return marks;
    }

    private static final java.util.Comparator<Mark> BY_PLACE =
            java.util.Comparator.<Mark>comparingInt(m -> m.box().page())
                    .thenComparingDouble(m -> m.box().top())
                    .thenComparingDouble(m -> m.box().left());

    private static void lines(List<Mark> marks, Part part, String role) {
        part.lines().forEach(l -> marks.add(mark(l, role, "")));
    }

    /// The parts in reading order, each box with its rank.
    static List<Mark> structure(Stages stages) {
        List<Mark> marks = new ArrayList<>();
        int rank = 0;
        for (Part part : stages.structure().abstractParts()) {
            boxes(marks, part, ++rank);
        }
        for (Structure.Headed headed : stages.structure().sections()) {
            Heading heading = headed.heading();
            if (heading != null) {
                rank++;
                boxes(marks, new Part(gloss.paper.Block.Kind.FRONT, heading.lines()), rank);
            }
            for (Part part : headed.parts()) {
                boxes(marks, part, ++rank);
            }
        }
        return marks;
    }

    /// One box for what a part has on each page and in each column.
    private static void boxes(List<Mark> marks, Part part, int rank) {
        List<Line> run = new ArrayList<>();
        for (Line line : part.lines()) {
            if (!run.isEmpty()
                    && (line.page() != run.getLast().page()
                            || line.base() < run.getLast().base() - 20)) {
                marks.add(around(run, part, rank));
                run.clear();
            }
            run.add(line);
        }
        marks.add(around(run, part, rank));
    }

    private static Mark around(List<Line> lines, Part part, int rank) {
        String kind = part.kind() == gloss.paper.Block.Kind.FRONT ? "heading" : name(part.kind());
        return new Mark(
                gloss.paper.Box.around(lines.stream().map(Line::box).toList()), kind, "" + rank);
    }

    private static Mark mark(Line line, String kind, String label) {
        return new Mark(line.box(), kind, label);
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
