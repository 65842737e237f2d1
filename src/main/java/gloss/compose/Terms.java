package gloss.compose;

import gloss.language.Abbreviations;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.reading.Evidence;
import gloss.reading.Term;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The abbreviations that a reading uses, with the paper's own words for them: the six used most.
final class Terms {
    private static final int MOST = 6;
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{4,}");
    private static final Pattern WITHIN =
            Pattern.compile("(?i)^(?:and|or|of|the|an?|for|with|in|on|by|to|from)\\b");

    private Terms() {}

    /// `said`: all that the reading says.
    static List<Term> of(Paper paper, String said) {
        record Found(Term term, long uses) {}
        Map<String, Found> found = new LinkedHashMap<>();
        for (Sentence sentence : paper.sentences()) {
            for (Abbreviations.Abbreviation each : Abbreviations.in(sentence.text())) {
                long uses = uses(each.shortForm(), said);
                if (uses > 0 && spells(each) && !found.containsKey(each.shortForm())) {
                    String quote = sentence.text().substring(each.start(), each.end());
                    Evidence evidence =
                            new Evidence.Quoted(sentence.id(), quote, sentence.place().boxes());
                    found.put(
                            each.shortForm(),
                            new Found(
                                    new Term(each.shortForm(), each.longForm(), List.of(evidence)),
                                    uses));
                }
            }
        }
        return found.values().stream()
                .sorted(
                        Comparator.comparingLong((Found f) -> -f.uses())
                                .thenComparing(f -> f.term().term()))
                .limit(MOST)
                .map(Found::term)
                .toList();
    }

    /// Whether the long form can be what the letters stand for: it does not begin within a phrase
    /// ("and width U-Net"), and four capitals or more have nearly as many words ("reading
    /// comprehension (RACE)" names a set of data).
    private static boolean spells(Abbreviations.Abbreviation each) {
        int words = each.longForm().split("[\\s/–-]+").length;
        boolean capitals = CAPITALS.matcher(each.shortForm()).matches();
        return !WITHIN.matcher(each.longForm()).find()
                && (!capitals || words >= each.shortForm().length() - 1);
    }

    private static long uses(String term, String said) {
        Matcher use =
                Pattern.compile(
                                "(?<![\\p{L}\\p{N}])"
                                        + Pattern.quote(term)
                                        + "(?![\\p{Ll}\\p{N}]{2})")
                        .matcher(said);
        return use.results().count();
    }
}
