/// The use cases: the one place where the flow from input to output is joined.
@NullMarked
package gloss.app;

import org.jspecify.annotations.NullMarked;
