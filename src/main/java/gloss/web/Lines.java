package gloss.web;

import gloss.json.JobJson;
import gloss.library.Found;
import gloss.library.Hit;
import gloss.lists.Entry;
import gloss.paper.Link;
import gloss.publish.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Entries as lines of a page.
public final class Lines {
    /// Ways to narrow down by one facet; more are seldom read.
    private static final int A_FACET = 6;

    /// Names shown before "and others".
    private static final int NAMES = 3;

    /// So many are shown that have none of the words: what follows is near nothing.
    private static final int NEAR = 10;

    private Lines() {}

    /// An address and what it is called.
    public record Way(String name, String address, boolean outside) {}

    /// What was found: each entry with its sentences. `total` entries were found in all by words or
    /// meaning, `more` tells that not all of them are shown; `near` are those that have none of the
    /// words and were found by what they mean.
    public record Results(
            String typed,
            int total,
            boolean more,
            List<Result> results,
            List<Result> near,
            List<Facet> facets,
            List<String> spellings,
            Marker marker) {
        /// No search.
        static final Results NONE =
                new Results("", 0, false, List.of(), List.of(), List.of(), List.of(), Marker.NONE);
    }

    public record Result(Entry entry, List<Hit.Line> lines) {}

    /// A way to narrow a search down: the words for it, and each value with the whole new query.
    public record Facet(String name, List<Choice> choices) {}

    public record Choice(String value, int entries, String query) {}

    /// Where a click on the entry leads: to its reading, else to its own page.
    public static String address(Entry entry) {
        return entry.reading() && !entry.files().isEmpty()
                ? "/papers/" + entry.files().getFirst().sha256()
                : "/entries/" + entry.id();
    }

    /// `Zhang, Cisse and others · ICLR · 2018`.
    public static String by(Entry entry, Words words) {
        return by(entry, words, VenueName.of(entry.venue()));
    }

    /// A venue, and often its year, before a bar: `ICLR2018 | `.
    private static final Pattern FIRST =
            Pattern.compile("^\\s*(\\p{L}[\\p{L}&+-]*)[\\s'’-]?\\d{0,4}\\s*[|｜丨]\\s*(?=\\S)");

    /// What an entry says in one line: its headline, without the venue that lists like to put
    /// before it and the page shows beside; its title when it has none.
    public static String headline(Entry entry) {
        if (entry.headline().isEmpty()) {
            return entry.title();
        }
        Matcher first = FIRST.matcher(entry.headline());
        return first.find() && first.group(1).equalsIgnoreCase(entry.venue())
                ? entry.headline().substring(first.end())
                : entry.headline();
    }

