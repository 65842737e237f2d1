package gloss.lists.bibliography;

import gloss.lists.Address;
import gloss.lists.Draft;
import gloss.lists.Entry;
import gloss.lists.OneLine;
import gloss.lists.Residue;
import gloss.lists.Venue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// RIS, as reference managers and publishers write it.
public final class Ris {
    private static final Pattern TAG = Pattern.compile("^\\uFEFF?([A-Z][A-Z0-9])  ?-(?: (.*))?$");

    /// Fields for what only we know: RIS leaves `U1` to the user.
    private static final String OURS = "U1";

    private static final String MARK = "gloss:";

    private static final Map<String, String> DETAILS =
            Map.of(
                    "VL",
                    "volume",
                    "IS",
                    "issue",
                    "PB",
                    "publisher",
                    "CY",
                    "publisher-place",
                    "AB",
                    "abstract",
                    "LA",
                    "language",
                    "N1",
                    "note",
                    "ET",
                    "edition");

    private Ris() {}

    private record Field(String tag, String value) {}

    /// The entries of a file; those without a title are left out.
    public static List<Entry> read(String file, String text) {
        List<Entry> entries = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        int start = 0;
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            Matcher tag = TAG.matcher(line.stripTrailing());
            if (!tag.matches()) {
                if (!fields.isEmpty() && !line.isBlank()) {
                    Field last = fields.removeLast();
                    fields.add(new Field(last.tag(), last.value() + " " + line.strip()));
                }
                continue;
            }
            if (tag.group(1).equals("TY")) {
                add(fields, file, start, entries);
                start = number;
            }
            String value = tag.group(2) == null ? "" : tag.group(2).strip();
            if (tag.group(1).equals("ER")) {
                add(fields, file, start, entries);
            } else if (!value.isEmpty()) {
                fields.add(new Field(tag.group(1), value));
            }
        }
        add(fields, file, start, entries);
        return entries;
    }

    public static String write(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            List<Field> fields = fields(entry);
            Residue.of(entry, draft(fields).titled("-").entry())
                    .forEach((name, value) ->
                            fields.add(new Field(OURS, MARK + name + "=" + value)));
            fields.forEach(field ->
                    text.append(field.tag()).append("  - ").append(field.value()).append('\n'));
            text.append("ER  - \n\n");
        }
        return text.toString();
    }

    private static void add(List<Field> fields, String file, int line, List<Entry> entries) {
        if (!fields.isEmpty()) {
            Draft draft = draft(fields).source(new Entry.Source(file, line));
            if (!draft.isUntitled()) {
                entries.add(draft.entry());
            }
            fields.clear();
        }
    }

    private static Draft draft(List<Field> fields) {
        Map<String, String> first = new LinkedHashMap<>();
        List<String> authors = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> links = new ArrayList<>();
        Map<String, String> ours = new HashMap<>();
        for (Field field : fields) {
            switch (field.tag()) {
                case "AU", "A1" -> authors.add(Names.given(field.value()));
                case "KW" -> tags.addAll(Arrays.asList(field.value().split("\\s*[;\\n]\\s*")));
                case "UR", "L2" -> links.add(field.value());
                case OURS -> {
                    int equals = field.value().indexOf('=');
                    if (field.value().startsWith(MARK) && equals > 0) {
                        ours.put(
                                field.value().substring(MARK.length(), equals),
                                field.value().substring(equals + 1));
                    }
                }
                default -> first.putIfAbsent(field.tag(), field.value());
            }
        }
        Draft draft = new Draft(pick(first, "TI", "T1", "CT", "BT")).authors(authors).tags(tags);
        draft.venue(pick(first, "T2", "JO", "JF", "JA", "J2", "C3", "BT"));
        draft.year(Venue.yearIn(pick(first, "PY", "Y1", "DA").split("/")[0]));
        if (!links.isEmpty()) {
            draft.paper(links.getFirst());
        }
        links.stream().skip(1).forEach(link -> draft.link("", link));
        draft.pdf(pick(first, "L1"));
        String kind = Kinds.ofRis(pick(first, "TY"));
        draft.detail("type", kind);
        String pages = pick(first, "SP");
        String end = pick(first, "EP");
        draft.detail("page", end.isEmpty() || pages.contains("-") ? pages : pages + "-" + end);
        String number = pick(first, "SN");
        boolean book = kind.equals("book") || number.replaceAll("[^\\dXx]", "").length() >= 10;
        draft.identifier("isbn", book ? number : "").detail("ISSN", book ? "" : number);
        DETAILS.forEach((tag, name) -> draft.detail(name, pick(first, tag)));
        if (pick(first, "AB").isEmpty()) {
            draft.detail("abstract", pick(first, "N2"));
        }
        Address link = new Address(links.isEmpty() ? "" : links.getFirst());
        String doi =
                new Address(
                                "doi:"
                                        + pick(first, "DO")
                                                .replaceFirst(
                                                        "(?i)^https?://(dx\\.)?doi\\.org/|^doi:\\s*",
                                                        ""))
                        .doi();
        draft.identifier("doi", Optional.of(doi).filter(d -> !d.isEmpty()).orElse(link.doi()));
        draft.identifier("arxiv", link.arxiv());
        return Residue.apply(ours, draft);
    }

    private static List<Field> fields(Entry entry) {
        List<Field> fields = new ArrayList<>();
        put(fields, "TY", Kinds.ris(entry.details().getOrDefault("type", ""), entry.venue()));
        put(fields, "TI", entry.title());
        entry.authors().forEach(author -> put(fields, "AU", Names.inverted(author)));
        put(fields, "T2", entry.venue());
        put(fields, "PY", entry.year() == null ? "" : entry.year().toString());
        put(fields, "DO", entry.doi());
        put(fields, "UR", entry.links().paper());
        put(fields, "L1", entry.links().pdf());
        entry.tags().forEach(tag -> put(fields, "KW", tag));
        String[] pages = entry.details().getOrDefault("page", "").split("-", 2);
        put(fields, "SP", pages[0]);
        put(fields, "EP", pages.length == 2 ? pages[1] : "");
        put(
                fields,
                "SN",
                entry.identifiers().getOrDefault("isbn", entry.details().getOrDefault("ISSN", "")));
        DETAILS.forEach((tag, name) -> put(fields, tag, entry.details().getOrDefault(name, "")));
        fields.subList(1, fields.size()).sort(java.util.Comparator.comparing(Field::tag));
        return fields;
    }

    private static void put(List<Field> fields, String tag, String value) {
        String line = OneLine.of(value);
        if (!line.isEmpty()) {
            fields.add(new Field(tag, line));
        }
    }

    private static String pick(Map<String, String> fields, String... tags) {
        for (String tag : tags) {
            String value = fields.get(tag);
            if (value != null) {
                return value;
            }
        }
        return "";
    }
}
