package gloss.library;

import java.time.Instant;
import java.util.Optional;

/// What somebody wrote on a place of a paper, or on an entry as a whole. `id` is 0 until it is
/// kept; `owner` may be empty on a machine of one.
public record Note(
        long id,
        String entry,
        String owner,
        String text,
        Optional<Anchor> anchor,
        Instant made,
        Instant changed) {}
