package gloss.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What must hold for every paper, whatever made it; `docs/model.md` lists the same lines. Tests
/// run it over all papers there are.
public final class Invariants {
    /// Points by which ink may stick out of its page (descenders, rounding).
    private static final double SLACK = 1.0;

    private Invariants() {}

    /// The broken ones, in words; empty when the paper is sound.
    public static List<String> broken(Paper paper) {
        List<String> faults = new ArrayList<>();
        Set<String> ids = uniqueIds(paper, faults);
        Map<String, Block> blocks = new HashMap<>();
        paper.blocks().forEach(b -> blocks.put(b.id(), b));
        Set<String> homes = new HashSet<>(ids);
        homes.add(Paper.FRONT);
        homes.add(Paper.ABSTRACT);
        for (Block block : paper.blocks()) {
            need(homes.contains(block.section()), faults, block.id(), "stands in no section");
            onPages(paper, block.id(), block.place(), faults);
        }
        sentences(paper, blocks, faults);
        Map<String, Sentence> sentences = new HashMap<>();
        paper.sentences().forEach(s -> sentences.put(s.id(), s));
        for (Citation citation : paper.citations()) {
            Sentence in = sentences.get(citation.sentence());
            need(
                    in != null
                            ? citation.span().end() <= in.text().length()
                            : inCell(paper, citation),
                    faults,
                    citation.sentence(),
                    "has a call-out outside its text");
            citation.references().forEach(r -> need(ids.contains(r), faults, r, "is cited only"));
            onPages(paper, citation.sentence(), citation.place(), faults);
        }
        for (Figure f : paper.figures()) {
            f.mentions().forEach(m -> need(sentences.containsKey(m), faults, m, "mentions only"));
        }
        for (Table t : paper.tables()) {
            t.mentions().forEach(m -> need(sentences.containsKey(m), faults, m, "mentions only"));
        }
        for (Equation e : paper.equations()) {
            need(blocks.containsKey(e.block()), faults, e.id(), "has no block");
        }
        paper.references().forEach(r -> onPages(paper, r.id(), r.place(), faults));
        paper.sections().forEach(s -> onPages(paper, s.id(), s.place(), faults));
        return faults;
    }

    private static boolean inCell(Paper paper, Citation citation) {
        return paper.tables().stream()
                .filter(t -> t.id().equals(citation.sentence()))
                .flatMap(t -> t.cells().stream())
                .anyMatch(c -> citation.span().end() <= c.text().length());
    }

    private static Set<String> uniqueIds(Paper paper, List<String> faults) {
        Set<String> ids = new HashSet<>();
        List<String> all = new ArrayList<>();
        paper.sections().forEach(s -> all.add(s.id()));
        paper.blocks().forEach(s -> all.add(s.id()));
        paper.sentences().forEach(s -> all.add(s.id()));
        paper.figures().forEach(s -> all.add(s.id()));
        paper.tables().forEach(s -> all.add(s.id()));
        paper.equations().forEach(s -> all.add(s.id()));
        paper.references().forEach(s -> all.add(s.id()));
        all.forEach(id -> need(ids.add(id), faults, id, "is not unique"));
        return ids;
    }

    private static void sentences(Paper paper, Map<String, Block> blocks, List<String> faults) {
        Map<String, Integer> reached = new HashMap<>();
        for (Sentence s : paper.sentences()) {
            Block block = blocks.get(s.block());
            if (block == null) {
                need(false, faults, s.id(), "stands in no block");
                continue;
            }
            need(
                    s.span().end() <= block.text().length()
                            && s.span().of(block.text()).equals(s.text()),
                    faults,
                    s.id(),
                    "is not the text at its span");
            need(s.section().equals(block.section()), faults, s.id(), "is in another section");
            need(
                    s.span().start() >= reached.getOrDefault(s.block(), 0),
                    faults,
                    s.id(),
                    "overlaps the one before");
            reached.put(s.block(), s.span().end());
            need(!s.text().isBlank(), faults, s.id(), "is blank");
            onPages(paper, s.id(), s.place(), faults);
        }
    }

    private static void onPages(Paper paper, String id, Place place, List<String> faults) {
        for (Box box : place.boxes()) {
            if (box.page() > paper.pages().size()) {
                need(false, faults, id, "lies on page " + box.page() + ", past the end");
                continue;
            }
            PageSize page = paper.pages().get(box.page() - 1);
            need(
                    new Box(box.page(), 0, 0, page.width(), page.height()).holds(box, SLACK),
                    faults,
                    id,
                    "lies off page " + box.page());
        }
    }

    private static void need(boolean holds, List<String> faults, String id, String fault) {
        if (!holds) {
            faults.add(id + " " + fault);
        }
    }
}
