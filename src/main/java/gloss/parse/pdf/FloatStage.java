package gloss.parse.pdf;

import gloss.paper.Box;
import gloss.parse.pdf.Assignment.Habits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds figures and tables by their captions, in four steps: the captions by the form this paper
/// gives them; what on each page is running text and what may stand in a float; regions around each
/// caption and the choice that serves the whole page; the cells of tables. After pdffigures2 (Clark
/// and Divvala 2016).
final class FloatStage {
    private FloatStage() {}

    static Floats of(Layout layout, Joiner joiner) {
        List<SideBySide.Cut> cuts = layout.sheets().stream().map(SideBySide::of).toList();
        List<List<Caption>> captions =
                CaptionFinder.of(
                        cuts.stream().map(SideBySide.Cut::sheet).toList(), layout.manner());
        List<List<List<Region>>> choices = new ArrayList<>();
        Habits habits = new Habits();
        for (int i = 0; i < captions.size(); i++) {
            List<List<Region>> page = new ArrayList<>();
            if (!captions.get(i).isEmpty()) {
                Scene scene = Scene.of(cuts.get(i).sheet(), layout, captions.get(i));
                RegionFinder finder = new RegionFinder(scene);
                captions.get(i).forEach(c -> page.add(finder.of(c)));
                Assignment.of(page, new Habits()).stream()
                        .filter(r -> r != null)
                        .forEach(habits::note);
            }
            choices.add(page);
        }
        Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Floats.Found> found = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            SideBySide.Cut cut = cuts.get(i);
            List<@Nullable Region> regions = Assignment.of(choices.get(i), habits);
            for (int k = 0; k < regions.size(); k++) {
                Caption caption = captions.get(i).get(k);
                Region region = regions.get(k);
                if (region == null && caption.bare()) {
                    continue;
                }
                found.add(found(caption, region, joiner));
                caption.lines().forEach(l -> taken.add(cut.whole(l)));
                if (region != null) {
                    for (Item item : region.items()) {
                        if (item.line() != null) {
                            taken.add(cut.whole(item.line()));
                        }
                    }
                }
            }
        }
        return new Floats(List.copyOf(found), taken);
    }

    private static Floats.Found found(Caption caption, @Nullable Region region, Joiner joiner) {
        CaptionStart start = caption.start();
        Passage whole = joiner.join(caption.lines());
        int at = Math.min(start.textAt(), whole.text().length());
        while (at < whole.text().length() && whole.text().charAt(at) == ' ') {
            at++;
        }
        Box box =
                region == null
                        ? null
                        : new Box(
                                caption.page(),
                                region.left(),
                                region.top(),
                                region.right(),
                                region.bottom());
        return new Floats.Found(
                caption.kind(),
                start.label(),
                whole.from(at),
                box,
                caption.box(),
                caption.lines(),
                region == null || caption.kind() == Floats.Kind.FIGURE
                        ? List.of()
                        : TableCells.of(region));
    }
}
