/// Records to versioned JSON and back; the only place that knows the JSON library.
@NullMarked
package gloss.json;

import org.jspecify.annotations.NullMarked;
