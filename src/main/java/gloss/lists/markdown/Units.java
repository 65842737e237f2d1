package gloss.lists.markdown;

import gloss.lists.Address;
import gloss.lists.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines that Markdown takes for one paragraph, parted where writers meant several entries.
final class Units {
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:\\[?\\d{1,3}[.、)）\\]]\\s*)(?=[^\\d\\s.])");
    private static final int SHORTEST_TITLE = 12;
    private static final int SHORTEST_IN_CHINESE = 5;

    private Units() {}

    /// One unit for each number at the start of a line; in running text also for each link of a
    /// paper at the start of a line.
    static List<List<Line>> of(List<Line> lines, boolean running) {
        List<List<Line>> units = new ArrayList<>();
        List<Line> unit = new ArrayList<>();
        for (Line line : lines) {
            boolean starts =
                    !unit.isEmpty()
                            && (NUMBERED.matcher(line.text()).find()
                                    || running && isPaperLink(line) && hasPaper(unit));
            if (starts) {
                units.add(unit);
                unit = new ArrayList<>();
            }
            unit.add(line);
        }
        if (!unit.isEmpty()) {
            units.add(unit);
        }
        return units;
    }

    /// Does the line begin with a link under words that are no label?
    static boolean startsWithTitle(Line line) {
        for (Run run : line.runs()) {
            if (run.isLink()) {
                Address.Kind kind = new Address(run.uri()).kind();
                return !run.picture()
                        && run.text().length() > 3
                        && Labels.role(run.text()).isEmpty()
                        && (kind == Address.Kind.PAPER || kind == Address.Kind.ARTICLE);
            }
            if (!new TitleWords(run.text()).title().isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPaperLink(Line line) {
        return startsWithTitle(line);
    }

    private static boolean hasPaper(List<Line> unit) {
        return unit.stream()
                .flatMap(line -> line.links().stream())
                .anyMatch(link -> new Address(link.uri()).kind() == Address.Kind.PAPER);
    }

    /// One line of few words without a link.
    static boolean isPlain(List<Line> unit) {
        return unit.size() == 1
                && unit.getFirst().links().isEmpty()
                && unit.getFirst().text().length() <= 40;
    }

    /// Could the words be a title?
    static boolean isTitle(List<Line> unit) {
        Line line = unit.getFirst();
        String title = new TitleWords(PlainTitle.in(unit)).title();
        int least = EntryReader.isHan(title) ? SHORTEST_IN_CHINESE : SHORTEST_TITLE;
        return line.links().isEmpty()
                && title.length() >= least
                && line.text().length() <= 300
                && Field.of(line).isEmpty();
    }
}
