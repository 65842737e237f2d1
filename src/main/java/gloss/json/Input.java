package gloss.json;

import gloss.paper.Box;
import gloss.paper.Place;
import gloss.paper.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One JSON object being read, and its path from the root (`sections[3].box`) for messages. The
/// counterpart of `Output`: an absent string is empty, an absent list is empty.
final class Input {
    private final JsonNode node;
    private final String path;

    private Input(JsonNode node, String path) {
        this.node = node;
        this.path = path;
        if (!node.isObject()) {
            throw wrong("", "not an object");
        }
    }

    /// The document in `text`, made into a `T` by `reader`; it must name `schema`. Throws
    /// `UnreadableJson` for text that is not JSON, of another schema, or against our invariants.
    static <T> T document(String text, String schema, Function<Input, T> reader) {
        try {
            Input root = new Input(JsonMapper.shared().readTree(text), "");
            if (!root.text("schema").equals(schema)) {
                throw root.wrong("schema", "not " + schema);
            }
            return reader.apply(root);
        } catch (JacksonException e) {
            throw new UnreadableJson("not " + schema + ": " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableJson("not a sound " + schema + ": " + e.getMessage(), e);
        }
    }

    /// The same of a document that names no schema: what a client says in one request.
    static <T> T document(String text, Function<Input, T> reader) {
        try {
            return reader.apply(new Input(JsonMapper.shared().readTree(text), ""));
        } catch (JacksonException e) {
            throw new UnreadableJson("not JSON: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableJson("not sound: " + e.getMessage(), e);
        }
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    String text(String name) {
        return has(name) ? field(name).stringValue() : "";
    }

    @Nullable String textOrNull(String name) {
        return has(name) ? field(name).stringValue() : null;
    }

    @Nullable Integer numberOrNull(String name) {
        return has(name) ? Integer.valueOf(field(name).intValue()) : null;
    }

    int number(String name) {
        return field(name).intValue();
    }

    double decimal(String name) {
        return field(name).doubleValue();
    }

    boolean flag(String name) {
        return field(name).booleanValue();
    }

    /// The page beside a box, or 0 when there is none.
    int page() {
        return has("page") ? number("page") : 0;
    }

    <E extends Enum<E>> E code(String name, E[] constants) {
        String code = text(name);
        for (E constant : constants) {
            if (Codes.code(constant).equals(code)) {
                return constant;
            }
        }
        throw wrong(name, "not a known word: " + code);
    }

    Input object(String name) {
        return new Input(field(name), path + name + ".");
    }

    <T> List<T> objects(String name, Function<Input, T> reader) {
        List<T> things = new ArrayList<>();
        if (has(name)) {
            for (JsonNode element : field(name)) {
                String at = path + name + "[" + things.size() + "].";
                things.add(reader.apply(new Input(element, at)));
            }
        }
        return things;
    }

    List<String> strings(String name) {
        List<String> values = new ArrayList<>();
        if (has(name)) {
            field(name).forEach(element -> values.add(element.stringValue()));
        }
        return values;
    }

    /// An object of strings, in its order; empty when absent.
    Map<String, String> texts(String name) {
        Map<String, String> values = new LinkedHashMap<>();
        if (has(name)) {
            field(name).forEachEntry((key, value) -> values.put(key, value.stringValue()));
        }
        return values;
    }

    Span span(String name) {
        JsonNode pair = array(field(name), name, 2);
        return new Span(pair.get(0).intValue(), pair.get(1).intValue());
    }

    List<Span> spans(String name) {
        List<Span> spans = new ArrayList<>();
        if (has(name)) {
            for (JsonNode span : field(name)) {
                JsonNode pair = array(span, name, 2);
                spans.add(new Span(pair.get(0).intValue(), pair.get(1).intValue()));
            }
        }
        return spans;
    }

    /// The box whose page stands beside it.
    Box box(String name, int page) {
        return corners(array(field(name), name, 4), page, 0);
    }

    @Nullable Box boxOrNull(String name, int page) {
        return has(name) ? box(name, page) : null;
    }

    List<Box> boxes(String name) {
        List<Box> boxes = new ArrayList<>();
        if (has(name)) {
            for (JsonNode box : field(name)) {
                boxes.add(corners(array(box, name, 5), box.get(0).intValue(), 1));
            }
        }
        return boxes;
    }

    Place place() {
        if (!has("at")) {
            return Place.on(boxes("boxes"));
        }
        Input at = object("at");
        return new Place.InDocument(at.text("element"), at.number("start"), at.number("end"));
    }

    UnreadableJson wrong(String name, String what) {
        String at = path + name;
        return new UnreadableJson((at.isEmpty() ? "the document" : at) + " is " + what);
    }

    private static Box corners(JsonNode box, int page, int from) {
        return new Box(
                page,
                box.get(from).doubleValue(),
                box.get(from + 1).doubleValue(),
                box.get(from + 2).doubleValue(),
                box.get(from + 3).doubleValue());
    }

    private JsonNode array(JsonNode array, String name, int size) {
        if (!array.isArray() || array.size() != size) {
            throw wrong(name, "not an array of " + size);
        }
        return array;
    }

    private JsonNode field(String name) {
        JsonNode field = node.get(name);
        if (field == null) {
            throw wrong(name, "missing");
        }
        return field;
    }
}
