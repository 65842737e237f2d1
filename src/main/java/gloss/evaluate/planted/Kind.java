package gloss.evaluate.planted;

import gloss.verify.Aspect;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is done to a faithful rewrite.
enum Kind {
    FAITHFUL('-', Optional.empty()),
    NUMBER('N', Optional.of(Aspect.NUMBER)),
    UNIT('U', Optional.of(Aspect.UNIT)),
    NAME('M', Optional.of(Aspect.NAME)),
    NEGATION('G', Optional.of(Aspect.NEGATION)),
    COMPARISON('C', Optional.of(Aspect.COMPARISON)),
    SUPERLATIVE('B', Optional.of(Aspect.SUPERLATIVE)),
    HEDGE('H', Optional.of(Aspect.HEDGE)),
    SCOPE('S', Optional.of(Aspect.SCOPE)),
    QUANTIFIER('Q', Optional.of(Aspect.QUANTIFIER)),
    CAUSE('K', Optional.of(Aspect.CAUSE)),
    TIME('T', Optional.of(Aspect.TIME)),
    INVENTED('I', Optional.of(Aspect.CONTENT));

    private final char letter;
    private final Optional<Aspect> aspect;

    Kind(char letter, Optional<Aspect> aspect) {
        this.letter = letter;
        this.aspect = aspect;
    }

    /// The finding that names the falsehood rightly; empty for a faithful rewrite.
    Optional<Aspect> aspect() {
        return aspect;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(char letter) {
        return Arrays.stream(values())
                .filter(kind -> kind.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind " + letter));
    }
}
