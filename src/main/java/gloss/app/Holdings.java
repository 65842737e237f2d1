package gloss.app;

import gloss.json.ListingJson;
import gloss.json.PaperJson;
import gloss.json.ReadingJson;
import gloss.library.Anchor;
import gloss.library.Arrival;
import gloss.library.Found;
import gloss.library.Hit;
import gloss.library.Identity;
import gloss.library.Job;
import gloss.library.Note;
import gloss.lists.Entry;
import gloss.lists.Finding;
import gloss.lists.Form;
import gloss.lists.ListCheck;
import gloss.paper.Paper;
import gloss.paper.Reference;
import gloss.paper.Sentence;
import gloss.paper.Span;
import gloss.reading.Point;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The library as its pages and its API show and change it: what is asked for again and again is
/// kept until the library changes. All methods may be called from several threads.
public final class Holdings implements Originals {
    /// A note with the sentence of today's parse that it lies on; empty when that is not found.
    public record Placed(Note note, Optional<Sentence> sentence) {}

    /// What was read out of the store after one change.
    private record Known(
            long change, List<Entry> entries, Map<String, Entry> byId, Map<String, Entry> byKey) {}

    /// The JSON of a reading takes some 40 KB, that of a paper some 600.
    private static final int READINGS = 600;

    private static final int PAPERS = 24;

    private final Library library;
    private final Queue queue;

    /// Searching is work for the cores: more at once would be no faster, and what takes no work
    /// would wait behind all of it.
    private final Semaphore cores =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

    private final AtomicReference<Known> known = new AtomicReference<>();
    private final ReentrantLock knowing = new ReentrantLock();
    private final Recent<Long, Content> listings = new Recent<>(1);

    /// By the paper's SHA-256 and the language.
    private final Map<String, String> headlines = new ConcurrentHashMap<>();

    private final Recent<String, Optional<Content>> readings = new Recent<>(READINGS);
    private final Recent<String, Optional<Content>> papers = new Recent<>(PAPERS);

    public Holdings(Library library, Queue queue) {
        this.library = library;
        this.queue = queue;
    }

    /// All entries, in the order in which they first came.
    public List<Entry> entries() {
        return known().entries();
    }

    /// All entries as JSON, as `gloss list --json` writes them.
    public Content entriesJson() {
        Known now = known();
        return listings.get(now.change(), () -> Content.of(ListingJson.entries(now.entries())));
    }

    /// Another number whenever anything has changed.
    public long change() {
        return library.change();
    }

    private Known known() {
        long change = library.change();
        Known last = known.get();
        if (last != null && last.change() == change) {
            return last;
        }
        knowing.lock();
        try {
            Known other = known.get();
            return other != null && other.change() >= change ? other : learn(change);
        } finally {
            knowing.unlock();
        }
    }

    private Known learn(long change) {
        List<Entry> entries = List.copyOf(library.entries());
        Map<String, Entry> byKey = new HashMap<>();
        for (Entry entry : entries) {
            Identity.keys(Arrival.ofList("", entry)).forEach(key -> byKey.putIfAbsent(key, entry));
        }
        Map<String, Entry> byId =
                entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        Known now = new Known(change, entries, byId, byKey);
        known.set(now);
        return now;
    }

