package gloss.compose;

import java.util.regex.Pattern;

/// What a paper calls itself, in one word for all: "this vignette" and "the present note" say no
/// less than "this paper", but few judged papers call themselves so. Only for looking at a
/// sentence, never for showing it.
final class SelfNames {
    private static final Pattern SELF =
            Pattern.compile(
                    "\\b([Tt]h(?:is|e present|e current)) (?:(?:short|technical|brief|introductory) )?(?:document|vignette|note|guide|primer|manual|manuscript|essay|tutorial|lecture|introduction|text|contribution|communication)\\b(?! (?:frequency|matrix|classification|clustering|box|file|mining|data))");

    private static final Pattern OPENS =
            Pattern.compile("^The (?:document|vignette|paper|article|manuscript)\\b");

    private SelfNames() {}

    /// The text with "this paper" for whatever it calls itself.
    static String plain(String text) {
        return OPENS.matcher(SELF.matcher(text).replaceAll("$1 paper")).replaceFirst("This paper");
    }
}
