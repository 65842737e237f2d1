/// A reading in one's own words and language: a model writes, a program decides, and what fails is
/// the paper's own sentence again.
@NullMarked
package gloss.rewrite;

import org.jspecify.annotations.NullMarked;
