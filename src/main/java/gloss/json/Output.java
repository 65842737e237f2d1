package gloss.json;

import gloss.paper.Box;
import gloss.paper.Place;
import gloss.paper.Span;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One JSON document being written, in the manner of the contracts: what is not known is left out,
/// lists stay even when empty, numbers have at most two decimals, and everything stands on one
/// line.
final class Output {
    private final JsonGenerator json;

    private Output(JsonGenerator json) {
        this.json = json;
    }

    /// The document whose fields `fields` writes, without a line end. The three characters above
    /// ASCII that some readers of lines take for a line end are escaped too.
    static String document(Consumer<Output> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            fields.accept(new Output(json));
            json.writeEndObject();
        }
        return text.toString()
                .replace("\u0085", "\\u0085")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /// An array of objects as a document of one line.
    static <T> String array(List<T> things, BiConsumer<Output, T> fields) {
        return things.stream()
                .map(thing -> document(out -> fields.accept(out, thing)))
                .collect(java.util.stream.Collectors.joining(",", "[", "]"));
    }

    /// A string that may be unknown: the field is left out when it is empty.
    void known(String name, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    /// A string that is written even when empty, since empty is what the paper has.
    void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    /// A number that may be unknown: null is left out.
    void known(String name, @Nullable Integer value) {
        if (value != null) {
            json.writeNumberProperty(name, value.intValue());
        }
    }

    /// A page from 1; 0 means the whole document, or not known, and is left out.
    void page(int page) {
        known("page", page == 0 ? null : Integer.valueOf(page));
    }

    void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void number(String name, double value) {
        json.writeName(name);
        hundredths(value);
    }

    void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    /// A JSON null, which says "there is none" where the contract writes it.
    void none(String name) {
        json.writeNullProperty(name);
    }

    void code(String name, Enum<?> value) {
        json.writeStringProperty(name, Codes.code(value));
    }

    void object(String name, Consumer<Output> fields) {
        json.writeObjectPropertyStart(name);
        fields.accept(this);
        json.writeEndObject();
    }

    <T> void objects(String name, List<T> things, BiConsumer<Output, T> fields) {
        json.writeArrayPropertyStart(name);
        for (T thing : things) {
            json.writeStartObject();
            fields.accept(this, thing);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /// An object of strings, in the order of the map.
    void texts(String name, Map<String, String> values) {
        json.writeObjectPropertyStart(name);
        values.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    /// `[start, end]` in UTF-16 units.
    void span(String name, int start, int end) {
        json.writeArrayPropertyStart(name);
        json.writeNumber(start);
        json.writeNumber(end);
        json.writeEndArray();
    }

    /// `[[start, end], …]` in UTF-16 units.
    void spans(String name, List<Span> spans) {
        json.writeArrayPropertyStart(name);
        for (Span span : spans) {
            json.writeStartArray();
            json.writeNumber(span.start());
            json.writeNumber(span.end());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /// `[left, top, right, bottom]`; its page stands beside it.
    void box(String name, Box box) {
        json.writeArrayPropertyStart(name);
        corners(box);
        json.writeEndArray();
    }

    /// `[[page, left, top, right, bottom], …]`.
    void boxes(String name, List<Box> boxes) {
        json.writeArrayPropertyStart(name);
        for (Box box : boxes) {
            json.writeStartArray();
            json.writeNumber(box.page());
            corners(box);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /// `boxes` of a place on pages, or `at` in a document without pages.
    void place(Place place) {
        switch (place) {
            case Place.OnPages on -> boxes("boxes", on.boxes());
            case Place.InDocument in ->
                    object(
                            "at",
                            at -> {
                                at.text("element", in.element());
                                at.number("start", in.start());
                                at.number("end", in.end());
                            });
        }
    }

    /// As `place`, with the first page and the one box around what stands there in the first column
    /// before it: where it starts.
    void framedPlace(Place place) {
        if (place instanceof Place.OnPages(List<Box> boxes)) {
            int page = boxes.getFirst().page();
            int end = 1;
            while (end < boxes.size()
                    && boxes.get(end).page() == page
                    && boxes.get(end).bottom() >= boxes.get(end - 1).top()) {
                end++;
            }
            page(page);
            box("box", Box.around(boxes.subList(0, end)));
        }
        place(place);
    }

    private void corners(Box box) {
        hundredths(box.left());
        hundredths(box.top());
        hundredths(box.right());
        hundredths(box.bottom());
    }

    private void hundredths(double value) {
        json.writeNumber(Math.round(value * 100) / 100.0);
    }
}
