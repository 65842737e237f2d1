package gloss.reading;

import gloss.paper.Span;
import java.util.List;
import java.util.regex.Pattern;

/// Words that send the reader of the paper elsewhere in it: "as shown in Fig. 3", "(see Section
/// 2)", "in Table 4", "如图 3 所示". A reading may leave them out, since its reader is not there.
public final class CrossReferences {
    private static final String LABEL =
            "(?:[Ff]ig(?:ure|s)?s?\\.?|[Tt]ab(?:le|s|les)?\\.?|[Ss]ec(?:tion|s|t|tions)?\\.?|§§?"
                    + "|[Ee]q(?:s|n|ns|uation|uations)?\\.?|[Aa]lg(?:orithm|s|orithms)?\\.?"
                    + "|[Aa]ppendi(?:x|ces)|[Aa]pp\\.|[Ss]upplement(?:ary)?(?: [Mm]aterials?)?"
                    + "|[Ll]isting|[Cc]hapter|[Pp]anel)";
    private static final String NUMBER =
            "\\(?(?:[A-Z]?\\d+(?:\\.\\d+)*|[A-Z]|[IVX]+)(?:\\.\\d+)*(?:\\([a-z]\\)|[a-z]\\b)?\\)?";
    private static final String NAMED = "(?:the )?" + LABEL + "[ \\u00a0]?" + NUMBER;
    private static final String NAMES =
            NAMED + "(?:(?:,| and|, and| or|[-–]| &) ?(?:" + NAMED + "|" + NUMBER + "\\b))*";
    private static final String SHOWN =
            "(?:shown|seen|illustrated|depicted|described|discussed|reported|summari[sz]ed|listed"
                    + "|presented|explained|detailed|mentioned|defined|given|demonstrated|observed"
                    + "|indicated|outlined|introduced|noted|stated|provided|visuali[sz]ed)";
    private static final String PLACE =
            "(?:above|below|earlier|before|previously|later|next|here|in the (?:appendix|supplementary(?: materials?)?"
                    + "|next (?:sub)?section|previous (?:sub)?section|following))";
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:"
                            + "(?:[Aa]s (?:(?:can be|is|are|was|we) )?"
                            + SHOWN
                            + " )?(?:[Ii]n|[Bb]y|[Ff]rom|[Ss]ee(?: also)?|[Cc]f\\.?|[Vv]ia) "
                            + NAMES
                            + "|[Aa]s (?:(?:can be|is|are|was) )?"
                            + SHOWN
                            + " "
                            + PLACE
                            + "|[Ss]ee (?:also )?(?:"
                            + PLACE
                            + ")"
                            + "|[Ii]n (?:this|the (?:following|next|previous)) (?:sub)?section"
                            + "|[Aa]s "
                            + SHOWN
                            + "(?=,)"
                            + ")(?![\\p{L}\\p{N}])");
    private static final Pattern CHINESE =
            Pattern.compile(
                    "(?:如|见|由|从|参见|详见)(?:(?:图|表|公?式|算法|附录)\\s*[(（]?[0-9A-Z一二三四五六七八九十]+(?:[.．-]\\d+)*[)）]?"
                            + "|第\\s*[0-9一二三四五六七八九十]+(?:[.．]\\d+)*\\s*[章节])\\s*(?:所示|可知|可见|可以看出|所述|中?所列|给出)?"
                            + "|如(?:上|下|前)(?:图|表|文|所)?(?:所示|所述)?");

    private CrossReferences() {}

    /// Where they stand in this text, from left to right.
    public static List<Span> in(String text) {
        return List.of(ENGLISH, CHINESE).stream()
                .flatMap(p -> p.matcher(text).results())
                .map(m -> new Span(m.start(), m.end()))
                .sorted(java.util.Comparator.comparingInt(Span::start))
                .toList();
    }
}
