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
    private static final Map<Kind, Pattern> CUES = new EnumMap<>(Kind.class);

    static {
        cue(Kind.SURVEY, "survey|systematic review|literature review|overview of|taxonomy|综述");
        cue(Kind.DATASET, "dataset|data set|benchmark|corpus|corpora|annotat\\w+|数据集|语料");
        cue(
                Kind.THEORY,
                "theorem|prove|proof|lemma|bounds?|sample complexity|convergence|np-hard|定理|证明");
        cue(
                Kind.SYSTEM,
                "toolkit|library|package|software|open[- ]source|platform|framework for|demo|软件|系统");
        cue(
                Kind.MEDICAL,
                "patients?|clinical|cohort|randomi[sz]ed|trial|diagnos\\w+|prevalence|患者|临床");
        cue(
                Kind.MEASUREMENT,
                "empirical study|we analy[sz]e|measur\\w+|investigat\\w+|large-scale study|case study");
        cue(
                Kind.METHOD,
                "we (?:propose|introduce|present|develop)|novel|method|algorithm|architecture|本文提出");
    }

    private KindOfPaper() {}

    private static void cue(Kind kind, String words) {
        CUES.put(
                kind,
                Pattern.compile(
                        "\\b(?:" + words + ")\\b|(?:[\\u4e00-\\u9fff]{0}(?:" + words + "))"));
    }

    static Kind of(String title, String abstractText, List<Section> sections) {
        StringBuilder headings = new StringBuilder();
        sections.forEach(s -> headings.append(s.title()).append('\n'));
        Kind best = Kind.OTHER;
        double most = 0;
        for (Map.Entry<Kind, Pattern> cue : CUES.entrySet()) {
            double score =
                    3 * count(cue.getValue(), title)
                            + Math.min(3, count(cue.getValue(), abstractText))
                            + 0.5 * Math.min(4, count(cue.getValue(), headings.toString()));
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
