/// Sentences, words, abbreviations and reading speed, in English and Chinese.
@NullMarked
package gloss.language;

import org.jspecify.annotations.NullMarked;
