package gloss.lists;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A work in a list or a library: a paper, an overview over many, a question, or something else. A
/// PDF is not needed. Written as `gloss/entry/1`.
///
/// Texts stand on one line without blanks at their ends, whatever was given; empty is not known.
/// `details` may have more lines.
///
/// @param id 16 hexadecimal digits, made from what the work is called (`EntryId`)
/// @param title of the work, never empty. Of an article that is listed for itself (an overview, a
///   question) it is the article's own, which is its headline too
/// @param headline what a reader of the paper says of it, in any language; that of the article
/// @param authors each as `Given Family` or as printed
/// @param venue without its year: `CVPR`, `arXiv`, `Journal of Open Source Software`
/// @param year of publication, null when not known
/// @param topics from the general to the special, each once
/// @param tags given by people, each once
/// @param identifiers by their names in lower case (`arxiv`, `doi`, `pmid`, `isbn`): an arXiv id
///   with its version if given, a DOI in lower case without a resolver
/// @param details other bibliographic facts by the names of the variables of CSL 1.0.2 (`volume`,
///   `page`, `publisher`, `abstract`), and the kind of publication as `type` (`article-journal`)
/// @param files the PDFs of the work that the library has, by SHA-256
/// @param reading whether there is a reading of it
/// @param source the list and line it came from, null when it came from none
public record Entry(
        String id,
        Type type,
        String title,
        String headline,
        List<String> authors,
        String venue,
        @Nullable Integer year,
        List<String> topics,
        List<String> tags,
        Links links,
        SortedMap<String, String> identifiers,
        SortedMap<String, String> details,
        List<File> files,
        boolean reading,
        @Nullable Source source) {
    public enum Type {
        /// One paper.
        PAPER,
        /// An article over many papers, not a paper itself.
        OVERVIEW,
        /// A question about research, and an answer.
        QUESTION,
        /// A talk, a book review, a course …
        OTHER
    }

    /// A PDF of the work: the SHA-256 of its bytes, and which version it is (`v2`, `proceedings`;
    /// empty when not known).
    public record File(String sha256, String version) {}

    /// Where in a list the work stands: the name of the file as given, and the line from 1 (0 when
    /// the form has no lines).
    public record Source(String file, int line) {
        public Source {
            if (line < 0) {
                throw new IllegalArgumentException("lines count from 1, not " + line);
            }
        }
    }

    /// Throws `IllegalArgumentException` when there is no id, no title, or a year beyond 1 to 9999.
    public Entry {
        id = OneLine.of(id);
        title = OneLine.of(title);
        headline = OneLine.of(headline);
        venue = OneLine.of(venue);
        authors = OneLine.ofEach(authors);
        topics = OneLine.ofEach(topics).stream().distinct().toList();
        tags = OneLine.ofEach(tags).stream().distinct().toList();
        identifiers = known(identifiers);
        details = known(details);
        files = List.copyOf(files);
        if (id.isEmpty() || title.isEmpty()) {
            throw new IllegalArgumentException("an entry needs an id and a title: " + source);
        }
        if (year != null && (year < 1 || year > 9999)) {
            throw new IllegalArgumentException("not a year: " + year);
        }
    }

    /// The work's arXiv id, with its version if given; empty when there is none.
    public String arxiv() {
        return identifiers.getOrDefault("arxiv", "");
    }

    /// The work's DOI; empty when there is none.
    public String doi() {
        return identifiers.getOrDefault("doi", "");
    }

    /// A draft that is like this one, to change a part of it. The id stays.
    public Draft edit() {
        return new Draft(this);
    }

    private static SortedMap<String, String> known(SortedMap<String, String> values) {
        TreeMap<String, String> known = new TreeMap<>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                known.put(name, value.strip());
            }
        });
        return Collections.unmodifiableSortedMap(known);
    }
}
