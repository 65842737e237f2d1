package gloss.parse;

import gloss.paper.Reference;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An entry as call-outs by author and year see it: its authors' names as words without accents,
/// its years and the letter that tells it from others of the same year (`b` of 2019b). `more` tells
/// that it prints `et al.` itself; `whole` matches the names of bodies and the titles of entries
/// without author, which call-outs repeat as a whole, before a year.
record CitedEntry(
        String id,
        List<List<String>> authors,
        boolean more,
        List<String> opening,
        String years,
        @Nullable Pattern whole) {
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<![\\d.:/–-])((?:1[6-9]|20)\\d\\d)([a-z]?)(?![\\d\\p{L}–]|-\\d{3})|n\\.\\s?d\\.()|\\b[Ii]n press()|\\b[Ff]orthcoming()|\\b[Tt]o appear()");

    private static final Pattern MORE =
            Pattern.compile("^.{2,300}?(?:\\bet\\.? al\\b|\\bothers\\b|等)");
    private static final Pattern PERSON = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*[ -]?){2,5}");

    /// Words of an entry among which its first author stands when no grammar reads the names.
    private static final int OPENING = 6;

    static CitedEntry of(Reference reference) {
        Matcher matcher = YEAR.matcher(reference.label() + " " + reference.text());
        StringBuilder years = new StringBuilder(" ");
        while (matcher.find()) {
            years.append(matcher.group(1) == null ? "n.d." : matcher.group()).append(' ');
        }
        List<String> words = words(reference.label() + " " + reference.text());
        return new CitedEntry(
                reference.id(),
                reference.authors().stream()
                        .map(CitedEntry::words)
                        .filter(w -> !w.isEmpty())
                        .toList(),
                MORE.matcher(reference.text()).find(),
                words.subList(0, Math.min(words.size(), OPENING)),
                years.toString(),
                whole(reference));
    }

    private static @Nullable Pattern whole(Reference reference) {
        String name =
                switch (reference.authors().size()) {
                    case 0 -> reference.title();
                    case 1 -> reference.authors().getFirst();
                    default -> "";
                };
        List<String> words = words(name);
        boolean plain = !reference.authors().isEmpty() && PERSON.matcher(name).matches();
        if (words.isEmpty() || plain || name.length() < 3) {
            return null;
        }
        String all = String.join("[^\\p{L}\\d]{1,3}", words);
        boolean small = words.size() > 1 && Character.isLowerCase(lastWord(name).codePointAt(0));
        return Pattern.compile(
                "(?iU)(?<![\\p{L}\\d])(?:"
                        + all
                        + (small ? "|" + words.getLast() : "")
                        + ")[.,”\"’]{0,2}[”\"’]?\\s?[(（\\[]?$");
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// How well a year fits: 3 with the same letter, 2 without any, 1 when only one side has a
    /// letter or the entry prints no year at all, 0 not at all.
    int fitsYear(String year, String letter) {
        if (years.isBlank()) {
            return 1;
        }
        if (years.contains(" " + year + letter + " ")) {
            return letter.isEmpty() ? 2 : 3;
        }
        return letter.isEmpty()
                ? (years.matches(".* " + Pattern.quote(year) + "[a-z] .*") ? 1 : 0)
                : (years.contains(" " + year + " ") ? 1 : 0);
    }

    /// How well the names of a call-out fit: `first` the words of the first, `others` of those that
    /// follow; 0 not at all.
    int fitsNames(List<String> first, List<List<String>> others, boolean andOthers) {
        if (authors.isEmpty()) {
            return first.stream().allMatch(opening::contains) ? 1 : 0;
        }
        int fit = fitsName(authors.getFirst(), first);
        if (fit == 0) {
            return 0;
        }
        for (int i = 0; i < others.size(); i++) {
            if (i + 1 >= authors.size() || fitsName(authors.get(i + 1), others.get(i)) == 0) {
                return 0;
            }
        }
        return fit + 2 * others.size() + fitsNumber(1 + others.size(), andOthers);
    }

    /// `et al.` stands for two others at least, in most styles.
    private int fitsNumber(int named, boolean andOthers) {
        if (!andOthers) {
            return authors.size() == named && !more ? 3 : 0;
        }
        return more || authors.size() > named + 1 ? 3 : authors.size() > named ? 1 : 0;
    }

    private static int fitsName(List<String> author, List<String> name) {
        int extra = author.size() - name.size();
        if (extra >= 0 && author.subList(extra, author.size()).equals(name)) {
            return 4;
        }
        if (extra >= 0 && author.subList(0, name.size()).equals(name)) {
            return 3;
        }
        return name.size() == 1 && name.getFirst().length() > 2 && author.contains(name.getFirst())
                ? 2
                : 0;
    }

    /// The words of a name in small letters without accents: `Müller-Brown` gives `muller`,
    /// `brown`.
    static List<String> words(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\p{M}'’`´.]", "")
                        .replace("ø", "o")
                        .replace("ł", "l")
                        .replace("đ", "d")
                        .replace("ß", "ss")
                        .replace("æ", "ae")
                        .replace("œ", "oe")
                        .replace("ı", "i");
        return List.of(plain.split("[^\\p{L}\\d]+")).stream().filter(w -> !w.isEmpty()).toList();
    }
}
