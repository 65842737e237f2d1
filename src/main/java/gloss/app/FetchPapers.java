package gloss.app;

import gloss.lists.Entry;
import gloss.paper.Problem;
import gloss.source.Fetcher;
import gloss.source.Wanted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Gets the papers that the user names, by id, by link, or as a list of them.
public final class FetchPapers {
    private final Fetcher fetcher;

    public FetchPapers(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /// What came of one of them. `file` is null when there is no PDF, `entry` when nobody knows the
    /// work, `problem` when all went well.
    public record Got(
            String input,
            @Nullable Path file,
            @Nullable Entry entry,
            @Nullable Problem problem,
            String detail) {}

    private record Asked(String input, @Nullable Entry entry, Optional<Wanted> wanted) {}

    /// Fetches them one after the other into the folder and tells of each when it is done. Answers
    /// the exit code: 1 when one could not be had.
    public int run(List<String> words, Path folder, Consumer<Got> told) {
        int exit = 0;
        for (String word : words) {
            switch (open(word)) {
                case ListFiles.Opened.Read list -> {
                    for (Entry entry : list.entries()) {
                        exit |=
                                tell(
                                        new Asked(entry.title(), entry, Wanted.of(entry)),
                                        folder,
                                        told);
                    }
                }
                case ListFiles.Opened.Refused refused -> {
                    Optional<Wanted> wanted = isFile(word) ? Optional.empty() : Wanted.of(word);
                    if (wanted.isEmpty()) {
                        told.accept(new Got(word, null, null, refused.problem(), refused.detail()));
                        exit = 1;
                    } else {
                        exit |= tell(new Asked(word, null, wanted), folder, told);
                    }
                }
            }
        }
        return exit;
    }

    private int tell(Asked asked, Path folder, Consumer<Got> told) {
        Got got = got(asked, folder);
        told.accept(got);
        return got.problem() == null ? 0 : 1;
    }

    private Got got(Asked asked, Path folder) {
        if (asked.wanted().isEmpty()) {
            return new Got(
                    asked.input(),
                    null,
                    asked.entry(),
                    Problem.NOT_FETCHED,
                    "no id and no link of a PDF");
        }
        try {
            Fetcher.Fetched fetched = fetcher.fetch(asked.wanted().get(), folder);
            Entry entry = together(asked.entry(), fetched.facts());
            return new Got(
                    asked.input(),
                    fetched.file(),
                    entry,
                    fetched.file() == null ? Problem.NOT_FETCHED : null,
                    fetched.why());
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            return new Got(asked.input(), null, asked.entry(), Problem.NOT_WRITTEN, why);
        }
    }

    /// What the list says, and what only the service knows.
    private static @Nullable Entry together(@Nullable Entry listed, @Nullable Entry facts) {
        if (listed == null || facts == null) {
            return listed == null ? facts : listed;
        }
        var draft = listed.edit();
        if (listed.authors().isEmpty()) {
            draft.authors(facts.authors());
        }
        facts.identifiers()
                .forEach((name, value) -> {
                    if (!listed.identifiers().containsKey(name)) {
                        draft.identifier(name, value);
                    }
                });
        facts.details()
                .forEach((name, value) -> {
                    if (!listed.details().containsKey(name)) {
                        draft.detail(name, value);
                    }
                });
        return draft.entry();
    }

    private static ListFiles.Opened open(String word) {
        return isFile(word)
                ? ListFiles.open(word, null)
                : new ListFiles.Opened.Refused(word, Problem.NO_SUCH_FILE, "");
    }

    /// Whether a word names a paper by what the web knows it by, or a file with a list; others may
    /// be entries of a library.
    public static boolean isOutside(String word) {
        return isFile(word) || Wanted.of(word).isPresent();
    }

    private static boolean isFile(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