    /// `ICLR · 2018`; empty when neither is known.
    public static String where(Entry entry) {
        return Stream.of(VenueName.of(entry.venue()), entry.year() == null ? "" : "" + entry.year())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// The same on the shelf of its venue, which says it once for all.
    public static String onItsShelf(Entry entry, Words words) {
        return by(entry, words, "");
    }

    private static String by(Entry entry, Words words, String venue) {
        List<String> authors = entry.authors();
        String names =
                authors.size() <= NAMES
                        ? words.names(authors)
                        : words.names(authors.subList(0, NAMES)) + words.say(" and others", " 等");
        return Stream.of(names, venue, entry.year() == null ? "" : "" + entry.year())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// What leads on from an entry. Only the web is linked; what else a list may hold is not.
    public static List<Way> ways(Entry entry, Words words) {
        List<Way> ways = new ArrayList<>();
        if (!entry.files().isEmpty()) {
            String paper = "/papers/" + entry.files().getFirst().sha256();
            ways.add(
                    new Way(
                            entry.reading() ? words.say("Reading", "精读") : words.say("Pages", "原文"),
                            paper,
                            false));
        }
        add(ways, words.say("Paper", "论文"), entry.links().paper());
        if (!entry.links().pdf().equals(entry.links().paper())) {
            add(ways, "PDF", entry.links().pdf());
        }
        add(ways, words.say("Article", "文章"), entry.links().article());
        add(ways, words.link(Link.Role.CODE), entry.links().code());
        if (!entry.arxiv().isEmpty()
                && ways.stream().noneMatch(w -> w.address().contains("arxiv"))) {
            add(ways, "arXiv", "https://arxiv.org/abs/" + entry.arxiv());
        }
        if (!entry.doi().isEmpty()
                && ways.stream().noneMatch(w -> w.address().contains("doi.org"))) {
            add(ways, "DOI", "https://doi.org/" + entry.doi());
        }
        entry.links().more().forEach(more -> add(ways, more.label(), more.uri()));
        return ways;
    }

    private static void add(List<Way> ways, String name, String address) {
        if (address.startsWith("https://") || address.startsWith("http://")) {
            ways.add(new Way(name.isEmpty() ? host(address) : name, address, true));
        }
    }

    private static String host(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", "");
    }

    private static String type(String code, Words words) {
        return switch (code) {
            case "paper" -> words.say("Papers", "论文");
            case "overview" -> words.say("Overviews", "综述");
            case "question" -> words.say("Questions", "问题");
            default -> words.say("Others", "其他");
        };
    }

    /// What an entry is, when it is no paper.
    public static String type(Entry entry, Words words) {
        return switch (entry.type()) {
            case PAPER -> "";
            case OVERVIEW -> words.say("Overview", "综述");
            case QUESTION -> words.say("Question", "问题");
            case OTHER -> words.say("Other", "其他");
        };
    }

    /// A mark before an item of a list, which says nothing where the sentence stands alone.
    private static final Pattern BULLET =
            Pattern.compile(
                    "^(?:[•●○◦■□▪▫◆◇▶►‣⁃∙·✓✔➢]\\s*(?=[\\p{L}\\p{N}(“\"])|[*–—-]\\s+(?=\\p{L}))");

    /// A sentence as a line that stands alone.
    public static String alone(String sentence) {
        return BULLET.matcher(sentence).replaceFirst("");
    }

    /// Whether more is known of an entry than the name of a file without text.
    static boolean isRead(Entry entry) {
        return entry.files().isEmpty() || entry.reading() || entry.source() != null;
    }

    /// What a job is called: the paper's title, as soon as that is known; else as the file is.
    public static String name(JobJson.Shown job) {
        return job.title().isEmpty() ? job.input() : job.title();
    }

    /// Where what a job has made is found; empty when there is nothing yet.
    public static String address(JobJson.Shown job) {
        if (job.kind().equals("list")) {
            return job.state().equals("done")
                    ? "/?by=list&shelf=" + URLEncoder.encode(job.input(), StandardCharsets.UTF_8)
                    : "";
        }
        return job.paper().isEmpty() ? "" : "/papers/" + job.paper();
    }

    /// Where a job stands, in words; the same as `events.js` puts there later.
    public static String state(JobJson.Shown job, Words words) {
        boolean list = job.kind().equals("list");
        return switch (job.state()) {
            case "waiting" -> words.say("waiting", "等待中");
            case "running" ->
                    list
                            ? job.found() + " / " + (job.total() == 0 ? "…" : job.total())
                            : words.say("being read …", "正在读…");
            case "done" ->
                    list
                            ? listed(job, words)
                            : job.told().isEmpty() ? words.say("ready", "已读入") : job.told();
            default -> job.told();
        };
    }

    /// Of the entries of a list how many are new; the others were here, or stand in it twice.
    private static String listed(JobJson.Shown job, Words words) {
        int before = job.total() - job.fresh();
        return words.say(
                job.total()
                        + (job.total() == 1 ? " entry: " : " entries: ")
                        + job.fresh()
                        + " new"
                        + (before > 0 ? ", " + before + " here before or repeated" : ""),
                job.total()
                        + " 条：新增 "
                        + job.fresh()
                        + " 条"
                        + (before > 0 ? "，已有或重复 " + before + " 条" : ""));
    }

    static Results results(
            String typed, Found found, Map<String, Entry> entries, Marker marker, Words words) {
        List<Result> results = new ArrayList<>();
        List<Result> near = new ArrayList<>();
        for (Hit hit : found.hits()) {
            Entry entry = entries.get(hit.entry());
            if (entry != null) {
                boolean open = hit.score() == 0;
                boolean said = marker.isIn(entry, hit.lines().stream().map(Hit.Line::text));
                if (open || said) {
                    results.add(new Result(entry, hit.lines()));
                } else if (isRead(entry) && near.size() < NEAR) {
                    near.add(new Result(entry, hit.lines()));
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
                facets(typed, more ? found.facets() : counted(results), words),
                found.spellings(),
                marker);
    }

    /// What all that is shown has; what was found by meaning alone is not counted.
    private static Map<Found.Facet, List<Found.Count>> counted(List<Result> results) {
        Map<Found.Facet, Map<String, Integer>> counts = new EnumMap<>(Found.Facet.class);
        for (Result result : results) {
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

    private static List<Facet> facets(
            String typed, Map<Found.Facet, List<Found.Count>> counts, Words words) {
        List<Facet> facets = new ArrayList<>();
        for (Found.Facet facet : Found.Facet.values()) {
            List<Choice> choices =
                    counts.getOrDefault(facet, List.of()).stream()
                            .filter(count -> !count.value().isBlank())
                            .map(count -> choice(typed, facet, count, words))
                            .filter(choice ->
                                    !typed.contains(
                                            choice.query().substring(typed.length()).strip()))
                            .limit(A_FACET)
                            .toList();
            if (choices.size() > 1) {
                facets.add(new Facet(name(facet, words), choices));
            }
        }
        return facets;
    }

    /// Hits as they came; those whose entry is gone are left out.
    static List<Result> of(List<Hit> hits, Map<String, Entry> entries) {
        List<Result> results = new ArrayList<>();
        for (Hit hit : hits) {
            Entry entry = entries.get(hit.entry());
            if (entry != null) {
                results.add(new Result(entry, hit.lines()));
            }
        }
        return results;
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
}
