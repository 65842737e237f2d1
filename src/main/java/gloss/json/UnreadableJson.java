package gloss.json;

/// A text that is not the JSON it should be; the message says where and what was found.
public final class UnreadableJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableJson(String message) {
        super(message);
    }

    UnreadableJson(String message, Throwable cause) {
        super(message, cause);
    }
}
