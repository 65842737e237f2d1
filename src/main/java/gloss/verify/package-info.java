/// A text and its evidence → a verdict: numbers, units, names, negation, comparison, hedges, scope.
@NullMarked
package gloss.verify;

import org.jspecify.annotations.NullMarked;
