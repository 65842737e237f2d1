package gloss.web;

import gloss.lists.Entry;
import gloss.publish.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The entries that stand together: those of one venue, topic, tag, year or reading list, or simply
/// all. `all` is how many there are; `entries` may be the first of them.
public record Shelf(String name, int all, List<Entry> entries) {
    public Shelf {
        entries = List.copyOf(entries);
    }

    /// What shelves are made by.
    public enum By {
        /// All on one shelf.
        ALL,
        VENUE,
        TOPIC,
        TAG,
        YEAR,
        LIST;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String said(Words words) {
            return switch (this) {
                case ALL -> words.say("All", "全部");
                case VENUE -> words.say("Venue", "会议");
                case TOPIC -> words.say("Topic", "主题");
                case TAG -> words.say("Tag", "标签");
                case YEAR -> words.say("Year", "年份");
                case LIST -> words.say("List", "清单");
            };
        }

        /// The shelf of those that have none.
        String rest(Words words) {
            return switch (this) {
                case ALL -> words.say("All entries", "全部条目");
                case VENUE -> words.say("Venue not known", "会议未知");
                case TOPIC -> words.say("Without a topic", "未分主题");
                case TAG -> words.say("Without a tag", "没有标签");
                case YEAR -> words.say("Year not known", "年份未知");
                case LIST -> words.say("Not from a list", "不在清单中");
            };
        }

        /// How a search asks for what stands on this shelf: `venue:"CVPR"`.
        public String query(String name) {
            return name.matches("[\\p{L}\\p{N}.]+")
                    ? code() + ":" + name
                    : code() + ":\"" + name.replace("\"", "") + "\"";
        }
    }

    /// The first entries, as a page has room for, each as `shown` shows it.
    Shelf first(int most, UnaryOperator<Entry> shown) {
        return new Shelf(name, all, entries.stream().limit(most).map(shown).toList());
    }

    /// All entries on their shelves: years the latest first, others the fullest first; those
    /// without any come last, under `rest`. An entry of several topics stands on several shelves.
    static List<Shelf> of(List<Entry> entries, By by, String rest) {
        Map<String, List<Entry>> shelves = new LinkedHashMap<>();
        List<Entry> none = new ArrayList<>();
        for (Entry entry : entries) {
            List<String> names = names(entry, by).toList();
            if (names.isEmpty()) {
                none.add(entry);
            }
            names.forEach(name -> shelves.computeIfAbsent(name, _ -> new ArrayList<>()).add(entry));
        }
        Comparator<Shelf> order =
                by == By.YEAR
                        ? Comparator.comparing(Shelf::name).reversed()
                        : Comparator.comparingInt(Shelf::all).reversed().thenComparing(Shelf::name);
        List<Shelf> sorted =
                new ArrayList<>(
                        shelves.entrySet().stream()
                                .map(e -> of(e.getKey(), e.getValue()))
                                .sorted(order)
                                .toList());
        if (!none.isEmpty()) {
            sorted.add(of(rest, none));
        }
        return sorted;
    }

    private static Shelf of(String name, List<Entry> entries) {
        return new Shelf(name, entries.size(), newestFirst(entries));
    }

    /// Whether the entry stands on a shelf that has a name of its own.
    static boolean has(Entry entry, By by) {
        return names(entry, by).findAny().isPresent();
    }

    private static Stream<String> names(Entry entry, By by) {
        return switch (by) {
            case ALL -> Stream.empty();
            case VENUE -> Stream.of(VenueName.of(entry.venue())).filter(v -> !v.isEmpty());
            case TOPIC -> entry.topics().stream();
            case TAG -> entry.tags().stream();
            case YEAR -> Stream.ofNullable(entry.year()).map(String::valueOf);
            case LIST -> Stream.ofNullable(entry.source()).map(Entry.Source::file);
        };
    }

    private static List<Entry> newestFirst(List<Entry> entries) {
        return entries.stream().sorted(Comparator.comparingInt(Shelf::year).reversed()).toList();
    }

    private static int year(Entry entry) {
        Integer year = entry.year();
        return year == null ? 0 : year;
    }
}
