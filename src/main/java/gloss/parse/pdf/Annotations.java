package gloss.parse.pdf;

import gloss.paper.Link;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// The link annotations of a page.
final class Annotations {
    private Annotations() {}

    static List<Link> links(PDPage page, int number) {
        List<Link> links = new ArrayList<>();
        try {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                        && action.getURI() != null) {
                    links.add(new Link(action.getURI().strip(), Link.Role.OTHER, number));
                }
            }
        } catch (IOException | RuntimeException e) {
            // Damaged annotations are as good as none: the page still prints its links.
            return links;
        }
        return links;
    }
}
