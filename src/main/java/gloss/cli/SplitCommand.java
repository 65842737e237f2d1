package gloss.cli;

import gloss.app.Library;
import gloss.lists.Entry;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "split",
        description = {"Undo a merger: take apart what is not one work.", "拆开被误合并的条目。"},
        footer = {
            "",
            "Without a NUMBER it shows how the entry came. What is taken apart stays apart.",
            "",
            "Examples:",
            "  gloss split 4f0a1b",
            "  gloss split 4f0a1b 12"
        })
final class SplitCommand implements Callable<Integer> {
    private final InLibrary in;

    @Mixin private final LibraryOptions options = new LibraryOptions();

    @Parameters(index = "0", paramLabel = "ENTRY", description = "Which entry.")
    private String entry = "";

    @Parameters(
            index = "1",
            paramLabel = "NUMBER",
            arity = "0..1",
            description = "What goes into an entry of its own.")
    private @Nullable Long number;

    SplitCommand(InLibrary in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        return in.run(
                options,
                library -> {
                    Optional<Entry> found = InLibrary.entry(library, entry);
                    return found.isEmpty()
                            ? in.noSuch(options, entry)
                            : split(library, found.get());
                });
    }

    private int split(Library library, Entry found) {
        Long leaving = number;
        if (leaving == null) {
            library.arrivals(found.id()).stream()
                    .map(arrival -> Ways.said(arrival, options))
                    .forEach(in.out()::println);
            return 0;
        }
        boolean ours = library.arrivals(found.id()).stream().anyMatch(a -> a.id() == leaving);
        Optional<Entry> made =
                ours ? library.part(leaving).flatMap(library::entry) : Optional.empty();
        if (made.isEmpty()) {
            return in.failed(options, options.say("nothing to take apart: ", "没有可拆开的：") + leaving);
        }
        in.print(options, made.get());
        return 0;
    }
}
