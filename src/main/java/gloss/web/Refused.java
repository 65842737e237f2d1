package gloss.web;

/// Why a request is not served. Thrown by handlers, answered as a problem in the reader's language.
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    Refused(Refusal refusal) {
        this(refusal, "");
    }

    /// `detail` says what is special about this case, in words that need no translation (a number,
    /// a name); may be empty.
    Refused(Refusal refusal, String detail) {
        super(detail, null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
