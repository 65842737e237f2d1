package gloss.lists.markdown;

import gloss.lists.Address;
import gloss.lists.Draft;
import gloss.lists.Entry;
import gloss.lists.Labels;
import gloss.lists.OneLine;
import gloss.lists.Venue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is known of an entry while its lines are read.
final class EntryDraft {
    private static final Pattern ID_IN_TEXT =
            Pattern.compile("(?i)arxiv[:\\s]\\s*(?:\\d{4}\\.\\d{4,5}|[a-z-]+/\\d{7})(?:v\\d+)?");
    private static final Pattern DOI_IN_TEXT =
            Pattern.compile("(?i)\\bdoi[:\\s]\\s*10\\.\\d{4,9}/\\S+");
    private static final Pattern ISO_DATE =
            Pattern.compile("((?:19|20)\\d\\d)(?:[-./年]\\d{1,2}.*)?");

    String title = "";
    String headline = "";
    String paper = "";
    String pdf = "";
    String code = "";
    String article = "";
    String venue = "";
    @Nullable Integer year;
    List<String> authors = List.of();
    String affiliation = "";
    String note = "";
    final List<String> tags = new ArrayList<>();
    final List<String> topics = new ArrayList<>();
    final List<Labelled> more = new ArrayList<>();

    /// Whether a label speaks of a paper or its program, even if it is not there.
    boolean saysPaper;

    private String arxiv = "";
    private String doi = "";

    record Labelled(String label, String uri) {}

    boolean hasLink() {
        return !paper.isEmpty() || !pdf.isEmpty() || !code.isEmpty() || !article.isEmpty();
    }

    /// The link under the title is the paper's, before any other that is called so.
    void paperUnderTitle(String uri) {
        String other = paper;
        paper = uri;
        if (!other.isEmpty() && !other.equals(uri)) {
            link(new Address(other).isPdf() ? Labels.Role.PDF : Labels.Role.OTHER, "", other);
        }
    }

    /// Puts a link where its role says; the second of a role goes with the others.
    void link(Labels.Role role, String label, String uri) {
        Address address = new Address(uri);
        if (address.kind() == Address.Kind.NONE || uri.equals(paper) || uri.equals(pdf)) {
            return;
        }
        switch (role == Labels.Role.LINK ? byHost(address) : role) {
            case PAPER -> {
                if (paper.isEmpty()) {
                    paper = uri;
                } else if (pdf.isEmpty() && address.isPdf()) {
                    pdf = uri;
                } else {
                    other(label, uri);
                }
            }
            case PDF -> {
                if (pdf.isEmpty()) {
                    pdf = uri;
                } else {
                    other(label, uri);
                }
            }
            case CODE -> {
                if (code.isEmpty()) {
                    code = uri;
                } else {
                    other(label, uri);
                }
            }
            case ARTICLE -> {
                if (article.isEmpty()) {
                    article = uri;
                } else {
                    other(label, uri);
                }
            }
            default -> other(label, uri);
        }
    }

    static Labels.Role byHost(Address address) {
        return switch (address.kind()) {
            case PAPER -> Labels.Role.PAPER;
            case CODE -> Labels.Role.CODE;
            case ARTICLE -> Labels.Role.ARTICLE;
            case VIDEO, OTHER, NONE -> Labels.Role.OTHER;
        };
    }

    private void other(String label, String uri) {
        Labelled link = new Labelled(OneLine.of(label), uri);
        if (!uri.equals(code)
                && !uri.equals(article)
                && more.stream().noneMatch(known -> known.uri().equals(uri))) {
            more.add(link);
        }
    }

    void title(TitleWords words) {
        title = words.title();
        tags.addAll(words.tags());
        venue = venue.isEmpty() ? words.venue() : venue;
        year = year == null ? words.year() : year;
        affiliation = affiliation.isEmpty() ? words.affiliation() : affiliation;
    }

