package gloss.lists.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// From a tree of elements to blocks of lines.
final class Outline {
    private static final Set<String> IGNORED =
            Set.of("script", "style", "head", "pre", "template", "iframe", "svg", "math", "form");
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "ul",
                    "ol",
                    "dl",
                    "table",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "div",
                    "blockquote",
                    "section",
                    "article",
                    "details",
                    "summary",
                    "center",
                    "main",
                    "header",
                    "footer",
                    "nav",
                    "body",
                    "html",
                    "hr",
                    "dt",
                    "dd",
                    "figure",
                    "aside");

    private final Lines loose;
    private final SourceLines numbers;
    private final List<Block> blocks = new ArrayList<>();

    private Outline(SourceLines numbers) {
        this.numbers = numbers;
        loose = new Lines(numbers);
    }

    static List<Block> of(Document page) {
        return inside(page.body(), new SourceLines(page));
    }

    private static List<Block> inside(Element element, SourceLines numbers) {
        Outline outline = new Outline(numbers);
        outline.children(element);
        outline.flush();
        return outline.blocks;
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            node(child);
        }
    }

    private void node(Node node) {
        switch (node) {
            case TextNode text -> loose.add(text);
            case Element element -> element(element);
            default -> {}
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (IGNORED.contains(name)) {
            return;
        }
        boolean holdsBlocks = element.children().stream().anyMatch(Outline::isBlock);
        if (!BLOCKS.contains(name) && !holdsBlocks) {
            loose.add(element);
            return;
        }
        if (!BLOCKS.contains(name)) {
            children(element);
            return;
        }
        flush();
        numbers.enter(element);
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(name.charAt(1) - '0', element);
            case "summary", "dt" -> heading(7, element);
            case "ul", "ol" -> items(element);
            case "table" -> blocks.add(table(element));
            default -> {
                children(element);
                flush();
            }
        }
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || element.children().stream().anyMatch(Outline::isBlock);
    }

    private void heading(int level, Element element) {
        List<Run> runs = new ArrayList<>();
        Lines lines = new Lines(numbers);
        lines.add(element);
        lines.take().forEach(line -> runs.addAll(line.runs()));
        if (!runs.isEmpty()) {
            blocks.add(new Block.Heading(level, new Line(runs, false)));
        }
    }

    private void items(Element list) {
        List<Block.Item> items = new ArrayList<>();
        for (Element child : list.children()) {
            numbers.enter(child);
            if (child.normalName().equals("li")) {
                items.add(item(child));
            } else if (!items.isEmpty()) {
                Block.Item last = items.removeLast();
                List<Block> below = new ArrayList<>(last.below());
                below.addAll(inside(wrapped(child), numbers));
                items.add(new Block.Item(last.lines(), below));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items));
        }
    }

    private static Element wrapped(Element child) {
        Element wrap = new Element("div");
        child.before(wrap);
        wrap.appendChild(child);
        return wrap;
    }

    /// The paragraphs before the first other block are the item's own.
    private Block.Item item(Element element) {
        List<Block> parts = inside(element, numbers);
        List<Line> own = new ArrayList<>();
        int at = 0;
        while (at < parts.size() && parts.get(at) instanceof Block.Text(List<Line> lines)) {
            own.addAll(lines);
            at++;
        }
        return new Block.Item(own, parts.subList(at, parts.size()));
    }

    private Block table(Element table) {
        List<String> header = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (!table.equals(row.closest("table"))) {
                continue;
            }
            numbers.enter(row);
            List<Element> cells = row.select("> td, > th");
            boolean isHeader = !cells.isEmpty() && row.select("> td").isEmpty();
            int number = numbers.current();
            if (isHeader && rows.isEmpty() && header.isEmpty()) {
                cells.forEach(cell -> header.add(cell.text()));
            } else if (!cells.isEmpty()) {
                rows.add(new Block.Row(number, cells.stream().map(this::cell).toList()));
            }
        }
        return new Block.Table(header, rows);
    }

    private List<Line> cell(Element cell) {
        List<Line> lines = new ArrayList<>();
        inside(cell, numbers).forEach(block -> lines.addAll(linesOf(block)));
        return lines;
    }

    private static List<Line> linesOf(Block block) {
        return switch (block) {
            case Block.Heading heading -> List.of(heading.line());
            case Block.Text text -> text.lines();
            case Block.Items items ->
                    items.items().stream()
                            .flatMap(item ->
                                    java.util.stream.Stream.concat(
                                            item.lines().stream(),
                                            item.below().stream()
                                                    .flatMap(b -> linesOf(b).stream())))
                            .toList();
            case Block.Table table ->
                    table.rows().stream()
                            .flatMap(row -> row.cells().stream().flatMap(List::stream))
                            .toList();
        };
    }

    private void flush() {
        List<Line> lines = loose.take();
        if (!lines.isEmpty()) {
            blocks.add(new Block.Text(lines));
        }
    }
}
