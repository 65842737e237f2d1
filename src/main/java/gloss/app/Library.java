package gloss.app;

import gloss.library.Anchor;
import gloss.library.Anchoring;
import gloss.library.Arrival;
import gloss.library.Found;
import gloss.library.Hit;
import gloss.library.Index;
import gloss.library.Job;
import gloss.library.Jobs;
import gloss.library.Meanings;
import gloss.library.Note;
import gloss.library.QueryReader;
import gloss.library.Rewritings;
import gloss.library.Store;
import gloss.library.Works;
import gloss.lists.Entry;
import gloss.paper.Paper;
import gloss.paper.Span;
import gloss.reading.Reading;
import gloss.source.Input;
import gloss.source.Original;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A library in use: what the commands and the web reader do with it. It can be used by several
/// threads, and the same library by several programs at once.
public final class Library implements AutoCloseable {
    /// Less is no likeness to a reader. In a library of many fields (44 papers of computing,
    /// statistics, ecology and medicine) most that had nothing to do with each other stayed below,
    /// and most of those nearest in a paper's own field came above.
    private static final double ALIKE = 22;

    /// A note, and where its words stand now: empty when the note is on the entry as a whole, or
    /// the paper has these words no more.
    public record PlacedNote(Note note, Optional<Anchoring.Placed> place) {}

    /// What is to be added, and what cannot be.
    public record Wanted(List<Job> jobs, List<Outcome.Refused> refused) {
        public Wanted {
            jobs = List.copyOf(jobs);
            refused = List.copyOf(refused);
        }
    }

    /// The name of a method in a title: `mixup: Beyond …`, `YOLOX: …`.
    private static final Pattern NAMED = Pattern.compile("^([^:：\\s]{3,20})[:：]\\s");

    private final LibraryFolder folder;
    private final Store store;
    private final Index index;
    private final Shelving shelving;
    private final AddPapers queue;

    public Library(
            LibraryFolder folder, Store store, Index index, Meanings meanings, Duration perInput) {
        this.folder = folder;
        this.store = store;
        this.index = index;
        this.shelving = new Shelving(store, index, meanings);
        this.queue = new AddPapers(store, folder, shelving, perInput);
    }

    // Entries and papers

    /// All entries, in the order in which they first came.
    public List<Entry> entries() {
        return store.works().entries();
    }

    /// Another number whenever an entry has changed.
    public long change() {
        return store.works().change();
    }

    /// The entries that have no paper here but an id or a link by which it could be fetched.
    public List<Entry> withoutPapers() {
        return entries().stream()
                .filter(entry -> entry.files().isEmpty() && Wishes.canBeFetched(entry))
                .toList();
    }

    /// The entry with this id, or the one it was merged into.
    public Optional<Entry> entry(String id) {
        return store.works().entry(id);
    }

    /// The entry that has this paper.
    public Optional<Entry> ofPaper(String sha256) {
        return store.works().ofPaper(sha256);
    }

    /// How an entry came, first to last.
    public List<Arrival> arrivals(String id) {
        return store.works().arrivals(id);
    }

    public Optional<Paper> paper(String sha256) {
        return store.papers().paper(sha256);
    }

    /// Without its pictures, which are made when they are first seen.
    public Optional<Reading> reading(String sha256) {
        return store.papers().reading(sha256);
    }

    /// Which readings a model has helped to write of a paper, the latest first.
    public List<Rewritings.Asked> rewritings(String sha256) {
        return store.rewritings().of(sha256);
    }

    public Optional<Reading> rewriting(String sha256, Rewritings.Asked asked) {
        return store.rewritings().reading(sha256, asked);
    }

    /// The line by which a list names the paper in this language; nothing when it was never looked
    /// for.
    public Optional<String> line(String sha256, String language) {
        return store.papers().line(sha256, language);
    }

    void keepLine(String sha256, String language, String line) {
        store.papers().keepLine(sha256, language, line);
    }

