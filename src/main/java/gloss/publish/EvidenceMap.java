package gloss.publish;

import gloss.page.Crop;
import gloss.paper.Block;
import gloss.paper.Box;
import gloss.paper.Figure;
import gloss.paper.PageSize;
import gloss.paper.Paper;
import gloss.paper.Place;
import gloss.paper.Reference;
import gloss.paper.Section;
import gloss.paper.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The whole paper at a glance: a small drawing of every page with the places that the reading
/// comes from, each a link to its sentence.
final class EvidenceMap {
    /// Papers of more pages show only those with evidence.
    private static final int ALL_PAGES = 16;

    private final Words words;
    private final Paper paper;
    private final Map<Integer, Map<Box, String>> marked = new LinkedHashMap<>();

    EvidenceMap(Material material) {
        this.words = material.words();
        this.paper = material.paper();
        material.reading().points().forEach(p -> mark(material.slips(p), p.id()));
    }

    private void mark(List<Slip> slips, String point) {
        for (Slip slip : slips) {
            Crop crop = slip.crop();
            if (crop != null) {
                Map<Box, String> page =
                        marked.computeIfAbsent(crop.page(), _ -> new LinkedHashMap<>());
                crop.highlights().forEach(box -> page.putIfAbsent(box, point));
            }
        }
    }

    void write(Html html) {
        if (marked.isEmpty()) {
            return;
        }
        html.open("section", "class", "map e300", "aria-labelledby", "map-title");
        html.leaf("h2", words.say("Where it stands in the paper", "出处在原文的位置"), "id", "map-title");
        html.line().open("ol");
        IntStream.rangeClosed(1, paper.pages().size())
                .filter(page -> paper.pages().size() <= ALL_PAGES || marked.containsKey(page))
                .forEach(page -> page(html, page));
        html.close().close().line();
    }

    private void page(Html html, int number) {
        PageSize size = paper.pages().get(number - 1);
        Map<Box, String> places = marked.getOrDefault(number, Map.of());
        html.open("li");
        html.open(
                "svg",
                "viewBox",
                "0 0 " + Math.round(size.width()) + " " + Math.round(size.height()),
                "aria-hidden",
                "true");
        texts().forEach(place -> text(html, place, number));
        floats().filter(b -> b.page() == number).forEach(b -> rectangle(html, b, "float"));
        places.forEach((box, point) -> {
            html.open("a", "href", "#" + point, "tabindex", "-1");
            rectangle(html, box.grown(2), "mark");
            html.close();
        });
        html.close();
        html.leaf("span", words.mapPage(number, places.size()), "class", "unseen");
        html.leaf("span", String.valueOf(number), "class", "number", "aria-hidden", "true");
        html.close().line();
    }

    private Stream<Place> texts() {
        return Stream.of(
                        paper.sections().stream().map(Section::place),
                        paper.blocks().stream().map(Block::place),
                        paper.references().stream().map(Reference::place))
                .flatMap(places -> places);
    }

    private static void text(Html html, Place place, int page) {
        List<Box> here = place.boxes().stream().filter(b -> b.page() == page).toList();
        Regions.groups(here).forEach(group -> rectangle(html, Box.around(group), "text"));
    }

    private Stream<Box> floats() {
        return Stream.concat(
                        paper.figures().stream().map(Figure::box),
                        paper.tables().stream().map(Table::box))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private static void rectangle(Html html, Box box, String kind) {
        html.open(
                        "rect",
                        "class",
                        kind,
                        "x",
                        whole(box.left()),
                        "y",
                        whole(box.top()),
                        "width",
                        whole(Math.max(1, box.width())),
                        "height",
                        whole(Math.max(1, box.height())))
                .close();
    }

    private static String whole(double points) {
        return String.valueOf(Math.round(points));
    }
}
