package gloss.app;

import gloss.language.Sentences;
import gloss.library.Arrival;
import gloss.library.Findable;
import gloss.library.Findable.Thing;
import gloss.library.Identity;
import gloss.library.Index;
import gloss.library.Meaning;
import gloss.library.Meanings;
import gloss.library.Note;
import gloss.library.Passage;
import gloss.library.Passages;
import gloss.library.Store;
import gloss.library.Works;
import gloss.lists.Entry;
import gloss.paper.Paper;
import gloss.reading.Point;
import gloss.reading.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

/// Brings the index up to what the store has. Whichever program can write the index does; what it
/// puts in is made from the store alone, so that nothing is lost with an index, and nothing is
/// there twice.
final class Shelving {
    /// So many entries are made ready at once, and can be found before the rest.
    private static final int AT_ONCE = 24;

    private final Store store;
    private final Index index;
    private final Meanings meanings;
    private final ReentrantLock shelving = new ReentrantLock();

    Shelving(Store store, Index index, Meanings meanings) {
        this.store = store;
        this.index = index;
        this.meanings = meanings;
    }

    /// Puts what is new into the index, if there is anything and this program may.
    void catchUp() {
        catchUp(_ -> {});
    }

    /// The same, and tells how many of what is new can be found by now.
    void catchUp(IntConsumer found) {
        shelving.lock();
        try {
            shelve(found);
        } finally {
            shelving.unlock();
        }
    }

    /// The same for who wants to find: if somebody is at it already, what is there will do.
    void catchUpUnlessBusy() {
        if (!shelving.tryLock()) {
            index.refresh();
            return;
        }
        try {
            shelve(_ -> {});
        } finally {
            shelving.unlock();
        }
    }

    private void shelve(IntConsumer found) {
        index.refresh();
        if (store.works().change() == index.reached() || !index.writes()) {
            return;
        }
        if (index.reached() > store.works().change()) {
            index.clear(); // it is of another library, or of a backup's future
        }
        Works.Changes changes = store.works().since(index.reached());
        index.remove(changes.gone());
        List<String> changed = changes.changed();
        for (int from = 0; from < changed.size(); from += AT_ONCE) {
            List<String> some = changed.subList(from, Math.min(changed.size(), from + AT_ONCE));
            index.put(store.works().entries(some).stream().map(this::findable).toList());
            found.accept(from + some.size());
        }
        index.commit(changes.upTo());
    }

    /// All that can be found of an entry.
    Findable findable(Entry entry) {
        Set<String> keys = new HashSet<>();
        for (Arrival arrival : store.works().arrivals(entry.id())) {
            keys.addAll(Identity.keys(arrival));
        }
        String abstractText = entry.details().getOrDefault("abstract", "");
        StringBuilder said = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (Entry.File file : entry.files()) {
            Optional<Paper> paper = store.papers().paper(file.sha256());
            if (paper.isPresent()) {
                if (abstractText.isEmpty()) {
                    abstractText = paper.get().abstractText();
                }
                passages.addAll(Passages.of(paper.get(), store.papers().meanings(file.sha256())));
            }
            store.papers().reading(file.sha256()).ifPresent(reading -> said.append(text(reading)));
        }
        List<Note> notes = store.notes().of(entry.id());
        return new Findable(
                entry,
                abstractText,
                said.toString(),
                String.join("\n", notes.stream().map(Note::text).toList()),
                has(entry, !notes.isEmpty()),
                keys,
                meanings(entry, abstractText),
                passages);
    }

    private static String text(Reading reading) {
        return String.join("\n", reading.points().map(Point::text).toList()) + "\n";
    }

    private static Set<Thing> has(Entry entry, boolean notes) {
        Set<Thing> has = EnumSet.noneOf(Thing.class);
        if (!entry.links().code().isEmpty()) {
            has.add(Thing.CODE);
        }
        if (!entry.links().article().isEmpty()) {
            has.add(Thing.ARTICLE);
        }
        if (!entry.files().isEmpty()) {
            has.add(Thing.PDF);
        }
        if (entry.reading()) {
            has.add(Thing.READING);
        }
        if (notes) {
            has.add(Thing.NOTES);
        }
        return has;
    }

    /// Of title and abstract together; of the headline, too, when that is in the other language.
    private List<Meaning> meanings(Entry entry, String abstractText) {
        List<Meaning> all = new ArrayList<>();
        all.add(meaning(entry.title(), abstractText));
        String headline = entry.headline();
        if (!headline.isEmpty() && !Meanings.language(headline).equals(all.getFirst().language())) {
            all.add(meaning(headline, ""));
        }
        return all;
    }

    private Meaning meaning(String title, String text) {
        String language = Meanings.language(title + " " + text);
        String whole = title + "\n" + text;
        Optional<Meaning> kept = store.meaning(language, whole);
        if (kept.isPresent()) {
            return kept.get();
        }
        List<String> parts = new ArrayList<>(List.of(title));
        for (Sentences.Range range : Sentences.split(text)) {
            parts.add(text.substring(range.start(), range.end()));
        }
        Meaning meaning = Meanings.together(meanings.ofEach(parts, language));
        store.keep(whole, meaning);
        return meaning;
    }
}
