package gloss.publish;

import gloss.reading.KeyEquation;
import gloss.reading.KeyFigure;

/// Figures and equations as they are printed; tables are set anew.
final class HtmlExhibits {
    /// A figure wider than this, in points, is wider than the text and may use the margins: 38 rem
    /// of 17 pixels at 96 pixels an inch.
    private static final double WIDE = 484;

    private final Material material;
    private final Words words;
    private final Album album;
    private final HtmlTable tables;

    HtmlExhibits(Material material, Album album) {
        this.material = material;
        this.words = material.words();
        this.album = album;
        this.tables = new HtmlTable(material, album);
    }

    void write(Html html, Exhibit exhibit) {
        switch (exhibit) {
            case Exhibit.OfFigure of -> figure(html, of.figure());
            case Exhibit.OfEquation of -> equation(html, of.equation());
            case Exhibit.OfTable of -> tables.write(html, of.table());
        }
    }

    private void figure(Html html, KeyFigure figure) {
        boolean narrow = Material.narrow(figure);
        boolean wide = figure.box().width() > WIDE;
        html.open("figure", "class", wide ? "plate wide e300" : "plate e300", "id", figure.id());
        html.open("div", "class", "sheet");
        String said = words.label(figure.label()) + words.say(": ", "：") + figure.caption();
        if (!album.show(html, material.crop(figure), said, narrow ? 1.5 : 1.15)) {
            html.leaf("p", missing(), "class", "none");
        }
        html.close();
        caption(html, figure.label(), figure.caption(), figure.box().page());
        html.close().line();
    }

    private void equation(Html html, KeyEquation equation) {
        String name = Bibliography.equation(equation, material.paper(), words);
        html.open("figure", "class", "plate formula e300", "id", equation.id());
        html.open("div", "class", "sheet");
        if (!album.show(html, material.crop(equation), name, 1.2)) {
            html.leaf("p", missing(), "class", "none");
        }
        html.close();
        caption(html, name, "", equation.box().page());
        html.close().line();
    }

    private void caption(Html html, String label, String caption, int page) {
        html.open("figcaption");
        html.leaf("b", words.label(label)).text(" ");
        html.open("span", material.lang(material.reading().language()))
                .said(tidy(caption))
                .close()
                .text(" ");
        html.leaf("span", words.page(page), "class", "page");
        html.close();
    }

    private String missing() {
        return words.say("This picture could not be drawn.", "无法画出这幅图。");
    }

    /// Without the space that a PDF may set before a full stop.
    private static String tidy(String caption) {
        return caption.replaceAll("(?<=\\p{L}|\\d) (?=[.,;:](?:\\s|$))", "");
    }
}
