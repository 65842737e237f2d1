package gloss.publish;

import gloss.paper.Figure;
import gloss.paper.Link;
import gloss.paper.Paper;
import gloss.paper.Reference;
import gloss.paper.Section;
import gloss.paper.Sentence;
import gloss.paper.Table;
import gloss.reading.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names for the places of a paper: the pages of evidence and the headings above it.
final class Places {
    private final Words words;
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, Integer> pages = new HashMap<>();

    /// The section of each sentence.
    private final Map<String, String> homes = new HashMap<>();

    Places(Paper paper, Words words) {
        this.words = words;
        sections.put(Paper.ABSTRACT, words.say("Abstract", "摘要"));
        sections.put(Paper.FRONT, words.say("Title page", "首页"));
        paper.sections().forEach(s -> sections.put(s.id(), name(s)));
        paper.figures().forEach(f -> sections.put(f.id(), f.label()));
        paper.tables().forEach(t -> sections.put(t.id(), t.label()));
        for (Sentence sentence : paper.sentences()) {
            pages.put(sentence.id(), sentence.place().firstPage());
            homes.put(sentence.id(), sentence.section());
        }
        for (Figure figure : paper.figures()) {
            pages.put(figure.id(), figure.page());
        }
        for (Table table : paper.tables()) {
            pages.put(table.id(), table.page());
        }
        paper.equations().forEach(e -> pages.put(e.id(), e.box().page()));
        for (Reference reference : paper.references()) {
            pages.put(reference.id(), reference.place().firstPage());
        }
        for (Link link : paper.links()) {
            pages.putIfAbsent(link.uri(), link.page());
        }
    }

    private static String name(Section section) {
        return section.number().isEmpty()
                ? section.title()
                : section.number() + " " + section.title();
    }

    /// `3.1 Method`; empty when there is no such section.
    String section(String id) {
        return sections.getOrDefault(id, "");
    }

    /// The headings over quoted sentences, the labels of tables: `3.1 Method, Table 2`.
    String sections(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(this::headings)
                .filter(heading -> !heading.isEmpty())
                .distinct()
                .collect(Collectors.joining(words.say(", ", "，")));
    }

    private Stream<String> headings(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Quoted quoted ->
                    Stream.of(section(homes.getOrDefault(quoted.sentence(), "")));
            case Evidence.OfCell cell -> Stream.of(section(cell.table()));
            case Evidence.Computed computed -> computed.from().stream().flatMap(this::headings);
            case Evidence.OfFigure figure -> Stream.of(section(figure.figure()));
            case Evidence.OfSection section -> Stream.of(section(section.section()));
            case Evidence.OfEquation _ -> Stream.empty();
            case Evidence.OfReference _ -> Stream.of(references());
            case Evidence.OfLink _ -> Stream.empty();
        };
    }

    String references() {
        return words.say("References", "参考文献");
    }

    /// The pages of this evidence, ascending, each once.
    List<Integer> pages(List<Evidence> evidence) {
        return evidence.stream()
                .flatMapToInt(this::pages)
                .filter(page -> page > 0)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    private IntStream pages(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Quoted quoted ->
                    quoted.boxes().isEmpty()
                            ? of(quoted.sentence())
                            : quoted.boxes().stream().mapToInt(b -> b.page());
            case Evidence.OfFigure figure -> of(figure.figure());
            case Evidence.OfCell cell -> of(cell.table());
            case Evidence.OfEquation equation -> of(equation.equation());
            case Evidence.OfSection section -> IntStream.of(section.page());
            case Evidence.OfReference reference -> of(reference.reference());
            case Evidence.OfLink link -> of(link.link());
            case Evidence.Computed computed -> computed.from().stream().flatMapToInt(this::pages);
        };
    }

    private IntStream of(String id) {
        return IntStream.of(pages.getOrDefault(id, 0));
    }

    /// What a person can compare word by word: the quotes under a point, each once.
    static Stream<String> quotes(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(each ->
                        switch (each) {
                            case Evidence.Quoted quoted -> Stream.of(quoted.quote());
                            case Evidence.OfCell cell -> Stream.of(cell.quote());
                            case Evidence.Computed computed -> quotes(computed.from());
                            case Evidence.OfFigure _ -> Stream.empty();
                            case Evidence.OfEquation _ -> Stream.empty();
                            case Evidence.OfSection _ -> Stream.empty();
                            case Evidence.OfReference _ -> Stream.empty();
                            case Evidence.OfLink _ -> Stream.empty();
                        })
                .distinct();
    }
}
