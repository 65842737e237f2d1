package gloss.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An entry that is being written: nothing is known at first, and each method adds or replaces a
/// part.
public final class Draft {
    private String id = "";
    private Entry.Type type = Entry.Type.PAPER;
    private String title = "";
    private String headline = "";
    private List<String> authors = List.of();
    private String venue = "";
    private @Nullable Integer year;
    private List<String> topics = List.of();
    private List<String> tags = List.of();
    private Links links = Links.NONE;
    private final SortedMap<String, String> identifiers = new TreeMap<>();
    private final SortedMap<String, String> details = new TreeMap<>();
    private List<Entry.File> files = List.of();
    private boolean reading;
    private Entry.@Nullable Source source;

    /// Of a paper by its title.
    public Draft(String title) {
        this.title = title;
    }

    Draft(Entry entry) {
        id = entry.id();
        type = entry.type();
        title = entry.title();
        headline = entry.headline();
        authors = entry.authors();
        venue = entry.venue();
        year = entry.year();
        topics = entry.topics();
        tags = entry.tags();
        links = entry.links();
        identifiers.putAll(entry.identifiers());
        details.putAll(entry.details());
        files = entry.files();
        reading = entry.reading();
        source = entry.source();
    }

    /// Another than `EntryId` makes of the title.
    public Draft id(String id) {
        this.id = id;
        return this;
    }

    public Draft type(Entry.Type type) {
        this.type = type;
        return this;
    }

    public Draft title(String title) {
        this.title = title;
        return this;
    }

    public Draft headline(String headline) {
        this.headline = headline;
        return this;
    }

    public Draft authors(List<String> authors) {
        this.authors = authors;
        return this;
    }

    public Draft venue(String venue) {
        this.venue = venue;
        return this;
    }

    public Draft year(@Nullable Integer year) {
        this.year = year;
        return this;
    }

    public Draft topics(List<String> topics) {
        this.topics = topics;
        return this;
    }

    public Draft tags(List<String> tags) {
        this.tags = tags;
        return this;
    }

    public Draft links(Links links) {
        this.links = links;
        return this;
    }

    public Draft paper(String uri) {
        return links(new Links(uri, links.article(), links.code(), links.pdf(), links.more()));
    }

    public Draft article(String uri) {
        return links(new Links(links.paper(), uri, links.code(), links.pdf(), links.more()));
    }

    public Draft code(String uri) {
        return links(new Links(links.paper(), links.article(), uri, links.pdf(), links.more()));
    }

    public Draft pdf(String uri) {
        return links(new Links(links.paper(), links.article(), links.code(), uri, links.more()));
    }

    /// Adds a link of another kind.
    public Draft link(String label, String uri) {
        List<Links.Labelled> more = new ArrayList<>(links.more());
        more.add(new Links.Labelled(label, uri));
        return links(new Links(links.paper(), links.article(), links.code(), links.pdf(), more));
    }

    public Draft withoutMoreLinks() {
        return links(
                new Links(links.paper(), links.article(), links.code(), links.pdf(), List.of()));
    }

    /// An empty value takes the identifier away.
    public Draft identifier(String name, String value) {
        identifiers.put(name, value);
        return this;
    }

    /// An empty value takes the detail away.
    public Draft detail(String name, String value) {
        details.put(name, value);
        return this;
    }

    public Draft files(List<Entry.File> files) {
        this.files = files;
        return this;
    }

    public Draft reading(boolean reading) {
        this.reading = reading;
        return this;
    }

    public Draft source(Entry.@Nullable Source source) {
        this.source = source;
        return this;
    }

    /// The title so far.
    public String title() {
        return title;
    }

    /// The venue so far.
    public String venue() {
        return venue;
    }

    public boolean isUntitled() {
        return OneLine.of(title).isEmpty();
    }

    /// With that title if it has none.
    public Draft titled(String other) {
        return isUntitled() ? title(other) : this;
    }

    /// The entry. Throws `IllegalArgumentException` when it has no title.
    public Entry entry() {
        return new Entry(
                id.isEmpty() ? EntryId.of(title) : id,
                type,
                title,
                headline,
                authors,
                venue,
                year,
                topics,
                tags,
                links,
                identifiers,
                details,
                files,
                reading,
                source);
    }
}
