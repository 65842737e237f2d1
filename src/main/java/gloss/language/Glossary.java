package gloss.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Terms of the field and everyday academic words in English and Chinese, both ways: `图像分割` is
/// `image segmentation`. Every lookup finds the longest terms of a text, left to right: in
/// `self-supervised learning` that one term, not `learning` alone.
///
/// English is found whatever its case and number (`Image segmentations`), acronyms in their own
/// case only: `RAG` is no rag. Chinese is found with and without the space between Latin letters
/// and Han characters, and without the 的 that marks an adjective.
public final class Glossary {
    /// One line of the glossary: what the thing is called in both languages, most usual name first,
    /// and its field (`vision`, `statistics`, `academic` for everyday words).
    public record Entry(List<String> english, List<String> chinese, String field) {
        public Entry {
            english = List.copyOf(english);
            chinese = List.copyOf(chinese);
        }
    }

    /// A term found at `[start, end)` of a text, in UTF-16 units, and the entries that it may stand
    /// for, at least one: those that know it as their most usual name first.
    public record Found(int start, int end, List<Entry> entries) {
        public Found {
            entries = List.copyOf(entries);
        }
    }

    private record Named(Entry entry, String name, int rank) {}

    private static final Pattern ENGLISH_WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final Pattern CHINESE_END = Pattern.compile("[的…]+$");
    private static final String BETWEEN_WORDS = "[\\s\\-‐‑/'’]{1,2}";

    private final Map<String, List<Named>> byEnglish = new HashMap<>();
    private final Map<String, List<Named>> byChinese = new HashMap<>();
    private int mostWords = 1;
    private int mostCharacters = 1;

    /// Reads the glossary that Gloss ships.
    public Glossary() {
        this(Resource.lines("glossary.tsv"));
    }

    /// Lines `english;variant<TAB>chinese|variant<TAB>field`.
    Glossary(List<String> lines) {
        for (String line : lines) {
            String[] columns = line.split("\t");
            add(
                    new Entry(
                            List.of(columns[0].split(";")),
                            List.of(columns[1].split("\\|")),
                            columns[2]));
        }
        List.of(byEnglish, byChinese)
                .forEach(names ->
                        names.values().forEach(l -> l.sort(Comparator.comparingInt(Named::rank))));
    }

    /// The entries that an English term may stand for, the likeliest first; empty when it is no
    /// term of the glossary.
    public List<Entry> ofEnglish(String term) {
        return whole(term, englishIn(term));
    }

    /// The entries that a Chinese term may stand for, the likeliest first; empty when it is no term
    /// of the glossary.
    public List<Entry> ofChinese(String term) {
        return whole(term, chineseIn(term));
    }

