package gloss.cli;

import gloss.app.Library;
import gloss.lists.Entry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "tag",
        description = {"Give an entry tags or topics, or take them away.", "给条目加标签或主题，或去掉。"},
        footer = {
            "",
            "Examples:",
            "  gloss tag 4f0a1b to-read augmentation",
            "  gloss tag 4f0a1b to-read --remove",
            "  gloss tag 4f0a1b \"Data Augmentation\" --topic"
        })
final class TagCommand implements Callable<Integer> {
    private final InLibrary in;

    @Mixin private final LibraryOptions options = new LibraryOptions();

    @Parameters(index = "0", paramLabel = "ENTRY", description = "Which entry.")
    private String entry = "";

    @Parameters(index = "1..*", paramLabel = "TAG", arity = "1..*", description = "The tags.")
    private List<String> tags = List.of();

    @Option(names = "--remove", description = "Take them away.")
    private boolean remove;

    @Option(names = "--topic", description = "They are topics.")
    private boolean topic;

    TagCommand(InLibrary in) {
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
                            : tag(library, found.get().id());
                });
    }

    private int tag(Library library, String id) {
        for (String tag : tags) {
            if (topic) {
                library.topic(id, tag, !remove);
            } else {
                library.tag(id, tag, !remove);
            }
        }
        library.entry(id).ifPresent(now -> in.print(options, now));
        return 0;
    }
}
