package gloss.compose;

import gloss.paper.Paper;
import gloss.paper.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers of a paper's tables that its abstract, introduction or conclusion says too: what the
/// authors want known. In the text on the results any number may come by chance.
final class Echoes {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?![\\w.]*\\d)");

    /// Digits that are unlikely to be the same by chance.
    private static final int LEAST_DIGITS = 3;

    /// A share as a cell prints it: "+3.9%".
    private static final Pattern SHARE = Pattern.compile("[+−-]?(\\d+(?:\\.\\d+)?) ?%");

    private final Map<BigDecimal, Double> said = new HashMap<>();
    private final Set<BigDecimal> anywhere = new HashSet<>();
    private final Set<String> shares = new HashSet<>();

    Echoes(Paper paper, SectionKinds kinds) {
        for (Sentence sentence : paper.sentences()) {
            double weight = weight(kinds.of(sentence.section()));
            Matcher number = NUMBER.matcher(sentence.text());
            while (number.find()) {
                BigDecimal value = new BigDecimal(number.group());
                if (value.precision() >= LEAST_DIGITS && value.scale() > 0) {
                    anywhere.add(value);
                    if (weight > 0) {
                        said.merge(value, weight, Math::max);
                    }
                }
            }
            Matcher share = SHARE.matcher(sentence.text());
            while (share.find()) {
                shares.add(share.group(1));
            }
        }
    }

    private static double weight(SectionKind kind) {
        return switch (kind) {
            case ABSTRACT -> 1;
            case INTRODUCTION, CONCLUSION -> 0.7;
            case RESULTS, DISCUSSION, FRONT, METHOD, DATA, SETUP, BODY, LIMITATIONS -> 0;
            case FUTURE, BACKGROUND, RELATED, APPENDIX, ASIDE -> 0;
        };
    }

    /// Whether any sentence says this number, which has three digits at least.
    boolean anywhere(BigDecimal number) {
        return anywhere.contains(number.abs());
    }

    /// Whether any sentence says this share: `+3.9%`.
    boolean share(String cell) {
        Matcher share = SHARE.matcher(cell.strip());
        return share.matches() && shares.contains(share.group(1));
    }

    /// How prominently the text says this number, itself or rounded: 0 to 1.
    double of(BigDecimal number) {
        BigDecimal value = number.abs();
        double most = 0;
        for (int scale = value.scale(); scale > 0; scale--) {
            BigDecimal rounded = value.setScale(scale, RoundingMode.HALF_UP);
            if (rounded.precision() >= LEAST_DIGITS) {
                most = Math.max(most, said.getOrDefault(rounded, 0.0));
            }
        }
        return most;
    }
}
