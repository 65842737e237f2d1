/// The command line: options in, use cases run, lines out.
@NullMarked
package gloss.cli;

import org.jspecify.annotations.NullMarked;
