package gloss.reading;

import gloss.paper.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a quotation may leave out of a sentence: citation marks, cross-references, bracketed
/// asides, opening connectives and list numbers, and clauses between two boundaries. Nothing that
/// restricts what the sentence says may go: no negation, condition, exception or hedge.
public final class Omissions {
    private static final Pattern BRACKETS =
            Pattern.compile(
                    "\\((?:[^()]|\\([^()]*\\))*\\)|\\[[^\\[\\]]*\\]|（(?:[^（）]|（[^（）]*）)*）|【[^【】]*】");

    private static final Pattern FOOTNOTE_MARK =
            Pattern.compile(
                    "(?<=[\\p{L})]{3}[,.;:]?)[¹²³⁴-⁹⁰]{1,2}(?=[\\s,.;:)]|$)|(?<=[\\p{L})]{3}) [¹²³⁴-⁹⁰]{1,2}(?=[\\s,.;:)]|$)"
                            + "|(?<=[\\p{L})]{3}[,.;:]?|\\p{IsHan}|[，。；])\\^\\{[\\[\\]\\d,;\\s–-]+}");

    /// One of these stands in each footnote mark.
    private static final String RAISED = "^¹²³⁴⁵⁶⁷⁸⁹⁰";

    /// Words that restrict a statement; a part that holds one stays.
    private static final Pattern RESTRICTING =
            Pattern.compile(
                    "(?i)(?<![\\p{L}])(?:if|unless|except|excluding|only|when|whenever|where|provided"
                            + "|providing|assuming|assume[sd]?|under|without|despite|not|no|never|nor"
                            + "|neither|none|hardly|cannot|\\p{L}+n['’]t|fail(?:s|ed)?|but|however"
                            + "|although|though|whereas|while|may|might|could|possibly|perhaps|likely"
                            + "|suggest(?:s|ing|ed)?|until|before|after|rather than|instead of"
                            + "|at least|at most|up to|limited|subject to|as long as|conditioned|given)"
                            + "(?![\\p{L}])"
                            + "|如果|若|除非|除了|仅|只有|只能|但|虽然|尽管|可能|也许|大约|假设|条件下|并不|不能|不会|不是"
                            + "|不再|没有|未能|未必|无法|并非|不超过|至少|至多");

    /// Prepositions that give a statement its scope when they open a part of it.
    private static final Pattern SCOPE =
            Pattern.compile(
                    "(?i)^[\\s,;:—–-]*(?:for|on|in|at|with|among|within|during|across|over|by|against"
                            + "|compared|relative|as|between|through(?:out)?|using|via|to"
                            + "|在|对于?|关于)(?![\\p{L}&&[^\\p{IsHan}]])");

    private static final Pattern PLAIN_OPENING =
            Pattern.compile(
                    "(?i)^(?:in|within|throughout) (?:this|the present|our) (?:paper|work|article|study"
                            + "|letter|report|contribution|thesis|chapter|manuscript|research)\\s*,?\\s*$"
                            + "|^to \\p{L}+ (?:this|these|that|those|such|the)\\b[^,]*,?\\s*$"
                            + "|^(?:motivated|inspired) by\\b[^,]*,?\\s*$"
                            + "|^(?:by|in) (?:so )?doing (?:so|this|that)\\s*,?\\s*$|^in this way\\s*,?\\s*$"
                            + "|^based on (?:this|these|the above) \\p{L}+\\s*,?\\s*$"
                            + "|^for (?:this|these|that) (?:purpose|reason|end)s?\\s*,?\\s*$"
                            + "|^with this in mind\\s*,?\\s*$|^towards? (?:this|these|that) \\p{L}+\\s*,?\\s*$"
                            + "|^(?:本文|在本文中|本研究)[，,]?$");

    private static final Pattern BOUNDARY = Pattern.compile("[,;:，；：—]|\\s[-–]\\s");

    /// Fewer words than this between two commas are an item of an enumeration, not a clause.
    private static final int LEAST_CLAUSE_WORDS = 3;

    private static final int LEAST_CLAUSE_HAN = 4;

    private Omissions() {}

    /// The stretches of this sentence that may go as they stand, whatever else goes; `marks` are
    /// the spans of its citation call-outs.
    public static List<Span> fixed(String sentence, List<Span> marks) {
        List<Span> spans = new ArrayList<>();
        marks.stream().filter(m -> isMark(m.of(sentence))).forEach(spans::add);
        brackets(sentence).stream().filter(b -> !restricts(b.of(sentence))).forEach(spans::add);
        spans.addAll(CrossReferences.in(sentence));
        spans.addAll(footnoteMarks(sentence));
        Openings.item(sentence).ifPresent(spans::add);
        int after = Openings.item(sentence).map(Span::end).orElse(0);
        Openings.connective(sentence.substring(after))
                .map(s -> new Span(after + s.start(), after + s.end()))
                .ifPresent(spans::add);
        Openings.adverb(sentence).ifPresent(spans::add);
        return spans.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList();
    }

    /// Offsets between which a clause may go: both ends, and every comma, semicolon, colon and
    /// dash.
    public static List<Integer> boundaries(String sentence) {
        List<Integer> offsets = new ArrayList<>();
        offsets.add(0);
        BOUNDARY.matcher(sentence)
                .results()
                .filter(b -> !betweenDigits(sentence, b))
                .forEach(b -> offsets.add(b.start()));
        offsets.add(sentence.length());
        return offsets.stream().distinct().toList();
    }

    /// Whether this stretch between two boundaries is a clause that may go.
    public static boolean mayGo(String stretch) {
        String inner = stretch.replaceFirst("^[\\s,;:，；：—–-]+", "");
        if (PLAIN_OPENING.matcher(inner).find()) {
            return true;
        }
        long han = inner.codePoints().filter(Omissions::isHan).count();
        long words = han > 0 ? 0 : inner.split("\\s+").length;
        return (words >= LEAST_CLAUSE_WORDS || han >= LEAST_CLAUSE_HAN)
                && !restricts(inner)
                && !SCOPE.matcher(inner).find();
    }

    /// Raised digits after a word, which point to a footnote; not those of `m²` or `10⁻³`.
    public static List<Span> footnoteMarks(String sentence) {
        if (sentence.chars().noneMatch(c -> RAISED.indexOf(c) >= 0)) {
            return List.of();
        }
        return FOOTNOTE_MARK
                .matcher(sentence)
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList();
    }

    /// Bracketed stretches, outermost first.
    public static List<Span> brackets(String sentence) {
        return BRACKETS.matcher(sentence).results().map(m -> new Span(m.start(), m.end())).toList();
    }

    static boolean restricts(String stretch) {
        return RESTRICTING.matcher(stretch).find();
    }

    /// A call-out that is no word of the sentence: bracketed, or raised digits. "Smith et al." is a
    /// subject and stays.
    private static boolean isMark(String callOut) {
        String bare = BRACKETS.matcher(callOut).replaceAll("");
        return bare.codePoints().noneMatch(Character::isLetter);
    }

    private static boolean betweenDigits(String text, MatchResult mark) {
        return mark.start() > 0
                && mark.end() < text.length()
                && Character.isDigit(text.charAt(mark.start() - 1))
                && Character.isDigit(text.charAt(mark.end()));
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
