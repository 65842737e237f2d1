package gloss.compose;

import gloss.paper.Figure;
import gloss.paper.PageSize;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What tells a figure that shows how it works from one that shows what came out, and either from
/// the rest: the words of its caption, the sentences that point to it, its place and size.
final class FigureFeatures {
    /// A feature; counts go to 2, shares from 0 to 1, the others are 0 or 1.
    enum Of {
        METHOD_WORDS,
        RESULT_WORDS,
        METHOD_OPENING,
        RESULT_OPENING,
        OWN_METHOD,
        NAMED,
        OF_OTHERS,
        COMPARES,
        CLOSER,
        EXAMPLE,
        UNTOLD,
        MENTIONS,
        IN_METHOD,
        IN_OPENING,
        IN_RESULTS,
        SAID_METHOD,
        SAID_RESULT,
        PLACE,
        FIRST,
        SECOND,
        FIRST_OF_RESULTS,
        ORDER,
        SIZE,
        AFTER
    }

    private static final Pattern METHOD =
            any(
                    "overview|architecture|framework|pipeline|proposed|our (?:method|model|approach|system)|illustrat\\w+|structure|schematic\\w*|workflow|flow ?chart|diagram|concept\\w*|overall|process|components|module|training of|procedure|principles?|loss functions?|network|系统|框架|结构|流程|示意|模型|架构");
    private static final Pattern RESULT =
            any(
                    "results?|accuracy|comparison|compare\\w*|performance|error|versus|vs\\.?|curves?|convergence|effect of|as a function of|loss(?! functions?)|ablation|evaluation|scores?|trade-?off|speed-?up|runtime|distribution of|histogram|qualitative|visuali[sz]ation|predict\\w+|plots?|experiments?|spectr\\w+(?! of)|结果|对比|比较|性能|曲线|误差|精度|比例");

