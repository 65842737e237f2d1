package gloss.web;

import gloss.app.Holdings;
import gloss.json.JobJson;
import gloss.library.Found;
import gloss.library.Hit;
import gloss.lists.Entry;
import gloss.publish.Words;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The library: its shelves, what is found in it, and the page of an entry.
final class LibraryPages {
    private static final int FOUND = 30;
    private static final int SIMILAR = 6;
    private static final int JOBS = 6;

    /// A shelf shows so many of its entries until it is asked for alone.
    private static final int ON_A_SHELF = 6;

    /// And so many where there is one shelf only.
    private static final int ON_THE_ONE = 30;

    private final Holdings holdings;
    private final Answers answers;

    LibraryPages(Holdings holdings, Answers answers) {
        this.holdings = holdings;
        this.answers = answers;
    }

    void library(Context request) {
        Words words = Visitor.of(request).words();
        String typed = typed(request);
        Frame frame = answers.frame(request, words.say("Library", "文库"), "library", "library");
        List<Entry> entries = holdings.entries();
        Shelf.By by = by(request, entries);
        String chosen = Objects.requireNonNullElse(request.queryParam("shelf"), "");
        List<Shelf> shelves = shelves(entries, by, words, chosen);
        answers.page(
                request,
                "library.jte",
                Map.of(
                        "frame",
                        frame,
                        "total",
                        entries.size(),
                        "by",
                        by,
                        "shelves",
                        shelves,
                        "chosen",
                        chosen,
                        "results",
                        typed.isEmpty() ? Results.NONE : results(typed, words),
                        "jobs",
                        jobs(words)));
    }

    private List<Shelf> shelves(List<Entry> entries, Shelf.By by, Words words, String chosen) {
        return Shelf.of(entries, by, by.rest(words)).stream()
                .map(shelf ->
                        shelf.first(
                                room(by, shelf.name(), chosen),
                                e -> holdings.shown(e, language(words))))
                .toList();
    }

    /// All of a shelf that is asked for alone, nothing of the others then.
    private static int room(Shelf.By by, String shelf, String chosen) {
        if (chosen.isEmpty()) {
            return by == Shelf.By.ALL ? ON_THE_ONE : ON_A_SHELF;
        }
        return chosen.equals(shelf) ? Integer.MAX_VALUE : 0;
    }

    /// The results alone, for the page to put in place as one types.
    void results(Context request) {
        Words words = Visitor.of(request).words();
        Frame frame = answers.frame(request, words.say("Library", "文库"), "library", "library");
        answers.page(
                request,
                "results.jte",
                Map.of("frame", frame, "results", results(typed(request), words)));
    }

    private Results results(String typed, Words words) {
        Found found = holdings.search(typed, FOUND);
        Marker marker = new Marker(holdings.marking(typed));
        return Results.of(typed, found, byId(found.hits(), words), marker, words);
    }

    private Map<String, Entry> byId(List<Hit> hits, Words words) {
        return hits.stream()
                .map(hit -> holdings.entry(hit.entry()))
                .flatMap(Optional::stream)
                .map(e -> holdings.shown(e, language(words)))
                .collect(Collectors.toMap(Entry::id, Function.identity(), (a, _) -> a));
    }

    void entry(Context request) {
        Words words = Visitor.of(request).words();
        Entry entry =
                holdings.entry(request.pathParam("id"))
                        .map(e -> holdings.shown(e, language(words)))
                        .orElseThrow(() -> new Refused(Refusal.NO_SUCH_ENTRY));
        List<Hit> similar = holdings.similar(entry.id(), 2 * SIMILAR);
        Map<String, Entry> known = byId(similar, words);
        List<Hit> uses = holdings.uses(entry.id(), SIMILAR);
        List<Entry> like =
                similar.stream()
                        .map(Hit::entry)
                        .flatMap(id -> Stream.ofNullable(known.get(id)))
                        .filter(Lines::isRead)
                        .limit(SIMILAR)
                        .toList();
        Frame frame = answers.frame(request, entry.title(), "library", "library");
        answers.page(
                request,
                "entry.jte",
                Map.of(
                        "frame",
                        frame,
                        "entry",
                        entry,
                        "similar",
                        like,
                        "uses",
                        Results.of(uses, byId(uses, words)),
                        "jobs",
                        jobs(words)));
    }

    /// Removes an entry for good, from the form on its page.
    void discard(Context request) {
        if (!holdings.discard(request.pathParam("id"))) {
            throw new Refused(Refusal.NO_SUCH_ENTRY);
        }
        request.redirect("/", HttpStatus.SEE_OTHER);
    }

    /// The latest, each file once.
    private List<JobJson.Shown> jobs(Words words) {
        Set<String> told = new HashSet<>();
        return Told.jobs(holdings.jobs(5 * JOBS), holdings, words).stream()
                .filter(job -> told.add(job.paper().isEmpty() ? job.input() : job.paper()))
                .limit(JOBS)
                .toList();
    }

    private static String language(Words words) {
        return words.say("en", "zh");
    }

    private static String typed(Context request) {
        String typed = request.queryParam("q");
        return typed == null
                ? ""
                : typed.strip().substring(0, Math.min(500, typed.strip().length()));
    }

    /// As asked for; else by venue, topic or year, the first that half of the entries have; where
    /// little is known of most, all on one shelf.
    private static Shelf.By by(Context request, List<Entry> entries) {
        String asked = request.queryParam("by");
        for (Shelf.By by : Shelf.By.values()) {
            if (by.code().equals(asked)) {
                return by;
            }
        }
        return Stream.of(Shelf.By.VENUE, Shelf.By.TOPIC, Shelf.By.YEAR)
                .filter(by ->
                        entries.stream().filter(e -> Shelf.has(e, by)).count() * 2
                                >= entries.size())
                .findFirst()
                .orElse(Shelf.By.ALL);
    }
}
