/// The web reader: pages and JSON over HTTP. A request is turned into what `gloss.app` does and its
/// answer into a page; nothing is decided here but who may ask.
@NullMarked
package gloss.web;

import org.jspecify.annotations.NullMarked;
