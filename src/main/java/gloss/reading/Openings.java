package gloss.reading;

import gloss.language.StatementLabels;
import gloss.paper.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What may stand before the first word that carries the sentence: a connective that ties it to the
/// one before ("However,", "此外，"), the number or bullet of a list item, or the label of a part of a
/// structured abstract or of a statement.
public final class Openings {
    private static final Pattern ITEM =
            Pattern.compile(
                    "^\\s*(?:[•◦▪●■–—*·✓‣-]\\s+|[(\\[（]?(?:\\d{1,2}|[a-hA-H]|[ivx]{1,4})[)\\]）]\\s*|\\d{1,2}\\.\\s+(?=\\p{Lu})|[①-⑳]\\s*)");

    /// The label of a part of a structured abstract: "Methods: We enrolled …".
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:Background|Context|Objectives?|Aims?|Purpose|Introduction|Motivation|Methods?"
                            + "|Materials and [Mm]ethods|Design|Setting|Participants|Results?|Findings"
                            + "|Conclusions?|Discussion|Significance|Summary|Limitations?|Future [Ww]ork"
                            + "|目的|方法|结果|结论|背景)\\s*[:：.]\\s+(?=\\p{Lu}|\\p{IsHan})|^(?:目的|方法|结果|结论|背景)[:：]\\s*");

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "^(?:However|Moreover|Furthermore|Thus|Therefore|Hence|Consequently|Accordingly"
                            + "|Additionally|In addition|Besides|Also|Nevertheless|Nonetheless|Still|Yet"
                            + "|Then|Next|Finally|Lastly|First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Last"
                            + "|First of all|As a result|As a consequence|In consequence|In response|In turn|Indeed|In fact"
                            + "|Notably|Interestingly|Importantly|Remarkably|Surprisingly|Specifically"
                            + "|More specifically|More precisely|More importantly|Most importantly"
                            + "|Concretely|In particular|Particularly|Likewise|Similarly|Overall|In summary"
                            + "|To summari[sz]e|To sum up|In short|In brief|In conclusion|To conclude"
                            + "|On the other hand|On the one hand|Meanwhile|At the same time|Instead"
                            + "|Conversely|By contrast|In contrast|For example|For instance|Again"
                            + "|Unfortunately|Fortunately|Clearly|Obviously|Of course|Naturally|Generally"
                            + "|In general|Generally speaking|That is|In other words|To this end"
                            + "|To that end|For this reason|For this purpose|On the contrary|Subsequently"
                            + "|Afterwards|Rather|Note that|Note,? however,? that|Recall that"
                            + "|We note that|It is worth noting that|It should be noted that|And|But|So"
                            + "|Altogether|All in all|Taken together|Further|Formally|Intuitively"
                            + "|Crucially|Essentially|Empirically speaking|Equivalently|Ultimately)"
                            + "(?:\\s*[,:]\\s*|\\s+(?=however\\b)|\\s+)");
    private static final Pattern CHINESE =
            Pattern.compile(
                    "^(?:第[一二三四五六]|然而|但是|但|因此|所以|此外|另外|同时|而且|并且|于是|最后|首先|其次|再次|接着|然后"
                            + "|总之|综上(?:所述)?|总的来说|具体(?:来说|地|而言)|也就是说|换言之|例如|特别地|尤其是?|实际上|事实上"
                            + "|不过|从而|进而|相反|一方面|另一方面|为此|可见|显然|值得注意的是|需要指出的是|即|则|故)[，,：:]");

    /// The connective within "We also prove …", by which the authors tie it to the sentence before.
    private static final Pattern ADVERB =
            Pattern.compile(
                    "^.{0,40}?\\b(?:[Ww]e|[Pp]aper|[Ww]ork|[Aa]rticle) ((?:also|further|additionally|furthermore|moreover) )(?=\\p{Ll})");

    private Openings() {}

    /// The list number, bullet or label before the sentence.
    public static Optional<Span> item(String text) {
        return first(ITEM.matcher(text)).or(() -> label(text)).or(() -> statement(text));
    }

    /// The label of a statement or proof before the sentence, with the blanks behind it.
    private static Optional<Span> statement(String text) {
        int end = StatementLabels.end(text);
        while (end > 0 && end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end > 0 && end < text.length() ? Optional.of(new Span(0, end)) : Optional.empty();
    }

    /// The label of a part of a structured abstract before the sentence.
    public static Optional<Span> label(String text) {
        return first(LABEL.matcher(text));
    }

    /// The connective that stands between "we" and its verb, with its blank.
    public static Optional<Span> adverb(String text) {
        Matcher found = ADVERB.matcher(text);
        return found.find()
                ? Optional.of(new Span(found.start(1), found.end(1)))
                : Optional.empty();
    }

    /// The connective that opens the sentence, with its comma and blanks. Without a comma only
    /// where the words can be nothing else ("Note that we …" but not "First results …").
    public static Optional<Span> connective(String text) {
        for (Pattern pattern : List.of(ENGLISH, CHINESE)) {
            Matcher found = pattern.matcher(text);
            if (found.find() && (pattern == CHINESE || certain(found.group()))) {
                return Optional.of(new Span(found.start(), found.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean certain(String opening) {
        String words = opening.strip();
        return words.endsWith(",")
                || words.endsWith(":")
                || words.endsWith(" that")
                || List.of("And", "But", "Thus", "Hence", "Therefore", "However", "Moreover")
                        .contains(words);
    }

    private static Optional<Span> first(Matcher found) {
        return found.find() ? Optional.of(new Span(found.start(), found.end())) : Optional.empty();
    }
}
