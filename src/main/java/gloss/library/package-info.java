/// Papers, their readings, lists and notes: what is kept, and what finds it again.
@NullMarked
package gloss.library;

import org.jspecify.annotations.NullMarked;
