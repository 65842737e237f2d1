package gloss.compose;

import gloss.paper.Span;
import gloss.reading.Omissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/// Shortens a sentence by whole clauses at marked boundaries: the opening "In this paper,", a
/// trailing ", which …", ", leading to …", a relative clause between two commas. What is left must
/// still be a sentence that stands alone.
final class Clauses {
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?i)^(?:in|within) (?:this|the present|our) \\p{L}+\\s*$|^to \\p{L}+ (?:this|these|that|those|such|the)\\b"
                            + "|^(?:motivated|inspired) by\\b|^(?:by|in) (?:so )?doing (?:so|this|that)\\s*$|^in this way\\s*$|^based on (?:this|these|the above) \\p{L}+\\s*$|^for (?:this|these|that) (?:purpose|reason|end)s?\\s*$|^with this in mind\\s*$|^towards? (?:this|these|that) \\p{L}+\\s*$"
                            + "|^(?:here\\s*$|(?:本文|在本文中|本文中|本研究)$|针对)");
    private static final Pattern TRAILER =
            Pattern.compile(
                    "(?i)^[,;:—–-]\\s*(?:(?:all )?of which|which|that|aiming|aimed|based|built|consisting|comprising|composed|who|whose|where|while|whereas|since|because|making|leading|allowing|enabling|resulting|thus|thereby|hence|so that"
                            + "|including|such as|namely|i\\.e\\.|e\\.g\\.|demonstrating|showing|providing|yielding|achieving|outperforming"
                            + "|improving|reducing|in particular|especially|as well as|ranging|giving|offering|producing|covering|highlighting|inspired|motivated|called|named|termed|dubbed|an?|the|together with|along with"
                            + "|and (?:we|it|they|this|our|the|thus|hence|therefore|also|then|demonstrate|show|provide|discuss|evaluate|propose|present|introduce|achieve|apply|prove|develop|report|analy[sz]e|compare|use|describe|find|study|give|follow|order|read|measure|test|release|extend|obtain|reduce|improve|allow|enable|make|learn|train|combine|employ|leverage|conduct|perform|implement|build|construct|validate|verify|outperform|help|support|contain|include|reach|explain|reads|lets|derives?|shows|gives|uses|allows|is|are|has|have|can)\\b)(?![\\p{L}/])"
                            + "|^[;—]|^[,，；：] ?(?:从而|进而|并|再|使|以|为|其中|实现|具有|有效|同时|且|该|这|通过|分析|最后|然后|用|统计|回答|并给出|给出|证明|得到|分属|全部|共)|^[；：]");

    /// Words that open a clause which is no sentence by itself: the next clause must stay.
    private static final Pattern SUBORDINATE =
            Pattern.compile(
                    "(?i)^(?:given|after|before|while|although|though|when|whenever|if|since|because|as|unlike|like"
                            + "|despite|in(?! (?:this|the present) (?:paper|work|article|study) (?:we|i)\\b)|on|at|by|for|from|to|with|without|under|using|based|building|motivated|inspired"
                            + "|compared|due|owing|thanks|among|during|through|throughout|until|unless|once|where|whereas)\\b");

    /// What such a clause leaves when nothing follows it.
    private static final Pattern HALF =
            Pattern.compile(
                    "(?i)^(?:given|after|before|while|although|though|when|whenever|if|since|because|unlike|despite"
                            + "|motivated|inspired|compared|due|owing|until|unless|once|whereas) [^,]*");

    private static final Pattern INNER =
            Pattern.compile(
                    "(?i)^,\\s*(?:which|who|whose|where|probably|perhaps|arguably|namely|i\\.e\\.|known as|called"
                            + "|termed|dubbed|one of|an? (?:well-known|popular|simple|novel|new|standard|common))\\b");
    private static final int MOST_PARTS = 9;

    private Clauses() {}

    /// The longest cut of this sentence that costs at most `limit` and that `sound` accepts.
    static Optional<Cut> within(
            String sentence,
            List<Span> marks,
            int limit,
            ToIntFunction<String> cost,
            Predicate<Cut> sound) {
        Optional<List<Span>> gone = Cleaning.gone(sentence, marks);
        if (gone.isEmpty()) {
            return Optional.empty();
        }
        List<Span> parts = parts(sentence);
        List<Cut> cuts = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << parts.size(); chosen++) {
            List<Span> all = new ArrayList<>(gone.get());
            for (int i = 0; i < parts.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    all.add(parts.get(i));
                }
            }
            Scissors.without(sentence, all, marks)
                    .filter(c -> cost.applyAsInt(c.text()) <= limit)
                    .filter(c -> !HALF.matcher(c.text()).matches())
                    .filter(sound)
                    .ifPresent(cuts::add);
        }
        return cuts.stream()
                .max(
                        Comparator.comparingInt((Cut c) -> cost.applyAsInt(c.text()))
                                .thenComparing(Cut::text));
    }

    /// The cleaned sentence without its opening clause, when that only ties it to the one before:
    /// "To address this issue, we propose …" is "We propose …". Empty when it opens otherwise.
    static Optional<Cut> unopened(String sentence, List<Span> marks) {
        List<Integer> edges = Omissions.boundaries(sentence);
        if (edges.size() < 3 || !OPENING.matcher(sentence.substring(0, edges.get(1))).find()) {
            return Optional.empty();
        }
        return Cleaning.gone(sentence, marks)
                .flatMap(gone -> {
                    List<Span> all = new ArrayList<>(gone);
                    all.add(new Span(0, edges.get(1) + 1));
                    return Scissors.without(sentence, all, marks);
                });
    }

    /// The clauses that may go.
    private static List<Span> parts(String sentence) {
        List<Integer> edges = Omissions.boundaries(sentence);
        List<Span> parts = new ArrayList<>();
        boolean subordinate = SUBORDINATE.matcher(sentence).find();
        for (int i = 0; i + 1 < edges.size(); i++) {
            int start = edges.get(i);
            for (int j = i + 1; j < edges.size(); j++) {
                int end = edges.get(j);
                String stretch = sentence.substring(start, end);
                boolean last = j == edges.size() - 1;
                boolean marked =
                        (i == 0 && j == 1 && OPENING.matcher(stretch).find())
                                || (i > (subordinate ? 1 : 0)
                                        && last
                                        && TRAILER.matcher(stretch).find())
                                || (i > 0 && j == i + 1 && !last && INNER.matcher(stretch).find());
                if (marked && parts.size() < MOST_PARTS) {
                    parts.add(new Span(i == 0 ? 0 : start, i == 0 ? end + 1 : end));
                }
            }
        }
        return parts;
    }
}
