package gloss.publish;

import gloss.page.Crop;
import gloss.page.Pages;
import gloss.paper.Block;
import gloss.paper.Box;
import gloss.paper.Link;
import gloss.paper.Paper;
import gloss.paper.Reference;
import gloss.paper.Section;
import gloss.paper.Sentence;
import gloss.reading.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// From evidence to the slips that show it.
final class Slips {
    /// Points below a heading that are shown with it: four lines.
    private static final double BELOW_HEADING = 56;

    /// Pixels a point of a page or a float shown small: 80 dpi.
    static final double SMALL = 80 / 72.0;

    private final Paper paper;
    private final Places places;
    private final Regions regions;
    private final Pages pages;
    private final FloatSlips floats;
    private final Map<String, Sentence> sentences;
    private final Map<String, Block> blocks;

    Slips(Paper paper, Places places, Pages pages) {
        this.paper = paper;
        this.places = places;
        this.regions = new Regions(paper.pages());
        this.pages = pages;
        this.floats = new FloatSlips(paper, places, regions);
        this.sentences = paper.sentencesById();
        this.blocks = paper.blocksById();
    }

    /// All that a point rests on, each place once; quotes of one paragraph and cells of one table
    /// share a slip.
    List<Slip> of(List<Evidence> evidence) {
        List<Evidence> flat = evidence.stream().flatMap(Slips::flat).toList();
        return flat.stream().flatMap(each -> slips(each, flat)).distinct().toList();
    }

    private static Stream<Evidence> flat(Evidence evidence) {
        return evidence instanceof Evidence.Computed computed
                ? computed.from().stream().flatMap(Slips::flat)
                : Stream.of(evidence);
    }

    private Stream<Slip> slips(Evidence evidence, List<Evidence> all) {
        return switch (evidence) {
            case Evidence.Quoted quoted -> quoted(quoted, all);
            case Evidence.OfFigure figure -> floats.figure(figure.figure());
            case Evidence.OfCell cell -> floats.table(cell.table(), cells(cell.table(), all));
            case Evidence.OfEquation equation -> floats.equation(equation.equation());
            case Evidence.OfSection section -> section(section.section(), section.page());
            case Evidence.OfReference reference -> reference(reference.reference());
            case Evidence.OfLink link -> link(link.link());
            case Evidence.Computed computed -> computed.from().stream().flatMap(e -> slips(e, all));
        };
    }

    private static List<Evidence.OfCell> cells(String table, List<Evidence> all) {
        return all.stream()
                .filter(Evidence.OfCell.class::isInstance)
                .map(Evidence.OfCell.class::cast)
                .filter(c -> c.table().equals(table))
                .toList();
    }

    private Stream<Slip> quoted(Evidence.Quoted quoted, List<Evidence> all) {
        Sentence sentence = sentences.get(quoted.sentence());
        Block block = sentence == null ? null : blocks.get(sentence.block());
        if (sentence == null || block == null) {
            return slips(quoted.boxes(), quoted.boxes(), "", quoted.quote());
        }
        List<Evidence.Quoted> together =
                all.stream()
                        .filter(Evidence.Quoted.class::isInstance)
                        .map(Evidence.Quoted.class::cast)
                        .filter(q -> block.id().equals(blockOf(q)))
                        .toList();
        return slips(
                together.stream().flatMap(q -> q.boxes().stream()).distinct().toList(),
                block.place().boxes(),
                places.section(sentence.section()),
                together.stream()
                        .map(Evidence.Quoted::quote)
                        .distinct()
                        .collect(Collectors.joining(" … ")));
    }

    private String blockOf(Evidence.Quoted quoted) {
        Sentence sentence = sentences.get(quoted.sentence());
        return sentence == null ? "" : sentence.block();
    }

    private Stream<Slip> slips(List<Box> boxes, List<Box> lines, String where, String said) {
        return boxes.isEmpty()
                ? Stream.of(new Slip(0, where, said, null, ""))
                : regions.around(boxes, lines).stream()
                        .map(crop -> new Slip(crop.page(), where, said, crop, ""));
    }

    private Stream<Slip> section(String id, int page) {
        String name = places.section(id);
        List<Box> heading =
                paper.sections().stream()
                        .filter(s -> s.id().equals(id))
                        .map(Section::place)
                        .flatMap(place -> place.boxes().stream())
                        .filter(box -> box.page() == page)
                        .toList();
        if (heading.isEmpty()) {
            return wholePage(page, name, name, "");
        }
        List<Box> shown = new ArrayList<>(heading);
        Box head = Box.around(heading);
        double bottom = head.bottom() + BELOW_HEADING;
        shown.add(new Box(page, head.left(), head.bottom(), head.right(), bottom));
        List<Box> lines =
                paper.blocks().stream()
                        .filter(b -> b.section().equals(id))
                        .flatMap(b -> b.place().boxes().stream())
                        .filter(line -> line.top() >= head.top() && line.top() < bottom)
                        .toList();
        Crop crop = regions.crop(shown, lines);
        return Stream.of(
                new Slip(page, name, name, new Crop(crop.region(), crop.scale(), heading), ""));
    }

    private Stream<Slip> wholePage(int page, String where, String said, String link) {
        Crop crop = regions.has(page) ? regions.page(page, SMALL) : null;
        return Stream.of(new Slip(page, where, said, crop, link));
    }

    private Stream<Slip> reference(String id) {
        return paper.references().stream().filter(r -> r.id().equals(id)).flatMap(this::reference);
    }

    private Stream<Slip> reference(Reference reference) {
        List<Box> boxes = reference.place().boxes();
        return slips(boxes, boxes, places.references(), reference.text());
    }

    private Stream<Slip> link(String uri) {
        int page =
                paper.links().stream()
                        .filter(l -> l.uri().equals(uri))
                        .mapToInt(Link::page)
                        .findFirst()
                        .orElse(0);
        List<Box> boxes = pages.links(page, uri);
        if (boxes.isEmpty()) {
            return wholePage(page, "", uri, uri);
        }
        List<Box> first = Regions.groups(boxes).getFirst();
        List<Box> near =
                paper.blocks().stream()
                        .flatMap(b -> b.place().boxes().stream())
                        .filter(line -> first.stream().anyMatch(line.grown(2)::overlaps))
                        .toList();
        return Stream.of(new Slip(page, "", uri, regions.crop(first, near), uri));
    }
}
