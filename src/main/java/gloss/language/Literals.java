package gloss.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a text must hold for a pattern to be found in it: of `\b(?:fails?|unable) to\b` it is ` to`
/// or one of `fail` and `unable`, whichever says more. Read from the pattern as it is written;
/// where that says nothing sure, there is nothing.
final class Literals {
    private static final int MOST = 400;

    private final String pattern;
    private int at;

    private Literals(String pattern) {
        this.pattern = pattern;
    }

    /// Texts of which each match holds one at least; empty when none is known.
    static Optional<Set<String>> of(String pattern) {
        return new Literals(pattern).alternatives();
    }

    /// Up to the end of the group: one of each alternative's.
    private Optional<Set<String>> alternatives() {
        Set<String> all = new HashSet<>();
        boolean known = true;
        while (true) {
            Optional<Set<String>> one = sequence();
            known &= one.isPresent();
            one.ifPresent(all::addAll);
            if (at >= pattern.length() || pattern.charAt(at) != '|') {
                break;
            }
            at++;
        }
        return known && all.size() <= MOST ? Optional.of(all) : Optional.empty();
    }

    /// Up to a `|`, the end of the group or of the pattern: the part that says most.
    private Optional<Set<String>> sequence() {
        List<Set<String>> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Optional<Set<String>> group = Optional.empty();
            boolean letter = false;
            switch (pattern.charAt(at)) {
                case '(' -> group = group();
                case '[' -> skipClass();
                case '.' -> at++;
                case '^', '$' -> {
                    at++;
                    continue;
                }
                case '\\' -> {
                    at++;
                    if (pattern.charAt(at) == 'b') {
                        at++;
                        continue;
                    }
                    letter = !Character.isLetterOrDigit(pattern.charAt(at));
                    if (letter) {
                        run.append(pattern.charAt(at));
                    }
                    at = pattern.startsWith("p{", at) ? pattern.indexOf('}', at) + 1 : at + 1;
                }
                default -> {
                    letter = true;
                    run.append(pattern.charAt(at));
                    at++;
                }
            }
            Repeated repeated = repeated();
            if (letter && repeated == Repeated.MAYBE) {
                run.setLength(run.length() - 1);
            }
            if (!letter || repeated != Repeated.ONCE) {
                end(run, parts);
            }
            if (repeated != Repeated.MAYBE) {
                group.ifPresent(parts::add);
            }
        }
        end(run, parts);
        return parts.stream().max(java.util.Comparator.comparingInt(Literals::worth));
    }

    private static void end(StringBuilder run, List<Set<String>> parts) {
        if (!run.isEmpty()) {
            parts.add(Set.of(run.toString()));
            run.setLength(0);
        }
    }

    /// The longer its shortest text, the seldomer a set is found where the pattern is not.
    private static int worth(Set<String> texts) {
        return texts.stream().mapToInt(String::length).min().orElse(0) * MOST - texts.size();
    }

    /// Steps over a group; what looks ahead or behind is no part of the match.
    private Optional<Set<String>> group() {
        boolean looks =
                pattern.startsWith("(?=", at)
                        || pattern.startsWith("(?!", at)
                        || pattern.startsWith("(?<", at);
        at += pattern.startsWith("(?:", at) ? 3 : 1;
        if (looks) {
            at += pattern.startsWith("?<", at) ? 3 : 2;
        }
        Optional<Set<String>> inner = alternatives();
        at++;
        return looks ? Optional.empty() : inner;
    }

    private void skipClass() {
        at += pattern.startsWith("[^", at) ? 2 : 1;
        do {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        } while (pattern.charAt(at) != ']');
        at++;
    }

    private enum Repeated {
        ONCE,
        OFTEN,
        MAYBE
    }

    /// Steps over what says how often.
    private Repeated repeated() {
        if (at >= pattern.length()) {
            return Repeated.ONCE;
        }
        Repeated repeated =
                switch (pattern.charAt(at)) {
                    case '?', '*' -> Repeated.MAYBE;
                    case '+' -> Repeated.OFTEN;
                    case '{' ->
                            pattern.startsWith("{0", at) || pattern.startsWith("{,", at)
                                    ? Repeated.MAYBE
                                    : Repeated.OFTEN;
                    default -> Repeated.ONCE;
                };
        if (repeated == Repeated.ONCE) {
            return repeated;
        }
        at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
        if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
            at++;
        }
        return repeated;
    }
}
