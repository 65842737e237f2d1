package gloss.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// PDFBox's renderer with an end: it stops at the first operator after `until` (as of
/// `System.nanoTime`). The frames that some programs draw round links are left out, as print does.
final class TimedRenderer extends PDFRenderer {
    private final long until;

    TimedRenderer(PDDocument document, long until) {
        super(document);
        this.until = until;
        setSubsamplingAllowed(true);
        setAnnotationsFilter(annotation -> !(annotation instanceof PDAnnotationLink));
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new TimedDrawer(parameters, until);
    }

    private static final class TimedDrawer extends PageDrawer {
        private final long until;

        TimedDrawer(PageDrawerParameters parameters, long until) throws IOException {
            super(parameters);
            this.until = until;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            if (System.nanoTime() - until > 0) {
                throw new IllegalStateException("the page takes too long to draw");
            }
            super.processOperator(operator, operands);
        }
    }
}
