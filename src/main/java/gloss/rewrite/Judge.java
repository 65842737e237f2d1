package gloss.rewrite;

import gloss.language.Glossary;
import gloss.language.ReadingSpeed;
import gloss.paper.Paper;
import gloss.reading.Evidence;
import gloss.reading.Objection;
import gloss.verify.Aspect;
import gloss.verify.Context;
import gloss.verify.Finding;
import gloss.verify.Judgement;
import gloss.verify.Verdict;
import gloss.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Says whether a model's sentence may stand for its evidence. It is the program of `verify`, after
/// what every sentence must be: in the language asked for, short enough, no address that the paper
/// has not.
final class Judge {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN_WORD =
            Pattern.compile(
                    "[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[-'’./][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://\\S+|www\\.\\S+|\\S+@\\S+\\.\\w+");

    /// A few words more than were asked for do no harm; the reading is fitted to its time at last.
    private static final double LONGER = 1.15;

    /// A long sentence may be supported as a whole and still end in a clause of which the paper
    /// knows nothing; of each clause so much must be in the evidence. The check's own line between
    /// another subject and a part of this one.
    private static final double OF_A_CLAUSE = 0.3;

    private static final Pattern OWN_NAME = Pattern.compile("^\\s*([^:：\\s]{2,30})\\s*[:：]");

    private final Verifier verifier;
    private final Context context;
    private final Matching matching;

    Judge(Paper paper, Glossary glossary, double strictness) {
        this.verifier = new Verifier(glossary, strictness);
        this.matching = new Matching(glossary);
        var own = OWN_NAME.matcher(paper.title());
        this.context =
                Context.of(
                        paper.sentences().stream().map(s -> s.text()).toList(),
                        own.find() ? List.of(own.group(1)) : List.of());
    }

    /// The sentence with the verdict on it.
    Draft judge(String text, List<Evidence.Quoted> sources, String language, int most) {
        List<Objection> against = new ArrayList<>(form(text, sources, language, most));
        if (against.isEmpty()) {
            against.addAll(evidence(text, sources));
        }
        return new Draft(
                text, sources, against, against.isEmpty() ? matching.of(text, sources) : List.of());
    }

    /// What the evidence has against the sentence.
    List<Objection> evidence(String text, List<Evidence.Quoted> sources) {
        Verdict verdict =
                verifier.check(
                        text, sources.stream().map(Evidence.Quoted::quote).toList(), context);
        if (verdict.isSupported()) {
            List<Objection> against =
                    new ArrayList<>(
                            Kept.against(
                                    text, sources.stream().map(Evidence.Quoted::quote).toList()));
            Clauses.of(text).stream()
                    .filter(c -> covered(c, sources) < OF_A_CLAUSE)
                    .map(c -> new Objection(Objection.Kind.CONTENT, c, ""))
                    .forEach(against::add);
            return against;
        }
        if (verdict.judgement() == Judgement.NOT_FOUND || verdict.findings().isEmpty()) {
            return List.of(new Objection(Objection.Kind.CONTENT, text, ""));
        }
        return verdict.findings().stream().map(Judge::objection).distinct().toList();
    }

    /// The share of a clause that the sources speak of.
    private double covered(String clause, List<Evidence.Quoted> sources) {
        return verifier.check(
                        clause, sources.stream().map(Evidence.Quoted::quote).toList(), context)
                .covered();
    }

    /// Whether two sentences say the same numbers in the same units.
    boolean sameNumbers(String one, String other) {
        return sameNumbersIn(one, other) && sameNumbersIn(other, one);
    }

    private boolean sameNumbersIn(String claim, String evidence) {
        return verifier.check(claim, List.of(evidence), context).findings().stream()
                .noneMatch(f -> f.aspect() == Aspect.NUMBER || f.aspect() == Aspect.UNIT);
    }

    private static Objection objection(Finding finding) {
        return new Objection(
                Objection.Kind.valueOf(finding.aspect().name()),
                finding.words(),
                finding.evidence());
    }

    private static List<Objection> form(
            String text, List<Evidence.Quoted> sources, String language, int most) {
        if (text.isBlank()) {
            return List.of(new Objection(Objection.Kind.FORM, "", ""));
        }
        if (!isIn(language, text)) {
            return List.of(new Objection(Objection.Kind.LANGUAGE, "", ""));
        }
        int units = ReadingSpeed.of(language, 0).units(text);
        if (units > Math.ceil(most * LONGER)) {
            return List.of(new Objection(Objection.Kind.LENGTH, "", ""));
        }
        return ADDRESS.matcher(text)
                .results()
                .map(m -> m.group())
                .filter(a -> sources.stream().noneMatch(s -> s.quote().contains(a)))
                .map(a -> new Objection(Objection.Kind.CONTENT, a, ""))
                .toList();
    }

    /// Chinese has at least as many Han characters as Latin words, names among them; English has
    /// none, or one in twenty letters where a paper names Chinese things.
    static boolean isIn(String language, String text) {
        long han = HAN.matcher(text).results().count();
        long latin = LATIN_WORD.matcher(text).results().count();
        return language.startsWith("zh")
                ? han > 0 && han >= latin
                : latin > 0 && han * 20 <= text.length();
    }
}
