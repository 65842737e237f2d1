package gloss.cli;

import gloss.app.Library;
import gloss.json.EntryJson;
import gloss.library.Hit;
import gloss.lists.Entry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "list",
        description = {"List the library's entries.", "列出资料库里的条目。"},
        footer = {
            "",
            "Examples:",
            "  gloss list",
            "  gloss list venue:CVPR year:2021.. has:code",
            "  gloss list topic:检测 --json"
        })
final class ListCommand implements Callable<Integer> {
    /// More than any library of ours.
    private static final int ALL = 1_000_000;

    private final InLibrary in;

    @Mixin private final LibraryOptions options = new LibraryOptions();

    @Parameters(
            paramLabel = "FILTER",
            arity = "0..*",
            description = "author: venue: year: topic: tag: title: type: has:")
    private List<String> filters = List.of();

    ListCommand(InLibrary in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        return in.run(
                options,
                library -> {
                    List<Entry> entries = filters.isEmpty() ? library.entries() : found(library);
                    if (options.json) {
                        in.out()
                                .println(
                                        entries.stream()
                                                .map(EntryJson::write)
                                                .collect(Collectors.joining(",", "[", "]")));
                    } else {
                        entries.forEach(entry -> in.print(options, entry));
                    }
                    return 0;
                });
    }

    private List<Entry> found(Library library) {
        Map<String, Entry> all =
                library.entries().stream()
                        .collect(Collectors.toMap(Entry::id, Function.identity()));
        return library.search(SearchCommand.typed(filters), ALL).hits().stream()
                .map(Hit::entry)
                .map(all::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
