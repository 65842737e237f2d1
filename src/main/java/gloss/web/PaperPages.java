package gloss.web;

import gloss.app.Drawn;
import gloss.app.Glasses;
import gloss.app.Holdings;
import gloss.app.OpenPapers;
import gloss.app.Rewriting;
import gloss.app.Spread;
import gloss.json.ReadingJson;
import gloss.lists.Entry;
import gloss.paper.Paper;
import gloss.publish.ReadingParts;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A paper with its reading: the page, its pictures, and both as JSON.
final class PaperPages {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /// An entry's id where a paper's hash is asked for.
    private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{16}");

    private static final Pattern GLASSES =
            Pattern.compile("(en|zh)-(\\d{1,2}(?:\\.\\d)?)-(\\d{1,4})(?:-(en|zh|both))?");
    private static final String FOREVER = "private, max-age=31536000, immutable";

    private final Holdings holdings;
    private final OpenPapers papers;
    private final Answers answers;
    private final Consumer<Throwable> faults;

    PaperPages(Holdings holdings, OpenPapers papers, Answers answers, Consumer<Throwable> faults) {
        this.faults = faults;
        this.holdings = holdings;
        this.papers = papers;
        this.answers = answers;
    }

    /// The page is sent before its reading is composed, to a browser that has to wait for it.
    void page(Context request) {
        String id = request.pathParam("sha256");
        if (ENTRY.matcher(id).matches()) {
            request.redirect(ofEntry(id));
            return;
        }
        Visitor visitor = Visitor.of(request);
        Glasses glasses = visitor.glasses();
        Rewriting into = RewritingApi.into(request.queryParam("in"));
        String sha256 = sha256(request);
        Paper paper = papers.paper(sha256).orElseThrow(() -> new Refused(Refusal.NO_SUCH_PAPER));
        if (!papers.has(sha256, into)) {
            request.redirect("/papers/" + sha256);
            return;
        }
        String title = paper.title().isEmpty() ? paper.source() : paper.title();
        Frame frame = answers.frame(request, title, "reader", "reader");
        String entry = holdings.ofPaper(sha256).map(Entry::id).orElse("");
        RewriteForm form = RewriteForm.of(papers.rewritings(), sha256, into);
        Function<Supplier<Optional<ReadingParts>>, Map<String, Object>> values =
                parts ->
                        Map.of(
                                "frame",
                                frame,
                                "desk",
                                Desk.of(paper, parts, glasses, into, visitor.words()),
                                "rewriting",
                                form,
                                "entry",
                                entry);
        if (Answers.wantsPage(request) && !papers.isOpen(sha256, glasses, into)) {
            answers.flow(
                    request,
                    "reader.jte",
                    before ->
                            values.apply(() -> {
                                before.run();
                                return reading(sha256, glasses, into);
                            }));
        } else {
            Optional<ReadingParts> parts = parts(sha256, glasses, into);
            answers.page(request, "reader.jte", values.apply(() -> parts));
        }
    }

    /// The reading; empty when there is none, also when its making failed, which is told.
    private Optional<ReadingParts> reading(String sha256, Glasses glasses, Rewriting into) {
        try {
            return parts(sha256, glasses, into);
        } catch (RuntimeException | Error e) {
            faults.accept(e);
            return Optional.empty();
        }
    }

    private Optional<ReadingParts> parts(String sha256, Glasses glasses, Rewriting into) {
        return papers.open(sha256, glasses, into).flatMap(Spread::opened).map(Spread.Opened::parts);
    }

    /// Where the paper is read that this entry has; the entry itself when it has none, or several.
    private String ofEntry(String id) {
        Entry entry = holdings.entry(id).orElseThrow(() -> new Refused(Refusal.NO_SUCH_PAPER));
        return entry.files().size() == 1
                ? "/papers/" + entry.files().getFirst().sha256()
                : "/entries/" + id;
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
