package gloss.lists.markdown;

import gloss.lists.Entry;
import gloss.lists.Labels;
import gloss.lists.Venue;
import java.util.ArrayList;
import java.util.List;

/// Reads a reading list in Markdown or HTML. Headings are venues and topics; items, paragraphs and
/// rows of tables are entries when they have the title and the link of a paper, or begin with a
/// link.
public final class MarkdownList {
    private final EntryReader reader;
    private final TableReader tables;
    private final Trail trail = new Trail();
    private final List<Entry> entries = new ArrayList<>();

    private MarkdownList(String file) {
        reader = new EntryReader(file);
        tables = new TableReader(reader);
    }

    /// The entries of a list in their order. `file` is its name for `Entry.Source`.
    public static List<Entry> read(String file, String markdown) {
        MarkdownList list = new MarkdownList(file);
        List<Block> blocks = Outline.of(Markup.of(markdown));
        list.page(blocks);
        return withVenuesBehindTitles(list.entries);
    }

    /// What stands with a year behind a title is a venue or where the authors work; both may be
    /// capitals. Where a list has only capitals there, they are venues.
    private static List<Entry> withVenuesBehindTitles(List<Entry> entries) {
        boolean allCapitals =
                entries.stream()
                        .map(entry -> entry.details().getOrDefault("affiliation", ""))
                        .filter(place -> !place.isEmpty())
                        .allMatch(place -> place.matches("[A-Z][A-Za-z&]*[A-Z]"));
        if (!allCapitals) {
            return List.copyOf(entries);
        }
        return entries.stream()
                .map(entry -> {
                    String place = entry.details().getOrDefault("affiliation", "");
                    return place.isEmpty() || !entry.venue().isEmpty()
                            ? entry
                            : entry.edit().venue(place).detail("affiliation", "").entry();
                })
                .toList();
    }

    private void page(List<Block> blocks) {
        int title = titleOf(blocks);
        if (title >= 0 && blocks.get(title) instanceof Block.Heading heading) {
            trail.title(heading.line().text());
            blocks(blocks.subList(0, title));
        }
        if (title < 0
                && blocks.size() > 1
                && blocks.getFirst() instanceof Block.Text text
                && fieldsBelow(blocks, 0) == 0
                && isGroup(text, blocks.get(1))) {
            trail.title(text.lines().getFirst().text());
            blocks(blocks.subList(1, blocks.size()));
            return;
        }
        blocks(blocks.subList(title + 1, blocks.size()));
    }

