package gloss.cli;

import gloss.app.Library;
import gloss.app.TopicGuess;
import gloss.json.EntryJson;
import gloss.json.HitJson;
import gloss.library.Arrival;
import gloss.library.Hit;
import gloss.lists.Entry;
import gloss.reading.Point;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = {
            "Show all that is known of entries, more like them, and who uses them.",
            "显示条目的全部信息、相似的论文，以及谁用了它。"
        },
        footer = {
            "",
            "An ENTRY is an id or its first digits, an arXiv id, a DOI, or the whole title.",
            "",
            "Examples:",
            "  gloss show 4f0a1b",
            "  gloss show 1710.09412 --like",
            "  gloss show 1710.09412 --uses --json"
        })
final class ShowCommand implements Callable<Integer> {
    private static final int MOST = 10;

    private final InLibrary in;

    @Mixin private final LibraryOptions options = new LibraryOptions();

    @Parameters(paramLabel = "ENTRY", arity = "1..*", description = "Which entries.")
    private List<String> entries = List.of();

    @Option(names = "--like", description = "Entries like it instead.")
    private boolean like;

    @Option(names = "--uses", description = "Papers that use it instead, with the sentences.")
    private boolean uses;

    ShowCommand(InLibrary in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        return in.run(
                options,
                library -> in.forEach(options, entries, library, entry -> show(library, entry)));
    }

    private void show(Library library, Entry entry) {
        if (like || uses) {
            List<Hit> hits =
                    like ? library.similar(entry.id(), MOST) : library.uses(entry.id(), MOST);
            if (options.json) {
                in.out().println(HitJson.write(hits.stream().map(Hits::json).toList()));
            } else if (hits.isEmpty()) {
                in.console().err().println(nothing());
            } else {
                for (int i = 0; i < hits.size(); i++) {
                    new Hits(in, options).print(library, i + 1, hits.get(i));
                }
            }
        } else if (options.json) {
            in.out().println(EntryJson.write(entry));
        } else {
            print(library, entry);
        }
    }

    private String nothing() {
        return like
                ? options.say("nothing in the library is like it", "文库里没有相近的论文")
                : options.say("no paper in the library uses it", "文库里没有论文用到它");
    }

    private void print(Library library, Entry entry) {
        in.out().println(entry.title());
        line("id", "编号", entry.id());
        line("headline", "标题语", entry.headline());
        line("authors", "作者", String.join(", ", entry.authors()));
        line(
                "venue",
                "发表",
                (entry.venue() + " " + (entry.year() == null ? "" : entry.year())).strip());
        line("arXiv", "arXiv", entry.arxiv());
        line("DOI", "DOI", entry.doi());
        line("topics", "主题", String.join(" · ", entry.topics()));
        line("tags", "标签", String.join(" ", entry.tags()));
        line("paper", "论文", entry.links().paper());
        line("article", "文章", entry.links().article());
        line("code", "代码", entry.links().code());
        for (Entry.File file : entry.files()) {
            line("PDF", "PDF", (file.sha256() + " " + file.version()).strip());
            library.reading(file.sha256())
                    .flatMap(reading -> Optional.ofNullable(reading.headline()))
                    .map(Point::text)
                    .ifPresent(text -> line("says", "要点", text));
        }
        List<Arrival> arrivals = library.arrivals(entry.id());
        if (arrivals.size() > 1) {
            arrivals.forEach(arrival -> line("came", "来源", Ways.said(arrival, options)));
        }
        for (Library.PlacedNote note : library.notes(entry.id())) {
            line("note " + note.note().id(), "笔记 " + note.note().id(), note.note().text());
        }
        for (TopicGuess guess : library.topics(entry.id())) {
            String because =
                    String.join(
                            "; ",
                            guess.because().stream()
                                    .flatMap(id -> library.entry(id).stream())
                                    .map(Entry::title)
                                    .toList());
            line(
                    "topic?",
                    "主题？",
                    guess.topic()
                            + " "
                            + options.say("(like ", "（像 ")
                            + because
                            + options.say(")", "）"));
        }
    }

    private void line(String english, String chinese, String value) {
        if (!value.isEmpty()) {
            in.out().println("  " + options.say(english, chinese) + ": " + value);
        }
    }
}
