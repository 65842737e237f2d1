/// The program itself: `Gloss` builds the parts and hands them to a surface.
@NullMarked
package gloss;

import org.jspecify.annotations.NullMarked;
