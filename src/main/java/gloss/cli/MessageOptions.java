package gloss.cli;

import picocli.CommandLine.Option;

/// The language of messages, and help. Picocli fills the fields.
class MessageOptions {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language of messages: en or zh (default: ${DEFAULT-VALUE}).")
    Language language = Language.EN;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    /// In the user's language.
    String say(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }
}
