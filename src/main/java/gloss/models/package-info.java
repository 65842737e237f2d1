/// Language models over the network, when somebody has set one: what is asked, what it may cost,
/// and what came back. Nothing here knows what a paper is.
@NullMarked
package gloss.models;

import org.jspecify.annotations.NullMarked;
