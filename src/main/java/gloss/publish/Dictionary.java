package gloss.publish;

import java.util.List;

/// Terms of a text in another language, for readers whose language is not the paper's. It is no
/// part of the paper: what it says is marked as the program's own.
@FunctionalInterface
public interface Dictionary {
    /// Knows no term.
    Dictionary NONE = (text, from, to) -> List.of();

    /// A term at `[start, end)` of the text, in UTF-16 units, and its usual name in the other
    /// language.
    record Translated(int start, int end, String name) {}

    /// The terms of a text in the language `from` (`en`, `zh`) that it knows in the language `to`,
    /// in order, none overlapping; empty when the two are one.
    List<Translated> terms(String text, String from, String to);
}