    void field(Field field) {
        String text = field.value().text();
        List<Run> links = field.value().links();
        switch (field.role()) {
            case PAPER, LINK, PDF, CODE, ARTICLE, OTHER -> {
                mark(field.label());
                saysPaper |=
                        field.role() != Labels.Role.ARTICLE && field.role() != Labels.Role.OTHER;
                boolean known = Labels.role(field.label()).isPresent();
                for (Run link : links) {
                    Labels.Role own = Labels.role(link.text()).orElse(field.role());
                    boolean linkRole =
                            own == Labels.Role.PAPER
                                    || own == Labels.Role.CODE
                                    || own == Labels.Role.PDF
                                    || own == Labels.Role.ARTICLE;
                    Labels.Role role =
                            linkRole && (field.role() == Labels.Role.LINK || !known)
                                    ? own
                                    : field.role();
                    link(role, field.label(), link.uri());
                    if (field.role() == Labels.Role.ARTICLE
                            && headline.isEmpty()
                            && link.text().length() > 3) {
                        headline = OneLine.of(link.text());
                    }
                }
            }
            case TITLE -> {
                title(new TitleWords(text));
                links.forEach(link -> link(byHost(new Address(link.uri())), "", link.uri()));
            }
            case AUTHORS -> authors = People.in(text);
            case AFFILIATION -> affiliation = text;
            case VENUE -> {
                Optional<Venue> found = Venue.whole(text).or(() -> Venue.in(text));
                venue = found.map(Venue::name).orElse(text);
                year = found.map(Venue::year).orElse(year);
                if (year == null) {
                    year = Venue.yearIn(text);
                }
                mark(text);
            }
            case YEAR -> year = Venue.yearIn(text);
            case DATE -> {
                Matcher date = ISO_DATE.matcher(text);
                year = year == null && date.matches() ? Integer.valueOf(date.group(1)) : year;
            }
            case HEADLINE -> headline = headline.isEmpty() ? text : headline;
            case TAGS -> tags.addAll(Arrays.asList(text.split("\\s*[,;，；、|]\\s*")));
            case TOPIC -> topics.addAll(Arrays.asList(text.split("\\s*[;；、|]\\s*")));
            case MARKS, NONE, CONTENTS -> {}
        }
    }

    /// A distinction in an aside of a label: `Paper(Oral)`.
    private void mark(String label) {
        Matcher aside = Pattern.compile("[(（]([^()（）]+)[)）]").matcher(label);
        if (aside.find()
                && Labels.role(aside.group(1)).filter(r -> r == Labels.Role.MARKS).isPresent()) {
            tags.add(aside.group(1).strip());
        }
    }

    /// Ids that stand in the text without a link.
    void ids(String text) {
        Matcher id = ID_IN_TEXT.matcher(text);
        if (arxiv.isEmpty() && id.find()) {
            arxiv = new Address(id.group().replaceFirst("(?i)arxiv[:\\s]\\s*", "arxiv:")).arxiv();
        }
        Matcher named = DOI_IN_TEXT.matcher(text);
        if (doi.isEmpty() && named.find()) {
            doi = new Address(named.group().replaceFirst("(?i)doi[:\\s]\\s*", "doi:")).doi();
        }
    }

    Entry entry(Context context, Entry.Type type, String file, int line) {
        List<String> allTopics = new ArrayList<>(context.topics(type));
        allTopics.addAll(topics);
        List<String> allTags = new ArrayList<>(context.tags());
        allTags.addAll(tags);
        boolean ownVenue = !venue.isEmpty();
        boolean published = type == Entry.Type.PAPER;
        Draft draft =
                new Draft(title)
                        .type(type)
                        .headline(headline)
                        .authors(authors)
                        .venue(ownVenue || !published ? venue : context.venue())
                        .year(year != null || !published ? year : yearOf(context))
                        .topics(allTopics)
                        .tags(allTags)
                        .paper(paper)
                        .pdf(pdf)
                        .code(code)
                        .article(article)
                        .detail("note", note)
                        .detail("affiliation", affiliation)
                        .source(new Entry.Source(file, line));
        more.forEach(link -> draft.link(link.label(), link.uri()));
        identify(draft);
        return draft.entry();
    }

    /// The year of the heading is that of the heading's venue.
    private @Nullable Integer yearOf(Context context) {
        boolean same =
                venue.isEmpty()
                        || Venue.canonical(venue).equals(Venue.canonical(context.venue()))
                        || context.venue().isEmpty();
        return same ? context.year() : null;
    }

    private void identify(Draft draft) {
        List<String> links = new ArrayList<>(List.of(paper, pdf, article, code));
        more.forEach(link -> links.add(link.uri()));
        String id = arxiv;
        String name = doi;
        for (String uri : links) {
            Address address = new Address(uri);
            id = id.isEmpty() ? address.arxiv() : id;
            name = name.isEmpty() ? address.doi() : name;
        }
        draft.identifier("arxiv", id).identifier("doi", name);
    }
}
