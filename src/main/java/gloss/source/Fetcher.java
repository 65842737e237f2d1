package gloss.source;

import gloss.json.WorkAnswers;
import gloss.lists.Described;
import gloss.lists.Draft;
import gloss.lists.Entry;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Gets papers that are not here: facts from arXiv or Crossref, the PDF from arXiv or from an open
/// copy that Crossref, Unpaywall or OpenAlex know. Nothing is asked for that the user did not name.
public final class Fetcher {
    private final Web web;
    private final Services services;
    private final String contact;

    public Fetcher(Web web, Services services, String contact) {
        this.web = web;
        this.services = services;
        this.contact = contact;
    }

    /// What came of it.
    ///
    /// @param file the PDF; null when there is none
    /// @param facts about the work; null when nobody told any
    /// @param why there is no file; empty when there is one
    public record Fetched(@Nullable Path file, @Nullable Entry facts, String why) {}

    /// Fetches into this folder, under `Wanted.fileName`; a file that is there already is not
    /// fetched again. Throws `IOException` when the folder cannot be made.
    public Fetched fetch(Wanted wanted, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(wanted.fileName());
        return switch (wanted) {
            case Wanted.Arxiv(String id) -> arxiv(id, file);
            case Wanted.Doi(String doi) -> doi(doi, file);
            case Wanted.Pdf(URI uri) -> pdf(Set.of(uri.toString()), file, null);
        };
    }

    private Fetched arxiv(String id, Path file) {
        Optional<Described> told =
                ask(services.arxivQuery() + encoded(id), "application/atom+xml", ArxivAnswer::read);
        return pdf(Set.of(services.arxivPdf() + id), file, told.map(Described::facts).orElse(null));
    }

    private Fetched doi(String doi, Path file) {
        String id = encoded(doi).replace("%2F", "/");
        String json = "application/json";
        Optional<Described> crossref =
                ask(
                        services.crossref() + encoded(doi) + mail("?mailto="),
                        json,
                        WorkAnswers::crossref);
        // Unpaywall answers only those who say who they are.
        Optional<Described> unpaywall =
                contact.isEmpty()
                        ? Optional.empty()
                        : ask(
                                services.unpaywall() + id + mail("?email="),
                                json,
                                WorkAnswers::unpaywall);
        Set<String> copies = new LinkedHashSet<>();
        unpaywall.ifPresent(told -> copies.addAll(told.copies()));
        Optional<Described> openalex = Optional.empty();
        if (copies.isEmpty() || crossref.isEmpty() && unpaywall.isEmpty()) {
            openalex =
                    ask(services.openalex() + id + mail("?mailto="), json, WorkAnswers::openalex);
            openalex.ifPresent(told -> copies.addAll(told.copies()));
        }
        crossref.ifPresent(told -> copies.addAll(told.copies()));
        Entry facts =
                crossref.or(() -> unpaywall)
                        .map(Described::facts)
                        .orElse(openalex.map(Described::facts).orElse(null));
        return copies.isEmpty() && !Files.exists(file)
                ? new Fetched(
                        null,
                        facts,
                        facts == null ? "nobody knows this DOI" : "no open copy is known")
                : pdf(copies, file, facts);
    }

    private Fetched pdf(Set<String> copies, Path file, @Nullable Entry facts) {
        if (Files.isRegularFile(file)) {
            return new Fetched(file, facts, "");
        }
        String why = "no open copy is known";
        for (String copy : copies) {
            switch (pdf(copy, file)) {
                case Web.Reply.Saved saved -> {
                    Entry known = facts == null ? null : withPdf(facts, copy);
                    return new Fetched(file, known, "");
                }
                case Web.Reply.Failed failed -> why = failed.why();
                case Web.Reply.Text text -> why = "no PDF";
            }
        }
        return new Fetched(null, facts, why);
    }

    private Web.Reply pdf(String copy, Path file) {
        try {
            return web.pdf(URI.create(copy.replace(" ", "%20")), file);
        } catch (IllegalArgumentException e) {
            return new Web.Reply.Failed("not an address: " + copy);
        }
    }

    private static Entry withPdf(Entry facts, String copy) {
        Draft draft = facts.edit();
        return facts.links().pdf().isEmpty() && !facts.links().paper().equals(copy)
                ? draft.pdf(copy).entry()
                : facts;
    }

    private <T> Optional<T> ask(String uri, String accept, Function<String, Optional<T>> reader) {
        return web.text(URI.create(uri), accept) instanceof Web.Reply.Text(String text)
                ? reader.apply(text)
                : Optional.empty();
    }

    private String mail(String parameter) {
        return contact.isEmpty() ? "" : parameter + encoded(contact);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