    /// The entry with this id, or the one that it was merged into.
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(known().byId().get(id)).or(() -> library.entry(id));
    }

    public Optional<Entry> ofPaper(String sha256) {
        return library.ofPaper(sha256);
    }

    /// What was typed is free text with fields, phrases and words to leave out.
    public Found search(String typed, int most) {
        return atWork(() -> library.search(typed, most));
    }

    /// Says of a text where what was typed stands in it, in either language.
    public Function<String, List<Span>> marking(String typed) {
        return library.marking(typed);
    }

    /// Removes an entry for good, with its papers and all that was made of them; says whether it
    /// was there.
    public boolean discard(String id) {
        Optional<Entry> entry = entry(id);
        if (entry.isEmpty() || !library.remove(entry.get().id())) {
            return false;
        }
        for (Entry.File file : entry.get().files()) {
            readings.forget(file.sha256());
            papers.forget(file.sha256());
            forgetHeadlines(file.sha256());
        }
        return true;
    }

    /// Papers that use what this entry is about, with the sentences in which they say so.
    public List<Hit> uses(String entry, int most) {
        return atWork(() -> library.uses(entry, most));
    }

    private <T> T atWork(Supplier<T> search) {
        cores.acquireUninterruptibly();
        try {
            return search.get();
        } finally {
            cores.release();
        }
    }

    /// The entries most like this one, best first.
    public List<Hit> similar(String entry, int most) {
        return atWork(() -> library.similar(entry, most));
    }

    /// The works that a paper refers to and the library has, by the ids of its references.
    public Map<String, Entry> cited(String sha256) {
        Map<String, Entry> byKey = known().byKey();
        Map<String, Entry> cited = new LinkedHashMap<>();
        List<Reference> references = library.paper(sha256).map(Paper::references).orElse(List.of());
        for (Reference reference : references) {
            for (String key : Identity.keys(reference)) {
                Entry entry = byKey.get(key);
                if (entry != null) {
                    cited.putIfAbsent(reference.id(), entry);
                }
            }
        }
        return cited;
    }

    /// The entry as a line of a page shows it: with a headline in this language (`en`, `zh`), or
    /// that of its reading, when it has none of its own.
    public Entry shown(Entry entry, String language) {
        if (!entry.headline().isEmpty() || !entry.reading() || entry.files().isEmpty()) {
            return entry;
        }
        String headline =
                headlines.computeIfAbsent(
                        entry.files().getFirst().sha256() + language,
                        _ -> headline(entry.files().getFirst().sha256(), language));
        return headline.isEmpty() ? entry : entry.edit().headline(headline).entry();
    }

    private String headline(String sha256, String language) {
        String other = language.equals("zh") ? "en" : "zh";
        return Stream.of(language, other)
                .flatMap(each -> library.line(sha256, each).stream())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .or(() ->
                        library.reading(sha256)
                                .flatMap(r -> Optional.ofNullable(r.headline()))
                                .map(Point::text))
                .orElse("");
    }

    /// After a paper was rewritten its line may be another.
    public void forgetHeadlines(String sha256) {
        headlines.keySet().removeIf(key -> key.startsWith(sha256));
    }

    @Override
    public Optional<Path> pdf(String sha256) {
        return Optional.of(library.folder().pdf(sha256)).filter(Files::isRegularFile);
    }

    @Override
    public Optional<Drawn> picture(String sha256, String name) {
        return library.folder().picture(sha256, name);
    }

    @Override
    public void keep(String sha256, String name, Drawn picture) {
        library.folder().keep(sha256, name, picture);
    }

    @Override
    public Optional<Paper> paper(String sha256) {
        return library.paper(sha256);
    }

    /// The paper as `gloss/paper/1`.
    public Optional<Content> paperJson(String sha256) {
        return kept(papers, sha256, id -> library.paper(id).map(PaperJson::write).map(Content::of));
    }

    /// The reading that the library keeps, as `gloss/reading/1`: of five minutes, without pictures.
    public Optional<Content> readingJson(String sha256) {
        return kept(
                readings,
                sha256,
                id -> library.reading(id).map(ReadingJson::write).map(Content::of));
    }

    private static Optional<Content> kept(
            Recent<String, Optional<Content>> recent,
            String sha256,
            Function<String, Optional<Content>> reader) {
        Optional<Content> json = recent.get(sha256, () -> reader.apply(sha256));
        if (json.isEmpty()) {
            recent.forget(sha256); // it may come
        }
        return json;
    }

    /// The notes on a paper, in the order of its pages.
    public List<Placed> notes(String sha256) {
        Optional<Entry> entry = library.ofPaper(sha256);
        Optional<Paper> paper = library.paper(sha256);
        if (entry.isEmpty() || paper.isEmpty()) {
            return List.of();
        }
        Map<String, Sentence> sentences = paper.get().sentencesById();
        return library.notes(entry.get().id()).stream()
                .filter(n -> n.note().anchor().filter(a -> a.paper().equals(sha256)).isPresent())
                .map(n ->
                        new Placed(
                                n.note(),
                                n.place().map(p -> sentences.get(p.sentences().getFirst()))))
                .sorted(Comparator.comparingInt(Holdings::page).thenComparingDouble(Holdings::top))
                .toList();
    }

    private static int page(Placed placed) {
        return placed.note().anchor().map(Anchor::page).orElse(0);
    }

    private static double top(Placed placed) {
        return placed.note()
                .anchor()
                .map(Anchor::boxes)
                .filter(b -> !b.isEmpty())
                .map(b -> b.getFirst().top())
                .orElse(0.0);
    }

    /// Keeps a note on a sentence; empty when the paper has no such sentence.
    public Optional<Placed> note(String sha256, String sentence, String text) {
        return library.note(sha256, sentence, "", "", text)
                .flatMap(note -> note(sha256, note.id()));
    }

    /// Puts other words in a note on this paper; empty when it has no such note.
    public Optional<Placed> rewrite(String sha256, long note, String text) {
        return note(sha256, note).isPresent() && library.rewriteNote(note, text)
                ? note(sha256, note)
                : Optional.empty();
    }

    /// Says whether the paper had this note.
    public boolean remove(String sha256, long note) {
        return note(sha256, note).isPresent() && library.removeNote(note);
    }

    private Optional<Placed> note(String sha256, long id) {
        return notes(sha256).stream().filter(placed -> placed.note().id() == id).findFirst();
    }

    /// Reads a PDF into the library as soon as the cores are free. `file` is taken over; `name` is
    /// how the user knows it; `entry` the one whose paper it is, empty when that is to be found
    /// out.
    public Job add(String name, Path file, String entry) {
        return queue.add(name, file, entry);
    }

    public Optional<Job> job(long id) {
        return library.job(id);
    }

    /// The latest first.
    public List<Job> jobs(int most) {
        return library.jobs(most);
    }

    /// A list on its way in: how many entries it has, what the check of it says, and the job that
    /// takes them in.
    public record TakenIn(Job job, int entries, List<Finding> findings) {
        public TakenIn {
            findings = List.copyOf(findings);
        }
    }

    /// Takes in a list or a bibliography; `name` is how the user knows it. Empty when there are no
    /// entries in it.
    public Optional<TakenIn> takeIn(String name, String text) {
        List<Entry> entries = AddList.read(name, text);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> findings =
                AddList.form(name, text) == Form.LIST
                        ? ListCheck.check(entries, text, List.of())
                        : List.of();
        return Optional.of(new TakenIn(queue.add(name, text), entries.size(), findings));
    }
}
