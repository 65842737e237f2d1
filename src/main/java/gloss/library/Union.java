package gloss.library;

import gloss.lists.Draft;
import gloss.lists.Entry;
import gloss.lists.Links;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the arrivals of one work say together. Earlier ones go before later ones, except that a
/// venue where it was published goes before the archive where it was put first.
public final class Union {
    private static final Set<String> ARCHIVES =
            Set.of("arxiv", "arxiv.org", "corr", "biorxiv", "medrxiv", "ssrn", "openreview");

    private final List<Arrival> arrivals;
    private final List<Entry> facts;

    public Union(List<Arrival> arrivals) {
        this.arrivals = arrivals;
        this.facts = Arrival.facts(arrivals);
    }

    /// The entry with this id. `tags` and `topics` are those that people gave it here; `readings`
    /// says whether there is a reading of any of its papers.
    public Entry entry(
            String id, Collection<String> tags, Collection<String> topics, boolean reading) {
        Entry published = published();
        Draft draft =
                new Draft(title())
                        .id(id)
                        .type(facts.getFirst().type())
                        .headline(first(Entry::headline))
                        .authors(authors())
                        .venue(published.venue())
                        .year(published.year() == null ? year() : published.year())
                        .topics(all(topics, Entry::topics))
                        .tags(all(tags, Entry::tags))
                        .links(links())
                        .files(facts.stream().flatMap(e -> e.files().stream()).distinct().toList())
                        .reading(reading)
                        .source(source());
        for (Entry each : facts.reversed()) {
            each.identifiers().forEach(draft::identifier);
            each.details().forEach(draft::detail);
        }
        facts.stream()
                .map(Entry::arxiv)
                .filter(arxiv -> !arxiv.isEmpty())
                .max((a, b) -> Integer.compare(version(a), version(b)))
                .ifPresent(arxiv -> draft.identifier("arxiv", arxiv));
        return draft.entry();
    }

    private String title() {
        return arrivals.stream()
                .filter(Arrival::titled)
                .findFirst()
                .orElse(arrivals.getFirst())
                .facts()
                .title();
    }

    private List<String> authors() {
        return facts.stream()
                .map(Entry::authors)
                .filter(a -> !a.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// The first arrival with a venue that is no archive, else with any, else the first.
    private Entry published() {
        List<Entry> placed = facts.stream().filter(e -> !e.venue().isEmpty()).toList();
        return placed.stream()
                .filter(e -> !ARCHIVES.contains(e.venue().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(placed.isEmpty() ? facts.getFirst() : placed.getFirst());
    }

    private @Nullable Integer year() {
        for (Entry each : facts) {
            if (each.year() != null) {
                return each.year();
            }
        }
        return null;
    }

    private Entry.@Nullable Source source() {
        for (Entry each : facts) {
            if (each.source() != null) {
                return each.source();
            }
        }
        return null;
    }

    private String first(Function<Entry, String> part) {
        return facts.stream().map(part).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private List<String> all(Collection<String> given, Function<Entry, List<String>> part) {
        return Stream.concat(facts.stream().flatMap(e -> part.apply(e).stream()), given.stream())
                .distinct()
                .toList();
    }

    /// The first of each kind; another of the same kind is kept among the others.
    private Links links() {
        Links first = facts.getFirst().links();
        String paper = first(e -> e.links().paper());
        String article = first(e -> e.links().article());
        String code = first(e -> e.links().code());
        String pdf = first(e -> e.links().pdf());
        Set<Links.Labelled> more = new LinkedHashSet<>(first.more());
        Set<String> said = new LinkedHashSet<>(List.of(paper, article, code, pdf, ""));
        for (Entry each : facts) {
            Links links = each.links();
            List<Links.Labelled> others = new ArrayList<>(links.more());
            others.add(new Links.Labelled("paper", links.paper()));
            others.add(new Links.Labelled("article", links.article()));
            others.add(new Links.Labelled("code", links.code()));
            others.add(new Links.Labelled("pdf", links.pdf()));
            for (Links.Labelled other : others) {
                if (said.add(other.uri())) {
                    more.add(other);
                }
            }
        }
        return new Links(paper, article, code, pdf, List.copyOf(more));
    }

    /// `1710.09412v2` is 2, without a version 0.
    private static int version(String arxiv) {
        String number = arxiv.substring(Identity.bare(arxiv).length());
        return number.isEmpty() ? 0 : Integer.parseInt(number.substring(1));
    }
}
