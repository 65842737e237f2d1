package gloss.compose;

import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.paper.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The names in a paper's tables that its text claims for the authors: "our CLL", "CTL, our
/// method", "we propose constrained label learning (CLL)".
final class Claimed {
    /// A made-up name of one or two words: two capitals, a digit or a sign in it.
    private static final Pattern NAME =
            Pattern.compile(
                    "(?=\\S*\\p{Lu}\\S*\\p{Lu}|\\S*\\p{L}\\S*[\\d²³+&]|\\p{Ll}\\S*\\p{Lu})[\\p{L}][\\p{L}\\p{N}+&/^_²³-]*(?:[ -][\\p{L}\\p{N}+&-]+)?");

    /// Words that every paper has in its tables.
    private static final Pattern COMMON =
            Pattern.compile(
                    "(?i)(?:(?:test|train\\w*|validation|dev|data ?sets?|models?|methods?|metrics?|tasks?|average|avg\\.?|mean|total|overall|all|baselines?|accuracy|precision|recall|f1|bleu|auc|map|size|time|type|none|others?|yes|no|set|layers?|params|parameters|results?|score|english|chinese|cnn|rnn|lstm|gru|mlp|svm|transformer|bert|gan|vae|gpt-?\\d?|llama-?\\d?|imagenet|cifar-?\\d*|mnist|coco)s?\\b.*)|.{1,2}|.*\\d{4}.*");

    private static final String OF_OTHERS =
            "(?! (?:baselines?|implementation|data ?sets?|test|corpus|experiments?|sections?|tables?))";

    /// Not the end of a longer name: the "R-CNN" of "Fast R-CNN".
    private static final String WHOLE =
            "(?<![\\p{L}\\p{N}-]|(?!Our|The|We)\\p{Lu}\\p{L}{1,15} |& )";

    private Claimed() {}

    /// Names as the tables write them.
    static Set<String> in(Paper paper) {
        List<String> texts =
                paper.sentences().stream()
                        .filter(s -> !s.section().equals(Paper.FRONT))
                        .map(Sentence::text)
                        .toList();
        Set<String> candidates =
                paper.tables().stream()
                        .flatMap(t -> t.cells().stream())
                        .filter(c -> c.row() == 1 || c.column() <= 2 || c.header())
                        .map(Table.Cell::text)
                        .map(t -> t.replaceFirst("\\s*[(\\[].*", "").strip())
                        .filter(t -> NAME.matcher(t).matches() && !COMMON.matcher(t).matches())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> cells =
                paper.tables().stream()
                        .flatMap(t -> t.cells().stream())
                        .map(Table.Cell::text)
                        .toList();
        return candidates.stream()
                .filter(c -> claimed(c, texts))
                .filter(c -> !cited(c, texts) && !cited(c, cells))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// "FastSurferCNN (Henschel et al., 2020)", "EINV2 [8]": somebody else's.
    static boolean cited(String name, List<String> texts) {
        Pattern cited =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}-])"
                                + Pattern.quote(name)
                                + "(?: (?:model|method|algorithm|framework|system|network)s?)?(?: (?:from|of|by))?\\s?(?:\\[\\d|[(\\[][^()]{0,60}\\b(?:19|20)\\d\\d|\\p{Lu}\\p{L}+ et al)");
        return naming(name, texts).stream().anyMatch(t -> cited.matcher(t).find());
    }

    /// Only these can say whose it is, and most texts of a paper do not have the name: its letters
    /// are looked for before its patterns, which are slow.
    private static List<String> naming(String name, List<String> texts) {
        return texts.stream().filter(text -> text.contains(name)).toList();
    }

    private static boolean claimed(String name, List<String> texts) {
        String exact = WHOLE + Pattern.quote(name) + "(?![\\p{L}\\p{N}]|-\\p{L}| &)" + OF_OTHERS;
        Pattern our =
                Pattern.compile(
                        "\\b(?:[Oo]ur|(?:[Tt]he|[Oo]ur) proposed) (?:(?:[Mm]ethod|[Mm]odel|[Aa]pproach|[Ff]ramework|[Aa]lgorithm|[Ss]ystem|[Nn]etwork),? ?\\(?)?"
                                + exact);
        Pattern after =
                Pattern.compile(
                        exact + "(?:, our\\b| \\((?:ours|proposed|our )|, the proposed\\b)");
        Pattern made =
                Pattern.compile(
                        "\\b(?:[Ww]e|[Pp]aper|[Ww]ork|[Aa]rticle) (?:\\w+ ){0,2}?(?:propose|introduce|present|develop|design|call|name|term)(?:s|d|ed)?\\b((?:(?!\\b(?:based|using|use|with|of|for|from|by|through|as|via|on|in|to|between|leveraging|where|that|which|and)\\b)[^.;:]){0,60}?)"
                                + exact);
        int ours = 0;
        for (String text : naming(name, texts)) {
            if (after.matcher(text).find() || made.matcher(text).find()) {
                return true;
            }
            Matcher found = our.matcher(text);
            while (found.find()) {
                ours++;
            }
        }
        return ours > 1;
    }
}
