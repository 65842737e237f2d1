package gloss.app;

import gloss.page.Pages;
import gloss.page.Painter;
import gloss.page.Picture;
import gloss.parse.Mark;
import gloss.source.Input;
import gloss.source.Original;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Paints what one stage of the parser found over the pages, one picture a page with marks:
/// `mixup/roles-03.png` below the folder for page 3 of `mixup.pdf`.
public final class DrawStage {
    private final String stage;
    private final Function<Original, List<Mark>> finder;
    private final OutFolder folder;

    /// `folder` is one whose documents have no ending.
    public DrawStage(String stage, Function<Original, List<Mark>> finder, OutFolder folder) {
        this.stage = stage;
        this.finder = finder;
        this.folder = folder;
    }

    void draw(Input.InFile file, Original original) throws IOException {
        try (Pages pages = Pages.of(original)) {
            Map<Integer, Picture> painted = new Painter().paint(pages, finder.apply(original));
            for (Map.Entry<Integer, Picture> page : painted.entrySet()) {
                String name =
                        "%s-%02d.%s".formatted(stage, page.getKey(), page.getValue().extension());
                folder.writeBelow(file, name, page.getValue().bytes());
            }
        }
    }
}
