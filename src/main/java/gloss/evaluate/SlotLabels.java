package gloss.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What readers judged of the sentences of papers: for each paper its sentences with letters, `P I
/// M R L` right for problem, idea, method, results, limits, small letters true but minor, letters
/// after an `X` wrong though they look right, `Z` broken; and its best lines for the head, best
/// first. A sentence without a line is right nowhere.
final class SlotLabels {
    static final String HEADLINE = "headline";

    /// The slots in the order of their letters, then the head.
    static final List<String> PLACES =
            List.of("problem", "idea", "method", "results", "limits", HEADLINE);

    /// How a sentence was judged for a place.
    enum Judged {
        RIGHT,
        MINOR,
        WRONG,
        SILENT
    }

    private final Map<String, Map<String, String>> papers = new LinkedHashMap<>();

    /// `lines` are paper, sentence (or `headline`) and judgement with tabs between; `#` opens a
    /// comment.
    SlotLabels(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t");
            if (cells.length != 3) {
                throw new IllegalArgumentException("not paper, sentence, judgement: " + line);
            }
            papers.computeIfAbsent(cells[0], p -> new LinkedHashMap<>()).put(cells[1], cells[2]);
        }
    }

    /// Sorted by name.
    List<String> papers() {
        return papers.keySet().stream().sorted().toList();
    }

    Judged judged(String paper, String sentence, int place) {
        if (PLACES.get(place).equals(HEADLINE)) {
            int rank = rank(paper, sentence);
            return rank < 0 ? Judged.SILENT : rank == 0 ? Judged.RIGHT : Judged.MINOR;
        }
        String letters = of(paper, sentence);
        int wrong = letters.indexOf('X');
        String right = wrong < 0 ? letters : letters.substring(0, wrong);
        String letter = PLACES.get(place).substring(0, 1);
        if (right.contains(letter.toUpperCase(Locale.ROOT))) {
            return Judged.RIGHT;
        }
        if (right.contains(letter)) {
            return Judged.MINOR;
        }
        boolean said = letters.toLowerCase(Locale.ROOT).contains(letter);
        return said || letters.contains("Z") ? Judged.WRONG : Judged.SILENT;
    }

    /// 0 for the best line of the head, -1 for none.
    private int rank(String paper, String sentence) {
        return List.of(of(paper, HEADLINE).split(" ")).indexOf(sentence);
    }

    private String of(String paper, String sentence) {
        return papers.getOrDefault(paper, Map.of()).getOrDefault(sentence, "");
    }
}
