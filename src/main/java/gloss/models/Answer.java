package gloss.models;

/// What came of a question.
public sealed interface Answer {
    /// The model's words.
    ///
    /// @param whole false when it was cut off
    record Said(String text, boolean whole, Usage usage) implements Answer {}

    /// Nothing came. `detail` is for a person and holds neither key nor text that was sent.
    record Silent(Reason reason, String detail) implements Answer {}

    /// Why nothing came.
    enum Reason {
        /// 401, 403: the key is missing, wrong, or not for this model.
        KEY,
        /// 404: no such address or model.
        UNKNOWN,
        /// Another 4xx: the server does not understand what Gloss asks.
        REFUSED,
        /// 429: too many questions, or the account is empty.
        BUSY,
        /// 5xx, or an answer that is none.
        BROKEN,
        /// No answer in time.
        SLOW,
        /// No connection.
        UNREACHABLE,
        /// It would be over one of the limits.
        LIMIT,
        /// The user has stopped it.
        CANCELLED
    }
}