    /// The heading over the whole page: the first, when all others are deeper or no list or table
    /// stands between it and the second; -1 when there is none.
    private static int titleOf(List<Block> blocks) {
        int first = -1;
        boolean alone = true;
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Block.Heading heading -> {
                    if (first < 0) {
                        first = i;
                    } else if (alone
                            || heading.level() > ((Block.Heading) blocks.get(first)).level()) {
                        return isTitle(blocks, first) ? first : -1;
                    } else {
                        return -1;
                    }
                }
                case Block.Items items -> alone &= first < 0 || !hasPaper(items);
                case Block.Table table -> alone &= first < 0 || table.rows().isEmpty();
                case Block.Text text -> {}
            }
        }
        return -1;
    }

    private static boolean isTitle(List<Block> blocks, int first) {
        int level = ((Block.Heading) blocks.get(first)).level();
        boolean deeper =
                blocks.stream()
                        .skip(first + 1L)
                        .allMatch(
                                block -> !(block instanceof Block.Heading h) || h.level() > level);
        boolean followed = blocks.get(first + 1) instanceof Block.Heading;
        return deeper || level == 1 && !followed || followed;
    }

    private static boolean hasPaper(Block.Items items) {
        return items.items().stream()
                .flatMap(item -> item.lines().stream())
                .flatMap(line -> line.links().stream())
                .anyMatch(link ->
                        new gloss.lists.Address(link.uri()).kind()
                                == gloss.lists.Address.Kind.PAPER);
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            switch (blocks.get(i)) {
                case Block.Heading heading -> i += heading(heading, blocks, i);
                case Block.Table table -> entries.addAll(tables.read(table, trail.context()));
                case Block.Items items -> items(items, next instanceof Block.Items);
                case Block.Text text -> {
                    int fields = fieldsBelow(blocks, i);
                    if (fields > 0) {
                        entries.addAll(
                                reader.read(
                                        lines(blocks.subList(i, i + fields + 1)),
                                        trail.context(),
                                        EntryReader.Wanted.TITLE));
                        i += fields;
                    } else if (isGroup(text, next)) {
                        trail.enter(Trail.GROUP, text.lines().getFirst().text());
                    } else {
                        running(text);
                    }
                }
            }
        }
    }

    /// How many blocks below a paragraph tell more of what it is the title of: a list of fields,
    /// perhaps behind a second title; 0 when there are none.
    private static int fieldsBelow(List<Block> blocks, int at) {
        int below = 1;
        if (!(blocks.get(at) instanceof Block.Text text) || !isTitled(text)) {
            return 0;
        }
        if (at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Block.Text second
                && isStrong(text)
                && isStrong(second)) {
            below++;
        }
        return at + below < blocks.size()
                        && blocks.get(at + below) instanceof Block.Items items
                        && areFields(items)
                ? below
                : 0;
    }

    private void running(Block.Text text) {
        List<List<Line>> units = Units.of(text.lines(), true);
        for (List<Line> unit : units) {
            if (units.size() > 1 && Units.isPlain(unit)) {
                trail.enter(Trail.GROUP, unit.getFirst().text());
            } else {
                entries.addAll(reader.read(unit, trail.context(), EntryReader.Wanted.PAPER));
            }
        }
    }

    /// A heading that is itself the link of an entry takes the text below it; answers how many
    /// blocks.
    private int heading(Block.Heading heading, List<Block> blocks, int at) {
        List<Line> lines = new ArrayList<>(List.of(heading.line()));
        int taken = 0;
        while (at + taken + 1 < blocks.size()
                && blocks.get(at + taken + 1) instanceof Block.Text(List<Line> more)) {
            lines.addAll(more);
            taken++;
        }
        boolean linked = Units.startsWithTitle(heading.line());
        if (linked
                && at + taken + 1 < blocks.size()
                && blocks.get(at + taken + 1) instanceof Block.Items items
                && areFields(items)) {
            items.items().forEach(item -> lines.addAll(all(item)));
            taken++;
        }
        if (linked) {
            List<Entry> found = reader.read(lines, trail.context(), EntryReader.Wanted.PAPER);
            if (!found.isEmpty()) {
                entries.addAll(found);
                return taken;
            }
        }
        trail.enter(heading.level(), heading.line().text());
        return 0;
    }

    private void items(Block.Items items, boolean listFollows) {
        List<Block.Item> all = items.items();
        if (all.size() == 1 && listFollows && isGroup(all.getFirst())) {
            trail.enter(Trail.GROUP, all.getFirst().lines().getFirst().text());
            return;
        }
        List<List<Line>> left = new ArrayList<>();
        int before = entries.size();
        for (Block.Item item : all) {
            item(item, left);
        }
        // Titles alone are entries where most of their neighbours are.
        if (entries.size() - before >= left.size()) {
            for (List<Line> lines : left) {
                entries.addAll(reader.read(lines, trail.context(), EntryReader.Wanted.TITLE));
            }
        }
    }

    private void item(Block.Item item, List<List<Line>> left) {
        List<Line> lines = new ArrayList<>(item.lines());
        List<Block> below = new ArrayList<>();
        for (Block block : item.below()) {
            if (block instanceof Block.Items items && areFields(items)) {
                items.items().forEach(field -> lines.addAll(all(field)));
            } else if (block instanceof Block.Text text && below.isEmpty()) {
                lines.addAll(text.lines());
            } else {
                below.add(block);
            }
        }
        List<List<Line>> units = Units.of(lines, false);
        boolean found = false;
        for (List<Line> unit : units) {
            List<Entry> read = reader.read(unit, trail.context(), EntryReader.Wanted.LINK);
            entries.addAll(read);
            found |= !read.isEmpty();
            if (read.isEmpty() && units.size() > 1 && Units.isPlain(unit)) {
                trail.enter(Trail.GROUP, unit.getFirst().text());
            } else if (read.isEmpty() && below.isEmpty() && Units.isTitle(unit)) {
                left.add(unit);
            }
        }
        if (!below.isEmpty()) {
            int depth = Trail.GROUP + 1 + depth(item);
            if (!found && !item.lines().isEmpty() && !item.hasLink()) {
                trail.enter(depth, item.lines().getFirst().text());
            }
            blocks(below);
            trail.leave(depth);
        }
    }

    /// The deeper what is nested, the smaller; levels only need to be in order.
    private static int depth(Block.Item item) {
        int deepest = 0;
        for (Block block : item.below()) {
            if (block instanceof Block.Items items) {
                for (Block.Item below : items.items()) {
                    deepest = Math.max(deepest, 1 + depth(below));
                }
            }
        }
        return 100 - Math.min(deepest, 99);
    }

    private static List<Line> all(Block.Item item) {
        List<Line> lines = new ArrayList<>(item.lines());
        lines.addAll(lines(item.below()));
        return lines;
    }

    private static List<Line> lines(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Items items -> items.items().forEach(item -> lines.addAll(all(item)));
                case Block.Text text -> lines.addAll(text.lines());
                case Block.Heading heading -> lines.add(heading.line());
                case Block.Table table -> {}
            }
        }
        return lines;
    }

    /// Fields of what stands above them: half of them at least.
    private static boolean areFields(Block.Items items) {
        long fields =
                items.items().stream().filter(item -> EntryReader.isField(item.lines())).count();
        return 2 * fields >= items.items().size();
    }

    /// A paragraph that may be the title over a list of fields.
    private static boolean isTitled(Block.Text text) {
        return text.lines().size() <= 3
                && text.lines().getFirst().text().length() >= 4
                && !text.lines().getLast().text().matches(".*[:：]$");
    }

    /// A line in bold, or one that ends in a colon, over a list or a table.
    private static boolean isGroup(Block.Text text, @org.jspecify.annotations.Nullable Block next) {
        Line line = text.lines().getFirst();
        boolean over =
                next instanceof Block.Items
                        || next instanceof Block.Table
                        || next instanceof Block.Text;
        boolean strong = isStrong(text);
        boolean venue = Venue.whole(Trail.clean(line.text())).isPresent();
        boolean colon = line.text().matches(".*[:：]$") && !(next instanceof Block.Text);
        return over
                && text.lines().size() == 1
                && line.links().isEmpty()
                && line.text().length() <= 60
                && (strong || venue || colon)
                && Field.of(line).isEmpty();
    }

    private static boolean isStrong(Block.Text text) {
        return text.lines().size() == 1
                && text.lines().getFirst().runs().stream()
                        .allMatch(run -> run.strong() || run.isBlank());
    }

    private static boolean isGroup(Block.Item item) {
        return item.lines().size() == 1
                && item.below().isEmpty()
                && !item.hasLink()
                && item.lines().getFirst().text().length() <= 40
                && Labels.role(item.lines().getFirst().text()).isEmpty();
    }
}
