package gloss.parse;

import gloss.paper.Reference;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Map<String, String> years,
        @Nullable Whole whole) {
    /// A name or title that is repeated as a whole: its last word, to be quick, and all of it.
    record Whole(String last, Pattern pattern) {}

    /// Stands among the letters of a year that is printed without one.
    private static final String BARE = "-";

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<![\\d.:/–-])((?:1[6-9]|20)\\d\\d)([a-z]?)(?![\\d\\p{L}–]|-\\d{3})|n\\.\\s?d\\.()|\\b[Ii]n press()|\\b[Ff]orthcoming()|\\b[Tt]o appear()");

    private static final Pattern MORE =
            Pattern.compile("^.{2,300}?(?:\\bet\\.? al\\b|\\bothers\\b|等)");
    private static final Pattern PERSON = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*[ -]?){2,5}");

    /// Letters that keep their stroke or tie when accents are taken off.
    private static final Map<Character, String> PLAIN =
            Map.of('ø', "o", 'ł', "l", 'đ', "d", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı', "i");

    /// Signs within a word.
    private static final String SILENT = "'’`´.";

    /// Characters of an entry that hold its first words.
    private static final int HEAD = 150;

    /// Words of an entry among which its first author stands when no grammar reads the names.
    private static final int OPENING = 6;

    static CitedEntry of(Reference reference) {
        Matcher matcher = YEAR.matcher(reference.label() + " " + reference.text());
        Map<String, String> years = new HashMap<>();
        while (matcher.find()) {
            boolean dated = matcher.group(1) != null;
            String letter = dated && !matcher.group(2).isEmpty() ? matcher.group(2) : BARE;
            years.merge(dated ? matcher.group(1) : "n.d.", letter, String::concat);
        }
        String text = reference.label() + " " + reference.text();
        List<String> words = words(text.substring(0, Math.min(text.length(), HEAD)));
        return new CitedEntry(
                reference.id(),
                reference.authors().stream()
                        .map(CitedEntry::words)
                        .filter(w -> !w.isEmpty())
                        .toList(),
                MORE.matcher(reference.text()).find(),
                words.subList(0, Math.min(words.size(), OPENING)),
                Map.copyOf(years),
                whole(reference));
    }

    private static @Nullable Whole whole(Reference reference) {
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
        Pattern pattern =
                Pattern.compile(
                        "(?iU)(?<![\\p{L}\\d])(?:"
                                + all
                                + (small ? "|" + words.getLast() : "")
                                + ")[.,”\"’]{0,2}[”\"’]?\\s?[(（\\[]?$");
        return new Whole(words.getLast(), pattern);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// How well a year fits: 3 with the same letter, 2 without any, 1 when only one side has a
    /// letter or the entry prints no year at all, 0 not at all.
    int fitsYear(String year, String letter) {
        String letters = years.get(year);
        if (letters == null) {
            return years.isEmpty() ? 1 : 0;
        }
        boolean bare = letters.contains(BARE);
        if (letter.isEmpty()) {
            return bare ? 2 : 1;
        }
        return letters.contains(letter) ? 3 : bare ? 1 : 0;
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
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(PLAIN.getOrDefault(c, String.valueOf(c)));
            } else if (!(SILENT.indexOf(c) >= 0)
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                add(words, word);
            }
        }
        add(words, word);
        return words;
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
