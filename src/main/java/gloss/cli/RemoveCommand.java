package gloss.cli;

import gloss.json.LibraryJson;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "remove",
        description = {
            "Remove entries with their papers and notes, for good.",
            "删除条目及其论文和笔记（不能恢复）。"
        },
        footer = {"", "Example:", "  gloss remove 4f0a1b"})
final class RemoveCommand implements Callable<Integer> {
    private final InLibrary in;

    @Mixin private final LibraryOptions options = new LibraryOptions();

    @Parameters(paramLabel = "ENTRY", arity = "1..*", description = "Which entries.")
    private List<String> entries = List.of();

    RemoveCommand(InLibrary in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        return in.run(
                options,
                library ->
                        in.forEach(
                                options,
                                entries,
                                library,
                                entry -> {
                                    library.remove(entry.id());
                                    in.out()
                                            .println(
                                                    options.json
                                                            ? LibraryJson.done(
                                                                    "remove", entry.id(), null)
                                                            : options.say("removed", "已删除")
                                                                    + "  "
                                                                    + InLibrary.line(entry));
                                }));
    }
}
