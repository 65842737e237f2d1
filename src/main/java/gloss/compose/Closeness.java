package gloss.compose;

/// How close a sentence is to what its paper is about, in words, each 0 to 1: to title and abstract
/// (`gist`), and to the middle of its section (`central`).
record Closeness(double gist, double central) {}
