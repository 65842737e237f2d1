package gloss.cli;

import gloss.app.Library;
import gloss.json.HitJson;
import gloss.library.Found;
import gloss.library.Found.Count;
import gloss.library.Found.Facet;
import gloss.library.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "search",
        description = {
            "Find the sentences that say it, in English and Chinese.",
            "找到说这件事的那句话，中英文都可以。"
        },
        footer = {
            "",
            "Words find by meaning, too. Phrases in quotes stand as they are; -word leaves out;",
            "author: venue: year:2019..2022 topic: tag: title: type: has:code|pdf|reading|notes "
                    + "(作者: 会议: 年份: 主题: 标签: 标题: 类型: 有:代码).",
            "",
            "Examples:",
            "  gloss search mixup lowers memorization of wrong labels",
            "  gloss search '\"label noise\" year:2018..2020 has:code'",
            "  gloss search 用对比学习做目标检测 --json"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int MOST_VALUES = 5;

    private final InLibrary in;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin private final LibraryOptions options = new LibraryOptions();

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What is looked for.")
    private List<String> words = List.of();

    @Option(
            names = {"-n", "--most"},
            paramLabel = "N",
            defaultValue = "10",
            description = "Entries to show (default: ${DEFAULT-VALUE}).")
    private int most;

    SearchCommand(InLibrary in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        if (most < 1) {
            throw new ParameterException(command.commandLine(), "--most must be at least 1");
        }
        return in.run(
                options,
                library -> {
                    Found found = library.search(typed(words), most);
                    if (options.json) {
                        in.out()
                                .println(
                                        HitJson.write(
                                                found.hits().stream().map(Hits::json).toList()));
                    } else {
                        print(library, found);
                    }
                    return 0;
                });
    }

    /// The words as one query. What the shell took the quotes from, since it has a blank, is a
    /// phrase or a field's value again: `author:Kaiming He` is `author:"Kaiming He"`. Alone it is
    /// what the user typed.
    static String typed(List<String> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        return words.stream()
                .map(word ->
                        !word.contains(" ") || word.contains("\"")
                                ? word
                                : word.replaceFirst("^(-?(?:\\p{L}+[:：])?)(.*)$", "$1\"$2\""))
                .collect(Collectors.joining(" "));
    }

    private void print(Library library, Found found) {
        if (found.hits().isEmpty()) {
            in.out().println(options.say("nothing found", "没有找到"));
        }
        int number = 1;
        for (Hit hit : found.hits()) {
            new Hits(in, options).print(library, number++, hit);
        }
        if (!found.spellings().isEmpty()) {
            in.out()
                    .println(
                            options.say("Did you mean: ", "您要找的是：")
                                    + String.join(", ", found.spellings()));
        }
        List<String> facets = new ArrayList<>();
        for (Facet facet : List.of(Facet.VENUE, Facet.YEAR, Facet.TOPIC)) {
            List<Count> counts = found.facets().getOrDefault(facet, List.of());
            if (counts.size() > 1) {
                facets.add(
                        name(facet)
                                + counts.stream()
                                        .limit(MOST_VALUES)
                                        .map(c -> c.value() + " " + c.entries())
                                        .collect(Collectors.joining(" · ")));
            }
        }
        facets.forEach(in.out()::println);
    }

    private String name(Facet facet) {
        return switch (facet) {
            case VENUE -> options.say("venue: ", "会议：");
            case YEAR -> options.say("year: ", "年份：");
            case TOPIC -> options.say("topic: ", "主题：");
            case TYPE -> options.say("type: ", "类型：");
        };
    }
}
