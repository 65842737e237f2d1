package gloss.lists.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Takes a file of BibTeX apart: entries with their kind, key, line and raw fields; strings
/// (`@string`, the months) put in, `#` joined. What is broken ends with the next `@` at the start
/// of a line, so that one bad entry costs no other.
final class BibtexParser {
    /// Kind and names of fields in lower case; values with their LaTeX. `line` is that of the `@`.
    record Item(String kind, String key, int line, Map<String, String> fields) {}

    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

    private final String text;
    private final Map<String, String> strings = new HashMap<>();
    private final List<Item> records = new ArrayList<>();
    private int at;

    private BibtexParser(String text) {
        this.text = text;
        for (String month : MONTHS.split(" ")) {
            strings.put(month, month);
        }
    }

    static List<Item> parse(String text) {
        BibtexParser parser = new BibtexParser(text);
        parser.all();
        return parser.records;
    }

    private void all() {
        int line = 1;
        int counted = 0;
        while ((at = text.indexOf('@', at)) >= 0) {
            for (; counted < at; counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            int start = at++;
            String kind = name().toLowerCase(Locale.ROOT);
            blanks();
            if (kind.isEmpty() || at >= text.length() || "{(".indexOf(text.charAt(at)) < 0) {
                continue;
            }
            char close = text.charAt(at++) == '{' ? '}' : ')';
            switch (kind) {
                case "comment", "preamble" -> skip(close);
                case "string" -> strings.putAll(fields(close, start));
                default -> {
                    String key = key(close);
                    records.add(new Item(kind, key, line, fields(close, start)));
                }
            }
        }
    }

    private void skip(char close) {
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == close && depth == 0) {
                return;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                return;
            }
        }
    }

    private String key(char close) {
        blanks();
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != close) {
            if (text.charAt(at) == '=' || text.charAt(at) == '\n') {
                at = start;
                return "";
            }
            at++;
        }
        return text.substring(start, at).strip();
    }

    private Map<String, String> fields(char close, int entryStart) {
        Map<String, String> fields = new LinkedHashMap<>();
        while (at < text.length()) {
            blanks();
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
                continue;
            }
            if (at >= text.length() || text.charAt(at) == close || startsEntry(entryStart)) {
                return fields;
            }
            String name = name().toLowerCase(Locale.ROOT);
            blanks();
            if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
                toNextField(close, entryStart);
                continue;
            }
            at++;
            String value = value(close);
            fields.putIfAbsent(name, value);
        }
        return fields;
    }

    private void toNextField(char close, int entryStart) {
        while (at < text.length()
                && text.charAt(at) != ','
                && text.charAt(at) != close
                && !startsEntry(entryStart)) {
            at++;
        }
    }

    /// An `@` at the start of a line begins another entry, whatever is still open.
    private boolean startsEntry(int entryStart) {
        return at > entryStart
                && text.charAt(at) == '@'
                && (at == 0 || text.charAt(at - 1) == '\n');
    }

    private String value(char close) {
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            blanks();
            if (at >= text.length()) {
                break;
            }
            char c = text.charAt(at);
            if (c == '{') {
                value.append(braced());
            } else if (c == '"') {
                value.append(quoted());
            } else if (c == ',' || c == close) {
                break;
            } else {
                int start = at;
                while (at < text.length() && ",#}) \t\r\n".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                String word = text.substring(start, at);
                value.append(strings.getOrDefault(word.toLowerCase(Locale.ROOT), word));
                if (start == at) {
                    break;
                }
            }
            blanks();
            if (at >= text.length() || text.charAt(at) != '#') {
                break;
            }
            at++;
        }
        return value.toString();
    }

    private String braced() {
        int start = ++at;
        int depth = 1;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return text.substring(start, at++);
            }
            if (c == '\n' && text.startsWith("\n@", at) && looksLikeEntry(at + 1)) {
                return text.substring(start, at);
            }
        }
        return text.substring(start);
    }

    private String quoted() {
        int start = ++at;
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '"' && depth <= 0) {
                return text.substring(start, at++);
            }
            if (c == '\n' && text.startsWith("\n@", at) && looksLikeEntry(at + 1)) {
                return text.substring(start, at);
            }
        }
        return text.substring(start);
    }

    private boolean looksLikeEntry(int from) {
        return text.substring(from, Math.min(text.length(), from + 40))
                .matches("(?s)@\\w+\\s*[{(].*");
    }

    private String name() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || "-_:.+/".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
