package gloss.web;

import gloss.app.Drawn;
import gloss.app.Glasses;
import gloss.app.Holdings;
import gloss.app.OpenPapers;
import gloss.app.Rewriting;
import gloss.app.Spread;
import gloss.json.ReadingJson;
import gloss.paper.Paper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A paper with its reading: the page, its pictures, and both as JSON.
final class PaperPages {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern GLASSES =
            Pattern.compile("(en|zh)-(\\d{1,2}(?:\\.\\d)?)-(\\d{1,4})(?:-(en|zh|both))?");
    private static final String FOREVER = "private, max-age=31536000, immutable";

    private final Holdings holdings;
    private final OpenPapers papers;
    private final Answers answers;

    PaperPages(Holdings holdings, OpenPapers papers, Answers answers) {
        this.holdings = holdings;
        this.papers = papers;
        this.answers = answers;
    }

    void page(Context request) {
        Visitor visitor = Visitor.of(request);
        Rewriting into = RewritingApi.into(request.queryParam("in"));
        String sha256 = sha256(request);
        Optional<Spread> written = papers.open(sha256, visitor.glasses(), into);
        if (written.isEmpty() && into != Rewriting.NONE) {
            request.redirect("/papers/" + sha256);
            return;
        }
        Spread spread = written.orElseThrow(() -> new Refused(Refusal.NO_SUCH_PAPER));
        Paper paper = spread.paper();
        String title = paper.title().isEmpty() ? paper.source() : paper.title();
        Frame frame = answers.frame(request, title, "reader", "reader");
        answers.page(
                request,
                "reader.jte",
                Map.of(
                        "frame",
                        frame,
                        "desk",
                        Desk.of(spread, visitor.glasses(), into, visitor.words()),
                        "rewriting",
                        RewriteForm.of(papers.rewritings(), sha256, into)));
    }

    /// One of the reading's pictures.
    void picture(Context request) {
        Matcher glasses = GLASSES.matcher(request.pathParam("glasses"));
        if (!glasses.matches()) {
            throw new Refused(Refusal.NO_SUCH_PAGE);
        }
        Glasses through =
                new Glasses(
                        glasses.group(1),
                        Double.parseDouble(glasses.group(2)),
                        Integer.parseInt(glasses.group(3)));
        int number = number(request.pathParam("number"));
        Rewriting into = RewritingApi.into(glasses.group(4));
        request.header("Cache-Control", FOREVER);
        send(request, papers.picture(sha256(request), through, into, number));
    }

    /// A figure, table or equation as it is printed, by its id in the paper.
    void region(Context request) {
        request.header("Cache-Control", "private, max-age=86400");
        send(request, papers.region(sha256(request), request.pathParam("id")));
    }

    /// A page of the paper as a picture.
    void pageImage(Context request) {
        request.header("Cache-Control", "private, max-age=86400");
        String name = request.pathParam("page");
        if (!name.endsWith(".png")) {
            throw new Refused(Refusal.NO_SUCH_PAGE);
        }
        int page = number(name.substring(0, name.length() - 4));
        send(request, papers.page(sha256(request), Math.max(1, page)));
    }

    private static void send(Context request, Optional<Drawn> drawn) {
        Drawn picture = drawn.orElseThrow(() -> new Refused(Refusal.NO_SUCH_PAGE));
        request.contentType(picture.mediaType());
        request.result(picture.bytes());
    }

    /// The bytes of the PDF, or the range of them that is asked for.
    void pdf(Context request) {
        Path file = file(request);
        request.header("Cache-Control", FOREVER);
        request.header("ETag", "\"" + sha256(request) + "\"");
        request.header("Content-Disposition", "inline; filename=\"paper.pdf\"");
        try {
            Range.send(request, file);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    void paperJson(Context request) {
        answers.json(
                request,
                holdings.paperJson(sha256(request))
                        .orElseThrow(() -> new Refused(Refusal.NO_SUCH_PAPER)));
    }

    /// The reading that the library keeps; `?lang=`, `?minutes=` and `?wpm=` ask for another, and
    /// `?in=` for one that a model has written, which have their pictures in them.
    void readingJson(Context request) {
        String sha256 = sha256(request);
        String language = request.queryParam("lang");
        String minutes = request.queryParam("minutes");
        String speed = request.queryParam("wpm");
        Rewriting into = RewritingApi.into(request.queryParam("in"));
        if (language == null && minutes == null && speed == null && into == Rewriting.NONE) {
            if (holdings.pdf(sha256).isEmpty()) {
                throw new Refused(Refusal.NO_SUCH_PAPER);
            }
            answers.json(
                    request,
                    holdings.readingJson(sha256)
                            .orElseThrow(() -> new Refused(Refusal.NO_READING)));
            return;
        }
        Glasses glasses =
                new Glasses(
                        language == null ? Visitor.of(request).language() : language,
                        decimal(minutes, 5),
                        (int) decimal(speed, 0));
        Spread.Opened opened =
                papers.open(sha256, glasses, into)
                        .orElseThrow(() ->
                                new Refused(
                                        into == Rewriting.NONE || holdings.pdf(sha256).isEmpty()
                                                ? Refusal.NO_SUCH_PAPER
                                                : Refusal.NO_REWRITING))
                        .opened()
                        .orElseThrow(() -> new Refused(Refusal.NO_READING));
        answers.json(request, ReadingJson.write(opened.reading()));
    }

    private Path file(Context request) {
        return holdings.pdf(sha256(request)).orElseThrow(() -> new Refused(Refusal.NO_SUCH_PAPER));
    }

    /// The paper that is asked for; nothing but a hash is ever looked up.
    static String sha256(Context request) {
        String sha256 = request.pathParam("sha256");
        if (!SHA256.matcher(sha256).matches()) {
            throw new Refused(Refusal.NO_SUCH_PAPER);
        }
        return sha256;
    }

    private static int number(String digits) {
        if (!digits.matches("\\d{1,5}")) {
            throw new Refused(Refusal.NO_SUCH_PAGE);
        }
        return Integer.parseInt(digits);
    }

    private static double decimal(@Nullable String given, double usual) {
        if (given == null) {
            return usual;
        }
        if (!given.matches("\\d{1,4}(\\.\\d{1,2})?")) {
            throw new Refused(Refusal.NOT_UNDERSTOOD, given);
        }
        return Double.parseDouble(given);
    }
}
