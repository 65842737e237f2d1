package gloss.publish;

import gloss.reading.KeyTable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts as Markdown that says nothing but the text.
final class Markdown {
    /// What GFM could take for markup anywhere in a line.
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~$^]");

    /// What it could take for a list, a quote or a rule at the start of one.
    private static final Pattern OPENING = Pattern.compile("^([-+=]|\\d+(?=[.)](?:\\s|$)))");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]*[^\\s<>.,;:)]");

    private Markdown() {}

    /// One line of text, escaped so that it shows as it is; addresses stay links.
    static String text(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        StringBuilder out = new StringBuilder();
        Matcher address = ADDRESS.matcher(line);
        int done = 0;
        while (address.find()) {
            out.append(escaped(line.substring(done, address.start())));
            out.append('<').append(address.group()).append('>');
            done = address.end();
        }
        out.append(escaped(line.substring(done)));
        Matcher opening = OPENING.matcher(out);
        if (opening.find()) {
            boolean number = Character.isDigit(out.charAt(0));
            out.insert(number ? opening.end() : 0, '\\');
        }
        return out.toString();
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text.replace("&", "&amp;")).replaceAll("\\\\$0");
    }

    static String link(String name, String uri) {
        String safe =
                uri.replace("<", "%3C").replace(">", "%3E").replaceAll("[\\s\\p{Cntrl}]", "%20");
        return Html.isWeb(uri) ? "[" + text(name) + "](<" + safe + ">)" : text(name + " " + uri);
    }

    static String footnote(String id) {
        return id.replaceAll("[^A-Za-z0-9-]", "-").toLowerCase(Locale.ROOT);
    }

    static String table(Grid grid, Words words) {
        StringBuilder out = new StringBuilder();
        boolean headed =
                !grid.rows().isEmpty()
                        && grid.rows().getFirst().stream().allMatch(Grid.Placed::header);
        if (!headed) {
            out.append("| ".repeat(grid.columns())).append("|\n");
            rule(out, grid);
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            row(out, grid, grid.rows().get(i), words);
            if (i == 0 && headed) {
                rule(out, grid);
            }
        }
        return out.toString();
    }

    private static void rule(StringBuilder out, Grid grid) {
        for (int column = 1; column <= grid.columns(); column++) {
            out.append(grid.isNumeric(column) ? "|---:" : "|---");
        }
        out.append("|\n");
    }

    private static void row(StringBuilder out, Grid grid, List<Grid.Placed> cells, Words words) {
        int column = 1;
        for (Grid.Placed cell : cells) {
            for (; column < cell.column(); column++) {
                out.append("| ");
            }
            String text = text(cell.text());
            boolean own = grid.mark(cell) == KeyTable.Mark.OWN;
            String mark = words.mark(grid.tag(cell));
            out.append("| ").append(own && !text.isEmpty() ? "**" + text + "**" : text);
            out.append(mark.isEmpty() ? " " : " (" + mark + ") ");
            for (int more = 1; more < cell.columnSpan(); more++) {
                out.append("| ");
            }
            column += cell.columnSpan();
        }
        out.append("| ".repeat(Math.max(0, grid.columns() + 1 - column))).append("|\n");
    }
}
