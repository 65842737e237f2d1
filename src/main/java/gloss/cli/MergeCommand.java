package gloss.cli;

import gloss.lists.Entry;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "merge",
        description = {"Make one entry of two that are the same work.", "把同一篇论文的两个条目合并。"},
        footer = {"", "gloss split undoes it.", "", "Example:", "  gloss merge 4f0a1b 99ac02"})
final class MergeCommand implements Callable<Integer> {
    private final InLibrary in;

    @Mixin private final LibraryOptions options = new LibraryOptions();

    @Parameters(index = "0", paramLabel = "KEPT", description = "The entry that stays.")
    private String kept = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "The one that goes into it.")
    private String other = "";

    MergeCommand(InLibrary in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        return in.run(
                options,
                library -> {
                    Optional<Entry> stays = InLibrary.entry(library, kept);
                    Optional<Entry> goes = InLibrary.entry(library, other);
                    if (stays.isEmpty() || goes.isEmpty()) {
                        return in.noSuch(options, stays.isEmpty() ? kept : other);
                    }
                    if (!library.merge(stays.get().id(), goes.get().id())) {
                        return in.failed(
                                options, options.say("they are one already", "它们本来就是一个条目"));
                    }
                    library.entry(stays.get().id()).ifPresent(entry -> in.print(options, entry));
                    return 0;
                });
    }
}
