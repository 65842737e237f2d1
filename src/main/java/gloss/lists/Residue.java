package gloss.lists;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// What a form cannot say of an entry. A writer writes what the form has words for, reads it back,
/// and adds the rest under our own names, so that nothing is lost in any form, and nothing is said
/// twice.
///
/// A value stands on one line: `%`, control characters, and blanks that would be lost are written
/// as in addresses (`%0A`); the parts of a list are parted by `;`.
public final class Residue {
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-F]{2})+");

    private Residue() {}

    /// What must be added to `read` to make it `wanted`, by name; empty when they are the same but
    /// for source, files and reading, which belong to a library and not to a list.
    public static SortedMap<String, String> of(Entry wanted, Entry read) {
        SortedMap<String, String> rest = new TreeMap<>();
        SortedMap<String, String> all = values(wanted);
        SortedMap<String, String> had = values(read);
        all.forEach((name, value) -> {
            if (!value.equals(had.getOrDefault(name, ""))) {
                rest.put(name, value);
            }
        });
        had.forEach((name, value) -> {
            if (!value.isEmpty() && !all.containsKey(name)) {
                rest.put(name, "");
            }
        });
        boolean sameId = wanted.id().equals(EntryId.of(wanted.title()));
        rest.remove("id");
        if (!sameId) {
            rest.put("id", encoded(wanted.id()));
        }
        return rest;
    }

    /// Puts what was added where it belongs. Names that we do not know, and values that cannot be,
    /// are passed over.
    public static Draft apply(Map<String, String> rest, Draft draft) {
        rest.forEach((name, value) -> apply(name, value, draft));
        return draft;
    }

    private static void apply(String name, String value, Draft draft) {
        switch (name) {
            case "id" -> draft.id(decoded(value));
            case "type" -> {
                for (Entry.Type type : Entry.Type.values()) {
                    if (type.name().equalsIgnoreCase(value)) {
                        draft.type(type);
                    }
                }
            }
            case "title" -> draft.title(decoded(value));
            case "headline" -> draft.headline(decoded(value));
            case "authors" -> draft.authors(parts(value));
            case "venue" -> draft.venue(decoded(value));
            case "year" -> draft.year(value.matches("\\d{1,4}") ? Integer.valueOf(value) : null);
            case "topics" -> draft.topics(parts(value));
            case "tags" -> draft.tags(parts(value));
            case "paper" -> draft.paper(decoded(value));
            case "article" -> draft.article(decoded(value));
            case "code" -> draft.code(decoded(value));
            case "pdf" -> draft.pdf(decoded(value));
            case "links" -> {
                draft.withoutMoreLinks();
                List<String> flat = parts(value);
                for (int i = 0; i + 1 < flat.size(); i += 2) {
                    draft.link(flat.get(i).substring(1), flat.get(i + 1));
                }
            }
            default -> {
                if (name.startsWith("id.")) {
                    draft.identifier(name.substring(3), decoded(value));
                } else if (name.startsWith("detail.")) {
                    draft.detail(name.substring(7), decoded(value));
                }
            }
        }
    }

    /// Every part of an entry by its name, encoded.
    private static SortedMap<String, String> values(Entry entry) {
        SortedMap<String, String> values = new TreeMap<>();
        BiConsumer<String, String> put = (name, value) -> values.put(name, encoded(value));
        put.accept("id", entry.id());
        values.put("type", entry.type().name().toLowerCase(java.util.Locale.ROOT));
        put.accept("title", entry.title());
        put.accept("headline", entry.headline());
        values.put("authors", joined(entry.authors()));
        put.accept("venue", entry.venue());
        values.put("year", entry.year() == null ? "" : entry.year().toString());
        values.put("topics", joined(entry.topics()));
        values.put("tags", joined(entry.tags()));
        put.accept("paper", entry.links().paper());
        put.accept("article", entry.links().article());
        put.accept("code", entry.links().code());
        put.accept("pdf", entry.links().pdf());
        List<String> flat = new ArrayList<>();
        // The sign keeps an empty label from being lost.
        entry.links().more().forEach(link -> flat.addAll(List.of("=" + link.label(), link.uri())));
        values.put("links", joined(flat));
        entry.identifiers().forEach((name, value) -> put.accept("id." + name, value));
        entry.details().forEach((name, value) -> put.accept("detail." + name, value));
        return values;
    }

    private static String joined(List<String> parts) {
        return String.join("; ", parts.stream().map(p -> encoded(p).replace(";", "%3B")).toList());
    }

    private static List<String> parts(String value) {
        return value.isEmpty()
                ? List.of()
                : Arrays.stream(value.split(";")).map(part -> decoded(part.strip())).toList();
    }

    private static String encoded(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean lost =
                    Character.isISOControl(c)
                            || c == '%'
                            || c == '\u2028'
                            || c == '\u2029'
                            || isBlank(c)
                                    && (c != ' '
                                            || i == 0
                                            || i == value.length() - 1
                                            || isBlank(value.charAt(i - 1)));
            if (lost) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    text.append(String.format("%%%02X", b));
                }
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String decoded(String value) {
        return ENCODED.matcher(value)
                .replaceAll(run -> {
                    String hex = run.group().replace("%", "");
                    byte[] bytes = java.util.HexFormat.of().parseHex(hex);
                    return java.util.regex.Matcher.quoteReplacement(
                            new String(bytes, StandardCharsets.UTF_8));
                });
    }
}
