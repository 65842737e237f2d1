package gloss.library;

import gloss.paper.Paper;
import gloss.paper.Parser;
import gloss.reading.Reading;
import java.util.List;
import java.util.Optional;

/// Parsed papers by the SHA-256 of their bytes.
public interface Papers {
    /// Which papers there are, in order of their hashes, and what parser read them.
    record Kept(String sha256, Parser parser) {}

    /// Puts it in the place of what was there.
    void put(ReadPaper paper);

    Optional<Paper> paper(String sha256);

    /// Empty when the paper is not there or could not be read.
    Optional<Reading> reading(String sha256);

    /// Keeps the one line by which a list names the paper in this language (`en`, `zh`); empty for
    /// none.
    void keepLine(String sha256, String language, String line);

    /// That line, empty when there is none to be had; nothing when it was never looked for.
    Optional<String> line(String sha256, String language);

    /// One for each of `Passages.sentences`.
    List<Meaning> meanings(String sha256);

    List<Kept> all();

    boolean has(String sha256);
}
