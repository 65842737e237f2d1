/// Getting bytes: a file, a folder; saying what they are; enforcing limits.
@NullMarked
package gloss.source;

import org.jspecify.annotations.NullMarked;
