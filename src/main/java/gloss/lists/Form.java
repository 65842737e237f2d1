package gloss.lists;

import java.util.Locale;
import java.util.Optional;

/// The forms in which lists and bibliographies are read and written.
public enum Form {
    /// Markdown or HTML.
    LIST,
    BIBTEX,
    RIS,
    /// CSL-JSON.
    CSL,
    /// `gloss/entry/1`: an array, or one a line.
    JSON,
    CSV;

    /// The form of a file by its name and, where that does not say it, by its text; empty when
    /// neither does.
    public static Optional<Form> of(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = lower.substring(lower.lastIndexOf('.') + 1);
        return switch (ending) {
            case "md", "markdown", "mdown", "mkd", "html", "htm" -> Optional.of(LIST);
            case "bib", "bibtex" -> Optional.of(BIBTEX);
            case "ris" -> Optional.of(RIS);
            case "csv", "tsv" -> Optional.of(CSV);
            case "json", "jsonl", "ndjson", "csljson" -> Optional.of(isOurs(text) ? JSON : CSL);
            default -> ofText(text);
        };
    }

    private static Optional<Form> ofText(String text) {
        String start = text.stripLeading();
        if (start.startsWith("\uFEFF")) {
            start = start.substring(1).stripLeading();
        }
        if (start.startsWith("[{")
                || start.startsWith("{\"")
                || start.matches("(?s)\\[\\s*\\{.*")) {
            return Optional.of(isOurs(text) ? JSON : CSL);
        }
        if (start.matches("(?s)TY  ?-.*")) {
            return Optional.of(RIS);
        }
        if (start.matches("(?s)(%[^\\n]*\\n\\s*)*@\\w+\\s*[{(].*")) {
            return Optional.of(BIBTEX);
        }
        return start.matches("(?s)([#*>-]|\\d+\\.|<).*|.*\\]\\(.*")
                ? Optional.of(LIST)
                : Optional.empty();
    }

    private static boolean isOurs(String text) {
        return text.contains("\"gloss/entry/1\"");
    }
}