    public void keep(String sha256, Rewritings.Asked asked, Reading reading) {
        store.rewritings().keep(sha256, asked, reading);
    }

    /// The PDF as it was added.
    public Optional<Original> original(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        String name = paper(sha256).map(Paper::source).orElse(sha256 + ".pdf");
        return folder.bytes(sha256).map(bytes -> new Original(name, bytes));
    }

    public LibraryFolder folder() {
        return folder;
    }

    // Adding

    /// Writes down that a file is wanted, as the paper of an entry unless `given` is empty. It
    /// waits until `work` is called, in whichever program.
    public Job want(Input.InFile file, String given) {
        Jobs.Wanted wanted = Wishes.files(List.of(file)).getFirst();
        return queue.want(List.of(new Jobs.Wanted(wanted.input(), wanted.path(), "", given)))
                .getFirst();
    }

    /// The same for what a user named: files, folders, links, ids. Also says what of it there is
    /// not.
    public Wanted want(Collection<String> words) {
        Wishes wishes = Wishes.named(words);
        return new Wanted(queue.want(wishes.papers()), wishes.refused());
    }

    /// The same for the papers of these entries, which are fetched; those that cannot be have
    /// neither an id nor a link of a PDF.
    public Wanted wantPapersOf(Collection<Entry> entries) {
        Wishes wishes = Wishes.of(entries);
        return new Wanted(queue.want(wishes.papers()), wishes.refused());
    }

    /// Writes down that the papers that an older parser read are to be read again. Says how many.
    public int renew(AddPaper adding) {
        return queue.want(
                        store.papers().all().stream()
                                .filter(kept -> adding.isOlder(kept.parser()))
                                .filter(kept -> folder.has(kept.sha256()))
                                .map(kept -> folder.pdf(kept.sha256()))
                                .map(pdf ->
                                        Jobs.Wanted.file(
                                                pdf.getFileName().toString(), pdf.toString()))
                                .toList())
                .size();
    }

    /// The same for a list in a file; `name` is how the user knows it.
    public Job wantList(String name, Path file) {
        return queue.want(
                        List.of(
                                Jobs.Wanted.list(
                                        name, file.toAbsolutePath().normalize().toString())))
                .getFirst();
    }

    /// Does all jobs that wait, `atOnce` at a time; when it returns, what came can be found.
    public void work(AddPaper adding, int atOnce, AddPapers.Watcher watcher) {
        queue.run(adding, atOnce, watcher);
    }

    public Optional<Job> job(long id) {
        return store.jobs().job(id);
    }

    /// The latest jobs, last first.
    public List<Job> jobs(int most) {
        return store.jobs().latest(most);
    }

    /// How many jobs have not ended: those that a program was at when it was killed wait, too.
    public int waiting() {
        return store.jobs().unfinished();
    }

    /// Takes in what came by lists: all or none. Returns their entries' ids, in order.
    public List<String> arrive(List<Arrival> arrivals) {
        List<String> ids = store.works().arrive(arrivals);
        shelving.catchUp();
        return ids;
    }

    // Finding

    /// What was typed is read by `QueryReader`.
    public Found search(String typed, int most) {
        shelving.catchUpUnlessBusy();
        return index.search(QueryReader.read(typed), most);
    }

    /// Says of a text where what was typed stands in it, in either language.
    public Function<String, List<Span>> marking(String typed) {
        return index.marking(QueryReader.read(typed));
    }

    /// More like this one; none when it is not there.
    public List<Hit> like(String id, int most) {
        shelving.catchUpUnlessBusy();
        return entry(id).map(e -> index.like(shelving.findable(e), most)).orElse(List.of());
    }

    /// Those of the entries like it that a reader would call alike: near enough, or filed under one
    /// topic.
    public List<Hit> similar(String id, int most) {
        Set<String> topics = entry(id).map(e -> Set.copyOf(e.topics())).orElse(Set.of());
        return like(id, most).stream()
                .filter(hit ->
                        hit.score() >= ALIKE
                                || entry(hit.entry()).stream()
                                        .flatMap(other -> other.topics().stream())
                                        .anyMatch(topics::contains))
                .toList();
    }

