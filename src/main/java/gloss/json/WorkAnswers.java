package gloss.json;

import gloss.lists.Described;
import gloss.lists.Draft;
import gloss.lists.Entry;
import gloss.lists.OneLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Crossref, OpenAlex and Unpaywall answer about a work. Empty for an answer that is not
/// theirs.
public final class WorkAnswers {
    /// Kinds of Crossref and of CSL.
    private static final Map<String, String> KINDS =
            Map.of(
                    "journal-article", "article-journal",
                    "proceedings-article", "paper-conference",
                    "book-chapter", "chapter",
                    "book", "book",
                    "monograph", "book",
                    "dissertation", "thesis",
                    "report", "report",
                    "posted-content", "article",
                    "dataset", "dataset");

    private WorkAnswers() {}

    /// `GET api.crossref.org/works/{doi}` ([REST API](https://github.com/CrossRef/rest-api-doc)).
    public static Optional<Described> crossref(String json) {
        JsonNode work = tree(json).path("message");
        Draft draft = new Draft(plain(first(work.path("title"))));
        if (draft.isUntitled()) {
            return Optional.empty();
        }
        List<String> authors = new ArrayList<>();
        for (JsonNode author : work.path("author")) {
            String name = text(author, "given") + " " + text(author, "family");
            authors.add(name.isBlank() ? text(author, "name") : name);
        }
        draft.authors(authors).venue(plain(first(work.path("container-title"))));
        JsonNode year = work.path("issued").path("date-parts").path(0).path(0);
        draft.year(year.isInt() ? Integer.valueOf(year.intValue()) : null);
        draft.identifier("doi", text(work, "DOI").toLowerCase(java.util.Locale.ROOT));
        draft.paper(text(work, "URL"));
        draft.detail("type", KINDS.getOrDefault(text(work, "type"), ""));
        for (String name : List.of("volume", "issue", "page", "publisher")) {
            draft.detail(name, plain(text(work, name)));
        }
        draft.detail("ISSN", first(work.path("ISSN")));
        draft.detail("abstract", plain(text(work, "abstract")));
        Set<String> copies = new LinkedHashSet<>();
        for (JsonNode link : work.path("link")) {
            if (text(link, "content-type").equals("application/pdf")) {
                copies.add(text(link, "URL"));
            }
        }
        return Optional.of(new Described(draft.entry(), List.copyOf(copies)));
    }

    /// `GET api.unpaywall.org/v2/{doi}` ([data format](https://unpaywall.org/data-format)).
    public static Optional<Described> unpaywall(String json) {
        JsonNode work = tree(json);
        Set<String> copies = new LinkedHashSet<>();
        add(copies, text(work.path("best_oa_location"), "url_for_pdf"));
        work.path("oa_locations").forEach(at -> add(copies, text(at, "url_for_pdf")));
        List<String> authors = new ArrayList<>();
        for (JsonNode author : work.path("z_authors")) {
            String name = text(author, "given") + " " + text(author, "family");
            authors.add(name.isBlank() ? text(author, "raw_author_name") : name.strip());
        }
        return described(work, "title", text(work, "journal_name"), "year", authors, copies);
    }

    /// `GET api.openalex.org/works/{doi}` ([work
    /// object](https://docs.openalex.org/api-entities/works/work-object)).
    public static Optional<Described> openalex(String json) {
        JsonNode work = tree(json);
        Set<String> copies = new LinkedHashSet<>();
        add(copies, text(work.path("best_oa_location"), "pdf_url"));
        work.path("locations").forEach(at -> add(copies, text(at, "pdf_url")));
        add(copies, text(work.path("open_access"), "oa_url"));
        List<String> authors = new ArrayList<>();
        for (JsonNode authorship : work.path("authorships")) {
            authors.add(text(authorship.path("author"), "display_name"));
        }
        String venue = text(work.path("primary_location").path("source"), "display_name");
        return described(work, "display_name", venue, "publication_year", authors, copies);
    }

    private static Optional<Described> described(
            JsonNode work,
            String title,
            String venue,
            String year,
            List<String> authors,
            Set<String> copies) {
        String doi = text(work, "doi").replaceFirst("(?i)^https?://doi\\.org/", "");
        if (doi.isEmpty()) {
            return Optional.empty();
        }
        JsonNode number = work.path(year);
        Entry facts =
                new Draft(plain(text(work, title)))
                        .titled(doi)
                        .authors(authors.stream().filter(name -> !name.isEmpty()).toList())
                        .venue(plain(venue))
                        .year(
                                number.isInt() && number.intValue() > 0
                                        ? Integer.valueOf(number.intValue())
                                        : null)
                        .identifier("doi", doi.toLowerCase(java.util.Locale.ROOT))
                        .entry();
        return Optional.of(new Described(facts, List.copyOf(copies)));
    }

    private static void add(Set<String> copies, String uri) {
        if (!uri.isEmpty()) {
            copies.add(uri);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            return JsonMapper.shared().createObjectNode();
        }
    }

    private static String first(JsonNode array) {
        return array.path(0).asString("");
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isValueNode() && !value.isNull() ? value.asString("").strip() : "";
    }

    /// Without the elements of JATS and HTML that some publishers leave in.
    private static String plain(String text) {
        String bare = text.replaceAll("</?[a-zA-Z][^<>]{0,200}>", " ");
        return OneLine.of(bare.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"));
    }
}
