package gloss.reading;

import gloss.paper.Citation;
import gloss.paper.Paper;
import gloss.paper.Section;
import gloss.paper.Sentence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How often, and where, a paper calls out an entry of its bibliography.
public final class CallOuts {
    private final Map<String, Sentence> sentences;
    private final List<Citation> citations;
    private final List<Section> sections;

    public CallOuts(Paper paper) {
        this.sentences = paper.sentencesById();
        this.citations = paper.citations();
        this.sections = paper.sections();
    }

    /// How many call-outs name this entry.
    public int of(String reference) {
        return (int) citations.stream().filter(c -> c.references().contains(reference)).count();
    }

    /// The section with the most call-outs of this entry, the earlier of two alike; empty when it
    /// is called out in no section.
    public String mostIn(String reference) {
        Map<String, Long> counts =
                citations.stream()
                        .filter(c -> c.references().contains(reference))
                        .map(c -> sentences.get(c.sentence()))
                        .filter(s -> s != null)
                        .map(Sentence::section)
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(), HashMap::new, Collectors.counting()));
        return sections.stream()
                .map(Section::id)
                .filter(counts::containsKey)
                .max(
                        Comparator.comparing((String id) -> counts.getOrDefault(id, 0L))
                                .thenComparingInt(id -> -position(id)))
                .orElse("");
    }

    private int position(String section) {
        return sections.stream().map(Section::id).toList().indexOf(section);
    }
}
