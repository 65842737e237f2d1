package gloss.app;

/// A picture for the browser: its media type and its bytes, which nobody writes to.
@SuppressWarnings("ArrayRecordComponent")
public record Drawn(String mediaType, byte[] bytes) {}
