package gloss.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A venue found in a text, with its year if that stands beside it. `name` is as the text has it
/// (`ArXiv`), `rest` the text without both.
public record Venue(String name, @Nullable Integer year, String rest) {
    private static final Map<String, String> KNOWN = known();

    /// The known names by their first letter, the longer first.
    private static final Map<Character, List<String>> BY_LETTER =
            KNOWN.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.groupingBy(name -> name.charAt(0)));

    /// What may follow a name: `2021`, `'21`, `21`, no part of a longer number; never more letters.
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?:[\\s,_-]{0,2}[(（]?(?:((?:19|20)\\d\\d)(?!\\d)"
                            + "|['’]?(\\d\\d)(?![\\d%.,:]\\d|\\d|%))[)）]?)?(?![\\p{IsLatin}\\d])");

    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}\\p{N}])((?:19|20)\\d\\d)[\\s.-]?$");

    private static final Pattern ACRONYM =
            Pattern.compile(
                    "\\s*(?<name>[A-Z][A-Za-z&/@-]*[A-Z][A-Za-z&/@-]*(?: [A-Z]{2,8})?)[\\s,_-]{0,2}[(（]?"
                            + "((?:19|20)\\d\\d)[)）]?\\s*");

    private static final Pattern BARE_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    /// Short names that are common words too count only with a year beside them.
    private static final List<String> WORDS =
            List.of(
                    "MM",
                    "SC",
                    "DATE",
                    "FAST",
                    "Science",
                    "Nature",
                    "Cell",
                    "Distill",
                    "FG",
                    "ALT",
                    "PRL",
                    "RSS",
                    "ICS",
                    "TIP",
                    "CHI",
                    "ACL",
                    "IMC",
                    "Interspeech",
                    "TRO",
                    "RAL");

    /// The first known venue in the text.
    public static Optional<Venue> in(String text) {
        for (int i = 0; i < text.length(); i++) {
            Optional<Found> found = at(text, i);
            if (found.isPresent()) {
                Found at = found.get();
                if (at.year() != null || !WORDS.contains(at.name())) {
                    String rest =
                            OneLine.of(
                                    text.substring(0, at.start()) + " " + text.substring(at.end()));
                    return Optional.of(new Venue(at.name(), at.year(), rest));
                }
                i = at.end() - 1;
            }
        }
        return Optional.empty();
    }

    private record Found(String name, @Nullable Integer year, int start, int end) {}

    private static Optional<Found> at(String text, int i) {
        List<String> names = BY_LETTER.get(text.charAt(i));
        if (names == null) {
            return Optional.empty();
        }
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, i - 6), i));
        boolean yearFirst = before.find();
        if (!yearFirst && i > 0 && Character.isLetterOrDigit(text.codePointBefore(i))) {
            return Optional.empty();
        }
        for (String name : names) {
            if (text.startsWith(name, i)) {
                Matcher after = AFTER.matcher(text).region(i + name.length(), text.length());
                after.useTransparentBounds(true);
                if (after.lookingAt()) {
                    int start = yearFirst ? i - (before.group().length()) : i;
                    Integer year = yearFirst ? Integer.valueOf(before.group(1)) : year(after);
                    return Optional.of(new Found(name, year, start, after.end()));
                }
            }
        }
        return Optional.empty();
    }

    /// The venue that the text is and nothing else but its year (`TPAMI`, `ACM MM2021`); a name of
    /// capitals that we do not know is one when its year stands with it (`MLHC 2019`).
    public static Optional<Venue> whole(String text) {
        String bare = text.strip();
        Optional<Venue> known = known(bare);
        Matcher acronym = ACRONYM.matcher(bare);
        if (known.isPresent()) {
            return known;
        }
        return acronym.matches()
                ? Optional.of(
                        new Venue(
                                acronym.group("name").strip(),
                                Integer.valueOf(acronym.group(2)),
                                ""))
                : Optional.empty();
    }

    /// As `whole`, for a venue that we know.
    public static Optional<Venue> known(String text) {
        String bare = text.strip();
        for (int i = 0; i < Math.min(6, bare.length()); i++) {
            Optional<Found> found = at(bare, i);
            if (found.isPresent()
                    && found.get().start() == 0
                    && found.get().end() == bare.length()) {
                return Optional.of(new Venue(found.get().name(), found.get().year(), ""));
            }
        }
        return Optional.empty();
    }

    /// The only year that the text names; null when it names none or several.
    public static @Nullable Integer yearIn(String text) {
        List<String> years = new ArrayList<>();
        Matcher year = BARE_YEAR.matcher(text);
        while (year.find()) {
            if (!years.contains(year.group(1))) {
                years.add(year.group(1));
            }
        }
        return years.size() == 1 ? Integer.valueOf(years.getFirst()) : null;
    }

    /// The name that venues of that name go by (`NIPS` is `NeurIPS`).
    public static String canonical(String name) {
        return KNOWN.getOrDefault(name, name);
    }

    private static @Nullable Integer year(Matcher after) {
        if (after.group(1) != null) {
            return Integer.valueOf(after.group(1));
        }
        if (after.group(2) == null) {
            return null;
        }
        int two = Integer.parseInt(after.group(2));
        return two < 70 ? 2000 + two : 1900 + two;
    }

    private static Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        for (String line : WordList.of("venues.txt")) {
            String[] names = line.split("\\|");
            for (String name : names) {
                known.put(name.strip(), names[0].strip());
            }
        }
        return known;
    }
}
