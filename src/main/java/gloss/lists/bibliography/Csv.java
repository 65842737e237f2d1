package gloss.lists.bibliography;

import gloss.lists.Address;
import gloss.lists.Draft;
import gloss.lists.Entry;
import gloss.lists.Labels;
import gloss.lists.OneLine;
import gloss.lists.Residue;
import gloss.lists.Venue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tables of values with commas, semicolons or tabs between them (RFC 4180), with a first line of
/// names: ours, those of Zotero and Scopus, or what people call such columns in two languages.
public final class Csv {
    private static final List<String> COLUMNS =
            List.of(
                    "title",
                    "authors",
                    "venue",
                    "year",
                    "type",
                    "headline",
                    "topics",
                    "tags",
                    "paper",
                    "article",
                    "code",
                    "pdf",
                    "arxiv",
                    "doi",
                    "abstract",
                    "more");

    /// What spreadsheets would compute is written behind this sign, which reading takes away.
    private static final String QUOTE = "'";

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("publication title", "venue"), Map.entry("source title", "venue"),
                    Map.entry("conference name", "venue"), Map.entry("journal/book", "venue"),
                    Map.entry("author", "authors"), Map.entry("author full names", "authors"),
                    Map.entry("publication year", "year"), Map.entry("document title", "title"),
                    Map.entry("article title", "title"), Map.entry("url", "paper"),
                    Map.entry("link", "paper"), Map.entry("pdf link", "pdf"),
                    Map.entry("manual tags", "tags"), Map.entry("author keywords", "tags"),
                    Map.entry("abstract note", "abstract"), Map.entry("pages", "page"),
                    Map.entry("摘要", "abstract"), Map.entry("isbn", "isbn"),
                    Map.entry("volume", "volume"), Map.entry("issue", "issue"),
                    Map.entry("publisher", "publisher"), Map.entry("pmid", "pmid"));

    private Csv() {}

    /// The rows with a title as entries.
    public static List<Entry> read(String file, String text) {
        List<CsvRows.Row> rows = CsvRows.of(text);
        List<Entry> entries = new ArrayList<>();
        if (rows.isEmpty()) {
            return entries;
        }
        List<String> names = rows.getFirst().cells().stream().map(Csv::column).toList();
        for (CsvRows.Row row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < row.cells().size() && i < names.size(); i++) {
                cells.putIfAbsent(names.get(i), unquoted(row.cells().get(i)));
            }
            Draft draft = draft(cells).source(new Entry.Source(file, row.line()));
            if (!draft.isUntitled()) {
                entries.add(draft.entry());
            }
        }
        return entries;
    }

    public static String write(List<Entry> entries) {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
        for (Entry entry : entries) {
            Map<String, String> cells = cells(entry);
            List<String> rest = new ArrayList<>();
            Residue.of(entry, draft(cells).titled("-").entry())
                    .forEach((name, value) -> rest.add(name + "=" + value.replace("|", "%7C")));
            cells.put("more", String.join(" | ", rest));
            text.append(
                            String.join(
                                    ",",
                                    COLUMNS.stream()
                                            .map(name -> quoted(cells.getOrDefault(name, "")))
                                            .toList()))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String column(String head) {
        String name = OneLine.of(head).toLowerCase(Locale.ROOT);
        if (COLUMNS.contains(name)) {
            return name;
        }
        if (NAMES.containsKey(name)) {
            return NAMES.get(name);
        }
        return Labels.role(name)
                .map(role ->
                        switch (role) {
                            case TITLE -> "title";
                            case AUTHORS -> "authors";
                            case VENUE -> "venue";
                            case YEAR, DATE -> "year";
                            case HEADLINE -> "headline";
                            case TOPIC -> "topics";
                            case TAGS -> "tags";
                            case PAPER, LINK -> "paper";
                            case ARTICLE -> "article";
                            case CODE -> "code";
                            case PDF -> "pdf";
                            case AFFILIATION, OTHER, NONE, CONTENTS, MARKS -> name;
                        })
                .orElse(name);
    }

    private static Draft draft(Map<String, String> cells) {
        Draft draft = new Draft(cells.getOrDefault("title", ""));
        String authors = cells.getOrDefault("authors", "");
        boolean semicolons = authors.contains(";") || authors.matches("[^,]+,[^,]+");
        draft.authors(
                Arrays.stream(authors.split(semicolons ? ";" : "[,，、]|\\band\\b"))
                        .map(name -> semicolons ? Names.given(name) : name)
                        .toList());
        String venue = OneLine.of(cells.getOrDefault("venue", ""));
        String year = OneLine.of(cells.getOrDefault("year", ""));
        draft.venue(venue).year(Venue.yearIn(year));
        if (year.isEmpty() && Venue.whole(venue).filter(v -> v.year() != null).isPresent()) {
            Venue split = Venue.whole(venue).orElseThrow();
            draft.venue(split.name()).year(split.year());
        }
        for (Entry.Type type : Entry.Type.values()) {
            if (type.name().equalsIgnoreCase(cells.getOrDefault("type", ""))) {
                draft.type(type);
            }
        }
        draft.headline(cells.getOrDefault("headline", ""));
        draft.topics(parts(cells.getOrDefault("topics", "")));
        draft.tags(parts(cells.getOrDefault("tags", "")));
        String paper = cells.getOrDefault("paper", "");
        draft.paper(paper).article(cells.getOrDefault("article", ""));
        draft.code(cells.getOrDefault("code", "")).pdf(cells.getOrDefault("pdf", ""));
        Address link = new Address(paper);
        String arxiv = new Address("arxiv:" + cells.getOrDefault("arxiv", "")).arxiv();
        String doi = new Address("doi:" + cells.getOrDefault("doi", "")).doi();
        draft.identifier("arxiv", arxiv.isEmpty() ? link.arxiv() : arxiv);
        draft.identifier("doi", doi.isEmpty() ? link.doi() : doi);
        for (String name : List.of("isbn", "pmid")) {
            draft.identifier(name, cells.getOrDefault(name, ""));
        }
        for (String name : List.of("abstract", "volume", "issue", "page", "publisher")) {
            draft.detail(name, cells.getOrDefault(name, ""));
        }
        Map<String, String> rest = new HashMap<>();
        for (String pair : cells.getOrDefault("more", "").split(" \\| ")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                rest.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return Residue.apply(rest, draft);
    }

    private static Map<String, String> cells(Entry entry) {
        Map<String, String> cells = new HashMap<>();
        cells.put("title", entry.title());
        cells.put("authors", String.join("; ", entry.authors()));
        cells.put("venue", entry.venue());
        cells.put("year", entry.year() == null ? "" : entry.year().toString());
        cells.put("type", entry.type().name().toLowerCase(Locale.ROOT));
        cells.put("headline", entry.headline());
        cells.put("topics", String.join("; ", entry.topics()));
        cells.put("tags", String.join("; ", entry.tags()));
        cells.put("paper", entry.links().paper());
        cells.put("article", entry.links().article());
        cells.put("code", entry.links().code());
        cells.put("pdf", entry.links().pdf());
        cells.put("arxiv", entry.arxiv());
        cells.put("doi", entry.doi());
        cells.put("abstract", entry.details().getOrDefault("abstract", ""));
        return cells;
    }

    private static List<String> parts(String cell) {
        return Arrays.asList(cell.split("\\s*[;；]\\s*"));
    }

    private static String quoted(String cell) {
        String safe = cell.matches("(?s)'*[=+@\\t\\r-].*") ? QUOTE + cell : cell;
        return safe.matches("(?s).*[\",\\r\\n;\\t].*") || !safe.equals(safe.strip())
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    private static String unquoted(String cell) {
        return cell.matches("(?s)'+[=+@\\t\\r-].*") ? cell.substring(1) : cell;
    }
}
