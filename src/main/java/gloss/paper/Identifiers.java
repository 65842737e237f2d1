package gloss.paper;

/// What names a work for others: an arXiv id with its version if printed (`1710.09412v2`) and a DOI
/// in lower case without a resolver (`10.1000/182`); empty when not known.
public record Identifiers(String arxiv, String doi) {
    public static final Identifiers NONE = new Identifiers("", "");
}
