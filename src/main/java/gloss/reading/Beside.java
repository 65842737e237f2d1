package gloss.reading;

import org.jspecify.annotations.Nullable;

/// The same point in another language, on the same evidence.
public record Beside(String language, String text, Check check, @Nullable Ruling ruling) {}
