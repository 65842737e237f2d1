package gloss.app;

import gloss.library.Arrival;
import gloss.library.Identity;
import gloss.library.Job;
import gloss.library.Store;
import gloss.lists.Entry;
import gloss.paper.Problem;
import gloss.source.Fetcher;
import gloss.source.Wanted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Brings papers here that the user names by an id or a link, on their way into the library.
public final class FetchPaper {
    private final Supplier<Fetcher> fetchers;
    private @Nullable Fetcher fetcher;

    /// The fetcher is made when the first paper is asked for; all go through one, which keeps its
    /// manners.
    public FetchPaper(Supplier<Fetcher> fetcher) {
        this.fetchers = fetcher;
    }

    /// The work that has what the job asks for already, so that nothing needs to be fetched.
    Optional<Entry> known(Job job, Store store) {
        List<Entry> entries =
                job.given().isEmpty()
                        ? Wanted.of(job.link())
                                .map(FetchPaper::key)
                                .map(store.works()::withKey)
                                .orElse(List.of())
                        : store.works().entry(job.given()).stream().toList();
        return entries.stream().filter(entry -> has(entry, job)).findFirst();
    }

    private static String key(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Arxiv(String id) -> Identity.arxivKey(id);
            case Wanted.Doi(String doi) -> Identity.doiKey(doi);
            case Wanted.Pdf _ -> "";
        };
    }

    /// Any version will do, unless one was asked for.
    private static boolean has(Entry entry, Job job) {
        String version = job.link().replaceFirst("(?i)^arxiv:.*?(v\\d+)?$", "$1");
        return entry.files().stream()
                .anyMatch(file ->
                        !version.matches("v\\d+")
                                || file.version().isEmpty()
                                || file.version().equals(version));
    }

    /// What came of fetching.
    sealed interface Brought {
        record Here(Arriving arriving) implements Brought {}

        record Nowhere(Problem problem, String detail) implements Brought {}
    }

    /// Fetches it into the library's folder. Where there is no PDF, what a service knows of the
    /// work is kept all the same.
    Brought fetch(Job job, Store store, LibraryFolder folder) {
        Optional<Wanted> wanted = Wanted.of(job.link());
        if (wanted.isEmpty()) {
            return new Brought.Nowhere(Problem.NOT_FETCHED, "neither an id nor a link");
        }
        try {
            Fetcher.Fetched fetched = fetcher().fetch(wanted.get(), folder.fetching());
            Path file = fetched.file();
            Entry facts = fetched.facts();
            if (file != null) {
                return new Brought.Here(
                        new Arriving(file, job.input(), wanted, facts, job.given()));
            }
            if (facts != null && job.given().isEmpty()) {
                store.works().arrive(List.of(Arrival.told(wanted.get().said(), facts)));
            }
            return new Brought.Nowhere(Problem.NOT_FETCHED, fetched.why());
        } catch (IOException e) {
            return new Brought.Nowhere(Problem.NOT_WRITTEN, String.valueOf(e.getMessage()));
        }
    }

    private synchronized Fetcher fetcher() {
        Fetcher made = fetcher;
        if (made == null) {
            made = fetchers.get();
            fetcher = made;
        }
        return made;
    }
}
