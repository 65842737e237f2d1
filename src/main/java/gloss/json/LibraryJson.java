package gloss.json;

import gloss.paper.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Small things of a library as JSON, an object or array on one line.
public final class LibraryJson {
    private LibraryJson() {}

    /// A note: where its words stand now (`sentences`, `boxes`), and whether they are nowhere
    /// (`lost`). `quote` is empty for a note on an entry as a whole.
    public record Note(
            long id,
            String entry,
            String owner,
            String text,
            String quote,
            String paper,
            List<String> sentences,
            List<Box> boxes,
            boolean lost,
            String made,
            String changed) {}

    /// A file that is or was to be added.
    public record Job(
            long id,
            String input,
            String state,
            String problem,
            String detail,
            String entry,
            String paper) {}

    /// Something wrong with a library.
    public record Finding(String fault, String subject, boolean repaired) {}

    public static String note(Note note) {
        return Output.document(out -> note(out, note));
    }

    public static String notes(List<Note> notes) {
        return Output.array(notes, LibraryJson::note);
    }

    public static String job(Job job) {
        return Output.document(out -> {
            out.number("id", (int) job.id());
            out.text("input", job.input());
            out.text("state", job.state());
            out.known("problem", job.problem());
            out.known("detail", job.detail());
            out.known("entry", job.entry());
            out.known("paper", job.paper());
        });
    }

    /// `{"sound","entries","papers","waiting","findings":[{"fault","subject","repaired"}]}`.
    public static String report(
            boolean sound, int entries, int papers, int waiting, List<Finding> findings) {
        return Output.document(out -> {
            out.flag("sound", sound);
            out.number("entries", entries);
            out.number("papers", papers);
            out.number("waiting", waiting);
            out.objects(
                    "findings",
                    findings,
                    (each, finding) -> {
                        each.text("fault", finding.fault());
                        each.known("subject", finding.subject());
                        each.flag("repaired", finding.repaired());
                    });
        });
    }

    /// `{"done":…}` with the entry it was done to.
    public static String done(String what, String entry, @Nullable String detail) {
        return Output.document(out -> {
            out.text("done", what);
            out.known("entry", entry);
            out.known("detail", detail == null ? "" : detail);
        });
    }

    private static void note(Output out, Note note) {
        out.number("id", (int) note.id());
        out.text("entry", note.entry());
        out.known("owner", note.owner());
        out.text("text", note.text());
        out.known("quote", note.quote());
        out.known("paper", note.paper());
        out.strings("sentences", note.sentences());
        out.boxes("boxes", note.boxes());
        if (note.lost()) {
            out.flag("lost", true);
        }
        out.text("made", note.made());
        out.text("changed", note.changed());
    }
}
