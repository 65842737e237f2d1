package gloss.cli;

import gloss.app.Library;
import gloss.app.Library.PlacedNote;
import gloss.json.LibraryJson;
import gloss.library.Anchor;
import gloss.library.Anchoring;
import gloss.library.Note;
import gloss.lists.Entry;
import gloss.paper.Box;
import gloss.paper.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "note",
        description = {"Write a note on an entry or on words of its paper.", "给条目或论文里的一句话写笔记。"},
        footer = {
            "",
            "Without a TEXT it shows the notes.",
            "",
            "Examples:",
            "  gloss note 4f0a1b \"read again before Friday\"",
            "  gloss note 4f0a1b \"check this\" --quote \"one line of code\"",
            "  gloss note 4f0a1b --remove 3"
        })
final class NoteCommand implements Callable<Integer> {
    private final InLibrary in;

    @Mixin private final LibraryOptions options = new LibraryOptions();

    @Parameters(index = "0", paramLabel = "ENTRY", description = "Which entry.")
    private String entry = "";

    @Parameters(index = "1", paramLabel = "TEXT", arity = "0..1", description = "The note.")
    private @Nullable String text;

    @Option(
            names = "--quote",
            paramLabel = "WORDS",
            description = "Words of its paper that the note is on.")
    private @Nullable String quote;

    @Option(names = "--owner", paramLabel = "NAME", description = "Whose note it is.")
    private String owner = "";

    @Option(names = "--remove", paramLabel = "N", description = "Remove the note of this number.")
    private @Nullable Long remove;

    NoteCommand(InLibrary in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        return in.run(
                options,
                library -> {
                    Optional<Entry> found = InLibrary.entry(library, entry);
                    if (found.isEmpty()) {
                        return in.noSuch(options, entry);
                    }
                    int exit = change(library, found.get());
                    if (exit == 0) {
                        print(library.notes(found.get().id()));
                    }
                    return exit;
                });
    }

    private int change(Library library, Entry found) {
        Long gone = remove;
        if (gone != null) {
            boolean ours = library.notes(found.id()).stream().anyMatch(n -> n.note().id() == gone);
            return ours && library.removeNote(gone)
                    ? 0
                    : in.failed(options, options.say("no such note: ", "没有这条笔记：") + gone);
        }
        String words = text;
        if (words == null) {
            return 0;
        }
        String on = quote;
        if (on == null) {
            library.note(found.id(), owner, words);
            return 0;
        }
        for (Entry.File file : found.files()) {
            Optional<Sentence> sentence =
                    library.paper(file.sha256()).stream()
                            .flatMap(paper -> paper.sentences().stream())
                            .filter(each -> each.text().contains(on))
                            .findFirst();
            if (sentence.isPresent()
                    && library.note(file.sha256(), sentence.get().id(), on, owner, words)
                            .isPresent()) {
                return 0;
            }
        }
        return in.failed(options, options.say("its paper does not say: ", "论文里没有这句话：") + on);
    }

    private void print(List<PlacedNote> notes) {
        if (options.json) {
            in.out().println(LibraryJson.notes(notes.stream().map(NoteCommand::json).toList()));
            return;
        }
        for (PlacedNote each : notes) {
            Note note = each.note();
            String on = note.anchor().map(a -> "  [" + where(each) + a.quote() + "]").orElse("");
            in.out().println(note.id() + "  " + note.text() + on);
        }
    }

    private String where(PlacedNote note) {
        return note.place()
                .map(place -> place.boxes().isEmpty() ? 0 : place.boxes().getFirst().page())
                .map(page -> options.say("p. " + page + ": ", "第 " + page + " 页："))
                .orElse(options.say("not found any more: ", "已找不到："));
    }

    private static LibraryJson.Note json(PlacedNote placed) {
        Note note = placed.note();
        List<Box> old = note.anchor().map(Anchor::boxes).orElse(List.of());
        return new LibraryJson.Note(
                note.id(),
                note.entry(),
                note.owner(),
                note.text(),
                note.anchor().map(Anchor::quote).orElse(""),
                note.anchor().map(Anchor::paper).orElse(""),
                placed.place().map(Anchoring.Placed::sentences).orElse(List.of()),
                placed.place().map(Anchoring.Placed::boxes).orElse(old),
                note.anchor().isPresent() && placed.place().isEmpty(),
                note.made().toString(),
                note.changed().toString());
    }
}