    /// The English terms of a text, longest first where they overlap, in order.
    public List<Found> englishIn(String text) {
        List<MatchResult> words = ENGLISH_WORD.matcher(text).results().toList();
        List<Found> found = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            Optional<Found> term = Optional.empty();
            int count = Math.min(mostWords, words.size() - next);
            while (count > 0 && term.isEmpty()) {
                term = english(text, words.subList(next, next + count));
                count--;
            }
            term.ifPresent(found::add);
            next += term.isPresent() ? count + 1 : 1;
        }
        return found;
    }

    /// The Chinese terms of a text, longest first where they overlap, in order.
    public List<Found> chineseIn(String text) {
        Closed closed = Closed.of(text);
        List<Found> found = new ArrayList<>();
        int next = 0;
        while (next < closed.text().length()) {
            int end = Math.min(closed.text().length(), next + mostCharacters);
            while (end > next && !isChinese(closed, next, end)) {
                end--;
            }
            if (end > next) {
                List<Named> names =
                        byChinese.getOrDefault(closed.text().substring(next, end), List.of());
                found.add(new Found(closed.at(next), closed.at(end - 1) + 1, entries(names)));
            }
            next = Math.max(end, next + 1);
        }
        return found;
    }

    private boolean isChinese(Closed closed, int start, int end) {
        return byChinese.containsKey(closed.text().substring(start, end))
                && !closed.cutsAWord(start)
                && !closed.cutsAWord(end);
    }

    private Optional<Found> english(String text, List<MatchResult> words) {
        for (int i = 1; i < words.size(); i++) {
            String between = text.substring(words.get(i - 1).end(), words.get(i).start());
            if (!between.matches(BETWEEN_WORDS)) {
                return Optional.empty();
            }
        }
        List<String> written = words.stream().map(MatchResult::group).toList();
        List<Named> names =
                byEnglish.getOrDefault(key(written), List.of()).stream()
                        .filter(named -> caseFits(wordsOf(named.name()), written))
                        .toList();
        int start = words.getFirst().start();
        int end = words.getLast().end();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(start, end, entries(names)));
    }

    private void add(Entry entry) {
        for (int rank = 0; rank < entry.english().size(); rank++) {
            String name = entry.english().get(rank);
            List<String> words = wordsOf(name);
            mostWords = Math.max(mostWords, words.size());
            put(byEnglish, key(words), new Named(entry, name, rank));
        }
        for (int rank = 0; rank < entry.chinese().size(); rank++) {
            String name = entry.chinese().get(rank);
            String closed = Closed.of(CHINESE_END.matcher(name).replaceFirst("")).text();
            mostCharacters = Math.max(mostCharacters, closed.length());
            put(byChinese, closed, new Named(entry, name, rank));
        }
    }

    private static void put(Map<String, List<Named>> names, String key, Named named) {
        List<Named> same = names.computeIfAbsent(key, k -> new ArrayList<>());
        if (same.stream().noneMatch(other -> other.entry().equals(named.entry()))) {
            same.add(named);
        }
    }

    private static List<Entry> whole(String term, List<Found> found) {
        boolean one =
                found.size() == 1
                        && term.substring(0, found.getFirst().start()).isBlank()
                        && CHINESE_END
                                .matcher(term.substring(found.getFirst().end()))
                                .replaceFirst("")
                                .isBlank();
        return one ? found.getFirst().entries() : List.of();
    }

    private static List<Entry> entries(List<Named> names) {
        return names.stream().map(Named::entry).toList();
    }

    private static List<String> wordsOf(String term) {
        return ENGLISH_WORD.matcher(term).results().map(MatchResult::group).toList();
    }

    private static String key(List<String> words) {
        return String.join(
                " ", words.stream().map(w -> Words.stem(w.toLowerCase(Locale.ROOT))).toList());
    }

    /// Whether every acronym of the name (two capitals or more in a word) is written as one.
    private static boolean caseFits(List<String> name, List<String> written) {
        for (int i = 0; i < name.size(); i++) {
            boolean acronym = name.get(i).chars().filter(Character::isUpperCase).count() > 1;
            if (acronym
                    && !written.get(i)
                            .replaceFirst("s$", "")
                            .equals(name.get(i).replaceFirst("s$", ""))) {
                return false;
            }
        }
        return true;
    }

    /// A Chinese text without its spaces and in small letters, and where each character stood.
    private record Closed(String text, List<Integer> places) {
        static Closed of(String text) {
            StringBuilder closed = new StringBuilder();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                if (!isInnerSpace(text, i)) {
                    closed.append(Character.toLowerCase(text.charAt(i)));
                    places.add(i);
                }
            }
            return new Closed(closed.toString(), places);
        }

        int at(int index) {
            return places.get(index);
        }

        /// Whether Latin letters or digits of one word stand on both sides of this place.
        boolean cutsAWord(int index) {
            return index > 0
                    && index < text.length()
                    && isLatin(text.charAt(index - 1))
                    && isLatin(text.charAt(index))
                    && at(index) == at(index - 1) + 1;
        }

        /// A space with Han on one side and Latin on the other.
        private static boolean isInnerSpace(String text, int i) {
            return text.charAt(i) == ' '
                    && i > 0
                    && i + 1 < text.length()
                    && isLatin(text.charAt(i - 1)) != isLatin(text.charAt(i + 1));
        }

        private static boolean isLatin(char character) {
            return character < 0x250 && Character.isLetterOrDigit(character);
        }
    }
}
