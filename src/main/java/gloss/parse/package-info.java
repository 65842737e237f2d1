/// Bytes to a {@link gloss.paper.Paper}, whatever the format.
@NullMarked
package gloss.parse;

import org.jspecify.annotations.NullMarked;
