package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.paper.Box;
import gloss.paper.Figure;
import gloss.paper.PageSize;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.reading.KeyFigure;
import gloss.reading.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Chooses the figure that shows how it works and the one that shows what came out, by the words of
/// their captions, where and how often the text points to them, their place and size.
final class KeyFigures {
    private static final Pattern OVERVIEW =
            any(
                    "overview|architecture|framework|pipeline|proposed|our (?:method|model|approach|system)|illustrat\\w+|structure|schematic\\w*|workflow|flow ?chart|diagram|concept\\w*|overall|process|components|module|training of|procedure|principles?|loss functions?|network|系统|框架|结构|流程|示意|模型|架构");
    private static final Pattern OUTCOME =
            any(
                    "results?|accuracy|comparison|compare\\w*|performance|error|versus|vs\\.?|curves?|convergence|effect of|as a function of|loss(?! functions?)|ablation|evaluation|scores?|trade-?off|speed-?up|runtime|distribution of|histogram|qualitative|visuali[sz]ation|predict\\w+|plots?|experiments?|spectr\\w+|结果|对比|比较|性能|曲线|误差|精度");

    /// What belongs to others, or shows words or outputs and not how they come about.
    private static final Pattern NO_METHOD =
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
                    "(?i)\\b(?:initiali[sz]ations?|threads?|hyper-?parameters?|sensitivity|ablation|learning rate|memory consumption|gradients?|scalability|(?:one|two|three) (?:\\p{L}+ )?(?:patients?|samples?|examples?|subjects?)|failure cases?|differences? in cosine)\\b|消融|参数");

    private static final double SMALLEST_SHARE = 0.015;
    private static final double LARGEST_SHARE = 0.85;
    private static final double LEAST_METHOD = 2.0;
    private static final double LEAST_RESULT = 2.0;
    private static final int LONGEST_CAPTION = 28;
    private static final int LONGEST_CAPTION_CHARACTERS = 50;

    private final Paper paper;
    private final SectionKinds kinds;
    private final ReadingSpeed speed;
    private final Map<String, Sentence> sentences;

    KeyFigures(Paper paper, SectionKinds kinds, ReadingSpeed speed) {
        this.paper = paper;
        this.kinds = kinds;
        this.speed = speed;
        this.sentences = paper.sentencesById();
    }

    /// The figure that shows how it works.
    Optional<KeyFigure> method() {
        return best(paper.figures(), Role.METHOD, LEAST_METHOD);
    }

    /// The figure that shows what came out, another than `method`.
    Optional<KeyFigure> results(Optional<KeyFigure> method) {
        String taken = method.map(KeyFigure::id).orElse("");
        List<Figure> others = paper.figures().stream().filter(f -> !f.id().equals(taken)).toList();
        return best(others, Role.RESULTS, LEAST_RESULT);
    }

    private Optional<KeyFigure> best(List<Figure> figures, Role role, double least) {
        return figures.stream()
                .filter(f -> f.box() != null && fits(f.box()))
                .filter(f -> score(f, role) >= least)
                .max(
                        Comparator.comparingDouble((Figure f) -> score(f, role))
                                .thenComparingInt(f -> -paper.figures().indexOf(f)))
                .map(f -> shown(f, role));
    }

    private double score(Figure figure, Role role) {
        boolean method = role == Role.METHOD;
        String caption =
                Captions.shown(
                        figure.caption(),
                        speed,
                        2 * LONGEST_CAPTION,
                        2 * LONGEST_CAPTION_CHARACTERS);
        double own = (method ? OVERVIEW : OUTCOME).matcher(caption).results().count();
        double other = (method ? OUTCOME : OVERVIEW).matcher(caption).results().count();
        if (own == 0 && other > 0) {
            return 0;
        }
        double words = Math.min(2, own) * 1.5 - Math.min(2, other) * 0.8;
        if (method) {
            words +=
                    (OWN.matcher(caption).find() ? 1 : 0)
                            - (NO_METHOD.matcher(caption).find() ? 2 : 0);
        }
        double mentions = Math.log(1 + figure.mentions().size());
        double place = (double) (figure.page() - 1) / Math.max(1, paper.pages().size() - 1);
        if (!method) {
            words +=
                    (COMPARES.matcher(caption).find() ? 1 : 0)
                            - (CLOSER.matcher(caption).find() ? 1 : 0);
        }
        double early = method ? 2.0 * (1 - 2 * place) : -1.0 * Math.abs(place - 0.6);
        long here =
                figure.mentions().stream()
                        .map(sentences::get)
                        .filter(s -> s != null && (method ? explains(s) : reports(s)))
                        .count();
        double section = here > 0 ? 1.5 : 0;
        double size = Math.min(1, share(figure.box()) * 5);
        boolean first = method && paper.figures().indexOf(figure) == 0;
        double appended =
                figure.mentions().stream()
                                        .map(sentences::get)
                                        .allMatch(s ->
                                                s != null
                                                        && kinds.of(s.section())
                                                                == SectionKind.APPENDIX)
                                && !figure.mentions().isEmpty()
                        ? -3
                        : 0;
        double behind = BackMatter.holds(paper, figure.page()) ? -3 : 0;
        double score =
                words + mentions + early + section + size + (first ? 0.7 : 0) + appended + behind;
        return Math.round(score * 1000) / 1000.0;
    }

    private boolean explains(Sentence sentence) {
        SectionKind kind = kinds.of(sentence.section());
        return kind == SectionKind.METHOD
                || kind == SectionKind.INTRODUCTION
                || kind == SectionKind.BODY
                || kind == SectionKind.ABSTRACT;
    }

    private boolean reports(Sentence sentence) {
        SectionKind kind = kinds.of(sentence.section());
        return kind == SectionKind.RESULTS
                || kind == SectionKind.SETUP
                || kind == SectionKind.DISCUSSION;
    }

    private KeyFigure shown(Figure figure, Role role) {
        Box box = figure.box() == null ? figure.captionBox() : figure.box();
        String caption =
                Captions.shown(
                        figure.caption(), speed, LONGEST_CAPTION, LONGEST_CAPTION_CHARACTERS);
        String why =
                figure.mentions().stream()
                        .map(sentences::get)
                        .filter(s -> s != null)
                        .max(
                                Comparator.comparingInt(
                                                (Sentence s) -> Math.min(30, speed.units(s.text())))
                                        .thenComparingInt(s -> -figure.mentions().indexOf(s.id())))
                        .map(Sentence::id)
                        .orElse("");
        return new KeyFigure(figure.id(), role, figure.label(), caption, box, "", why);
    }

    private boolean fits(Box box) {
        double share = share(box);
        return share >= SMALLEST_SHARE && share <= LARGEST_SHARE;
    }

    private double share(@org.jspecify.annotations.Nullable Box box) {
        if (box == null) {
            return 0;
        }
        PageSize page = paper.pages().get(box.page() - 1);
        return box.area() / Math.max(1, page.width() * page.height());
    }

    private static Pattern any(String words) {
        return Pattern.compile(
                "(?i)(?<![\\p{L}&&[^\\p{IsHan}]])(?:" + words + ")(?![\\p{L}&&[^\\p{IsHan}]])");
    }
}
