package gloss.web;

import gloss.app.Holdings;
import gloss.json.EntryJson;
import gloss.json.JobJson;
import gloss.json.ListingJson;
import gloss.json.NoteJson;
import gloss.json.UnreadableJson;
import gloss.library.Hit;
import gloss.library.Job;
import gloss.publish.FindingWords;
import gloss.publish.Words;
import io.javalin.http.Context;
import java.util.List;

/// The library as JSON.
final class LibraryApi {
    private static final int HITS = 50;
    private static final int MOST_HITS = 200;
    private static final int JOBS = 100;

    /// Letters a note may have.
    private static final int NOTE = 10_000;

    private final Holdings holdings;
    private final Answers answers;

    LibraryApi(Holdings holdings, Answers answers) {
        this.holdings = holdings;
        this.answers = answers;
    }

    /// What there is under `/api`, as OpenAPI 3.1.
    void description(Context request) {
        answers.json(request, OpenApi.text());
    }

    void entries(Context request) {
        answers.json(request, holdings.entriesJson());
    }

    void entry(Context request) {
        answers.json(
                request,
                holdings.entry(request.pathParam("id"))
                        .map(EntryJson::write)
                        .orElseThrow(() -> new Refused(Refusal.NO_SUCH_ENTRY)));
    }

    /// Removes an entry for good.
    void discard(Context request) {
        if (!holdings.discard(request.pathParam("id"))) {
            throw new Refused(Refusal.NO_SUCH_ENTRY);
        }
        request.status(204);
    }

    /// Papers that use what an entry is about.
    void uses(Context request) {
        String id = request.pathParam("id");
        if (holdings.entry(id).isEmpty()) {
            throw new Refused(Refusal.NO_SUCH_ENTRY);
        }
        answers.json(
                request,
                ListingJson.hits(holdings.uses(id, HITS).stream().map(LibraryApi::hit).toList()));
    }

    void search(Context request) {
        String typed = request.queryParam("q");
        if (typed == null || typed.isBlank()) {
            throw new Refused(Refusal.NOT_UNDERSTOOD, "q");
        }
        String most = request.queryParam("most");
        int limit =
                most != null && most.matches("\\d{1,4}")
                        ? Math.clamp(Integer.parseInt(most), 1, MOST_HITS)
                        : HITS;
        List<ListingJson.Hit> hits =
                holdings.search(typed, limit).hits().stream().map(LibraryApi::hit).toList();
        answers.json(request, ListingJson.hits(hits));
    }

    private static ListingJson.Hit hit(Hit hit) {
        return new ListingJson.Hit(
                hit.entry(),
                hit.score(),
                hit.lines().stream()
                        .map(line ->
                                new ListingJson.Passage(
                                        line.paper(), line.sentence(), line.text(), line.place()))
                        .toList());
    }

    /// The works in the library that a paper refers to.
    void references(Context request) {
        List<ListingJson.Cited> cited =
                holdings.cited(PaperPages.sha256(request)).entrySet().stream()
                        .map(e ->
                                new ListingJson.Cited(
                                        e.getKey(),
                                        e.getValue().id(),
                                        e.getValue().title(),
                                        e.getValue().headline(),
                                        Lines.address(e.getValue())))
                        .toList();
        answers.json(request, ListingJson.cited(cited));
    }

    void jobs(Context request) {
        Words words = Visitor.of(request).words();
        answers.json(request, JobJson.write(Told.jobs(holdings.jobs(JOBS), holdings, words)));
    }

    void job(Context request) {
        Job job =
                holdings.job(number(request, "id", Refusal.NO_SUCH_JOB))
                        .orElseThrow(() -> new Refused(Refusal.NO_SUCH_JOB));
        answers.json(request, JobJson.write(Told.job(job, holdings, Visitor.of(request).words())));
    }

    /// A list or a bibliography in the body, or in the field `list` of a form.
    void takeIn(Context request) {
        String language = Visitor.of(request).language();
        boolean form = String.valueOf(request.contentType()).contains("form");
        String field = form ? request.formParam("list") : request.body();
        String name = request.queryParam("name");
        Holdings.TakenIn taken =
                holdings.takeIn(name == null ? "list.md" : name, field == null ? "" : field)
                        .orElseThrow(() -> new Refused(Refusal.NO_LIST));
        request.status(202);
        request.header("Location", "/api/jobs/" + taken.job().id());
        if (form && Answers.wantsPage(request)) {
            request.redirect("/");
            return;
        }
        request.contentType("application/json; charset=utf-8");
        request.result(
                ListingJson.takenIn(
                        Told.job(taken.job(), holdings, Visitor.of(request).words()),
                        taken.entries(),
                        taken.findings().stream()
                                .map(f ->
                                        new ListingJson.Remark(
                                                f.line(), FindingWords.of(f, language)))
                                .toList()));
    }

    void notes(Context request) {
        List<NoteJson.Shown> notes =
                holdings.notes(PaperPages.sha256(request)).stream().map(Told::note).toList();
        answers.json(request, NoteJson.write(notes));
    }

    void note(Context request) {
        NoteJson.Said said = said(request);
        Holdings.Placed placed =
                holdings.note(PaperPages.sha256(request), said.sentence(), said.text())
                        .orElseThrow(() -> new Refused(Refusal.NOT_UNDERSTOOD, "sentence"));
        request.status(201);
        send(request, placed);
    }

    void rewrite(Context request) {
        long id = number(request, "note", Refusal.NO_SUCH_NOTE);
        send(
                request,
                holdings.rewrite(PaperPages.sha256(request), id, said(request).text())
                        .orElseThrow(() -> new Refused(Refusal.NO_SUCH_NOTE)));
    }

    void remove(Context request) {
        long id = number(request, "note", Refusal.NO_SUCH_NOTE);
        if (!holdings.remove(PaperPages.sha256(request), id)) {
            throw new Refused(Refusal.NO_SUCH_NOTE);
        }
        request.status(204);
    }

    private static void send(Context request, Holdings.Placed placed) {
        request.contentType("application/json; charset=utf-8");
        request.result(NoteJson.write(Told.note(placed)));
    }

    private static NoteJson.Said said(Context request) {
        try {
            NoteJson.Said said = NoteJson.read(request.body());
            if (said.text().length() > NOTE) {
                throw new Refused(Refusal.TOO_LARGE, "10000");
            }
            return said;
        } catch (UnreadableJson e) {
            throw new Refused(Refusal.NOT_UNDERSTOOD, String.valueOf(e.getMessage()));
        }
    }

    private static long number(Context request, String name, Refusal otherwise) {
        String digits = request.pathParam(name);
        if (!digits.matches("\\d{1,15}")) {
            throw new Refused(otherwise);
        }
        return Long.parseLong(digits);
    }
}