    /// Papers that use what this entry is about, with the sentences in which they say so.
    public List<Hit> uses(String id, int most) {
        shelving.catchUp();
        Optional<Entry> entry = entry(id);
        if (entry.isEmpty()) {
            return List.of();
        }
        Set<String> keys = new HashSet<>(shelving.findable(entry.get()).keys());
        List<String> names =
                NAMED.matcher(entry.get().title()).results().map(m -> m.group(1)).toList();
        return index.uses(entry.get().id(), keys, names, most);
    }

    /// Topics that would fit, with the entries that speak for them.
    public List<TopicGuess> topics(String id) {
        return entry(id).map(e -> new TopicGuesses(this).of(e)).orElse(List.of());
    }

    // Marks

    /// Says whether anything changed.
    public boolean tag(String id, String tag, boolean given) {
        return store.works().mark(id, Works.Mark.TAG, tag, given);
    }

    public boolean topic(String id, String topic, boolean given) {
        return store.works().mark(id, Works.Mark.TOPIC, topic, given);
    }

    /// Makes one entry of two; the first keeps its id.
    public boolean merge(String kept, String other) {
        return store.works().merge(kept, other);
    }

    /// Takes an arrival out of its entry again; returns its new entry.
    public Optional<String> part(long arrival) {
        return store.works().part(arrival);
    }

    /// Removes an entry and its papers for good.
    public boolean remove(String id) {
        Optional<Entry> entry = entry(id);
        boolean removed = store.works().remove(id);
        if (removed) {
            entry.ifPresent(e -> e.files().forEach(file -> folder.forget(file.sha256())));
            shelving.catchUp();
        }
        return removed;
    }

    // Notes

    /// A note on an entry as a whole.
    public Note note(String entry, String owner, String text) {
        return store.notes().add(note(entry, owner, text, Optional.empty()));
    }

    /// A note on a sentence of a paper, or on a part of it (`quote`, the whole when empty); empty
    /// when there is no such place.
    public Optional<Note> note(
            String sha256, String sentence, String quote, String owner, String text) {
        Optional<Entry> entry = ofPaper(sha256);
        Optional<Anchor> anchor =
                paper(sha256).flatMap(paper -> new Anchoring(paper).anchor(sentence, quote));
        if (entry.isEmpty() || anchor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(store.notes().add(note(entry.get().id(), owner, text, anchor)));
    }

    private static Note note(String entry, String owner, String text, Optional<Anchor> anchor) {
        Instant now = Instant.now();
        return new Note(0, entry, owner, text, anchor, now, now);
    }

    /// The notes on an entry and its papers, in the order in which they were made.
    public List<PlacedNote> notes(String entry) {
        List<PlacedNote> placed = new ArrayList<>();
        for (Note note : store.notes().of(entry)) {
            placed.add(
                    new PlacedNote(
                            note,
                            note.anchor()
                                    .flatMap(anchor ->
                                            paper(anchor.paper())
                                                    .flatMap(p -> new Anchoring(p).find(anchor)))));
        }
        return placed;
    }

    /// Says whether it was there.
    public boolean rewriteNote(long id, String text) {
        return store.notes().rewrite(id, text);
    }

    public boolean removeNote(long id) {
        return store.notes().remove(id);
    }

    // Keeping

    /// Writes everything that cannot be made again into one file; the library may be in use.
    public void backup(Path file) {
        try {
            new Backup(folder).write(store, file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the backup " + file, e);
        }
    }

    /// Looks for what is wrong and, if asked to, puts it right.
    public Doctor.Report doctor(AddPaper adding, boolean repair) {
        return new Doctor(folder, store, index, shelving, adding).look(repair);
    }

    @Override
    public void close() {
        index.close();
        store.close();
    }
}
