package gloss.web;

import gloss.app.RewriteDesk;
import gloss.app.RewriteWords;
import gloss.app.Rewriting;
import gloss.json.RewritingJson;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rewriting as JSON: what would be sent, beginning, and stopping.
final class RewritingApi {
    private final RewriteDesk desk;
    private final Answers answers;

    RewritingApi(RewriteDesk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /// What there is of a paper and, with `?in=`, what would be sent for it. Sends nothing.
    void plan(Context request) {
        String sha256 = PaperPages.sha256(request);
        Visitor visitor = Visitor.of(request);
        List<String> known = desk.known(sha256).stream().map(Rewriting::code).toList();
        RewritingJson.Plan plan =
                request.queryParam("in") == null
                        ? null
                        : desk.plan(sha256, into(request), visitor.glasses())
                                .map(new RewriteWords(visitor.language())::plan)
                                .orElseThrow(() -> none(sha256));
        answers.json(request, RewritingJson.write(desk.models().isSet(), known, plan));
    }

    private Refused none(String sha256) {
        return new Refused(
                !desk.has(sha256)
                        ? Refusal.NO_SUCH_PAPER
                        : desk.models().isSet() ? Refusal.NO_READING : Refusal.NO_MODEL);
    }

    void begin(Context request) {
        String sha256 = PaperPages.sha256(request);
        Visitor visitor = Visitor.of(request);
        RewritingJson.Run run =
                desk.start(sha256, into(request), visitor.glasses())
                        .map(new RewriteWords(visitor.language())::run)
                        .orElseThrow(() -> none(sha256));
        request.status(202);
        request.contentType("application/json; charset=utf-8");
        request.result(RewritingJson.write(run));
    }

    void runs(Context request) {
        answers.json(request, RewritingJson.write(told(desk, Visitor.of(request).language())));
    }

    /// All runs, the latest first.
    static List<RewritingJson.Run> told(RewriteDesk desk, String language) {
        RewriteWords words = new RewriteWords(language);
        return desk.runs().stream().map(words::run).toList();
    }

    void stop(Context request) {
        String id = request.pathParam("id");
        if (!id.matches("\\d{1,15}") || !desk.stop(Long.parseLong(id))) {
            throw new Refused(Refusal.NO_SUCH_JOB);
        }
        request.status(204);
    }

    private static Rewriting into(Context request) {
        return into(request.queryParam("in"));
    }

    /// By its code in an address; none when there is nothing.
    static Rewriting into(@Nullable String code) {
        return Rewriting.of(code == null ? "" : code)
                .orElseThrow(() -> new Refused(Refusal.NOT_UNDERSTOOD, String.valueOf(code)));
    }
}
