package gloss.reading;

import gloss.paper.Block;
import gloss.paper.Box;
import gloss.paper.Paper;
import gloss.paper.Section;
import java.util.NavigableSet;
import java.util.TreeSet;

/// The pages that a section stands on, its heading's and its own blocks'.
public final class SectionPages {
    private final Paper paper;

    public SectionPages(Paper paper) {
        this.paper = paper;
    }

    public NavigableSet<Integer> of(String section) {
        NavigableSet<Integer> pages = new TreeSet<>();
        paper.sections().stream()
                .filter(s -> s.id().equals(section))
                .map(Section::place)
                .flatMap(p -> p.boxes().stream())
                .map(Box::page)
                .forEach(pages::add);
        paper.blocks().stream()
                .filter(b -> b.section().equals(section))
                .map(Block::place)
                .flatMap(p -> p.boxes().stream())
                .map(Box::page)
                .forEach(pages::add);
        return pages;
    }
}
