package gloss.library;

import gloss.reading.Reading;
import java.util.List;
import java.util.Optional;

/// Readings that a model has helped to write, beside the one that every paper has. They go when
/// their paper goes.
public interface Rewritings {
    /// How one was asked for.
    ///
    /// @param languages `en`, `zh` or `both`
    /// @param glasses for which labels, minutes and speed, in one word
    record Asked(String languages, String glasses) {}

    /// Puts it in the place of what was there for the same paper, asked for in the same way.
    void keep(String sha256, Asked asked, Reading reading);

    Optional<Reading> reading(String sha256, Asked asked);

    /// Which there are of a paper, the latest first.
    List<Asked> of(String sha256);
}
