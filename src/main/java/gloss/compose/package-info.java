/// From a paper to its five-minute reading: choosing by slot and budget.
@NullMarked
package gloss.compose;

import org.jspecify.annotations.NullMarked;
