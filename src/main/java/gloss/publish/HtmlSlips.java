package gloss.publish;

import gloss.page.Crop;
import java.util.ArrayList;
import java.util.List;

/// Evidence as slips of paper: the crop, and under it where it was cut from.
final class HtmlSlips {
    /// Points of paper that the text column of the page is wide: 38 rem of 17 pixels.
    private static final double ROOM = 484;

    private static final double LARGEST = 1.3;

    private final Words words;
    private final Album album;

    HtmlSlips(Words words, Album album) {
        this.words = words;
        this.album = album;
    }

    /// The pages behind a sentence, held to its last word where they run in.
    void page(Html html, String pages) {
        if (!pages.isEmpty()) {
            html.leaf("span", Character.toString(Typewriter.GLUE), "class", "glue");
            html.leaf("span", pages, "class", "page");
        }
    }

    void write(Html html, List<Slip> slips) {
        for (Slip slip : slips) {
            html.open("figure", "class", "slip");
            if (!drawn(html, slip)) {
                html.open("blockquote").said(slip.words()).close();
            }
            html.open("figcaption");
            html.text(where(slip));
            if (slip.crop() != null && !album.has(slip.crop())) {
                html.text(
                        words.say(
                                " · the picture of this place could not be drawn",
                                " · 无法画出这个位置的图像"));
            }
            if (Html.isWeb(slip.link())) {
                html.text(slip.page() > 0 ? " · " : "");
                html.leaf("a", slip.link(), "href", slip.link(), "rel", "noopener noreferrer");
            }
            html.close().close();
        }
    }

    /// Text in narrow columns is shown a little larger than on paper, as the page has room for it.
    private static double enlarged(Crop crop) {
        return crop.scale() < Crop.TEXT
                ? 1
                : Math.clamp(ROOM / Math.max(1, crop.region().width()), 1, LARGEST);
    }

    private boolean drawn(Html html, Slip slip) {
        if (slip.crop() == null) {
            return false;
        }
        String said = where(slip) + words.say(": “", "：“") + slip.words() + "”";
        html.open("div", "class", "cut");
        boolean drawn = album.show(html, slip.crop(), said, enlarged(slip.crop()));
        html.close();
        return drawn;
    }

    private String where(Slip slip) {
        List<String> parts = new ArrayList<>();
        if (slip.page() > 0) {
            parts.add(words.page(slip.page()));
        }
        if (!slip.where().isEmpty()) {
            parts.add(slip.where());
        }
        return String.join(" · ", parts);
    }
}
