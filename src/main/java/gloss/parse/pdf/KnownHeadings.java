package gloss.parse.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Headings that papers of all fields have, by their words; letters only, in lower case.
final class KnownHeadings {
    private static final Set<String> WORDS =
            Set.of(
                    "abstract",
                    "summary",
                    "introduction",
                    "background",
                    "relatedwork",
                    "relatedworks",
                    "preliminaries",
                    "method",
                    "methods",
                    "methodology",
                    "materialsandmethods",
                    "experiments",
                    "experimentalsetup",
                    "results",
                    "resultsanddiscussion",
                    "discussion",
                    "discussions",
                    "evaluation",
                    "conclusion",
                    "conclusions",
                    "conclusionandfuturework",
                    "conclusionsandfuturework",
                    "discussionandconclusion",
                    "futurework",
                    "limitations",
                    "limitation",
                    "acknowledgements",
                    "acknowledgments",
                    "acknowledgement",
                    "acknowledgment",
                    "references",
                    "bibliography",
                    "appendix",
                    "appendices",
                    "supplementarymaterial",
                    "supplementarymaterials",
                    "ethicsstatement",
                    "ethicalconsiderations",
                    "broaderimpact",
                    "impactstatement",
                    "reproducibilitystatement",
                    "authorcontributions",
                    "contributions",
                    "funding",
                    "conflictofinterest",
                    "competinginterests",
                    "dataavailability",
                    "codeavailability",
                    "statementofneed",
                    "literaturecited",
                    "notation",
                    "摘要",
                    "内容提要",
                    "对象与方法",
                    "资料与方法",
                    "材料与方法",
                    "结果与分析",
                    "引言",
                    "绪论",
                    "前言",
                    "相关工作",
                    "方法",
                    "实验",
                    "实验结果",
                    "结果",
                    "讨论",
                    "结论",
                    "结束语",
                    "总结",
                    "致谢",
                    "参考文献",
                    "附录",
                    "局限性");

    private static final Pattern REFERENCES =
            Pattern.compile(
                    "references?|bibliography|literaturecited|参考文献|worksc?ited|referencesandnotes");

    private static final Pattern ABSTRACT = Pattern.compile("abstract|摘要|内容提要|内容摘要");

    private KnownHeadings() {}

    static String letters(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
    }

    static boolean known(String title) {
        return WORDS.contains(letters(title));
    }

    static boolean references(String title) {
        return REFERENCES.matcher(letters(title)).matches();
    }

    static boolean isAbstract(String title) {
        return ABSTRACT.matcher(letters(title)).matches();
    }
}
