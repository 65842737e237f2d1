/// The PDF pipeline: glyphs, lines, columns, roles, structure, paper; one file a stage.
@NullMarked
package gloss.parse.pdf;

import org.jspecify.annotations.NullMarked;
