package gloss.reading;

import gloss.paper.Reference;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a reading names an entry of the bibliography in one line: `Vapnik (1998), “Statistical
/// learning theory”`. Only what the parser knows is said; nothing is guessed from the entry's text.
final class ReferenceName {
    /// Longer titles are cut at a word, marked by an ellipsis: a line of three is read at a glance.
    private static final int LONGEST_TITLE = 90;

    private static final Pattern LAST_WORD = Pattern.compile("\\s+\\S*$");

    private ReferenceName() {}

    /// Empty when the entry has neither title nor authors.
    static Optional<String> of(Reference reference) {
        String title = shortened(reference.title().strip().replaceFirst("[.,;]+$", ""));
        String names = names(reference);
        String year = reference.year() == null ? "" : " (" + reference.year() + ")";
        if (title.isEmpty()) {
            return names.isEmpty() || year.isEmpty() ? Optional.empty() : Optional.of(names + year);
        }
        return Optional.of(
                names.isEmpty() ? "“" + title + "”" + year : names + year + ", “" + title + "”");
    }

    private static String names(Reference reference) {
        if (reference.authors().isEmpty()) {
            return "";
        }
        String first = family(reference.authors().getFirst());
        return switch (reference.authors().size()) {
            case 1 -> first;
            case 2 -> first + " & " + family(reference.authors().get(1));
            default -> first + " et al.";
        };
    }

    private static String family(String author) {
        String name = author.strip();
        int comma = name.indexOf(',');
        if (comma > 0) {
            return name.substring(0, comma);
        }
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : LAST_WORD.matcher(title.substring(0, LONGEST_TITLE)).replaceFirst("") + " …";
    }
}
