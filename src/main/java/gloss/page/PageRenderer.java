package gloss.page;

import gloss.paper.Box;
import gloss.paper.PageSize;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.ImageType;
import org.jspecify.annotations.Nullable;

/// Draws pages with PDFBox, each within its time. A page that runs over is given up and the
/// document opened anew, because its thread may still be busy inside the old one.
final class PageRenderer implements AutoCloseable {
    /// Nested forms and patterns recurse; PDFBox needs more than the usual half megabyte for some.
    private static final long STACK = 16L << 20;

    private final byte[] bytes;
    private final Duration perPage;
    private @Nullable PDDocument document;

    PageRenderer(byte[] bytes, Duration perPage) {
        this.bytes = bytes;
        this.perPage = perPage;
        this.document = open(bytes);
    }

    private static @Nullable PDDocument open(byte[] bytes) {
        try {
            return Loader.loadPDF(bytes);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return null;
        }
    }

    int count() {
        return document == null ? 0 : document.getNumberOfPages();
    }

    Optional<PageSize> size(int page) {
        return find(page).map(PageRenderer::sizeOf);
    }

    private static PageSize sizeOf(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return turned
                ? new PageSize(box.getHeight(), box.getWidth())
                : new PageSize(box.getWidth(), box.getHeight());
    }

    private Optional<PDPage> find(int page) {
        if (document == null || page < 1 || page > count()) {
            return Optional.empty();
        }
        try {
            return Optional.of(document.getPage(page - 1));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /// The page at `scale` pixels a point, white outside `part` (in points).
    Optional<BufferedImage> draw(int page, double scale, Box part) {
        PDDocument open = document;
        if (open == null || find(page).isEmpty()) {
            return Optional.empty();
        }
        long until = System.nanoTime() + perPage.toNanos();
        FutureTask<BufferedImage> task =
                new FutureTask<>(() ->
                        new TimedRenderer(open, pixels(part, scale), until)
                                .renderImage(page - 1, (float) scale, ImageType.RGB));
        Thread thread = new Thread(null, task, "page " + page, STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(perPage.toMillis() + 500, TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (TimeoutException e) {
            document = open(bytes);
            return Optional.empty();
        } catch (InterruptedException e) {
            document = null;
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Rectangle pixels(Box part, double scale) {
        int left = (int) Math.floor(part.left() * scale);
        int top = (int) Math.floor(part.top() * scale);
        int right = (int) Math.ceil(part.right() * scale);
        int bottom = (int) Math.ceil(part.bottom() * scale);
        return new Rectangle(left, top, right - left, bottom - top);
    }

    List<Box> links(int page, String uri) {
        List<Box> found = new ArrayList<>();
        find(page).ifPresent(on -> collect(on, page, uri, found));
        return found;
    }

    private static void collect(PDPage page, int number, String uri, List<Box> found) {
        if (page.getRotation() != 0) {
            return;
        }
        PDRectangle shown = page.getCropBox();
        try {
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDRectangle area = annotation.getRectangle();
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                        && uri.equals(action.getURI())
                        && area != null) {
                    found.add(
                            new Box(
                                    number,
                                    area.getLowerLeftX() - shown.getLowerLeftX(),
                                    shown.getUpperRightY() - area.getUpperRightY(),
                                    area.getUpperRightX() - shown.getLowerLeftX(),
                                    shown.getUpperRightY() - area.getLowerLeftY()));
                }
            }
        } catch (IOException | RuntimeException e) {
            // A broken annotation only costs its own highlight.
            return;
        }
    }

    @Override
    public void close() {
        try {
            if (document != null) {
                document.close();
            }
        } catch (IOException e) {
            // Nothing was written; there is nothing to lose.
        }
        document = null;
    }
}
