package gloss.lists.bibliography;

import java.util.ArrayList;
import java.util.List;

/// The rows of a table of values. The separator is the one of `,`, `;` and tab that the first line
/// has most of.
final class CsvRows {
    record Row(int line, List<String> cells) {}

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvRows(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String first = this.text.lines().findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, most)) {
                most = candidate;
            }
        }
        separator = most;
    }

    static List<Row> of(String text) {
        CsvRows rows = new CsvRows(text);
        List<Row> all = new ArrayList<>();
        while (rows.at < rows.text.length()) {
            Row row = rows.row();
            if (!row.cells().equals(List.of(""))) {
                all.add(row);
            }
        }
        return all;
    }

    private Row row() {
        int start = line;
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(cell());
            if (at >= text.length()) {
                return new Row(start, cells);
            }
            char end = text.charAt(at++);
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (end != separator) {
                line++;
                return new Row(start, cells);
            }
        }
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return inQuotes();
        }
        int start = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String inQuotes() {
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                } else {
                    at++;
                    break;
                }
            }
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        int start = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        return cell.append(text, start, at).toString();
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private static long count(String text, char letter) {
        return text.chars().filter(c -> c == letter).count();
    }
}
