package gloss.lists.bibliography;

import gloss.lists.Address;
import gloss.lists.Draft;
import gloss.lists.Entry;
import gloss.lists.OneLine;
import gloss.lists.Residue;
import gloss.lists.Venue;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// BibTeX and BibLaTeX.
public final class Bibtex {
    /// Fields for what only we know begin so.
    private static final String OURS = "gloss-";

    /// Names of fields and of CSL's variables for the same; others keep theirs.
    private static final Map<String, String> DETAILS =
            Map.of(
                    "number",
                    "issue",
                    "pages",
                    "page",
                    "address",
                    "publisher-place",
                    "location",
                    "publisher-place",
                    "series",
                    "collection-title",
                    "issn",
                    "ISSN",
                    "chapter",
                    "chapter-number",
                    "school",
                    "publisher",
                    "institution",
                    "publisher");

    private Bibtex() {}

    /// The entries of a file; those without a title are left out.
    public static List<Entry> read(String file, String text) {
        List<Entry> entries = new ArrayList<>();
        for (BibtexParser.Item record : BibtexParser.parse(text)) {
            Draft draft = draft(record);
            draft.source(new Entry.Source(file, record.line()));
            if (!draft.isUntitled()) {
                entries.add(draft.entry());
            }
        }
        return entries;
    }

    public static String write(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        Set<String> keys = new HashSet<>();
        for (Entry entry : entries) {
            Map<String, String> fields = fields(entry);
            String kind = Kinds.bibtex(entry.details().getOrDefault("type", ""), entry.venue());
            Draft back = draft(new BibtexParser.Item(kind, "", 0, fields));
            Residue.of(entry, back.titled("-").entry())
                    .forEach((name, value) -> fields.put(OURS + name, Latex.encode(value)));
            text.append(text.isEmpty() ? "" : "\n").append('@').append(kind).append('{');
            text.append(key(entry, keys));
            fields.forEach((name, value) ->
                    text.append(",\n  ").append(name).append(" = {").append(value).append('}'));
            text.append("\n}\n");
        }
        return text.toString();
    }

    private static Draft draft(BibtexParser.Item record) {
        Map<String, String> fields = new LinkedHashMap<>(record.fields());
        Draft draft = new Draft(take(fields, "title"));
        String subtitle = take(fields, "subtitle");
        if (!subtitle.isEmpty()) {
            draft.title(draft.title() + ": " + subtitle);
        }
        String authors = fields.remove("author");
        draft.authors(authors == null ? List.of() : Names.ofBibtex(authors));
        String venue =
                first(
                        take(fields, "journal"),
                        take(fields, "journaltitle"),
                        take(fields, "booktitle"));
        draft.venue(venue);
        String date = first(take(fields, "year"), take(fields, "date"));
        draft.year(date.isEmpty() ? null : Venue.yearIn(date));
        draft.tags(
                Arrays.asList(
                        first(take(fields, "keywords"), take(fields, "keyword"))
                                .split("\\s*[,;]\\s*")));
        links(fields, draft);
        String kind = Kinds.ofBibtex(record.kind());
        if (!kind.isEmpty()) {
            draft.detail("type", kind);
        }
        String editors = fields.remove("editor");
        if (editors != null) {
            draft.detail("editor", String.join("; ", Names.ofBibtex(editors)));
        }
        Map<String, String> ours = new HashMap<>();
        fields.forEach((name, value) -> {
            String shown = Latex.decode(value);
            if (name.startsWith(OURS)) {
                ours.put(name.substring(OURS.length()), OneLine.of(shown));
            } else {
                draft.detail(DETAILS.getOrDefault(name, name), OneLine.of(shown));
            }
        });
        return Residue.apply(ours, draft);
    }

    private static void links(Map<String, String> fields, Draft draft) {
        String url = address(fields.getOrDefault("url", ""));
        fields.remove("url");
        draft.paper(url);
        Address address = new Address(url);
        String doi =
                new Address(
                                "doi:"
                                        + take(fields, "doi")
                                                .replaceFirst(
                                                        "(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)",
                                                        ""))
                        .doi();
        draft.identifier("doi", doi.isEmpty() ? address.doi() : doi);
        String eprint = take(fields, "eprint");
        String archive = first(take(fields, "archiveprefix"), take(fields, "eprinttype"));
        String arxiv = new Address("arxiv:" + eprint.replaceFirst("(?i)^arxiv:\\s*", "")).arxiv();
        boolean isArxiv = archive.isEmpty() || archive.equalsIgnoreCase("arxiv");
        String named = isArxiv && !arxiv.isEmpty() ? arxiv : address.arxiv();
        draft.identifier("arxiv", named.isEmpty() ? new Address(draft.venue()).arxiv() : named);
        if (!isArxiv && !eprint.isEmpty()) {
            draft.detail("eprint", eprint).detail("eprinttype", archive);
        }
        for (String name : List.of("isbn", "pmid", "pmcid")) {
            draft.identifier(name, take(fields, name));
        }
        fields.remove("primaryclass");
    }

