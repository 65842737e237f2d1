package gloss.reading;

import gloss.paper.Paper;
import gloss.paper.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Two numbers of one table and what lies between them. The evidence is, in this order: the cell
/// that names the own method, its value, the cell that names the rival, its value, the cells that
/// say what both stand under (the set of data of their rows, then headers over both values), and
/// the difference computed from the two values; then, where another row has a number better than
/// both, the cell that names it and its value.
public final class Comparison {
    /// A number, its unit, its spread or a second number in brackets, and marks.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^[~≈<>$€£]?\\s*([-−+]?\\d+(?:,\\d{3})*(?:\\.\\d+)?)"
                            + "\\s*(?:%|‰|°|pp|ms|s|x|×|[KMGTB]B?|dB)?"
                            + "\\s*(?:(?:±|\\+/-|\\+-)\\s*[\\d.]+\\s*%?|\\([^()]*\\))?"
                            + "\\s*[∗*†‡§↑↓ᵃᵇᶜ¹²³]*$");

    private static final Pattern CITED =
            Pattern.compile(
                    "\\s*(?:\\[\\d+(?:\\s*[,–-]\\s*\\d+)*]|[(\\[][^()\\[\\]]*\\b(?:19|20)\\d\\d[a-z]?[)\\]])|[∗*†‡]+$");
    private static final int FIRST_HEADER = 4;

    private Comparison() {}

    /// The number a cell holds: `78.3` of `78.3 ± 0.2`; empty when it is not one number (and its
    /// spread).
    public static Optional<BigDecimal> number(String cell) {
        Matcher found = NUMBER.matcher(cell.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new BigDecimal(found.group(1).replace(",", "").replace('−', '-').replace("+", "")));
    }

    /// Own minus rival, with its sign: `+1.4`, `-0.03`, `0.0`.
    public static String difference(BigDecimal own, BigDecimal rival) {
        BigDecimal difference = own.subtract(rival);
        return (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
    }

    /// The filled places of the `COMPARED` forms, `best` and `top` among them where a row better
    /// than both is named; empty when the evidence does not bear the comparison.
    static Optional<Map<String, String>> values(Paper paper, List<Evidence> evidence) {
        int computed = computed(evidence);
        if (computed < FIRST_HEADER + 1
                || !(evidence.get(computed) instanceof Evidence.Computed difference)) {
            return Optional.empty();
        }
        List<Evidence> passed = evidence.subList(computed + 1, evidence.size());
        List<Evidence> quoted = new ArrayList<>(evidence.subList(0, computed));
        quoted.addAll(passed);
        List<Table.Cell> cells = new ArrayList<>();
        Table table = null;
        for (Evidence each : quoted) {
            if (!(each instanceof Evidence.OfCell of)) {
                return Optional.empty();
            }
            Table in = table(paper, of.table());
            if (in == null || (table != null && !in.id().equals(table.id()))) {
                return Optional.empty();
            }
            table = in;
            in.cells().stream()
                    .filter(c -> c.row() == of.row() && c.column() == of.column())
                    .findFirst()
                    .ifPresent(cells::add);
        }
        if (table == null || cells.size() != quoted.size()) {
            return Optional.empty();
        }
        Optional<Map<String, String>> values =
                values(table, cells.subList(0, computed), quoted, difference);
        return passed.isEmpty()
                ? values
                : values.flatMap(v ->
                        with(v, cells.get(1), cells.get(3), cells.subList(computed, cells.size())));
    }

    /// Where the difference stands; -1 for nowhere.
    private static int computed(List<Evidence> evidence) {
        return IntStream.range(0, evidence.size())
                .filter(i -> evidence.get(i) instanceof Evidence.Computed)
                .findFirst()
                .orElse(-1);
    }

    /// With the row that is better than both: it stands in line with them, and is better than the
    /// own value in the way that the own is better than the rival's.
    private static Optional<Map<String, String>> with(
            Map<String, String> values, Table.Cell own, Table.Cell rival, List<Table.Cell> passed) {
        if (passed.size() != 2) {
            return Optional.empty();
        }
        Table.Cell name = passed.get(0);
        Table.Cell top = passed.get(1);
        boolean inLine =
                own.column() == rival.column()
                        ? top.column() == own.column() && sameRow(name, top)
                        : top.row() == own.row() && sameColumn(name, top);
        Optional<BigDecimal> best = number(top.text());
        if (!inLine || best.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal mine = number(own.text()).orElseThrow();
        int won = mine.compareTo(number(rival.text()).orElseThrow());
        if (won == 0 || best.get().compareTo(mine) != won) {
            return Optional.empty();
        }
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put("best", name(name));
        all.put("top", top.text().strip());
        return Optional.of(all);
    }

    private static Optional<Map<String, String>> values(
            Table table,
            List<Table.Cell> cells,
            List<Evidence> quoted,
            Evidence.Computed computed) {
        Table.Cell own = cells.get(1);
        Table.Cell rival = cells.get(3);
        List<Table.Cell> headers = cells.subList(FIRST_HEADER, cells.size());
        Scope scope = new Scope(table);
        boolean upright =
                sameRow(cells.get(0), own)
                        && sameRow(cells.get(2), rival)
                        && own.column() == rival.column()
                        && headers.stream()
                                .allMatch(h ->
                                        sameColumn(h, own) || scope.holds(h, List.of(own, rival)));
        boolean lying =
                sameColumn(cells.get(0), own)
                        && sameColumn(cells.get(2), rival)
                        && own.row() == rival.row()
                        && headers.stream()
                                .allMatch(h -> sameRow(h, own) || scope.holds(h, List.of(own)));
        Optional<BigDecimal> ownNumber = number(own.text());
        Optional<BigDecimal> otherNumber = number(rival.text());
        if (!(upright || lying)
                || own.equals(rival)
                || ownNumber.isEmpty()
                || otherNumber.isEmpty()
                || !computed.from().equals(List.of(quoted.get(1), quoted.get(3)))
                || !computed.computed().equals(difference(ownNumber.get(), otherNumber.get()))) {
            return Optional.empty();
        }
        return Optional.of(
                Map.of(
                        "table", table.label().strip(),
                        "own", name(cells.get(0)),
                        "value", own.text().strip(),
                        "rival", name(cells.get(2)),
                        "other", rival.text().strip(),
                        "column", column(table, headers),
                        "difference", computed.computed().replace('-', '−')));
    }

    /// What the values are: the words of the headers; a header that is a number with what it is a
    /// number of, as the same line says at its left ("batch size 2"); where none of them names a
    /// metric, the metric that the caption names.
    private static String column(Table table, List<Table.Cell> headers) {
        String said = headers.stream().map(h -> said(table, h)).collect(Collectors.joining(", "));
        String named = headers.stream().map(Table.Cell::text).collect(Collectors.joining(" "));
        return Metric.of(named) != Metric.UNKNOWN
                ? said
                : Metric.word(table.caption()).map(w -> said + "; " + w).orElse(said);
    }

    private static String said(Table table, Table.Cell header) {
        String text = header.text().strip();
        if (number(text).isEmpty() || header.column() == 1) {
            return text;
        }
        return table.cells().stream()
                .filter(c -> c.row() == header.row() && c.column() == 1)
                .map(c -> c.text().strip())
                .filter(t -> t.codePoints().anyMatch(Character::isLetter))
                .findFirst()
                .map(t -> t + " " + text)
                .orElse(text);
    }

    /// The words of a cell that names something, without citation marks.
    private static String name(Table.Cell cell) {
        return CITED.matcher(cell.text()).replaceAll("").strip();
    }

    private static boolean sameRow(Table.Cell name, Table.Cell value) {
        return name.row() <= value.row() && value.row() < name.row() + name.rowSpan();
    }

    private static boolean sameColumn(Table.Cell name, Table.Cell value) {
        return name.column() <= value.column()
                && value.column() < name.column() + name.columnSpan();
    }

    private static @org.jspecify.annotations.Nullable Table table(Paper paper, String id) {
        return paper.tables().stream().filter(t -> t.id().equals(id)).findFirst().orElse(null);
    }
}
