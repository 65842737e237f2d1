package gloss.publish;

import gloss.reading.Beside;
import gloss.reading.Check;
import gloss.reading.Point;
import gloss.reading.Ruling;
import org.jspecify.annotations.Nullable;

/// The words of a point, in one language or two side by side, each with the mark that says how it
/// came about. The mark opens, on hover and focus, the evidence in the paper's language with the
/// matched words marked, or the reason why the model's words were not taken.
final class HtmlTelling {
    private final Material material;
    private final Glossing glossing;
    private final RulingWords rulings;

    HtmlTelling(Material material) {
        this.material = material;
        this.glossing = Glossing.of(material.reading(), material.dictionary(), material.words());
        this.rulings = new RulingWords(material.words(), material.reading());
    }

    void write(Html html, Point point) {
        Beside beside = point.beside();
        if (beside == null) {
            own(html, point);
            return;
        }
        html.open("span", "class", "pair");
        own(html, point);
        if (!beside.text().equals(point.text())) {
            said(html, "said beside", beside.language()).said(beside.text());
            mark(html, point, beside.check(), beside.ruling(), "-beside");
            html.close();
        }
        html.close();
    }

    private void own(Html html, Point point) {
        said(html, "said", material.reading().languageOf(point));
        glossing.write(html, point);
        mark(html, point, point.check(), point.ruling(), "");
        html.close();
    }

    private Html said(Html html, String kind, String language) {
        String[] lang = material.lang(language);
        return html.open(
                "span",
                "class",
                kind,
                lang.length == 0 ? "" : "lang",
                lang.length == 0 ? "" : lang[1]);
    }

    private void mark(Html html, Point point, Check check, @Nullable Ruling ruling, String which) {
        String mark = rulings.mark(check);
        if (mark.isEmpty()) {
            return;
        }
        String id = "how-" + point.id() + which;
        html.text("\u2060");
        html.open(
                "span",
                "class",
                "term how " + check.name().toLowerCase(java.util.Locale.ROOT),
                "tabindex",
                "0",
                "aria-describedby",
                id);
        html.text(mark);
        html.open("span", "class", "meaning", "role", "tooltip", "id", id);
        html.leaf("b", rulings.meaning(check, ruling)).text(" ");
        if (check == Check.SUPPORTED) {
            MatchedQuote.write(
                    html, point, ruling, material.lang(material.reading().paper().language()));
        }
        html.close().close();
    }
}
