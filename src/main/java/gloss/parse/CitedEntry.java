package gloss.parse;

import gloss.paper.Reference;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An entry as call-outs by author and year see it: its authors' names as words without accents,
/// its years and the letter that tells it from others of the same year (`b` of 2019b).
record CitedEntry(String id, List<List<String>> authors, List<String> opening, String years) {
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<![\\d.:/–-])((?:1[6-9]|20)\\d\\d)([a-z]?)(?![\\d\\p{L}–]|-\\d{3})|n\\.\\s?d\\.()|\\b[Ii]n press()|\\b[Ff]orthcoming()|\\b[Tt]o appear()");

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
                words.subList(0, Math.min(words.size(), OPENING)),
                years.toString());
    }

    /// How well a year fits: 3 with the same letter, 2 without any, 1 when only one side has a
    /// letter, 0 not at all.
    int fitsYear(String year, String letter) {
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
        int named = 1 + others.size();
        boolean all = andOthers ? authors.size() > named : authors.size() == named;
        return fit + (all ? 3 : 0) + 2 * others.size();
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
