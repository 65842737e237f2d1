package gloss.parse.pdf;

import gloss.paper.Box;
import gloss.paper.Citation;
import gloss.paper.Place;
import gloss.paper.Reference;
import gloss.paper.Sentence;
import gloss.paper.Span;
import gloss.parse.CallOuts;
import gloss.parse.ReferenceFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The bibliography and the call-outs that lead to it.
final class Bibliography {
    private Bibliography() {}

    static List<Reference> of(List<Line> lines, Joiner joiner) {
        List<ReferenceStage.Entry> entries = new ReferenceStage(joiner).entries(lines).entries();
        List<ReferenceFields> fields =
                ReferenceFields.ofAll(entries.stream().map(e -> e.text().text()).toList());
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            ReferenceStage.Entry entry = entries.get(i);
            ReferenceFields read = fields.get(i);
            references.add(
                    new Reference(
                            "b" + (i + 1),
                            entry.label(),
                            entry.text().text(),
                            read.title(),
                            read.authors(),
                            read.year(),
                            read.venue(),
                            read.identifiers(),
                            entry.place()));
        }
        return references;
    }

    /// `passages` are the texts of the blocks, by id, with the way back to the page. Call-outs are
    /// sought in whole blocks, so that a sentence wrongly cut at `et al.` still has its own; those
    /// in tables follow the others. In the blocks of the paper's head, `head`, raised figures lead
    /// from names to places.
    static List<Citation> callOuts(
            List<Sentence> sentences,
            Set<String> head,
            Map<String, Passage> passages,
            List<Reference> references,
            Floats floats) {
        if (references.isEmpty()) {
            return List.of();
        }
        CallOuts callOuts =
                CallOuts.of(references, passages.values().stream().map(Passage::text).toList());
        List<Citation> citations = new ArrayList<>();
        String block = "";
        List<CallOuts.CallOut> found = List.of();
        for (Sentence sentence : sentences) {
            Passage passage = passages.get(sentence.block());
            if (passage == null) {
                continue;
            }
            if (!sentence.block().equals(block)) {
                block = sentence.block();
                found = callOuts.in(passage.text());
            }
            for (CallOuts.CallOut callOut : found) {
                boolean mark = head.contains(block) && raised(passage, callOut.span());
                if (callOut.span().overlaps(sentence.span()) && !mark) {
                    citations.add(citation(sentence, passage, callOut));
                }
            }
        }
        citations.addAll(new CellCallOuts(floats, callOuts).all());
        return citations;
    }

    private static boolean raised(Passage passage, Span span) {
        int unit = passage.unitAt()[span.start()];
        Line line = passage.lines().get(passage.lineAt()[span.start()]);
        int glyph = unit < 0 ? -1 : line.glyphAt()[unit];
        return glyph >= 0 && line.script()[glyph] == Line.RAISED;
    }

    private static Citation citation(Sentence sentence, Passage passage, CallOuts.CallOut callOut) {
        int from = sentence.span().start();
        Span here =
                new Span(
                        Math.max(callOut.span().start(), from),
                        Math.min(callOut.span().end(), sentence.span().end()));
        List<Box> boxes = passage.boxes(here);
        Place place = boxes.isEmpty() ? passage.place(here) : Place.on(boxes);
        return new Citation(
                sentence.id(),
                new Span(here.start() - from, here.end() - from),
                callOut.references(),
                place);
    }
}
