package gloss.paper;

/// The parser that made a paper; ids are stable for one version of it.
public record Parser(String name, String version) {}
