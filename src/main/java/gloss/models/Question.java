package gloss.models;

/// What a model is asked: what it is to do, and on what. It answers a JSON object.
///
/// @param most how many tokens the answer may have
public record Question(String task, String material, int most) {
    /// The tokens it will take at most, by our estimate.
    public Usage estimate() {
        return new Usage(1, Tokens.of(task) + Tokens.of(material), most, false);
    }
}
