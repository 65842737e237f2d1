package gloss.reading;

import org.jspecify.annotations.Nullable;

/// What composed the reading; `model` is null for extracts.
public record Engine(String name, String version, @Nullable String model) {}
