package gloss.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which of many patterns a text may hold, found in one walk over it; the others need not be tried.
/// The texts that each must hold (`Literals`) are kept as a tree of their characters.
final class Sieve {
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final BitSet ends = new BitSet();
    }

    private final Node root = new Node();
    private final BitSet always = new BitSet();

    Sieve(List<String> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            Optional<Set<String>> literals = Literals.of(patterns.get(i));
            if (literals.isEmpty()) {
                always.set(i);
            } else {
                for (String literal : literals.get()) {
                    put(literal, i);
                }
            }
        }
    }

    private void put(String literal, int pattern) {
        Node node = root;
        for (int i = 0; i < literal.length(); i++) {
            node = node.next.computeIfAbsent(literal.charAt(i), _ -> new Node());
        }
        node.ends.set(pattern);
    }

    /// The numbers of the patterns that may be found in it.
    BitSet possible(String text) {
        BitSet possible = (BitSet) always.clone();
        for (int from = 0; from < text.length(); from++) {
            Node node = root.next.get(text.charAt(from));
            for (int i = from + 1; node != null; i++) {
                possible.or(node.ends);
                node = i < text.length() ? node.next.get(text.charAt(i)) : null;
            }
        }
        return possible;
    }
}
