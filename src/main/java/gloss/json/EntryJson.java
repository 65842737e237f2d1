package gloss.json;

import gloss.lists.Draft;
import gloss.lists.Entry;
import gloss.lists.Links;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An entry as `gloss/entry/1` on one line, and back: reading what was written gives an equal
/// entry.
public final class EntryJson {
    public static final String SCHEMA = "gloss/entry/1";

    private EntryJson() {}

    public static String write(Entry entry) {
        return Output.document(out -> write(out, entry));
    }

    /// Throws `UnreadableJson` when the text is no sound entry.
    public static Entry read(String json) {
        return Input.document(json, SCHEMA, EntryJson::read);
    }

    /// Entries in an array, or one a line. Throws `UnreadableJson` when one of them is unsound.
    public static List<Entry> readAll(String json) {
        try {
            List<Entry> entries = new ArrayList<>();
            if (json.stripLeading().startsWith("[")) {
                for (JsonNode node : JsonMapper.shared().readTree(json)) {
                    entries.add(read(node.toString()));
                }
            } else {
                json.lines().filter(line -> !line.isBlank()).forEach(l -> entries.add(read(l)));
            }
            return entries;
        } catch (JacksonException e) {
            throw new UnreadableJson("not " + SCHEMA + ": " + e.getOriginalMessage(), e);
        }
    }

    static void write(Output out, Entry entry) {
        out.text("schema", SCHEMA);
        out.text("id", entry.id());
        out.code("type", entry.type());
        out.text("title", entry.title());
        out.known("headline", entry.headline());
        out.strings("authors", entry.authors());
        out.known("venue", entry.venue());
        out.known("year", entry.year());
        out.strings("topics", entry.topics());
        out.strings("tags", entry.tags());
        out.object("links", links -> write(links, entry.links()));
        out.texts("identifiers", entry.identifiers());
        if (!entry.details().isEmpty()) {
            out.texts("details", entry.details());
        }
        out.objects(
                "files",
                entry.files(),
                (file, f) -> {
                    file.text("sha256", f.sha256());
                    file.known("version", f.version());
                });
        out.flag("reading", entry.reading());
        Entry.Source source = entry.source();
        if (source != null) {
            out.object(
                    "source",
                    from -> {
                        from.text("file", source.file());
                        from.known("line", source.line() == 0 ? null : source.line());
                    });
        }
    }

    private static void write(Output out, Links links) {
        out.known("paper", links.paper());
        out.known("article", links.article());
        out.known("code", links.code());
        out.known("pdf", links.pdf());
        if (!links.more().isEmpty()) {
            out.objects(
                    "more",
                    links.more(),
                    (link, l) -> {
                        link.known("label", l.label());
                        link.text("uri", l.uri());
                    });
        }
    }

    private static Entry read(Input in) {
        Draft draft =
                new Draft(in.text("title"))
                        .id(in.text("id"))
                        .type(in.code("type", Entry.Type.values()))
                        .headline(in.text("headline"))
                        .authors(in.strings("authors"))
                        .venue(in.text("venue"))
                        .year(in.numberOrNull("year"))
                        .topics(in.strings("topics"))
                        .tags(in.strings("tags"))
                        .files(
                                in.objects(
                                        "files",
                                        file ->
                                                new Entry.File(
                                                        file.text("sha256"), file.text("version"))))
                        .reading(in.has("reading") && in.flag("reading"));
        if (in.has("links")) {
            Input links = in.object("links");
            draft.links(
                    new Links(
                            links.text("paper"),
                            links.text("article"),
                            links.text("code"),
                            links.text("pdf"),
                            links.objects(
                                    "more",
                                    link ->
                                            new Links.Labelled(
                                                    link.text("label"), link.text("uri")))));
        }
        in.texts("identifiers").forEach(draft::identifier);
        in.texts("details").forEach(draft::detail);
        if (in.has("source")) {
            Input source = in.object("source");
            draft.source(
                    new Entry.Source(
                            source.text("file"), source.has("line") ? source.number("line") : 0));
        }
        return draft.entry();
    }
}
