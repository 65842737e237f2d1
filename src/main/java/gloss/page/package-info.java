/// Pictures of pages and crops, drawn from the original bytes when asked for.
@NullMarked
package gloss.page;

import org.jspecify.annotations.NullMarked;
