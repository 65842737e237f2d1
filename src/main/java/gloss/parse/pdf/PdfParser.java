package gloss.parse.pdf;

import gloss.paper.Link;
import gloss.paper.Notice;
import gloss.paper.PageSize;
import gloss.paper.Paper;
import gloss.paper.Parser;
import gloss.paper.Problem;
import gloss.parse.Mark;
import gloss.parse.Parsing;
import gloss.source.Limits;
import gloss.source.Original;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// The front door of the PDF pipeline: glyphs → lines → layout → floats → flow → structure → paper.
public final class PdfParser {
    /// What it calls itself in the papers it makes; a higher version reads them again.
    public static final Parser VERSION = Assembly.PARSER;

    private final Limits limits;
    private final boolean hints;

    /// `hints`: whether outline, named destinations and internal links may be used where they
    /// exist.
    public PdfParser(Limits limits, boolean hints) {
        this.limits = limits;
        this.hints = hints;
    }

    /// Never throws for what the bytes hold.
    public Parsing parse(Original original) {
        if (original.bytes().length > limits.bytes()) {
            return new Parsing.Refused(
                    Problem.OVER_LIMIT,
                    "%d bytes, more than %d".formatted(original.bytes().length, limits.bytes()));
        }
        if (!PdfHead.present(original.bytes())) {
            return new Parsing.Refused(Problem.NOT_A_PDF, PdfHead.what(original.bytes()));
        }
        try (PDDocument document = open(original)) {
            int pages = document.getNumberOfPages();
            if (pages > limits.pages()) {
                return new Parsing.Refused(
                        Problem.OVER_LIMIT,
                        "%d pages, more than %d".formatted(pages, limits.pages()));
            }
            if (pages == 0) {
                return new Parsing.Refused(Problem.BROKEN, "it has no pages");
            }
            return new Parsing.Parsed(paper(original, document));
        } catch (InvalidPasswordException e) {
            return new Parsing.Refused(Problem.ENCRYPTED, "it needs a password");
        } catch (OutOfMemoryError e) {
            return new Parsing.Refused(Problem.OVER_LIMIT, "it needs more memory than there is");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Parsing.Refused(Problem.BROKEN, reason(e));
        }
    }

    /// What the stage found, page by page; empty for what cannot be parsed.
    public List<Mark> paint(Original original, Stage stage) {
        try (PDDocument document = open(original)) {
            List<LineStage.PageLines> pages = new ArrayList<>();
            for (PageContent content : contents(document)) {
                pages.add(LineStage.of(content));
            }
            return switch (stage) {
                case GLYPHS -> StagePainter.glyphs(pages.stream().map(p -> p.page()).toList());
                case LINES -> StagePainter.lines(pages);
                case COLUMNS -> StagePainter.columns(Layout.of(pages));
                case FLOATS -> StagePainter.floats(Stages.of(pages, Hints.NONE).floats());
                case ROLES -> StructurePainter.roles(Stages.of(pages, hints(document)));
                case STRUCTURE -> StructurePainter.structure(Stages.of(pages, hints(document)));
            };
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return List.of();
        }
    }

    private Hints hints(PDDocument document) {
        return hints ? Hints.of(document) : Hints.NONE;
    }

    private static PDDocument open(Original original) throws IOException {
        return Loader.loadPDF(
                original.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    private static String reason(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse("");
    }

    private Paper paper(Original original, PDDocument document) throws IOException {
        List<LineStage.PageLines> pages = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (PageContent content : contents(document)) {
            if (!content.complete()) {
                notices.add(new Notice(Problem.PAGE_SKIPPED, "read in part", content.number()));
            }
            pages.add(LineStage.of(content));
            Hidden.notice(content).ifPresent(notices::add);
        }
        int number = 0;
        for (PDPage page : document.getPages()) {
            links.addAll(Annotations.links(page, ++number));
        }
        if (pages.isEmpty()) {
            throw new IOException("its pages cannot be found");
        }
        if (pages.stream().allMatch(p -> p.lines().isEmpty())) {
            notices.add(new Notice(Problem.NO_TEXT, "", 0));
            return bare(original, sizes(pages), notices);
        }
        Stages stages = Stages.of(pages, hints(document));
        try {
            return paper(original, stages, links, notices);
        } catch (RuntimeException | StackOverflowError e) {
            return paper(original, stages.plain(e), links, notices);
        }
    }

    private static Paper paper(
            Original original, Stages stages, List<Link> links, List<Notice> notices) {
        List<Notice> all = new ArrayList<>(notices);
        stages.lost().forEach(l -> all.add(new Notice(Problem.UNSURE, l, 0)));
        Assembly.Known known =
                new Assembly.Known(
                        original.sha256(),
                        original.name(),
                        sizes(stages.pages()),
                        links,
                        all,
                        Stamp.of(stages.pages().getFirst()),
                        furniture(stages.layout()),
                        stages.flow().aside().stream()
                                .map(i -> i.line().text())
                                .limit(80)
                                .toList());
        return new Assembly(stages.joiner(), stages.layout().manner())
                .paper(known, stages.structure(), stages.floats());
    }

    /// The pages' contents; past the file's time limit the rest is left empty and said to be cut.
    private List<PageContent> contents(PDDocument document) {
        List<PageContent> contents = new ArrayList<>();
        FontTable fonts = new FontTable();
        long deadline = System.nanoTime() + limits.perFile().toNanos();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            PageReader reader = new PageReader(page, number, fonts, limits);
            contents.add(System.nanoTime() > deadline ? reader.skipped() : reader.read());
        }
        return contents;
    }

    private static List<String> furniture(Layout layout) {
        return layout.furniture().keySet().stream()
                .filter(l -> l.page() <= 2)
                .sorted(
                        java.util.Comparator.comparingInt(Line::page)
                                .thenComparingDouble(Line::base))
                .map(Line::text)
                .toList();
    }

    private static List<PageSize> sizes(List<LineStage.PageLines> pages) {
        return pages.stream().map(p -> p.page().size()).toList();
    }

    private static Paper bare(Original original, List<PageSize> pages, List<Notice> notices) {
        return new Paper(
                Assembly.PARSER,
                original.sha256(),
                original.name(),
                "",
                List.of(),
                "",
                List.of(),
                "en",
                null,
                "",
                gloss.paper.Kind.OTHER,
                gloss.paper.Identifiers.NONE,
                pages,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                notices);
    }
}
