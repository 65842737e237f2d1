/// Readings as text, Markdown and HTML.
@NullMarked
package gloss.publish;

import org.jspecify.annotations.NullMarked;
