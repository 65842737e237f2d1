package gloss.compose;

import gloss.paper.Paper;
import gloss.paper.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the sections of a paper apart by their headings; one that says nothing takes the kind of
/// the section it lies in, and after the first section of results counts as one of them. The words
/// are those of the headings of the development papers.
final class SectionKinds {
    /// The first section of a paper without an abstract, when it is one by another name.
    private static final Pattern SUMMARY = Pattern.compile("(?i)summary|overview|概述|摘要");

    private static final Set<SectionKind> TESTING =
            EnumSet.of(
                    SectionKind.RESULTS,
                    SectionKind.SETUP,
                    SectionKind.DATA,
                    SectionKind.DISCUSSION,
                    SectionKind.CONCLUSION);

    private static final Map<SectionKind, Pattern> HEADINGS = headings();
    private static final Pattern LETTERED = Pattern.compile("[A-Z](?:\\.\\d+)*[.)]?");

    private final Map<String, SectionKind> kinds = new LinkedHashMap<>();

    SectionKinds(Paper paper) {
        Deque<Section> above = new ArrayDeque<>();
        boolean after = false;
        boolean tested = false;
        int numbered = lastNumbered(paper);
        boolean summarised =
                paper.sentences().stream().anyMatch(s -> s.section().equals(Paper.ABSTRACT));
        for (int at = 0; at < paper.sections().size(); at++) {
            Section section = paper.sections().get(at);
            boolean lettered = LETTERED.matcher(section.number()).matches() && at < numbered;
            int level = lettered ? Math.max(2, section.level()) : section.level();
            while (!above.isEmpty() && above.getLast().level() >= level) {
                above.removeLast();
            }
            SectionKind parent = above.isEmpty() ? SectionKind.BODY : of(above.getLast().id());
            boolean top = level == 1;
            after |= top && isAppendix(section);
            SectionKind kind = settled(byTitle(section.title()), parent, after);
            kinds.put(
                    section.id(), kind == SectionKind.BODY && tested ? SectionKind.RESULTS : kind);
            tested |= top && kind == SectionKind.RESULTS;
            if (at == 0 && !summarised && SUMMARY.matcher(section.title().strip()).matches()) {
                kinds.put(section.id(), SectionKind.ABSTRACT);
            }
            if (!lettered) {
                above.addLast(section);
            }
        }
    }

    /// The last section with a number that is no letter; lettered sections before it are parts of
    /// the one above them (as in "II … A … B … III"), those after it appendices.
    private static int lastNumbered(Paper paper) {
        int last = -1;
        for (int at = 0; at < paper.sections().size(); at++) {
            String number = paper.sections().get(at).number();
            boolean plain = number.matches("\\d.*|[IVX]+\\.?");
            last = plain ? at : last;
        }
        return last;
    }

    /// The kind of the section with this id; also of `front` and `abstract`.
    SectionKind of(String section) {
        return switch (section) {
            case Paper.FRONT -> SectionKind.FRONT;
            case Paper.ABSTRACT -> SectionKind.ABSTRACT;
            default -> kinds.getOrDefault(section, SectionKind.BODY);
        };
    }

    /// The kind that a heading says outright, `BODY` when it says none.
    static SectionKind byTitle(String title) {
        for (var heading : HEADINGS.entrySet()) {
            if (heading.getValue().matcher(title).find()) {
                return heading.getKey();
            }
        }
        return SectionKind.BODY;
    }

    private static SectionKind settled(SectionKind own, SectionKind parent, boolean appendix) {
        if (own == SectionKind.ASIDE || parent == SectionKind.ASIDE) {
            return SectionKind.ASIDE;
        }
        if (own == SectionKind.LIMITATIONS) {
            return own;
        }
        if (appendix || own == SectionKind.APPENDIX || parent == SectionKind.APPENDIX) {
            return SectionKind.APPENDIX;
        }
        boolean within =
                parent == SectionKind.RELATED
                        || (TESTING.contains(parent)
                                && (own == SectionKind.METHOD || own == SectionKind.BACKGROUND))
                        || (parent == SectionKind.METHOD && own == SectionKind.INTRODUCTION);
        return own == SectionKind.BODY || within ? parent : own;
    }

