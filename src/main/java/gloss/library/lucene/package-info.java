/// The index by Lucene: made from the store, and made again from it whenever it is lost.
@NullMarked
package gloss.library.lucene;

import org.jspecify.annotations.NullMarked;
