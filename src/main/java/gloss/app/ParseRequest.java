package gloss.app;

import java.nio.file.Path;
import java.util.Optional;

/// What `gloss parse` is asked for. `hints`: whether the PDF's own outline, destinations and links
/// may be used.
public record ParseRequest(Allowance allowance, boolean hints, Optional<Drawing> drawing) {
    /// Paint what this stage (`lines`) found on the pages, into this folder.
    public record Drawing(String stage, Path folder) {}
}
