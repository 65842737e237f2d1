package gloss.json;

import gloss.lists.Draft;
import gloss.lists.Entry;
import gloss.lists.Residue;
import gloss.lists.bibliography.Kinds;
import gloss.lists.bibliography.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Bibliographies as CSL-JSON ([schema 1.0.2](https://github.com/citation-style-language/schema)),
/// an array of items. What CSL has no words for stands in `custom.gloss`.
public final class CslJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /// Variables that are parts of an entry, or not text.
    private static final Set<String> TAKEN =
            Set.of(
                    "id",
                    "type",
                    "title",
                    "author",
                    "container-title",
                    "issued",
                    "DOI",
                    "URL",
                    "keyword",
                    "ISBN",
                    "PMID",
                    "custom",
                    "citation-key");

    private CslJson() {}

    public static String write(List<Entry> entries) {
        ArrayNode items = MAPPER.createArrayNode();
        entries.forEach(entry -> items.add(item(entry)));
        return items.toString();
    }

    /// The items with a title; also a single item, or items under `items`. Throws `UnreadableJson`
    /// when the text is no JSON of that kind.
    public static List<Entry> read(String file, String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new UnreadableJson("not CSL-JSON: " + e.getOriginalMessage(), e);
        }
        JsonNode items = root.path("items").isArray() ? root.path("items") : root;
        List<JsonNode> all = new ArrayList<>();
        if (items.isArray()) {
            items.forEach(all::add);
        } else if (items.isObject()) {
            all.add(items);
        } else {
            throw new UnreadableJson("not CSL-JSON: no array of items");
        }
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : all) {
            Draft draft = draft(item).source(new Entry.Source(file, 0));
            if (!draft.isUntitled()) {
                entries.add(draft.entry());
            }
        }
        return entries;
    }

    private static ObjectNode item(Entry entry) {
        ObjectNode item = MAPPER.createObjectNode();
        item.put("id", entry.id());
        item.put("type", entry.details().getOrDefault("type", Kinds.csl(entry.venue())));
        item.put("title", entry.title());
        if (!entry.authors().isEmpty()) {
            people(item.putArray("author"), entry.authors());
        }
        put(item, "container-title", entry.venue());
        if (entry.year() != null) {
            item.putObject("issued").putArray("date-parts").addArray().add(entry.year());
        }
        put(item, "DOI", entry.doi());
        put(item, "URL", entry.links().paper());
        put(item, "keyword", String.join(", ", entry.tags()));
        put(item, "ISBN", entry.identifiers().getOrDefault("isbn", ""));
        put(item, "PMID", entry.identifiers().getOrDefault("pmid", ""));
        entry.details()
                .forEach((name, value) -> {
                    if (!TAKEN.contains(name)) {
                        if (name.equals("editor")) {
                            people(item.putArray(name), List.of(value.split("; ")));
                        } else {
                            item.put(name, value);
                        }
                    }
                });
        Map<String, String> rest = Residue.of(entry, draft(item).titled("-").entry());
        if (!rest.isEmpty()) {
            ObjectNode ours = item.putObject("custom").putObject("gloss");
            rest.forEach(ours::put);
        }
        return item;
    }

    private static Draft draft(JsonNode item) {
        Draft draft = new Draft(text(item, "title"));
        draft.authors(people(item.path("author")));
        draft.venue(text(item, "container-title"));
        draft.year(year(item.path("issued")));
        draft.paper(text(item, "URL"));
        draft.tags(List.of(text(item, "keyword").split("\\s*[,;]\\s*")));
        draft.detail("type", text(item, "type"));
        gloss.lists.Address link = new gloss.lists.Address(text(item, "URL"));
        String doi =
                new gloss.lists.Address(
                                "doi:"
                                        + text(item, "DOI")
                                                .replaceFirst(
                                                        "(?i)^https?://(dx\\.)?doi\\.org/", ""))
                        .doi();
        draft.identifier("doi", doi.isEmpty() ? link.doi() : doi);
        draft.identifier("arxiv", link.arxiv());
        draft.identifier("isbn", text(item, "ISBN")).identifier("pmid", text(item, "PMID"));
        item.forEachEntry((name, value) -> {
            if (name.equals("editor")) {
                draft.detail(name, String.join("; ", people(value)));
            } else if (!TAKEN.contains(name) && value.isValueNode() && !value.isNull()) {
                draft.detail(name, value.asString(""));
            }
        });
        Map<String, String> rest = new HashMap<>();
        item.path("custom")
                .path("gloss")
                .forEachEntry((name, value) -> rest.put(name, value.asString("")));
        return Residue.apply(rest, draft);
    }

    private static void people(ArrayNode array, List<String> names) {
        for (String name : names) {
            String[] parts = Names.split(name);
            ObjectNode person = array.addObject();
            if (parts[0].isEmpty()) {
                person.put("literal", name);
            } else {
                person.put("family", parts[1]).put("given", parts[0]);
            }
        }
    }

    private static List<String> people(JsonNode array) {
        List<String> names = new ArrayList<>();
        for (JsonNode person : array) {
            String family =
                    String.join(" ", text(person, "non-dropping-particle"), text(person, "family"))
                            .strip();
            String given =
                    String.join(" ", text(person, "given"), text(person, "dropping-particle"))
                            .strip();
            boolean han = family.matches("\\p{IsHan}+") && given.matches("\\p{IsHan}*");
            String whole = han ? family + given : (given + " " + family).strip();
            String name = whole.isEmpty() ? text(person, "literal") : whole;
            String suffix = text(person, "suffix");
            names.add(suffix.isEmpty() ? name : name + " " + suffix);
        }
        return names;
    }

    private static @org.jspecify.annotations.Nullable Integer year(JsonNode issued) {
        JsonNode first = issued.path("date-parts").path(0).path(0);
        String text =
                first.isMissingNode()
                        ? text(issued, "raw") + text(issued, "literal")
                        : first.asString("");
        Integer year = gloss.lists.Venue.yearIn(text);
        boolean number = text.matches("[1-9]\\d{0,3}");
        return year != null || !number ? year : Integer.valueOf(text);
    }

    private static void put(ObjectNode item, String name, String value) {
        if (!value.isEmpty()) {
            item.put(name, value);
        }
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isArray()
                ? value.path(0).asString("")
                : value.isValueNode() && !value.isNull() ? value.asString("") : "";
    }
}
