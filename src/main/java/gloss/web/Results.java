package gloss.web;

import gloss.library.Found;
import gloss.library.Hit;
import gloss.lists.Entry;
import gloss.publish.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// What was found: each entry with its sentences. `total` entries were found in all by words or
/// meaning, `more` tells that not all of them are shown; `near` are those that have none of the
/// words and were found by what they mean.
public record Results(
        String typed,
        int total,
        boolean more,
        List<Result> results,
        List<Result> near,
        List<Facets.Facet> facets,
        List<String> spellings,
        Marker marker) {
    /// So many are shown that have none of the words: what follows is near nothing.
    private static final int NEAR = 10;

    /// No search.
    static final Results NONE =
            new Results("", 0, false, List.of(), List.of(), List.of(), List.of(), Marker.NONE);

    /// An entry that was found. `because` says where the words stand when nothing else of the line
    /// shows them; mostly empty.
    public record Result(Entry entry, List<Hit.Line> lines, Because because) {}

    /// `Topic`: `video`; both empty for none.
    public record Because(String field, String text) {
        static final Because NONE = new Because("", "");
    }

    static Results of(
            String typed, Found found, Map<String, Entry> entries, Marker marker, Words words) {
        List<Result> results = new ArrayList<>();
        List<Result> near = new ArrayList<>();
        for (Hit hit : found.hits()) {
            Entry entry = entries.get(hit.entry());
            if (entry != null) {
                boolean open = hit.score() == 0;
                boolean said = marker.isIn(entry, hit.lines().stream().map(Hit.Line::text));
                if (open || said) {
                    Because because =
                            open ? Because.NONE : because(entry, hit.lines(), marker, words);
                    results.add(new Result(entry, hit.lines(), because));
                } else if (Lines.isRead(entry) && near.size() < NEAR) {
                    near.add(new Result(entry, hit.lines(), Because.NONE));
                }
            }
        }
        boolean more = near.isEmpty() && found.entries() > found.hits().size();
        return new Results(
                typed,
                found.entries(),
                more,
                results,
                near,
                Facets.of(typed, more ? found.facets() : Facets.counted(results), words),
                found.spellings(),
                marker);
    }

    /// Hits as they came; those whose entry is gone are left out.
    static List<Result> of(List<Hit> hits, Map<String, Entry> entries) {
        return hits.stream()
                .filter(hit -> entries.containsKey(hit.entry()))
                .map(hit ->
                        new Result(
                                Objects.requireNonNull(entries.get(hit.entry())),
                                hit.lines(),
                                Because.NONE))
                .toList();
    }

    private static Because because(Entry entry, List<Hit.Line> lines, Marker marker, Words words) {
        Stream<String> shown =
                Stream.concat(
                        Stream.of(entry.title(), Lines.headline(entry), Lines.by(entry, words)),
                        lines.stream().map(Hit.Line::text));
        if (shown.anyMatch(marker::marks)) {
            return Because.NONE;
        }
        String said = entry.details().getOrDefault("abstract", "");
        return Stream.of(
                        because(words.say("Author", "作者"), entry.authors().stream(), marker),
                        because(words.say("Venue", "会议"), Stream.of(entry.venue()), marker),
                        because(words.say("Topic", "主题"), entry.topics().stream(), marker),
                        because(words.say("Tag", "标签"), entry.tags().stream(), marker),
                        because(
                                words.say("Abstract", "摘要"),
                                Stream.of(said.split("(?<=[.!?])\\s+|(?<=[。！？])")),
                                marker))
                .flatMap(each -> each)
                .findFirst()
                .orElse(Because.NONE);
    }

    private static Stream<Because> because(String field, Stream<String> texts, Marker marker) {
        return texts.filter(marker::marks).map(text -> new Because(field, text)).limit(1);
    }
}
