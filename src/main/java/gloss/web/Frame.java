package gloss.web;

import gloss.publish.Words;

/// What every page has around its content. `path` is the page's own address, to come back to.
/// `script` is the page's module, empty for none.
public record Frame(
        Words words,
        String theme,
        String size,
        String assets,
        String title,
        String path,
        String style,
        String script) {
    /// One of two, as `Words.say`.
    public String say(String english, String chinese) {
        return words.say(english, chinese);
    }

    /// The other language, and how it calls itself.
    public String otherLanguage() {
        return words.say("zh", "en");
    }

    public String otherLanguageName() {
        return words.say("中文", "English");
    }
}
