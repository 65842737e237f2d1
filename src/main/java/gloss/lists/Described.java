package gloss.lists;

import java.util.List;

/// What a service says of a work: its facts, and addresses of open copies, the best first.
public record Described(Entry facts, List<String> copies) {
    public Described {
        copies = List.copyOf(copies);
    }
}
