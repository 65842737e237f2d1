/// Runs components on public test sets, and trains the small weights that are shipped.
@NullMarked
package gloss.evaluate;

import org.jspecify.annotations.NullMarked;
