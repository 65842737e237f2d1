package gloss.publish;

import gloss.reading.Check;
import gloss.reading.Evidence;
import gloss.reading.Lead;
import gloss.reading.Part;
import gloss.reading.Point;
import java.util.List;

/// The headline and the slots: each sentence with its lead-in and page, folded over its evidence.
final class HtmlPoints {
    private final Material material;
    private final Words words;
    private final HtmlSlips slips;
    private final HtmlExhibits exhibits;
    private final HtmlTelling telling;

    HtmlPoints(Material material, Album album) {
        this.material = material;
        this.words = material.words();
        this.slips = new HtmlSlips(words, album);
        this.exhibits = new HtmlExhibits(material, album);
        this.telling = new HtmlTelling(material);
    }

    void headline(Html html) {
        Point point = material.reading().headline();
        String label = words.say("In ten seconds", "十秒");
        html.open("section", "class", "headline", "aria-label", label);
        if (point == null) {
            html.leaf(
                    "p",
                    words.say("No sentence of the paper can stand for it alone.", "没有一句原文能单独概括全文。"),
                    "class",
                    "none");
        } else {
            sentence(html, point, "", "");
        }
        html.close().line();
    }

    void part(Html html, Part part) {
        String id = TimeBar.id(part.role());
        int exit = part.points().stream().mapToInt(Point::exit).min().orElse(300);
        html.open("section", "class", "part e" + exit, "id", id, "aria-labelledby", id + "-title");
        html.open("h2", "id", id + "-title").text(words.role(part.role()));
        html.leaf("span", words.question(part.role()), "class", "question").close().line();
        if (part.points().isEmpty()) {
            html.leaf("p", part.empty(), "class", "none").line();
        }
        points(html, part);
        for (Exhibit exhibit : Exhibit.of(material.reading(), part.role())) {
            if (exhibit.after(part).isEmpty()) {
                exhibits.write(html, exhibit);
            }
        }
        html.close().line();
    }

    /// Steps in a row are one numbered list.
    private void points(Html html, Part part) {
        int step = 0;
        Lead before = null;
        for (Point point : part.points()) {
            boolean isStep = point.lead() == Lead.STEP;
            boolean wasStep = before == Lead.STEP;
            if (isStep && !wasStep) {
                html.open("ol", "class", "steps", "start", String.valueOf(step + 1)).line();
            } else if (!isStep && wasStep) {
                html.close().line();
            }
            if (isStep) {
                step++;
                html.open("li", "class", "e" + point.exit());
            }
            String lead = isStep ? words.step(step, part) : words.lead(point.lead());
            sentence(html, point, lead, isStep ? "lead" : leadKind(part, point));
            after(html, part, point);
            if (isStep) {
                html.close().line();
            }
            before = point.lead();
        }
        if (before == Lead.STEP) {
            html.close().line();
        }
    }

    /// A lead-in that the sentence before has too is not shown again. Which sentence that is
    /// depends on the exit.
    private static String leadKind(Part part, Point point) {
        String kind = "lead";
        for (int exit : new int[] {60, 300}) {
            List<Point> shown = part.points().stream().filter(p -> p.exit() <= exit).toList();
            int at = shown.indexOf(point);
            if (at > 0 && shown.get(at - 1).lead() == point.lead()) {
                kind += " again-" + exit;
            }
        }
        return kind;
    }

    private void after(Html html, Part part, Point point) {
        for (Exhibit exhibit : Exhibit.of(material.reading(), part.role())) {
            if (exhibit.after(part).filter(point::equals).isPresent()) {
                exhibits.write(html, exhibit);
            }
        }
    }

    private void sentence(Html html, Point point, String lead, String leadKind) {
        html.open("details", "class", "point e" + point.exit(), "id", point.id());
        html.open("summary");
        if (!lead.isEmpty()) {
            html.leaf("span", lead, "class", leadKind).text(" ");
        }
        telling.write(html, point);
        slips.page(html, words.pages(material.places().pages(point.evidence())));
        html.close();
        html.open("div", "class", "evidence");
        computed(html, point.evidence());
        if (point.check() == Check.SUPPORTED) {
            html.open("blockquote", "class", "matched");
            String[] paper = material.lang(material.reading().paper().language());
            MatchedQuote.write(html, point, point.ruling(), paper);
            html.close();
        }
        slips.write(html, material.slips(point));
        html.close().close().line();
    }

    private void computed(Html html, List<Evidence> evidence) {
        for (Evidence each : evidence) {
            if (each instanceof Evidence.Computed computed) {
                String from = words.names(Places.quotes(computed.from()).toList());
                html.leaf("p", words.computed(computed.computed(), from), "class", "computed");
            }
        }
    }
}