    private static boolean isAppendix(Section section) {
        return section.title().matches("(?i).*\\b(?:appendi(?:x|ces)|supplement\\w*)\\b.*|附录.*")
                || LETTERED.matcher(section.number()).matches();
    }

    /// The first that matches decides, so the more telling words come first.
    private static Map<SectionKind, Pattern> headings() {
        Map<SectionKind, String> words = new LinkedHashMap<>();
        words.put(
                SectionKind.ASIDE,
                "acknowled?ge?ments?|author contributions?|funding|conflicts? of interest|competing"
                        + " interests?|^references$|bibliography|data availability|code availability"
                        + "|reproducibility (?:statement|checklist)|checklist|about the authors?"
                        + "|credit|^keywords?$|致谢|参考文献|作者贡献|利益冲突|基金");
        words.put(
                SectionKind.LIMITATIONS,
                "limitations?(?! of (?:existing|previous|prior|current|traditional|other|earlier))"
                        + "|threats? to validity|failure (?:cases?|modes?|analysis)|^failures?|caveats?"
                        + "|局限|不足之处|研究不足|^不足");
        words.put(
                SectionKind.CONCLUSION,
                "conclu(?:sions?|ding)|summary and|^summary of|closing|final remarks"
                        + "|结论|结语|总结|小结");
        words.put(
                SectionKind.FUTURE,
                "future (?:works?|directions?|research|stud(?:y|ies)|plans?|developments?|perspectives?"
                        + "|extensions?|improvements?|prospects?|challenges|community|versions?|scope)"
                        + "|^(?:the )?future$|(?:&|and|the) future$|outlook|next steps|roadmap"
                        + "|展望|未来(?:工作|研究)|^未来");
        words.put(SectionKind.APPENDIX, "appendi(?:x|ces)|supplement|附录");
        words.put(
                SectionKind.RELATED,
                "related|prior work|previous work|earlier work|literature|state of the (?:art|field)"
                        + "|similar (?:packages|software|tools)"
                        + "|comparison (?:with|to) (?:other|existing)"
                        + "|相关工作|相关研究|研究现状|文献综述");
        words.put(
                SectionKind.INTRODUCTION,
                "introduction|motivation|statement of need|^summary$|overview$|^purpose"
                        + "|引言|绪论|前言|概述");
        words.put(
                SectionKind.SETUP,
                "set-?up|settings?|implementation details?|training details?|baselines?|metrics?"
                        + "|protocol|hyper-?parameter|configuration|实验设置|实验环境|评价指标");
        words.put(
                SectionKind.DATA,
                "data ?sets?|corpus|corpora|^data$|data (?:collection|description|acquisition)"
                        + "|benchmarks?$|participants|数据集|数据来源|^数据");
        words.put(
                SectionKind.RESULTS,
                "experiment|^test(?:s|ed|ing)? (?:with|against|on)\\b|results?|evaluation|ablation|analys[ei]s|empirical|performance|comparison"
                        + "|findings|simulation|case stud|numerical|benchmark|effect of|observations"
                        + "|applications?|use[- ]cases?|experience|outcomes"
                        + "|实验|结果|分析|仿真|算例|评估|应用");
        words.put(
                SectionKind.DISCUSSION,
                "discussions?|lessons|\\bimplications\\b|impact|ethic|societal|讨论");
        words.put(
                SectionKind.BACKGROUND,
                "background|preliminar|problem (?:statement|definition|formulation|set)|notation"
                        + "|overview of|definitions|预备|背景|问题描述|问题定义|基础");
        words.put(
                SectionKind.METHOD,
                "method|approach|model|architecture|algorithm|framework|proposed|implementation"
                        + "|design|our |training|learning|network|features?|functionality|content|usage"
                        + "|structure|theor(?:y|em)|proof|formulation|system|procedure|materials"
                        + "|方法|模型|算法|设计|系统|框架|原理");
        Map<SectionKind, Pattern> patterns = new LinkedHashMap<>();
        words.forEach((kind, any) -> patterns.put(kind, Pattern.compile("(?i)(?:" + any + ")")));
        return patterns;
    }
}
