package gloss.parse.pdf;

import gloss.paper.Kind;
import gloss.paper.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Guesses the kind of a paper from the words of its title, abstract and headings.
final class KindOfPaper {
    private static final Map<Kind, Cue> CUES = new EnumMap<>(Kind.class);

    static {
        cue(Kind.SURVEY, "surveys?|systematic review|literature review|overview of|taxonomy|综述");
        cue(
                Kind.DATASET,
                "(?:introduc|present|releas|collect|construct|creat|publish|describ|annotat)\\w* (?:[\\w-]+,? ){0,6}(?:data ?sets?|benchmarks?|corpus|corpora)|语料|数据集",
                "data ?sets?|benchmarks?|corpus|corpora|treebank");
        cue(
                Kind.THEORY,
                "we (?:\\w+ )?(?:prove|derive)|theorems?|proofs?|lemmas?|(?:upper|lower|tight|error|regret) bounds?|sample complexity|np-hard(?:ness)?|necessary and sufficient|sufficient conditions?|axioms?|soundness|completeness|定理|证明",
                "theorems?|proofs?|bounds?|complexity|convergence|axioms?|implication|identifiability|equivalence");
        cue(
                Kind.SYSTEM,
                "toolkits?|toolbox|library|packages?|software|open[- ]source|platform|bindings|interactive tool|软件|系统");
        cue(
                Kind.MEDICAL,
                "patients?|clinical|cohorts?|randomi[sz]ed|clinical trials?|diagnos\\w+|prevalence|患者|临床");
        cue(
                Kind.MEASUREMENT,
                "empirical (?:study|analysis|evaluation)|we (?:\\w+ )?(?:analy[sz]e|measure|investigate|study)|large-scale study|case stud(?:y|ies)|实证");
        cue(
                Kind.METHOD,
                "we (?:\\w+ )?(?:propose|introduce|develop|present)|novel|our (?:\\w+ )?(?:method|model|approach|algorithm)|new (?:method|model|approach|algorithm|framework)|本文提出",
                "methods?|algorithms?|networks?|models?|learning");
    }

    private KindOfPaper() {}

    private record Cue(Pattern anywhere, Pattern inTitle) {}

    private static void cue(Kind kind, String words) {
        cue(kind, words, words);
    }

    /// A title says less and means more: "data set" in an abstract is what was tried on, in a title
    /// what the paper is.
    private static void cue(Kind kind, String words, String titleWords) {
        CUES.put(kind, new Cue(whole(words), whole(titleWords)));
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?<![a-z])(?:" + words + ")(?![a-z])");
    }

    static Kind of(String title, String abstractText, List<Section> sections) {
        StringBuilder headings = new StringBuilder();
        sections.forEach(s -> headings.append(s.title()).append('\n'));
        Kind best = Kind.OTHER;
        double most = 0;
        for (Map.Entry<Kind, Cue> cue : CUES.entrySet()) {
            double score =
                    3 * count(cue.getValue().inTitle(), title)
                            + Math.min(3, count(cue.getValue().anywhere(), abstractText))
                            + 0.5
                                    * Math.min(
                                            4,
                                            count(cue.getValue().anywhere(), headings.toString()));
            if (score > most) {
                most = score;
                best = cue.getKey();
            }
        }
        return best;
    }

    private static int count(Pattern cue, String text) {
        Matcher m = cue.matcher(text.toLowerCase(Locale.ROOT));
        int n = 0;
        while (m.find()) {
            n++;
        }
        return n;
    }
}
