package gloss.publish;

import gloss.page.Crop;
import gloss.paper.Box;
import gloss.reading.KeyTable;
import java.util.List;

/// The key table: the rows that matter, the paper's own and the best other marked, and under it the
/// table as printed, in which a cell lights up when it is chosen.
final class HtmlTable {
    private final Material material;
    private final Words words;
    private final Album album;

    HtmlTable(Material material, Album album) {
        this.material = material;
        this.words = material.words();
        this.album = album;
    }

    void write(Html html, KeyTable table) {
        html.open("figure", "class", "plate table e300", "id", table.id());
        boolean drawn = album.has(material.crop(table));
        html.open(
                "div",
                "class",
                "scroll",
                "tabindex",
                "0",
                "role",
                "group",
                "aria-label",
                table.label());
        html.open("table", material.lang(material.reading().language()));
        Grid grid = Grid.of(table);
        for (int row = 0; row < grid.rows().size(); row++) {
            row(html, table, grid, grid.rows().get(row), drawn);
        }
        html.close().close();
        html.open("figcaption");
        html.leaf("b", table.label()).text(" ");
        html.open("span", material.lang(material.reading().language()))
                .said(table.caption())
                .close()
                .text(" ");
        String page = words.page(table.box().page());
        if (drawn) {
            html.leaf("a", page, "class", "page", "href", "#" + table.id() + "-printed");
        } else {
            html.leaf("span", page, "class", "page");
        }
        html.close();
        if (drawn) {
            printed(html, table);
        }
        html.close().line();
    }

    private void row(
            Html html, KeyTable table, Grid grid, List<Grid.Placed> cells, boolean linked) {
        String row = kind(Grid.mark(cells));
        html.open("tr", row.isEmpty() ? "" : "class", row);
        for (Grid.Placed placed : cells) {
            String text = placed.text();
            boolean heads = placed.header() || placed.column() == 1;
            String column = row.isEmpty() ? kind(grid.mark(placed)) : "";
            String kinds = ((grid.isNumeric(placed.column()) ? "number " : "") + column).strip();
            html.open(
                    heads ? "th" : "td",
                    heads ? "scope" : "",
                    placed.header() ? "col" : "row",
                    placed.columnSpan() > 1 ? "colspan" : "",
                    String.valueOf(placed.columnSpan()),
                    placed.rowSpan() > 1 ? "rowspan" : "",
                    String.valueOf(placed.rowSpan()),
                    kinds.isEmpty() ? "" : "class",
                    kinds);
            if (linked && placed.id().isPresent() && !text.isBlank()) {
                html.open("a", "class", "cell", "href", "#" + spot(table, placed))
                        .said(text)
                        .close();
            } else {
                html.said(text);
            }
            String tag = words.mark(grid.tag(placed));
            if (!tag.isEmpty()) {
                html.text(" ").leaf("span", tag, "class", "tag");
            }
            html.close();
        }
        html.close().line();
    }

    private static String kind(KeyTable.Mark mark) {
        return switch (mark) {
            case OWN -> "own";
            case RIVAL -> "rival";
            case NONE -> "";
        };
    }

    private static String spot(KeyTable table, Grid.Placed placed) {
        return table.id() + "-" + placed.id().orElse("");
    }

    /// The table's crop with one unseen rectangle a cell; the address of a cell makes it seen.
    private void printed(Html html, KeyTable table) {
        Crop crop = material.crop(table);
        Box region = crop.region();
        html.open("div", "class", "printed", "id", table.id() + "-printed");
        html.open("div", "class", "cut");
        String said = table.label() + words.say(" as printed", "原表");
        album.show(html, crop, said, 1);
        html.open(
                "svg",
                "class",
                "spots",
                "aria-hidden",
                "true",
                "preserveAspectRatio",
                "none",
                "viewBox",
                "0 0 " + tenth(region.width()) + " " + tenth(region.height()));
        for (List<Grid.Placed> row : Grid.of(table).rows()) {
            for (Grid.Placed placed : row) {
                placed.box()
                        .ifPresent(box -> spot(html, spot(table, placed), box.grown(1.5), region));
            }
        }
        html.close().close();
        html.open("p", "class", "where")
                .text(words.page(region.page()) + " · " + table.label() + " ");
        html.leaf("a", words.say("fold", "收起"), "href", "#" + table.id()).close();
        html.close();
    }

    private static void spot(Html html, String id, Box box, Box region) {
        html.open(
                        "rect",
                        "id",
                        id,
                        "x",
                        tenth(box.left() - region.left()),
                        "y",
                        tenth(box.top() - region.top()),
                        "width",
                        tenth(box.width()),
                        "height",
                        tenth(box.height()),
                        "rx",
                        "1.5")
                .close();
    }

    private static String tenth(double points) {
        return String.valueOf(Math.round(points * 10) / 10.0);
    }
}
