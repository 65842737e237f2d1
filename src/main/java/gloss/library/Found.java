package gloss.library;

import java.util.List;
import java.util.Map;

/// What a search found: the hits, best first; how many entries were found in all, of which the hits
/// may be the first few; how these are spread over venues, years, topics and types, the most
/// frequent first; and other spellings of what was asked for that would find more, often none.
public record Found(
        List<Hit> hits, int entries, Map<Facet, List<Count>> facets, List<String> spellings) {
    public enum Facet {
        VENUE,
        YEAR,
        TOPIC,
        TYPE
    }

    /// So many of the entries found have this value.
    public record Count(String value, int entries) {}

    public Found {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        spellings = List.copyOf(spellings);
    }
}
