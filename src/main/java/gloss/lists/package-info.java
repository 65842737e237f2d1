/// Reading lists and bibliographies: entries, and the forms in which people keep them, both ways.
@NullMarked
package gloss.lists;

import org.jspecify.annotations.NullMarked;
