package gloss.source;

import gloss.paper.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// From what the user named (files, folders, `file:` links) to the files to read, in their order; a
/// folder gives its PDFs, sorted. Links and ids that would have to be fetched are told from
/// misspelt file names, so that the refusal can say what to do.
public final class Inputs {
    /// `arXiv:1710.09412v2`, `1710.09412`, `hep-th/9901001`, `math.GT/0309136` ([arXiv
    /// identifiers](https://info.arxiv.org/help/arxiv_identifier.html)).
    private static final Pattern ARXIV =
            Pattern.compile(
                    "(?i)(arxiv:\\s*)?(\\d{4}\\.\\d{4,5}|[a-z-]+(\\.[a-z]{2})?/\\d{7})(v\\d+)?");

    /// `10.1000/182`, `doi:10.1000/182` ([DOI
    /// handbook](https://www.doi.org/the-identifier/resources/handbook/)).
    private static final Pattern DOI = Pattern.compile("(?i)(doi:\\s*)?10\\.\\d{4,9}/\\S+");

    /// Two letters at least, so that `C:\papers` stays a path.
    private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]+):.*");

    /// Gets a paper that is not here: the file, or why there is none.
    public interface Fetch {
        Fetcher.Fetched get(Wanted wanted) throws IOException;
    }

    private final @Nullable Fetch fetch;

    /// Never asks the web: ids and links are refused.
    public Inputs() {
        fetch = null;
    }

    /// Fetches what is named by an id or a link.
    public Inputs(Fetch fetch) {
        this.fetch = fetch;
    }

    public List<Input> find(List<String> words) {
        List<Input> inputs = new ArrayList<>();
        words.forEach(word -> find(word, inputs));
        return inputs;
    }

    private void find(String word, List<Input> inputs) {
        if (word.toLowerCase(Locale.ROOT).startsWith("file:")) {
            try {
                atPath(word, Path.of(new URI(word)), inputs);
            } catch (URISyntaxException
                    | IllegalArgumentException
                    | FileSystemNotFoundException e) {
                inputs.add(new Input.Refused(word, Problem.NO_SUCH_FILE, "not a link to a file"));
            }
            return;
        }
        try {
            Path path = Path.of(word);
            if (!word.isEmpty() && (Files.exists(path) || !fetched(word))) {
                atPath(word, path, inputs);
                return;
            }
        } catch (InvalidPathException e) {
            // A link on Windows; the answer is below.
        }
        inputs.add(fetched(word) ? fetch(word) : new Input.Refused(word, Problem.NO_SUCH_FILE, ""));
    }

    private Input fetch(String word) {
        Optional<Wanted> wanted = Wanted.of(word);
        if (fetch == null || wanted.isEmpty()) {
            return new Input.Refused(word, Problem.NOT_FETCHED, "");
        }
        try {
            Fetcher.Fetched fetched = fetch.get(wanted.get());
            Path file = fetched.file();
            return file == null
                    ? new Input.Refused(word, Problem.NOT_FETCHED, fetched.why())
                    : new Input.InFile(word, file, Path.of(wanted.get().fileName()));
        } catch (IOException e) {
            return new Input.Refused(word, Problem.NOT_FETCHED, String.valueOf(e.getMessage()));
        }
    }

    private static boolean fetched(String word) {
        return ARXIV.matcher(word).matches()
                || DOI.matcher(word).matches()
                || SCHEME.matcher(word).matches();
    }

    private static void atPath(String name, Path path, List<Input> inputs) {
        if (Files.isDirectory(path)) {
            inputs.addAll(new Folder(name, path).pdfs());
        } else if (Files.exists(path)) {
            Path file = path.getFileName();
            inputs.add(new Input.InFile(name, path, file == null ? path : file));
        } else {
            inputs.add(new Input.Refused(name, Problem.NO_SUCH_FILE, ""));
        }
    }
}
