package gloss.compose;

import gloss.paper.Span;
import gloss.reading.CrossReferences;
import gloss.reading.Omissions;
import gloss.reading.Openings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes out of a sentence what only serves a reader of the whole paper: citation marks, asides
/// that point elsewhere, "as shown in Fig. 3", the connective and the list number before it.
/// Everything else stays as it is.
final class Cleaning {
    /// An aside longer than this is left out; shorter ones name or date things.
    private static final int LONGEST_ASIDE_WORDS = 5;

    private static final Pattern POINTER =
            Pattern.compile(
                    "(?i)^[(\\[（【]\\s*(?:(?:see|cf\\.?|e\\.g\\.?|i\\.e\\.?|e\\.g|figs?\\b|figures?\\b|tab(?:le)?s?\\b|sec(?:tion)?s?\\b"
                            + "|eqs?\\b|equations?\\b|§|appendi|algorithms?\\b|theorems?\\b|available\\b|https?:|www\\.|refer to|as in|left|right|top|bottom"
                            + "|见|如图|图|表|式|例如)|(?<=[\\[【]\\s?)\\d+(?:\\s*[,;–-]\\s*\\d+)*\\s*[\\]】]"
                            + "|[^)\\]]*\\b(?:19|20)\\d\\d[a-z]?\\s*(?:[;,][^)\\]]*)?[)\\]])");

    /// Verbs whose complement a cross-reference is: without it they say nothing.
    private static final Pattern LEANING =
            Pattern.compile(
                    "(?i)(?:shown|seen|given|found|listed|reported|presented|described|summari[sz]ed"
                            + "|depicted|illustrated|provided|detailed|plotted|discussed|defined"
                            + "|displayed|visuali[sz]ed|introduced|outlined|available|included|appears?|and|of|than"
                            + "|explained|as|to|the|details?)\\s*$");

    /// Words after which a citation mark stands for a noun: "as in [12]", "by [3]".
    private static final Pattern NOUN_WANTED =
            Pattern.compile(
                    "(?i)(?:^|[(,;]|\\b(?:in|by|of|from|to|with|see|following|like|and|or|than|both|as|at|on|e\\.g\\.|for|unlike|between|over|against|using|via|extends|follows?|recommended|proposed|since|is|are|was|because))[\\s~]*$");

    private static final Pattern CITING =
            Pattern.compile(
                    "\\[\\s*\\d+(?:\\s*[,;–-]\\s*\\d+)*\\s*]|[(\\[][^)\\]]*\\b(?:19|20)\\d\\d[a-z]?\\s*(?:[;,][^)\\]]*)?[)\\]]");

    private Cleaning() {}

    /// The sentence as a reading says it; empty when it cannot be cleaned within the promises.
    static Optional<Cut> clean(String sentence, List<Span> marks) {
        return gone(sentence, marks).flatMap(g -> Scissors.without(sentence, g, marks));
    }

    /// What cleaning takes out; empty when a call-out stands for a noun, so that nothing may go.
    static Optional<List<Span>> gone(String sentence, List<Span> marks) {
        List<Span> gone = new ArrayList<>();
        List<Span> allowed = Omissions.fixed(sentence, marks);
        for (Span mark : marks) {
            if (!allowed.contains(mark)) {
                continue;
            }
            boolean bracketed = mark.of(sentence).matches("[(\\[（【].*");
            if (bracketed && NOUN_WANTED.matcher(sentence.substring(0, mark.start())).find()) {
                return Optional.empty();
            }
            gone.add(mark);
        }
        gone.addAll(Omissions.footnoteMarks(sentence));
        for (Span bracket : Omissions.brackets(sentence)) {
            if (CITING.matcher(bracket.of(sentence)).matches()
                    && NOUN_WANTED.matcher(sentence.substring(0, bracket.start())).find()) {
                return Optional.empty();
            }
            if (allowed.contains(bracket) && isAside(bracket, sentence, marks)) {
                gone.add(bracket);
            }
        }
        for (Span reference : CrossReferences.in(sentence)) {
            if (!LEANING.matcher(sentence.substring(0, reference.start())).find()) {
                gone.add(reference);
            }
        }
        int start = Openings.item(sentence).map(Span::end).orElse(0);
        if (start > 0) {
            gone.add(new Span(0, start));
        }
        Openings.connective(sentence.substring(start))
                .map(s -> new Span(start, start + s.end()))
                .ifPresent(gone::add);
        Openings.adverb(sentence).ifPresent(gone::add);
        return Optional.of(gone);
    }

    private static boolean isAside(Span bracket, String sentence, List<Span> marks) {
        String inner = bracket.of(sentence);
        boolean attached =
                bracket.start() > 0
                        && Character.isLetterOrDigit(sentence.charAt(bracket.start() - 1))
                        && inner.startsWith("(")
                        && marks.stream().noneMatch(bracket::overlaps);
        if (attached) {
            return false;
        }
        return marks.stream()
                        .anyMatch(
                                m -> m.overlaps(bracket) && !m.equals(bracket) || m.equals(bracket))
                || POINTER.matcher(inner).find()
                || inner.strip().split("\\s+").length > LONGEST_ASIDE_WORDS;
    }
}
