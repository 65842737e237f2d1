/// The parsed paper as immutable data: text, sections, sentences, figures, references, each with
/// its place on the page.
@NullMarked
package gloss.paper;

import org.jspecify.annotations.NullMarked;
