package gloss.compose;

import gloss.paper.Block;
import gloss.paper.Kind;
import gloss.paper.Paper;
import gloss.paper.Section;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The kind of a paper: by its title first, then its theorems, its abstract and its headings; the
/// parser's first guess where all of these are silent.
final class PaperKinds {
    private static final Pattern SURVEY = any("surveys?|review|overview|taxonomy|综述|述评|研究进展");
    private static final Pattern DATASET = any("data ?sets?|corpus|corpora|benchmark|数据集|语料库");
    private static final Pattern SYSTEM =
            any(
                    "package|toolkit|library|software|open[- ]source|(?:interactive|online|web|open|teaching) (?:[\\w-]+ )?platform\\b|toolbox|[\\w.]+\\.jl\\b|api\\b|textbooks?|module|course|curriculum|workshop|tutorials?|lessons?|软件|平台|系统的?设计与实现");

    /// In an abstract "module" and "platform" are parts of a method more often than not.
    private static final Pattern SOFTWARE =
            any("package|toolkit|library|software|open[- ]source|toolbox|[\\w.]+\\.jl\\b|软件|平台");

    private static final Pattern MEDICAL =
            any("patients?|clinical|randomi[sz]ed|cohort|trial|diagnos\\w+|disease|患者|临床|病例");
    private static final Pattern MEASUREMENT =
            any(
                    "empirical (?:study|analysis|evaluation)|we (?:measure|survey(?:ed)?|interview(?:ed)?|analy[sz]ed)|large-scale (?:study|analysis)|investigation of|case study|实证|调查");
    private static final Pattern THEORY =
            any(
                    "we (?:\\w+ )?(?:prove|characteri[sz]e|derive)|theorem|polynomial[- ]time|np-hard|identifiab\\w+|regret bound|axiom|computational(?:ly)? (?:complexity|intractab\\w+|hard\\w*)|complexity landscape|(?:lower|upper|generali[sz]ation) bounds?|sample complexity|minimax|necessary and sufficient|充要条件|充分条件|证明了");
    private static final Pattern METHOD =
            any(
                    "we (?:\\w+ )?(?:propose|introduce|present|develop)|novel|new (?:method|model|algorithm|approach)|提出");
    private static final Pattern PROVED =
            Pattern.compile(
                    "^(?:Main )?(?:Theorem|Lemma|Proposition|Corollary)\\b|^(?:定理|引理|命题|推论)");

    /// "Modia3D is an experimental Julia package …".
    private static final Pattern IS_SOFTWARE =
            Pattern.compile(
                    "(?:^|[.!?] )\\p{Lu}[\\w.&-]*(?: \\p{Lu}[\\w.&-]*){0,2} is an? (?:[\\w-]+ ){0,5}?(?:package|library|software|toolkit|toolbox|web application|command[- ]line tool)\\b");

    private static final Pattern NEED = Pattern.compile("(?i)statement of need");
    private static final int THEOREMS = 3;

    /// A paper with this many tables is about what was measured, whatever it proves.
    private static final int TABLES = 2;

    private PaperKinds() {}

    static Kind of(Paper paper) {
        String title = paper.title();
        String summary = paper.abstractText();
        String headings =
                paper.sections().stream().map(Section::title).collect(Collectors.joining("\n"));
        long theorems =
                paper.blocks().stream()
                        .filter(b ->
                                b.kind() == Block.Kind.THEOREM && PROVED.matcher(b.text()).find())
                        .count();
        if (NEED.matcher(headings).find()) {
            return Kind.SYSTEM;
        }
        if (SURVEY.matcher(title).find()) {
            return Kind.SURVEY;
        }
        if (DATASET.matcher(title).find()) {
            return Kind.DATASET;
        }
        if (SYSTEM.matcher(title).find()) {
            return Kind.SYSTEM;
        }
        if (count(THEORY, title) > 0) {
            return Kind.THEORY;
        }
        boolean proves = theorems >= THEOREMS || count(THEORY, summary) >= 2;
        if (proves && paper.tables().size() < TABLES) {
            return Kind.THEORY;
        }
        if (count(MEDICAL, title + " " + summary) >= 3 && !METHOD.matcher(summary).find()) {
            return Kind.MEDICAL;
        }
        if (count(SOFTWARE, summary) >= 2) {
            return Kind.SYSTEM;
        }
        if (IS_SOFTWARE.matcher(summary).find()) {
            return Kind.SYSTEM;
        }
        if (METHOD.matcher(summary).find()) {
            return Kind.METHOD;
        }
        if (MEASUREMENT.matcher(title + " " + summary).find()) {
            return Kind.MEASUREMENT;
        }
        return switch (paper.kind()) {
            case THEORY, DATASET, SURVEY, MEDICAL -> Kind.METHOD;
            case METHOD, MEASUREMENT, SYSTEM, OTHER -> paper.kind();
        };
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static Pattern any(String words) {
        return Pattern.compile("(?i)(?<![\\p{L}&&[^\\p{IsHan}]])(?:" + words + ")");
    }
}
