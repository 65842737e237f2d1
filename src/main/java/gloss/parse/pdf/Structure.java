package gloss.parse.pdf;

import gloss.paper.Block;
import gloss.parse.pdf.Flow.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Fifth stage: the running text as headed sections of parts, with head, abstract and bibliography
/// apart.
record Structure(
        FrontMatter front,
        List<Part> abstractParts,
        List<Part> frontParts,
        List<Headed> sections,
        List<Line> references) {
    /// A heading (null for text before the first) and the parts under it.
    record Headed(@Nullable Heading heading, List<Part> parts) {}

    static Structure of(Flow flow, Manner manner, Hints hints) {
        List<Item> items = flow.items();
        Map<Integer, Integer> algorithms = Algorithms.of(items);
        Set<Integer> closed = new HashSet<>(algorithms.keySet());
        closed.addAll(Contents.of(items));
        Map<Integer, Heading> headings = HeadingStage.of(flow, manner, hints, closed);
        Set<Integer> unheaded = UnheadedReferences.of(items, headings);
        Set<Integer> footnotes = new HashSet<>(Footnotes.of(items, manner));
        footnotes.removeAll(unheaded);
        FrontMatter front = FrontMatter.of(flow, headings, footnotes, manner);
        Set<Integer> headingLines = new HashSet<>();
        headings.forEach(
                (at, h) -> h.lines().forEach(l -> headingLines.add(indexOf(items, at, l))));
        Set<Integer> equations =
                EquationLines.of(
                        items,
                        manner,
                        i ->
                                i >= front.end()
                                        && !headingLines.contains(i)
                                        && !footnotes.contains(i)
                                        && !unheaded.contains(i)
                                        && !algorithms.containsKey(i));
        return new Builder(
                        items, manner, headings, front, algorithms, footnotes, equations, unheaded)
                .build();
    }

    /// Without the marks that lead from the text to footnotes.
    private Structure withoutMarks() {
        List<List<Part>> lists = new ArrayList<>();
        lists.add(abstractParts);
        sections.forEach(s -> lists.add(s.parts()));
        List<List<Part>> clean = FootnoteMarks.dropped(lists);
        List<Headed> headed = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            headed.add(new Headed(sections.get(i).heading(), clean.get(i + 1)));
        }
        return new Structure(front, clean.getFirst(), frontParts, List.copyOf(headed), references);
    }

    /// All lines as paragraphs of no section.
    static Structure plain(Flow flow, Manner manner) {
        Paragraphs paragraphs = new Paragraphs(manner);
        flow.items().forEach(paragraphs::take);
        paragraphs.close();
        FrontMatter nothing =
                new FrontMatter(List.of(), List.of(), List.of(), List.of(), List.of(), 0, false);
        return new Structure(
                nothing,
                List.of(),
                List.of(),
                List.of(new Headed(null, paragraphs.drain())),
                List.of());
    }

    private static int indexOf(List<Item> items, int from, Line line) {
        int i = from;
        while (!items.get(i).line().equals(line)) {
            i++;
        }
        return i;
    }

    /// Walks the flow once.
    private static final class Builder {
        /// Lines after a bibliography that are worth a section.
        private static final int LEAST_AFTER = 3;

        /// A heading is this many times larger than the entries before it.
        private static final float LARGER = 1.1f;

        private final List<Item> items;
        private final Manner manner;
        private final Map<Integer, Heading> headings;
        private final FrontMatter front;
        private final Map<Integer, Integer> algorithms;
        private final Set<Integer> footnotes;
        private final Set<Integer> equations;
        private final Set<Integer> unheaded;
        private final List<Headed> sections = new ArrayList<>();
        private final List<Line> references = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<Part> notes = new ArrayList<>();
        private final List<Part> held = new ArrayList<>();
        private @Nullable Heading heading;
        private boolean inReferences;

        Builder(
                List<Item> items,
                Manner manner,
                Map<Integer, Heading> headings,
                FrontMatter front,
                Map<Integer, Integer> algorithms,
                Set<Integer> footnotes,
                Set<Integer> equations,
                Set<Integer> unheaded) {
            this.unheaded = unheaded;
            this.items = items;
            this.manner = manner;
            this.headings = headings;
            this.front = front;
            this.algorithms = algorithms;
            this.footnotes = footnotes;
            this.equations = equations;
        }

        Structure build() {
            List<Part> abstractParts = parts(front.abstractItems(), true);
            Paragraphs paragraphs = new Paragraphs(manner);
            List<Line> group = new ArrayList<>();
            Set<Integer> head = new HashSet<>(front.others());
            int i = front.end();
            if (front.introduced()) {
                open(new Heading(List.of(items.get(i).line()), "", "引言", 1));
            }
            while (i < items.size()) {
                Heading found = headings.get(i);
                if (found != null) {
                    close(paragraphs);
                    open(found);
                    i += found.lines().size();
                    continue;
                }
                if (head.contains(i)) {
                    i++;
                    continue;
                }
                Item item = items.get(i);
                if (footnotes.contains(i)) {
                    i = footnote(i);
                    paragraphs.interrupt();
                } else if (inReferences) {
                    i = references(i);
                } else if (unheaded.contains(i)) {
                    references.add(item.line());
                    i++;
                } else if (algorithms.containsKey(i)) {
                    i = gather(i, group, k -> algorithms.containsKey(k));
                    floating(paragraphs, group);
                } else if (equations.contains(i)) {
                    i = gather(i, group, k -> equations.contains(k) && near(k));
                    close(paragraphs);
                    for (List<Line> display : Displays.parted(group)) {
                        parts.add(new Part(Block.Kind.EQUATION, display));
                    }
                } else {
                    paragraphs.take(item);
                    List<Part> closed = paragraphs.drain();
                    parts.addAll(closed);
                    if (!closed.isEmpty()) {
                        release();
                    }
                    i++;
                }
            }
            close(paragraphs);
            open(null);
            return new Structure(
                            front,
                            abstractParts,
                            frontParts(),
                            List.copyOf(sections),
                            List.copyOf(references))
                    .withoutMarks();
        }

        /// Takes the lines up to the next heading, or up to where the bibliography ends without
        /// one: a line that stands out opens what follows.
        private int references(int from) {
            List<Integer> at = new ArrayList<>();
            int end = from;
            while (end < items.size() && !headings.containsKey(end)) {
                if (footnotes.contains(end)) {
                    end = footnote(end);
                } else {
                    at.add(end);
                    end++;
                }
            }
            List<Line> lines = at.stream().map(i -> items.get(i).line()).toList();
            int length = ReferenceStage.length(lines);
            boolean over = lines.size() - length >= LEAST_AFTER;
            references.addAll(over ? lines.subList(0, length) : lines);
            if (!over) {
                return end;
            }
            inReferences = false;
            Line first = lines.get(length);
            boolean larger = first.size() > LARGER * references.getLast().size();
            if ((first.bold() || larger) && !first.text().matches(".*[-,;]")) {
                open(unseen(first));
                return at.get(length) + 1;
            }
            return at.get(length);
        }

        private static Heading unseen(Line line) {
            Numbering numbering = Numbering.of(line.text());
            String title =
                    numbering == null
                            ? line.text()
                            : line.text().substring(numbering.start()).strip();
            return new Heading(
                    List.of(line), numbering == null ? "" : numbering.number(), title, 1);
        }

        /// An equation line belongs to the display of the line before when it stands close below
        /// it.
        private boolean near(int k) {
            Line before = items.get(k - 1).line();
            Line line = items.get(k).line();
            return line.page() == before.page()
                    && line.base() > before.base() - 2 * manner.size()
                    && line.top() - before.bottom() < 1.2f * manner.size();
        }

        private int gather(int from, List<Line> group, java.util.function.IntPredicate same) {
            group.clear();
            int i = from;
            while (i < items.size() && !headings.containsKey(i) && (i == from || same.test(i))) {
                group.add(items.get(i).line());
                i++;
            }
            return i;
        }

        /// An algorithm at the head or foot of a column stands within a sentence and belongs to
        /// none: it comes after the paragraph that runs on around it.
        private void floating(Paragraphs paragraphs, List<Line> group) {
            held.add(new Part(Algorithms.kind(group), List.copyOf(group)));
            paragraphs.interrupt();
            if (!paragraphs.open()) {
                release();
            }
        }

        private void release() {
            parts.addAll(held);
            held.clear();
        }

        /// Whether a note without mark begins after this line: keywords, thanks and classes of
        /// mathematics at the foot of a first page.
        private static boolean ended(Line last, Item next) {
            return last.text().endsWith(".")
                    && last.right() < next.right() - 2 * last.size()
                    && next.line().left() > next.left() + 0.5f * last.size();
        }

        private void close(Paragraphs paragraphs) {
            paragraphs.close();
            parts.addAll(paragraphs.drain());
            release();
        }

        private int footnote(int from) {
            List<Line> group = new ArrayList<>();
            int i = from;
            while (i < items.size() && footnotes.contains(i)) {
                Line line = items.get(i).line();
                boolean opens =
                        line.script()[0] == Line.RAISED || line.text().matches("^[∗*†‡§].*");
                opens |= !group.isEmpty() && ended(group.getLast(), items.get(i));
                if (!group.isEmpty() && (opens || line.page() != group.getLast().page())) {
                    notes.add(new Part(Block.Kind.FOOTNOTE, List.copyOf(group)));
                    group.clear();
                }
                group.add(line);
                i++;
            }
            notes.add(new Part(Block.Kind.FOOTNOTE, List.copyOf(group)));
            return i;
        }

        private void open(@Nullable Heading next) {
            parts.addAll(notes);
            notes.clear();
            if (heading != null || !parts.isEmpty()) {
                sections.add(new Headed(heading, List.copyOf(parts)));
            }
            parts.clear();
            heading = next;
            inReferences = next != null && KnownHeadings.references(next.title());
        }

        private List<Part> frontParts() {
            List<Part> all = new ArrayList<>();
            List<Integer> rest = new ArrayList<>(front.others());
            rest.addAll(front.keywordItems());
            rest.removeIf(i -> abstractHeading(i));
            List<Integer> group = new ArrayList<>();
            for (int i : rest) {
                if (FrontMatter.opens(items.get(i).line())) {
                    all.addAll(parts(group, false));
                    group.clear();
                }
                group.add(i);
            }
            all.addAll(parts(group, false));
            return all;
        }

        private boolean abstractHeading(int i) {
            Heading at = headings.get(i);
            return at != null && KnownHeadings.isAbstract(at.title());
        }

        /// Parts of the head: paragraphs for the abstract, one part a line group for the rest.
        private List<Part> parts(List<Integer> at, boolean prose) {
            Paragraphs paragraphs = new Paragraphs(manner);
            List<Line> notesHere = new ArrayList<>();
            for (int i : at) {
                if (footnotes.contains(i) && prose) {
                    notesHere.add(items.get(i).line());
                } else {
                    paragraphs.take(items.get(i));
                }
            }
            paragraphs.close();
            List<Part> out = new ArrayList<>(paragraphs.drain());
            if (!notesHere.isEmpty()) {
                notes.add(new Part(Block.Kind.FOOTNOTE, List.copyOf(notesHere)));
            }
            return out;
        }
    }
}
