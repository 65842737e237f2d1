package gloss.compose;

import gloss.reading.Role;
import java.util.Map;

/// How close a sentence is to what its paper is about, each 0 to 1: to title and abstract (`gist`),
/// to the middle of its section (`central`), and, for each slot, to what the abstract says of it
/// (`echoes`; a slot of which the abstract says nothing is absent).
record Closeness(double gist, double central, Map<Role, Double> echoes) {
    Closeness {
        echoes = Map.copyOf(echoes);
    }

    /// By words alone.
    static Closeness ofWords(double gist, double central) {
        return new Closeness(gist, central, Map.of());
    }

    double echo(Role slot) {
        return echoes.getOrDefault(slot, 0.0);
    }
}
