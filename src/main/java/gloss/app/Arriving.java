package gloss.app;

import gloss.library.Arrival;
import gloss.library.Identity;
import gloss.library.Store;
import gloss.lists.Draft;
import gloss.lists.Entry;
import gloss.lists.EntryId;
import gloss.paper.Block;
import gloss.paper.Paper;
import gloss.source.Wanted;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A file on its way into the library, and what is known of it before it is opened.
///
/// @param file where it lies
/// @param name as the user knows it
/// @param wanted by what it was fetched; empty when it lay here
/// @param facts what a service said of it; null when nobody did
/// @param given the entry whose paper it should be; empty when that is to be found out
record Arriving(
        Path file, String name, Optional<Wanted> wanted, @Nullable Entry facts, String given) {
    static Arriving file(Path file, String name, String given) {
        return new Arriving(file, name, Optional.empty(), null, given);
    }

    /// What the service said, as an arrival of its own.
    Optional<Arrival> told() {
        return facts == null
                ? Optional.empty()
                : wanted.map(asked -> Arrival.told(asked.said(), facts));
    }

    /// The paper's own arrival, with the identifier that it was fetched by.
    Arrival arrival(Paper paper) {
        Arrival own = AddPaper.arrival(paper);
        Draft draft = own.facts().edit();
        wanted.ifPresent(asked -> {
            switch (asked) {
                case Wanted.Arxiv(String id) when own.facts().arxiv().isEmpty() ->
                        draft.identifier("arxiv", id);
                case Wanted.Doi(String doi) when own.facts().doi().isEmpty() ->
                        draft.identifier("doi", doi);
                case Wanted.Arxiv _, Wanted.Doi _, Wanted.Pdf _ -> {}
            }
        });
        return Arrival.ofFile(draft.entry(), own.titled());
    }

    /// Whether it was fetched for an entry and is another work: links of lists are often wrong. The
    /// title on the first page speaks for it, too, since a parser may take another line for it.
    boolean isOfAnother(Paper paper, Store store) {
        Optional<Entry> listed = given.isEmpty() ? Optional.empty() : store.works().entry(given);
        if (wanted.isEmpty() || listed.isEmpty()) {
            return false;
        }
        Arrival asked = Arrival.ofList("", listed.get());
        String first =
                paper.blocks().stream()
                        .filter(block -> block.place().firstPage() == 1)
                        .map(Block::text)
                        .collect(Collectors.joining(" "));
        return !Identity.agree(asked, arrival(paper))
                && told().filter(told -> Identity.agree(asked, told)).isEmpty()
                && !EntryId.key(first).contains(EntryId.key(listed.get().title()));
    }

    /// Puts the paper under the work that it is, and answers its entry; can be done again.
    String shelve(Paper paper, Store store) {
        Arrival own = arrival(paper);
        List<String> entries =
                store.works().arrive(told().map(told -> List.of(told, own)).orElse(List.of(own)));
        String entry = entries.getLast();
        for (String same : List.of(entries.getFirst(), given)) {
            Optional<String> kept = store.works().entry(same).map(Entry::id);
            if (kept.isPresent() && store.works().merge(kept.get(), entry)) {
                entry = kept.get();
            }
        }
        return entry;
    }
}
