package gloss.compose;

import gloss.paper.Paper;
import gloss.paper.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers of a paper's tables that its abstract, introduction or conclusion says too: what the
/// authors want known. In the text on the results any number may come by chance.
final class Echoes {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?![\\w.]*\\d)");

    /// Digits that are unlikely to be the same by chance.
    private static final int LEAST_DIGITS = 3;

    private final Map<BigDecimal, Double> said = new HashMap<>();

    Echoes(Paper paper, SectionKinds kinds) {
        for (Sentence sentence : paper.sentences()) {
            double weight = weight(kinds.of(sentence.section()));
            Matcher number = NUMBER.matcher(sentence.text());
            while (weight > 0 && number.find()) {
                BigDecimal value = new BigDecimal(number.group());
                if (value.precision() >= LEAST_DIGITS && value.scale() > 0) {
                    said.merge(value, weight, Math::max);
                }
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
