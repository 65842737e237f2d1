/// The store by SQLite: what must not be lost.
@NullMarked
package gloss.library.sqlite;

import org.jspecify.annotations.NullMarked;