    /// What belongs to others, or shows words or outputs and not how they come about.
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?i)\\[[^\\]]*(?:19|20)\\d\\d[^\\]]*\\]|\\bet al\\b|\\bprompts?\\b|\\b(?:generated|qualitative) (?:samples|results|examples)|\\bvisuali[sz]ation of\\b|\\btop-?\\d+\\b");

    /// What says that it shows the authors' own method.
    private static final Pattern OWN =
            Pattern.compile(
                    "(?i)\\b(?:proposed|our (?:\\p{L}+[- ]){0,3}(?:method|model|approach|system|framework|pipeline|architecture)|overview of)\\b|本文");

    /// What sets the authors' own beside others': the claim of the paper in a picture.
    private static final Pattern COMPARES =
            Pattern.compile(
                    "(?i)\\b(?:baselines?|compar\\w+|outperform\\w*|versus|v\\.?s\\.?|against|methods|improv\\w+|ground[- ]truth|state-of-the-art|head-to-head)(?!\\p{L})|对比|比较|优于");

    /// What only looks closer: at one setting, what it costs, single examples.
    private static final Pattern CLOSER =
            Pattern.compile(
                    "(?i)\\b(?:initiali[sz]ations?|threads?|hyper-?parameters?|sensitivity|ablation|learning rate|memory consumption|gradients?|scalability|(?:one|two|three) (?:different )?(?:test )?(?:\\p{L}+ )?(?:patients?|samples?|examples?|subjects?)|failure cases?|differences? in cosine|activation functions?|dropout|number of (?:neurons|layers)|varying|different (?:values|numbers|settings)|attention (?:maps?|matrix|weights)|calibration|case study|schemes)\\b|消融|参数|案例");

    /// A single thing shown, a screen, a definition drawn.
    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "(?i)^(?:\\S+ ){0,2}?(?:examples?|types?|question|screenshot|case study|sample)\\b|\\b(?:toy example|screenshots?|home ?page|interface|functionalit\\w+|examples? of)\\b|示例|截图|界面");

    private static final Pattern SAID_METHOD =
            Pattern.compile(
                    "(?i)\\b(?:overview|architecture|framework|pipeline|workflow|illustrat\\w+|depict\\w*|our (?:method|model|approach|system|network)|proposed|overall|summari[sz]e[sd]?|consists?)\\b|框架|流程|结构|示意");
    private static final Pattern SAID_RESULT =
            Pattern.compile(
                    "(?i)\\b(?:outperform\\w*|better|improv\\w+|higher|lower|compar\\w+|results?|performance|faster|increas\\w+|decreas\\w+|achiev\\w+|we (?:see|observe|find|can see))\\b|\\d+(?:\\.\\d+)? ?%|优于|结果|提高|高于|低于");

    private static final Set<SectionKind> METHODS =
            EnumSet.of(SectionKind.METHOD, SectionKind.BODY);
    private static final Set<SectionKind> OPENINGS =
            EnumSet.of(SectionKind.INTRODUCTION, SectionKind.ABSTRACT);
    private static final Set<SectionKind> RESULTS =
            EnumSet.of(SectionKind.RESULTS, SectionKind.SETUP, SectionKind.DISCUSSION);

    private static final int OPENING_WORDS = 6;

    private final Paper paper;
    private final SectionKinds kinds;
    private final Map<String, Sentence> sentences;
    private final OwnNames names;

    FigureFeatures(Paper paper, SectionKinds kinds) {
        this.paper = paper;
        this.kinds = kinds;
        this.sentences = paper.sentencesById();
        this.names = new OwnNames(paper);
    }

    /// The features of a figure, whose caption is read so far.
    Map<Of, Double> of(Figure figure, String caption) {
        List<Sentence> mentions = mentions(figure);
        String opening = String.join(" ", first(caption));
        int at = paper.figures().indexOf(figure);
        double pages = Math.max(1, paper.pages().size() - 1);
        boolean results = in(mentions, RESULTS);
        boolean appended =
                !mentions.isEmpty()
                        && mentions.stream()
                                .allMatch(s -> kinds.of(s.section()) == SectionKind.APPENDIX);
        Map<Of, Double> features = new EnumMap<>(Of.class);
        features.put(Of.METHOD_WORDS, count(METHOD, caption));
        features.put(Of.RESULT_WORDS, count(RESULT, caption));
        features.put(Of.METHOD_OPENING, one(METHOD.matcher(opening).find()));
        features.put(Of.RESULT_OPENING, one(RESULT.matcher(opening).find()));
        features.put(Of.OWN_METHOD, one(OWN.matcher(caption).find()));
        features.put(Of.NAMED, one(names.named(caption)));
        features.put(Of.OF_OTHERS, one(OTHERS.matcher(caption).find()));
        features.put(Of.COMPARES, one(COMPARES.matcher(caption).find()));
        features.put(Of.CLOSER, one(CLOSER.matcher(caption).find()));
        features.put(Of.EXAMPLE, one(EXAMPLE.matcher(caption).find()));
        features.put(Of.UNTOLD, one(caption.isBlank()));
        features.put(Of.MENTIONS, Math.log(1 + figure.mentions().size()));
        features.put(Of.IN_METHOD, one(in(mentions, METHODS)));
        features.put(Of.IN_OPENING, one(in(mentions, OPENINGS)));
        features.put(Of.IN_RESULTS, one(results));
        features.put(Of.SAID_METHOD, one(said(mentions, SAID_METHOD)));
        features.put(Of.SAID_RESULT, one(said(mentions, SAID_RESULT)));
        features.put(Of.PLACE, (figure.page() - 1) / pages);
        features.put(Of.FIRST, one(at == 0));
        features.put(Of.SECOND, one(at == 1));
        features.put(Of.FIRST_OF_RESULTS, one(results && firstOfResults(at)));
        features.put(Of.ORDER, (double) at / Math.max(1, paper.figures().size()));
        features.put(Of.SIZE, Math.min(1, 5 * share(figure)));
        features.put(Of.AFTER, one(appended || BackMatter.holds(paper, figure.page())));
        return features;
    }

    private List<Sentence> mentions(Figure figure) {
        return figure.mentions().stream().map(sentences::get).filter(s -> s != null).toList();
    }

    private boolean firstOfResults(int at) {
        return paper.figures().subList(0, at).stream().noneMatch(f -> in(mentions(f), RESULTS));
    }

    private boolean in(List<Sentence> mentions, Set<SectionKind> wanted) {
        return mentions.stream().anyMatch(s -> wanted.contains(kinds.of(s.section())));
    }

    private static boolean said(List<Sentence> mentions, Pattern words) {
        return mentions.stream().anyMatch(s -> words.matcher(s.text()).find());
    }

    /// The share of its page that a figure takes; 0 where its region is not known.
    double share(Figure figure) {
        if (figure.box() == null) {
            return 0;
        }
        PageSize page = paper.pages().get(figure.box().page() - 1);
        return figure.box().area() / Math.max(1, page.width() * page.height());
    }

    private static List<String> first(String caption) {
        return Arrays.stream(caption.split("\\s+")).limit(OPENING_WORDS).toList();
    }

    private static double count(Pattern words, String text) {
        return Math.min(2, words.matcher(text).results().count());
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }

    private static Pattern any(String words) {
        return Pattern.compile(
                "(?i)(?<![\\p{L}&&[^\\p{IsHan}]])(?:" + words + ")(?![\\p{L}&&[^\\p{IsHan}]])");
    }
}
