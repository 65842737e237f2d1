/// Bibliographies: BibTeX, RIS and tables of comma-separated values, read and written.
@NullMarked
package gloss.lists.bibliography;

import org.jspecify.annotations.NullMarked;
