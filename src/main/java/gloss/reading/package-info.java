/// The reading as data, and the check that every point's evidence is really in the paper.
@NullMarked
package gloss.reading;

import org.jspecify.annotations.NullMarked;
