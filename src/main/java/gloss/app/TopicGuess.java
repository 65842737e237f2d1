package gloss.app;

import java.util.List;

/// A topic that an entry may have, how sure that is (0 to 1), and the entries like it that have the
/// topic, the most alike first: the reason to give.
public record TopicGuess(String topic, double trust, List<String> because) {
    public TopicGuess {
        because = List.copyOf(because);
    }
}
