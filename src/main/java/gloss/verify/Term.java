package gloss.verify;

import java.util.List;
import java.util.Set;

/// A content word, or a term of several, of a statement.
///
/// @param words its stems in English, or itself in Chinese
/// @param concepts what it may stand for in either language: `improve` and 提高 meet in one of them
record Term(int start, int end, List<String> words, Set<String> concepts) {}