    private static Map<String, String> fields(Entry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", entry.title());
        // Braces around all of it keep styles from making its capitals small.
        fields.computeIfPresent("title", (name, title) -> "{" + title + "}");
        String authors =
                String.join(" and ", entry.authors().stream().map(Bibtex::author).toList());
        if (!authors.isEmpty()) {
            fields.put("author", authors);
        }
        boolean journal =
                Kinds.bibtex(entry.details().getOrDefault("type", ""), entry.venue())
                        .equals("article");
        put(fields, journal ? "journal" : "booktitle", entry.venue());
        put(fields, "year", entry.year() == null ? "" : entry.year().toString());
        put(fields, "doi", entry.doi());
        put(fields, "eprint", entry.arxiv());
        if (!entry.arxiv().isEmpty()) {
            fields.put("archiveprefix", "arXiv");
        }
        String url = entry.links().paper();
        if (!url.isEmpty() && address(url).equals(url) && !url.matches(".*[{}].*")) {
            fields.put("url", url);
        }
        put(fields, "keywords", String.join(", ", entry.tags()));
        Map<String, String> names = new HashMap<>();
        DETAILS.forEach((theirs, ours) ->
                names.merge(ours, theirs, (a, b) -> a.length() < b.length() ? a : b));
        names.put("publisher", "publisher");
        entry.details()
                .forEach((name, value) -> {
                    String field = names.getOrDefault(name, name);
                    boolean plain = field.matches("[a-z]+") && !fields.containsKey(field);
                    if (plain && !name.equals("type") && !RESERVED.contains(field)) {
                        put(fields, field, OneLine.of(value));
                    }
                });
        for (String name : List.of("isbn", "pmid", "pmcid")) {
            put(fields, name, entry.identifiers().getOrDefault(name, ""));
        }
        return fields;
    }

    private static final Set<String> RESERVED =
            Set.of(
                    "editor",
                    "date",
                    "subtitle",
                    "journal",
                    "journaltitle",
                    "booktitle",
                    "keyword",
                    "year",
                    "url",
                    "eprint",
                    "eprinttype",
                    "primaryclass");

    /// Addresses are written as they are, though some programs escape them.
    private static String address(String value) {
        return value.replaceAll("\\\\url\\{([^}]*)}", "$1")
                .replaceAll("\\\\textasciitilde(\\{})?|\\$\\\\sim\\$|\\\\~(\\{})?|\\{\\\\~}", "~")
                .replaceAll("\\\\([_%&#$])", "$1")
                .strip();
    }

    private static String author(String name) {
        boolean plain =
                name.contains(" ") && !name.contains(",") && !name.matches("(?i).*\\band\\b.*");
        return plain ? Latex.encode(Names.inverted(name)) : "{" + Latex.encode(name) + "}";
    }

    /// The family name of the first author, the year, the first long word of the title; a letter
    /// behind it when it is taken.
    private static String key(Entry entry, Set<String> taken) {
        String family = entry.authors().isEmpty() ? "" : Names.split(entry.authors().getFirst())[1];
        String word =
                Arrays.stream(entry.title().split("[^\\p{L}\\p{N}]+"))
                        .map(Bibtex::ascii)
                        .filter(w -> w.length() > 3)
                        .findFirst()
                        .orElse("");
        String year = entry.year() == null ? "" : entry.year().toString();
        String made = ascii(family) + year + word;
        String base = made.isEmpty() ? "e" + entry.id() : made;
        String key = base;
        for (int i = 2; !taken.add(key); i++) {
            key = base + "-" + i;
        }
        return key;
    }

    private static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, Latex.encode(value));
        }
    }

    private static String take(Map<String, String> fields, String name) {
        String value = fields.remove(name);
        return value == null ? "" : OneLine.of(Latex.decode(value));
    }

    private static String first(String... values) {
        return Arrays.stream(values).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }
}
