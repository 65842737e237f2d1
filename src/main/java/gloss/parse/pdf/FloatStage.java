package gloss.parse.pdf;

import gloss.paper.Box;
import gloss.paper.Table;
import gloss.parse.pdf.Layout.Sheet;
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

    /// A page as it is, or as it is when turned.
    private record View(Sheet sheet, @Nullable TurnedPage turned) {}

    static Floats of(Layout layout, Joiner joiner) {
        List<View> views = new ArrayList<>();
        for (Sheet sheet : layout.sheets()) {
            views.add(new View(sheet, null));
            TurnedPage.of(sheet).ifPresent(t -> views.add(new View(t.sheet(), t)));
        }
        List<List<Caption>> captions =
                CaptionFinder.of(views.stream().map(View::sheet).toList(), layout.manner());
        List<List<List<Region>>> choices = new ArrayList<>();
        Habits habits = new Habits();
        for (int i = 0; i < captions.size(); i++) {
            List<List<Region>> page = new ArrayList<>();
            if (!captions.get(i).isEmpty()) {
                page.addAll(choices(views.get(i).sheet(), layout, captions.get(i)));
                habits.note(captions.get(i), page, views.get(i).sheet());
            }
            choices.add(page);
        }
        Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Floats.Found> found = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            if (!captions.get(i).isEmpty()) {
                View view = views.get(i);
                List<@Nullable Region> regions = Assignment.of(choices.get(i), habits);
                take(view.sheet(), captions.get(i), regions, taken);
                List<Floats.Found> here = new ArrayList<>();
                for (Floats.Found one :
                        found(view.sheet(), captions.get(i), regions, layout, taken, joiner)) {
                    TurnedPage turned = view.turned();
                    here.add(turned == null ? one : turned.turnedBack(one));
                }
                Caption top = captions.get(i).getFirst();
                if (!here.isEmpty()
                        && i > 0
                        && wanting(here.getFirst(), top)
                        && view.turned() == null
                        && views.get(i - 1).turned() == null
                        && EarlierPage.opens(top, view.sheet())) {
                    Sheet before = views.get(i - 1).sheet();
                    Region region = EarlierPage.of(top, before, captions.get(i - 1), taken, layout);
                    if (region != null) {
                        region.lines().forEach(taken::add);
                        here.addAll(
                                0,
                                found(
                                        before,
                                        List.of(top),
                                        List.of(region),
                                        layout,
                                        taken,
                                        joiner));
                        here.remove(1);
                    }
                }
                found.addAll(here);
            }
        }
        return new Floats(List.copyOf(found), taken);
    }

    /// Whether a caption has no region.
    private static boolean wanting(Floats.Found found, Caption caption) {
        return found.region() == null && found.captionLines().equals(caption.lines());
    }

    /// The floats of one page, once each caption has its region or none.
    private static List<Floats.Found> found(
            Sheet sheet,
            List<Caption> captions,
            List<@Nullable Region> chosen,
            Layout layout,
            Set<Line> taken,
            Joiner joiner) {
        Adjoining adjoining = new Adjoining(layout, taken);
        List<@Nullable Region> regions = new ArrayList<>();
        List<List<Table.Cell>> cells = new ArrayList<>();
        for (int k = 0; k < chosen.size(); k++) {
            Region region = chosen.get(k);
            List<Table.Cell> grid = List.of();
            if (region != null) {
                region = adjoining.headed(region, sheet);
                if (captions.get(k).kind() == Floats.Kind.TABLE) {
                    grid = TableCells.of(region);
                    region = adjoining.noted(region, sheet);
                } else {
                    region = adjoining.labelled(region, sheet);
                }
                region.lines().forEach(taken::add);
            }
            regions.add(region);
            cells.add(grid);
        }
        Margin margin = new Margin(sheet, regions);
        List<Floats.Found> found = new ArrayList<>();
        for (int k = 0; k < regions.size(); k++) {
            Caption caption = captions.get(k);
            Region region = regions.get(k);
            if (region != null) {
                found.add(found(caption, region, margin.around(region), cells.get(k), joiner));
            } else if (!caption.bare()) {
                found.add(found(caption, null, null, List.of(), joiner));
            }
        }
        return found;
    }

    /// The regions that each caption of a page may have.
    private static List<List<Region>> choices(Sheet sheet, Layout layout, List<Caption> captions) {
        RegionFinder finder = new RegionFinder(Scene.of(sheet, layout, captions, List.of()));
        List<List<Region>> page = new ArrayList<>();
        captions.forEach(c -> page.add(finder.of(c)));
        List<@Nullable Region> first = Assignment.of(page, new Habits());
        List<Caption> wanting = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            if (first.get(i) == null && captions.get(i).kind() == Floats.Kind.FIGURE) {
                wanting.add(captions.get(i));
            }
        }
        if (!wanting.isEmpty()) {
            RegionFinder again = new RegionFinder(Scene.of(sheet, layout, captions, wanting));
            for (int i = 0; i < captions.size(); i++) {
                if (wanting.contains(captions.get(i))) {
                    page.set(i, again.of(captions.get(i)));
                }
            }
        }
        return page;
    }

    /// Takes the lines of captions and regions, and the bits of formulas within captions.
    private static void take(
            Sheet sheet, List<Caption> captions, List<@Nullable Region> regions, Set<Line> taken) {
        for (int k = 0; k < captions.size(); k++) {
            Caption caption = captions.get(k);
            Region region = regions.get(k);
            if (region != null) {
                region.lines().forEach(taken::add);
            }
            if (region != null || !caption.bare()) {
                caption.lines().forEach(taken::add);
                for (Line line : sheet.lines()) {
                    if (caption.holds(line)) {
                        taken.add(line);
                    }
                }
            }
        }
    }

    private static Floats.Found found(
            Caption caption,
            @Nullable Region region,
            @Nullable Box box,
            List<Table.Cell> cells,
            Joiner joiner) {
        CaptionStart start = caption.start();
        // A bare label leaves it to the table's own first row to say what it shows.
        List<Line> title = region == null || !caption.bare() ? List.of() : TableTitle.of(region);
        Passage whole = joiner.join(title.isEmpty() ? caption.lines() : title);
        int at = title.isEmpty() ? Math.min(start.textAt(), whole.text().length()) : 0;
        while (at < whole.text().length() && whole.text().charAt(at) == ' ') {
            at++;
        }
        return new Floats.Found(
                caption.kind(),
                start.label(),
                whole.from(at),
                box,
                caption.box(),
                caption.lines(),
                cells);
    }
}
