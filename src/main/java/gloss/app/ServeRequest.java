package gloss.app;

import java.nio.file.Path;

/// What `gloss serve` is asked for. `token` is empty when none is needed; `data` is the library's
/// folder.
public record ServeRequest(String host, int port, String token, Path data) {}
