package gloss.json;

import java.util.Locale;

/// How the constants of our enums are written: lower case with hyphens, `BUILDS_ON` as `builds-on`.
final class Codes {
    private Codes() {}

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
