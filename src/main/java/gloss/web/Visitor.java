package gloss.web;

import gloss.app.Glasses;
import gloss.publish.Words;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who is looking: the language, colours, size of letters and speed that this browser has chosen.
/// All of it stands in cookies; what was never chosen follows the browser.
record Visitor(Words words, String theme, String size, Glasses glasses) {
    /// A year, in seconds.
    private static final int KEPT = 365 * 24 * 3600;

    private static final String LANGUAGE = "gloss-language";
    private static final String THEME = "gloss-theme";
    private static final String SIZE = "gloss-size";
    private static final String SPEED = "gloss-speed";
    private static final String MINUTES = "gloss-minutes";

    static Visitor of(Context request) {
        String language = language(request);
        return new Visitor(
                Words.of(language),
                oneOf(request.cookie(THEME), "light", "dark"),
                oneOf(request.cookie(SIZE), "small", "large"),
                new Glasses(
                        language,
                        number(request.cookie(MINUTES), 5),
                        (int) number(request.cookie(SPEED), 0)));
    }

    /// `en` or `zh`.
    String language() {
        return glasses.labels();
    }

    /// Takes over what was chosen in a form; a field that is not there changes nothing.
    static void keep(Context request) {
        keep(request, LANGUAGE, oneOf(request.formParam("language"), "en", "zh"));
        keep(request, THEME, oneOf(request.formParam("theme"), "light", "dark", "system"));
        keep(request, SIZE, oneOf(request.formParam("size"), "small", "medium", "large"));
        String speed = request.formParam("speed");
        keep(request, SPEED, speed != null && speed.isBlank() ? "0" : digits(speed));
        keep(request, MINUTES, digits(request.formParam("minutes")));
    }

    private static void keep(Context request, String name, String value) {
        if (!value.isEmpty()) {
            request.cookie(new Cookie(name, value, "/", KEPT, false, false, null, SameSite.LAX));
        }
    }

    /// The cookie, else the first of the browser's languages that we speak, else English.
    private static String language(Context request) {
        String chosen = oneOf(request.cookie(LANGUAGE), "en", "zh");
        if (!chosen.isEmpty()) {
            return chosen;
        }
        String accepted = request.header("Accept-Language");
        try {
            for (Locale.LanguageRange range :
                    Locale.LanguageRange.parse(accepted == null ? "en" : accepted)) {
                String tag = range.getRange().toLowerCase(Locale.ROOT);
                if (tag.startsWith("zh")) {
                    return "zh";
                }
                if (tag.startsWith("en")) {
                    return "en";
                }
            }
        } catch (IllegalArgumentException e) {
            return "en";
        }
        return "en";
    }

    private static String oneOf(@Nullable String value, String... known) {
        for (String each : known) {
            if (each.equals(value)) {
                return each;
            }
        }
        return "";
    }

    private static String digits(@Nullable String value) {
        return value != null && value.matches("\\d{1,4}") ? value : "";
    }

    private static double number(@Nullable String value, double usual) {
        String digits = digits(value);
        return digits.isEmpty() ? usual : Integer.parseInt(digits);
    }
}
