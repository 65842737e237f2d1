package gloss.web;

import gloss.library.Found;
import gloss.lists.Entry;
import gloss.publish.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The ways to narrow a search down, with how many entries each leaves.
public final class Facets {
    /// Ways to narrow down by one facet; more are seldom read.
    private static final int CHOICES = 6;

    private Facets() {}

    /// A way to narrow a search down: the words for it, and each value with the whole new query.
    public record Facet(String name, List<Choice> choices) {}

    public record Choice(String value, int entries, String query) {}

    /// What all that is shown has; what was found by meaning alone is not counted.
    static Map<Found.Facet, List<Found.Count>> counted(List<Results.Result> results) {
        Map<Found.Facet, Map<String, Integer>> counts = new EnumMap<>(Found.Facet.class);
        for (Results.Result result : results) {
            Entry entry = result.entry();
            Stream.of(Found.Facet.values())
                    .forEach(facet ->
                            values(entry, facet)
                                    .forEach(value ->
                                            counts.computeIfAbsent(facet, _ -> new TreeMap<>())
                                                    .merge(value, 1, Integer::sum)));
        }
        Map<Found.Facet, List<Found.Count>> sorted = new EnumMap<>(Found.Facet.class);
        counts.forEach((facet, values) ->
                sorted.put(
                        facet,
                        values.entrySet().stream()
                                .map(each -> new Found.Count(each.getKey(), each.getValue()))
                                .sorted(Comparator.comparingInt(Found.Count::entries).reversed())
                                .toList()));
        return sorted;
    }

    private static Stream<String> values(Entry entry, Found.Facet facet) {
        return switch (facet) {
            case VENUE -> Stream.of(entry.venue());
            case YEAR -> Stream.ofNullable(entry.year()).map(String::valueOf);
            case TOPIC -> entry.topics().stream();
            case TYPE -> Stream.of(entry.type().name().toLowerCase(Locale.ROOT));
        };
    }

    static List<Facet> of(String typed, Map<Found.Facet, List<Found.Count>> counts, Words words) {
        List<Facet> facets = new ArrayList<>();
        for (Found.Facet facet : Found.Facet.values()) {
            List<Choice> choices =
                    counts.getOrDefault(facet, List.of()).stream()
                            .filter(count -> !count.value().isBlank())
                            .map(count -> choice(typed, facet, count, words))
                            .filter(choice ->
                                    !typed.contains(
                                            choice.query().substring(typed.length()).strip()))
                            .limit(CHOICES)
                            .toList();
            if (choices.size() > 1) {
                facets.add(new Facet(name(facet, words), choices));
            }
        }
        return facets;
    }

    private static Choice choice(String typed, Found.Facet facet, Found.Count count, Words words) {
        String value = count.value();
        String field =
                switch (facet) {
                    case VENUE -> Shelf.By.VENUE.query(value);
                    case YEAR -> Shelf.By.YEAR.query(value);
                    case TOPIC -> Shelf.By.TOPIC.query(value);
                    case TYPE -> "type:" + value;
                };
        String said =
                switch (facet) {
                    case TYPE -> type(value, words);
                    case VENUE -> VenueName.of(value);
                    case YEAR, TOPIC -> value;
                };
        return new Choice(said, count.entries(), typed + " " + field);
    }

    private static String name(Found.Facet facet, Words words) {
        return switch (facet) {
            case VENUE -> words.say("Venue", "会议");
            case YEAR -> words.say("Year", "年份");
            case TOPIC -> words.say("Topic", "主题");
            case TYPE -> words.say("Kind", "类型");
        };
    }

    private static String type(String code, Words words) {
        return switch (code) {
            case "paper" -> words.say("Papers", "论文");
            case "overview" -> words.say("Overviews", "综述");
            case "question" -> words.say("Questions", "问题");
            default -> words.say("Others", "其他");
        };
    }
}
