package gloss.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Makes a sound paper from plain text, for tests: `# Heading` opens a section (`# Abstract` the
/// abstract), blank lines part paragraphs, sentences end at `. `, `! ` or a Chinese full stop;
/// `[3]` is a call-out of the third reference. Every sentence has a line of its own on the page.
public final class Papers {
    private static final Pattern END =
            Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}(\\d•])|(?<=[。！？])");
    private static final Pattern CALL_OUT = Pattern.compile("\\[(\\d+)]");
    private static final double WIDTH = 612;
    private static final double HEIGHT = 792;

    private final List<Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private String title = "A paper";
    private String language = "en";
    private Kind kind = Kind.OTHER;
    private String section = Paper.FRONT;
    private int lines;
    private final StringBuilder abstractText = new StringBuilder();

    public static Papers of(String text) {
        return new Papers().text(text);
    }

    public Papers titled(String words) {
        title = words;
        return this;
    }

    public Papers in(String code) {
        language = code;
        return this;
    }

    public Papers kind(Kind what) {
        kind = what;
        return this;
    }

    public Papers reference(String reference) {
        references.add(reference);
        return this;
    }

    public Papers link(String uri, Link.Role role) {
        links.add(new Link(uri, role, 1));
        return this;
    }

    public Papers figure(String caption, String... mentions) {
        Box box = new Box(1, 100, 100, 400, 300);
        Box below = new Box(1, 100, 310, 400, 320);
        int number = figures.size() + 1;
        figures.add(
                new Figure(
                        "fig" + number,
                        "Figure " + number,
                        caption,
                        box,
                        below,
                        List.of(mentions)));
        return this;
    }

    /// Rows of cells parted by `|`; the first row is the header; `*x*` is bold.
    public Papers table(String caption, String rows) {
        List<Table.Cell> cells = new ArrayList<>();
        int row = 0;
        for (String line : rows.strip().split("\n")) {
            row++;
            int column = 0;
            for (String text : line.split("\\|", -1)) {
                column++;
                String bare = text.strip();
                boolean bold = bare.startsWith("*") && bare.endsWith("*") && bare.length() > 2;
                String said = bold ? bare.substring(1, bare.length() - 1) : bare;
                Box box =
                        new Box(
                                1,
                                50.0 * column,
                                400 + 10.0 * row,
                                50.0 * column + 40,
                                408 + 10.0 * row);
                if (!said.isEmpty()) {
                    cells.add(new Table.Cell(row, column, 1, 1, row == 1, bold, said, box));
                }
            }
        }
        int number = tables.size() + 1;
        Box box = new Box(1, 50, 400, 500, 600);
        tables.add(
                new Table(
                        "tab" + number,
                        "Table " + number,
                        caption,
                        box,
                        new Box(1, 50, 390, 500, 399),
                        List.of(),
                        cells));
        return this;
    }

    public Papers text(String text) {
        for (String paragraph : text.strip().split("\n\\s*\n")) {
            String words = paragraph.strip().replaceAll("\\s*\n\\s*", " ");
            if (words.startsWith("# ")) {
                heading(words.substring(2));
            } else {
                paragraph(words);
            }
        }
        return this;
    }

    private void heading(String words) {
        if (words.equalsIgnoreCase("abstract") || words.equals("摘要")) {
            section = Paper.ABSTRACT;
            return;
        }
        section = "s" + (sections.size() + 1);
        sections.add(
                new Section(
                        section, "" + (sections.size() + 1), words, 1, false, Place.on(line())));
    }

    private void paragraph(String words) {
        boolean summary = section.equals(Paper.ABSTRACT);
        String id = section + ".b" + (blocks.size() + 1);
        int start = 0;
        List<Box> all = new ArrayList<>();
        for (String piece : END.split(words)) {
            int at = words.indexOf(piece, start);
            start = at + piece.length();
            Box box = line();
            all.add(box);
            String sentence = id + "." + (sentences.size() + 1);
            sentences.add(
                    new Sentence(sentence, id, section, new Span(at, start), piece, Place.on(box)));
            CALL_OUT.matcher(piece)
                    .results()
                    .forEach(m ->
                            citations.add(
                                    new Citation(
                                            sentence,
                                            new Span(m.start(), m.end()),
                                            List.of("b" + m.group(1)),
                                            Place.on(box))));
        }
        blocks.add(
                new Block(
                        id,
                        section,
                        summary ? Block.Kind.ABSTRACT : Block.Kind.PARAGRAPH,
                        words,
                        Place.on(all)));
        if (summary) {
            abstractText.append(words);
        }
    }

    private Box line() {
        int perPage = 50;
        int page = lines / perPage + 1;
        double top = 50 + 12.0 * (lines % perPage);
        lines++;
        return new Box(page, 50, top, 550, top + 10);
    }

    public Paper paper() {
        List<Reference> entries = new ArrayList<>();
        int most =
                citations.stream()
                        .flatMap(c -> c.references().stream())
                        .mapToInt(r -> Integer.parseInt(r.substring(1)))
                        .max()
                        .orElse(0);
        for (int i = 1; i <= Math.max(most, references.size()); i++) {
            String named = i <= references.size() ? references.get(i - 1) : "Work number " + i;
            entries.add(
                    new Reference(
                            "b" + i,
                            "[" + i + "]",
                            named,
                            named,
                            List.of("Ada Author"),
                            2000 + i,
                            "",
                            Identifiers.NONE,
                            Place.on(line())));
        }
        int pages = (lines - 1) / 50 + 1;
        List<PageSize> sizes = new ArrayList<>();
        for (int i = 0; i < Math.max(1, pages); i++) {
            sizes.add(new PageSize(WIDTH, HEIGHT));
        }
        return new Paper(
                new Parser("hand", "1"),
                "0".repeat(64),
                "hand.txt",
                title,
                List.of("Ada Author"),
                abstractText.toString(),
                List.of(),
                language,
                2020,
                "",
                kind,
                Identifiers.NONE,
                sizes,
                sections,
                blocks,
                sentences,
                figures,
                tables,
                List.of(),
                entries,
                citations,
                links,
                List.of());
    }
}
