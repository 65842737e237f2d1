package gloss.web;

import java.util.regex.Pattern;

/// What a venue is called on the page. Papers print the name of a volume: `Proceedings of the
/// Thirty-Seventh Conference on Uncertainty in Artificial Intelligence`, `Proceedings of Machine
/// Learning Research 172`; which volume it is says the year.
final class VenueName {
    private static final Pattern VOLUME =
            Pattern.compile(
                    "^Proceedings of the (?:(?:\\d{4}|\\d+(?:st|nd|rd|th)"
                            + "|\\p{L}+(?:-\\p{L}+)?(?:first|second|third|th)) )?(?:Annual )?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER =
            Pattern.compile("[\\s,]+(?:vol(?:ume|\\.)?\\s*)?\\d{1,4}$", Pattern.CASE_INSENSITIVE);

    private VenueName() {}

    /// Empty when the venue is.
    static String of(String venue) {
        String bare = NUMBER.matcher(VOLUME.matcher(venue).replaceFirst("")).replaceFirst("");
        return bare.isBlank() ? venue : bare;
    }
}
