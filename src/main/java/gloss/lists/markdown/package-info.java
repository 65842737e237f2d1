/// Reading lists in Markdown and HTML as people write them: the page as blocks of lines, and the
/// entries that these lines tell of.
@NullMarked
package gloss.lists.markdown;

import org.jspecify.annotations.NullMarked;
