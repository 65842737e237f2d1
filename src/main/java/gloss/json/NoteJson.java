package gloss.json;

import gloss.paper.Box;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// A note on a place of a paper, as the API has it: `{"id":3,"sentence":"s1.b2.4","quote":"…",
/// "text":"…","page":4,"boxes":[…],"changed":"2026-11-23T09:30:00Z"}`, and what a client may say of
/// one.
public final class NoteJson {
    /// `sentence` is empty when today's parse has none of these words; `text` when it is a mere
    /// highlight.
    public record Shown(
            long id,
            String sentence,
            String quote,
            String text,
            int page,
            List<Box> boxes,
            Instant changed) {
        public Shown {
            boxes = List.copyOf(boxes);
        }
    }

    /// What a client says: the sentence it is about (empty when the note is known) and its words.
    public record Said(String sentence, String text) {}

    private NoteJson() {}

    public static String write(Shown note) {
        return Output.document(out -> write(out, note));
    }

    /// `{"notes":[…]}`.
    public static String write(List<Shown> notes) {
        return Output.document(out -> out.objects("notes", notes, NoteJson::write));
    }

    /// Throws `UnreadableJson` when it is not that.
    public static Said read(String json) {
        Function<Input, Said> said = in -> new Said(in.text("sentence"), in.text("text"));
        return Input.document(json, said);
    }

    private static void write(Output out, Shown note) {
        out.text("id", String.valueOf(note.id()));
        out.known("sentence", note.sentence());
        out.text("quote", note.quote());
        out.known("text", note.text());
        out.page(note.page());
        out.boxes("boxes", note.boxes());
        out.text("changed", note.changed().toString());
    }
}
