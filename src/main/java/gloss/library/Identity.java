package gloss.library;

import gloss.library.Arrival.Because;
import gloss.lists.Entry;
import gloss.lists.EntryId;
import gloss.paper.Reference;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// When two arrivals are one work. Keys find those that may be; then titles, authors and
/// identifiers decide. In lists the links, and the ids in them, are wrong far more often than the
/// titles, so that an id alone joins nothing whose titles have little in common, and a long title
/// joins whatever the ids say.
public final class Identity {
    /// Shorter titles (`Editorial`, `Attention`) name many works; so many letters and digits.
    private static final int LONG_TITLE = 20;

    /// A Chinese character says as much as about three Latin letters.
    private static final int HAN = 3;

    /// The share of words that a work's titles have in common over its versions. Retitled works
    /// have fewer, and there the authors decide.
    private static final double SIMILAR = 0.5;

    private static final String ARXIV = "arxiv:";
    private static final String DOI = "doi:";
    private static final Pattern VERSION = Pattern.compile("v\\d+$");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private Identity() {}

    /// By what an arrival, or a reference to the work, can be found: `title:…`, `arxiv:1710.09412`,
    /// `doi:…`.
    public static Set<String> keys(Arrival arrival) {
        Entry facts = arrival.facts();
        return keys(arrival.titled() ? facts.title() : "", facts.arxiv(), facts.doi());
    }

    public static Set<String> keys(Reference reference) {
        return keys(
                reference.title(), reference.identifiers().arxiv(), reference.identifiers().doi());
    }

    private static Set<String> keys(String title, String arxiv, String doi) {
        Set<String> keys = new LinkedHashSet<>();
        String key = EntryId.key(title);
        if (!key.isEmpty()) {
            keys.add("title:" + key);
        }
        if (!arxiv.isEmpty()) {
            keys.add(arxivKey(arxiv));
        }
        if (!doi.isEmpty()) {
            keys.add(doiKey(doi));
        }
        return keys;
    }

    /// Why these two are one work; empty when they are not.
    public static Optional<Because> same(Arrival one, Arrival other) {
        Entry a = one.facts();
        Entry b = other.facts();
        if (a.type() != b.type()) {
            return Optional.empty();
        }
        if (one.paper().isPresent() && one.paper().equals(other.paper())) {
            return Optional.of(Because.SAME_BYTES);
        }
        boolean titled = one.titled() && other.titled();
        boolean sameTitle = titled && EntryId.key(a.title()).equals(EntryId.key(b.title()));
        boolean strangers = !a.authors().isEmpty() && !b.authors().isEmpty() && !share(a, b);
        if (sameTitle && !strangers && (isLong(a.title()) || share(a, b))) {
            return Optional.of(Because.SAME_TITLE);
        }
        boolean alike = !titled || share(a, b) || similar(a.title(), b.title());
        if (alike && !a.arxiv().isEmpty() && bare(a.arxiv()).equals(bare(b.arxiv()))) {
            return Optional.of(Because.SAME_ARXIV);
        }
        if (alike && !a.doi().isEmpty() && a.doi().equalsIgnoreCase(b.doi())) {
            return Optional.of(Because.SAME_DOI);
        }
        return Optional.empty();
    }

    /// Whether nothing speaks against one being the other, as when somebody says so: their titles
    /// have enough words in common, or they have an author in common.
    public static boolean agree(Arrival one, Arrival other) {
        Entry a = one.facts();
        Entry b = other.facts();
        return !one.titled() || !other.titled() || share(a, b) || similar(a.title(), b.title());
    }

    /// The key of an arXiv id, with or without a version.
    public static String arxivKey(String arxiv) {
        return ARXIV + bare(arxiv);
    }

    public static String doiKey(String doi) {
        return DOI + doi.toLowerCase(Locale.ROOT);
    }

    /// An arXiv id without its version.
    static String bare(String arxiv) {
        return VERSION.matcher(arxiv).replaceFirst("");
    }

    private static boolean isLong(String title) {
        String key = EntryId.key(title);
        long han = key.codePoints().filter(Character::isIdeographic).count();
        return key.length() + (HAN - 1) * han >= LONG_TITLE;
    }

    /// Whether an author of one has the family name of an author of the other.
    private static boolean share(Entry a, Entry b) {
        Set<String> families = families(a.authors());
        return families(b.authors()).stream().anyMatch(families::contains);
    }

    private static Set<String> families(List<String> authors) {
        return authors.stream()
                .map(Identity::plain)
                .map(name -> name.contains(",") ? name.substring(0, name.indexOf(',')) : name)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
    }

    private static boolean similar(String a, String b) {
        Set<String> ours = words(a);
        Set<String> theirs = words(b);
        Set<String> both = new HashSet<>(ours);
        both.retainAll(theirs);
        int fewer = Math.min(ours.size(), theirs.size());
        return fewer > 0 && both.size() >= SIMILAR * fewer;
    }

    private static Set<String> words(String title) {
        return Arrays.stream(NOT_WORD.split(plain(title)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return ACCENT.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }
}
