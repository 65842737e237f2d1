package gloss.models;

/// Why settings make no sense, and which field is to blame.
public final class Unfit extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /// What is wrong with a field.
    public enum Why {
        NO_NAME("the model needs a name"),
        PROTOCOL("the protocol is openai or ollama"),
        ENDPOINT(
                "the endpoint is an address such as https://api.example.org/v1, without key or query"),
        WHOLE_NUMBER("%s is a whole number"),
        NUMBER("%s is a number such as 0.25"),
        LIMIT("a limit is above zero"),
        CURRENCY("a currency is a word such as USD"),
        ONE_LINE("%s is one line"),
        KEY_ELSEWHERE("the key is in the environment, so the endpoint is changed there too");

        private final String said;

        Why(String said) {
            this.said = said;
        }
    }

    private final Why why;
    private final String field;

    /// @param field one of `ModelSettings.FIELDS`, empty when it is about several
    public Unfit(Why why, String field) {
        super(why.said.formatted(field));
        this.why = why;
        this.field = field;
    }

    public Why why() {
        return why;
    }

    public String field() {
        return field;
    }
}
