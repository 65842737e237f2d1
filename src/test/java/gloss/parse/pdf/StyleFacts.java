package gloss.parse.pdf;

import gloss.paper.Block;
import gloss.paper.Citation;
import gloss.paper.Figure;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.paper.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Says of facts about a paper, one a line (`kind|value|…`), whether a parsed paper holds them.
/// Letters and figures are compared, not spaces and signs.
final class StyleFacts {
    private final Paper paper;
    private final Map<String, Sentence> sentences = new HashMap<>();

    StyleFacts(Paper paper) {
        this.paper = paper;
        paper.sentences().forEach(s -> sentences.put(s.id(), s));
    }

    boolean holds(String fact) {
        String[] field = fact.split("\\|", -1);
        List<String> values = Arrays.asList(field).subList(1, field.length);
        return switch (field[0]) {
            case "title" -> same(paper.title(), field[1]);
            case "authors" -> paper.authors().equals(values);
            case "keywords" -> paper.keywords().equals(values);
            case "abstract" ->
                    plain(paper.abstractText()).startsWith(plain(field[1]))
                            && plain(paper.abstractText()).endsWith(plain(field[2]));
            case "headings" -> headings().equals(values);
            case "year" -> Integer.valueOf(field[1]).equals(paper.year());
            case "noyear" -> paper.year() == null;
            case "doi" -> paper.identifiers().doi().equals(field[1]);
            case "front" -> anyBlock(Block.Kind.FRONT, field[1], "");
            case "never" -> paper.blocks().stream().noneMatch(b -> astray(b, field[1]));
            case "paragraph" -> paragraph(field[1], field[2]);
            case "sentence" -> paper.sentences().stream().anyMatch(t -> same(t.text(), field[1]));
            case "footnote" -> anyBlock(Block.Kind.FOOTNOTE, field[1], "");
            case "item" -> anyBlock(Block.Kind.ITEM, field[1], "");
            case "theorem" -> anyBlock(Block.Kind.THEOREM, field[1], field[2]);
            case "algorithm" -> anyBlock(Block.Kind.ALGORITHM, field[1], field[2]);
            case "code" -> anyBlock(Block.Kind.CODE, field[1], field[2]);
            case "equation" -> equation(field[1], field[2]);
            case "figure" ->
                    paper.figures().stream()
                            .anyMatch(f -> captioned(f.label(), f.caption(), field));
            case "table" ->
                    paper.tables().stream().anyMatch(t -> captioned(t.label(), t.caption(), field));
            case "cell" -> cell(field);
            case "references" -> paper.references().size() == Integer.parseInt(field[1]);
            case "reference" -> reference(field);
            case "call" -> called(field[1]).equals(numbers(field[2]));
            case "nocall" -> called(field[1]).isEmpty();
            case "mention" -> mentioned(field[1], field[2]);
            default -> throw new IllegalArgumentException(fact);
        };
    }

    List<String> show() {
        return headings();
    }

    List<String> headings() {
        List<String> out = new ArrayList<>();
        paper.sections()
                .forEach(s ->
                        out.add(
                                "%d %s %s"
                                        .formatted(
                                                s.level(),
                                                s.number().isEmpty() ? "-" : s.number(),
                                                s.title())));
        return out;
    }

    private boolean anyBlock(Block.Kind kind, String from, String to) {
        return paper.blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(b -> plain(b.text()))
                .anyMatch(t -> t.contains(plain(from)) && t.contains(plain(to)));
    }

    /// Whether running text holds what belongs to the page's frame.
    private static boolean astray(Block block, String text) {
        Set<Block.Kind> running =
                Set.of(Block.Kind.PARAGRAPH, Block.Kind.ITEM, Block.Kind.ABSTRACT);
        return running.contains(block.kind()) && plain(block.text()).contains(plain(text));
    }

    private boolean paragraph(String from, String to) {
        return paper.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                .map(b -> plain(b.text()))
                .anyMatch(t ->
                        t.indexOf(plain(from)) >= 0
                                && t.indexOf(plain(to)) > t.indexOf(plain(from)));
    }

    private boolean equation(String label, String holds) {
        return paper.equations().stream()
                .filter(e -> e.label().equals(label))
                .flatMap(e -> paper.blocks().stream().filter(b -> b.id().equals(e.block())))
                .anyMatch(b -> b.text().contains(holds));
    }

    private static boolean captioned(String label, String caption, String[] field) {
        return label.equals(field[1])
                && plain(caption).startsWith(plain(field[2]))
                && plain(caption).endsWith(plain(field[3]));
    }

    private boolean cell(String[] field) {
        return paper.tables().stream()
                .filter(t -> t.label().equals(field[1]))
                .flatMap(t -> t.cells().stream())
                .anyMatch(c ->
                        c.row() == Integer.parseInt(field[2])
                                && c.column() == Integer.parseInt(field[3])
                                && c.text().replace(" ", "").equals(field[4].replace(" ", "")));
    }

    private boolean reference(String[] field) {
        var reference = paper.references().get(Integer.parseInt(field[1]) - 1);
        return Integer.valueOf(field[2]).equals(reference.year())
                && same(reference.title(), field[3]);
    }

    /// The numbers of the references called in sentences that hold the words, or in the sentence
    /// right after, where superscripts behind a full stop may have gone.
    private Set<Integer> called(String words) {
        Set<Integer> out = new TreeSet<>();
        for (Citation citation : paper.citations()) {
            Sentence sentence = sentences.get(citation.sentence());
            if (sentence != null && plain(sentence.text()).contains(plain(words))) {
                citation.references().forEach(r -> out.add(Integer.valueOf(r.substring(1))));
            }
        }
        return out;
    }

    private static Set<Integer> numbers(String list) {
        Set<Integer> out = new TreeSet<>();
        for (String number : list.split("[,;]")) {
            out.add(Integer.valueOf(number));
        }
        return out;
    }

    private boolean mentioned(String label, String sentence) {
        List<String> mentions = new ArrayList<>();
        for (Figure f : paper.figures()) {
            mentions.addAll(f.label().equals(label) ? f.mentions() : List.of());
        }
        for (Table t : paper.tables()) {
            mentions.addAll(t.label().equals(label) ? t.mentions() : List.of());
        }
        return mentions.stream()
                .map(sentences::get)
                .anyMatch(s -> s != null && same(s.text(), sentence));
    }

    private static boolean same(String a, String b) {
        return plain(a).equals(plain(b));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}@]", "");
    }
}
