package gloss.parse.pdf;

import gloss.paper.Figure;
import gloss.paper.Sentence;
import gloss.paper.Table;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which sentences speak of which figure or table: "Fig. 2b", "Figures 3–5", "Tables 1 and 2", 图 2.
final class Mentions {
    private static final Pattern MENTION =
            Pattern.compile(
                    "(?:\\b(?i:(fig(?:ure|s|ures)?|tab(?:le|les|s)?))\\b\\.?\\s*|(图|表)\\s*)"
                            + "((?:[A-Z]{1,2}[.]?)?\\d+(?:\\.\\d+)*|[IVXL]{1,6}\\b)(?:\\s?\\(?[a-z]\\)?\\b)?"
                            + "((?:\\s*(?:,|and|&|–|-|to|、|和|至)\\s*(?:\\d+(?:\\.\\d+)*)(?:\\s?\\(?[a-z]\\)?\\b)?)*)");
    private static final Pattern MORE =
            Pattern.compile("(,|and|&|–|-|to|、|和|至)\\s*(\\d+(?:\\.\\d+)*)");

    private final Map<String, Set<String>> sentencesOf = new HashMap<>();

    Mentions(List<Sentence> sentences) {
        for (Sentence s : sentences) {
            boolean caption = s.section().startsWith("fig") || s.section().startsWith("tab");
            Matcher m = MENTION.matcher(s.text());
            while (m.find() && !caption) {
                String word = m.group(1) == null ? m.group(2) : m.group(1);
                boolean figure = word.startsWith("图") || word.substring(0, 1).equalsIgnoreCase("f");
                String kind = figure ? "f" : "t";
                note(kind + m.group(3), s.id());
                further(kind, m.group(3), m.group(4), s.id());
            }
        }
    }

    private void further(String kind, String first, String rest, String sentence) {
        Matcher more = MORE.matcher(rest);
        String before = first;
        while (more.find()) {
            boolean range = !more.group(1).matches(",|and|&|、|和");
            if (range && before.matches("\\d{1,3}") && more.group(2).matches("\\d{1,3}")) {
                int to = Integer.parseInt(more.group(2));
                for (int n = Integer.parseInt(before) + 1; n < to && to - n < 12; n++) {
                    note(kind + n, sentence);
                }
            }
            note(kind + more.group(2), sentence);
            before = more.group(2);
        }
    }

    private void note(String key, String sentence) {
        sentencesOf.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(sentence);
    }

    Figure of(Figure figure) {
        return new Figure(
                figure.id(),
                figure.label(),
                figure.caption(),
                figure.box(),
                figure.captionBox(),
                mentions("f", figure.label()));
    }

    Table of(Table table) {
        return new Table(
                table.id(),
                table.label(),
                table.caption(),
                table.box(),
                table.captionBox(),
                mentions("t", table.label()),
                table.cells());
    }

    private List<String> mentions(String kind, String label) {
        String number =
                label.replaceFirst("^[^\\d]*?(?=[A-Z]{0,2}\\.?\\d)", "")
                        .replaceFirst("^\\p{L}+\\.?\\s?(?=[IVXL]+$)", "");
        return List.copyOf(sentencesOf.getOrDefault(kind + number, Set.of()));
    }
}
