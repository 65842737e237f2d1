package gloss.models;

/// Tokens that were used, and in how many calls.
///
/// @param counted whether the server counted them; else they are our estimate
public record Usage(int calls, int asked, int answered, boolean counted) {
    public static final Usage NONE = new Usage(0, 0, 0, true);

    public int tokens() {
        return asked + answered;
    }

    public Usage plus(Usage more) {
        return new Usage(
                calls + more.calls,
                asked + more.asked,
                answered + more.answered,
                counted && more.counted);
    }
}
