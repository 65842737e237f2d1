package gloss.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Looks for what is wrong in a list: papers that stand there twice, links that belong to another
/// entry, titles that do not fit the address. It says only what the list itself (or what else is
/// known) bears out, so that what it says is worth looking at.
public final class ListCheck {
    /// A title and an address are of different papers when fewer than this share of the words of
    /// the shorter are in the other. Of 141 titles in our six lists whose address tells a title,
    /// all share 0.5 and more (140 of them 0.88); of 17,685 pairs of titles drawn from two of the
    /// lists, all of one field, 98 in a hundred share less than this.
    private static final double SAME_WORDS = 0.34;

    private static final int FEWEST_WORDS = 4;

    /// Addresses that tell the title: `Zhou_TRAR_Routing_the_Attention_…_ICCV_2021_paper.pdf`.
    private static final Pattern TITLE_IN_ADDRESS =
            Pattern.compile(
                    "(?i)/([^/?#]{20,}?)(?:_(?:CVPR|ICCV|WACV|ECCV)\\w*_\\d{4}_paper)?\\.(?:pdf|html)$");

    /// `MixMo`, `CLIP2TV`, `S²-MLPv2`: a name that somebody made up.
    private static final Pattern NAME =
            Pattern.compile(
                    "[\\p{IsLatin}\\d][\\p{IsLatin}\\d²³+-]*\\p{IsLatin}[\\p{IsLatin}\\d²³+-]*");

    private final Map<Entry, String> files = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private ListCheck() {}

    /// What is wrong with the entries of one list, by line. `markdown` is its text when it is
    /// Markdown, else empty; `known` are entries of other lists, or of the library, which tell what
    /// title a link has.
    public static List<Finding> check(List<Entry> entries, String markdown, List<Entry> known) {
        ListCheck check = new ListCheck();
        List<Entry> papers =
                entries.stream().filter(entry -> entry.type() == Entry.Type.PAPER).toList();
        papers.forEach(check::links);
        check.doubles(papers);
        check.against(papers, known);
        check.findings.addAll(BrokenLinks.in(markdown));
        return check.findings.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Finding::line).thenComparing(Finding::kind))
                .toList();
    }

    private void links(Entry entry) {
        Address paper = new Address(entry.links().paper());
        Address article = new Address(entry.links().article());
        if (paper.kind() == Address.Kind.ARTICLE) {
            add(Finding.Kind.ARTICLE_AS_PAPER, entry, paper.uri());
        } else if (paper.kind() == Address.Kind.CODE) {
            add(Finding.Kind.CODE_AS_PAPER, entry, paper.uri());
        }
        if (article.kind() == Address.Kind.PAPER && work(entry).equals(work(article))) {
            add(Finding.Kind.PAPER_AS_ARTICLE, entry, article.uri());
        }
        for (String uri : List.of(entry.links().paper(), entry.links().pdf())) {
            Set<String> told = wordsOf(uri);
            Set<String> title = words(entry.title());
            if (Math.min(told.size(), title.size()) >= FEWEST_WORDS
                    && shared(told, title) < SAME_WORDS) {
                add(Finding.Kind.OTHER_TITLE, entry, uri);
            }
        }
    }

    private void doubles(List<Entry> papers) {
        Map<String, Entry> byTitle = new LinkedHashMap<>();
        Map<String, Entry> byWork = new LinkedHashMap<>();
        for (Entry entry : papers) {
            String title = EntryId.key(entry.title());
            String work = work(entry);
            Entry sameTitle = byTitle.putIfAbsent(title, entry);
            Entry sameWork = work.isEmpty() ? null : byWork.putIfAbsent(work, entry);
            if (sameWork != null) {
                Finding.Kind kind =
                        !sameTitle(entry, sameWork)
                                ? Finding.Kind.SAME_LINK
                                : speaksOfAnother(entry, sameWork)
                                        ? Finding.Kind.LINK_OF_ANOTHER
                                        : Finding.Kind.DOUBLE;
                if (kind == Finding.Kind.DOUBLE && speaksOfAnother(sameWork, entry)) {
                    add(Finding.Kind.LINK_OF_ANOTHER, sameWork, entry, sameWork.title());
                } else {
                    add(
                            kind,
                            entry,
                            sameWork,
                            kind == Finding.Kind.DOUBLE ? entry.title() : sameWork.title());
                }
            } else if (sameTitle != null) {
                boolean other = !work.isEmpty() && differ(work, work(sameTitle));
                add(
                        other ? Finding.Kind.SAME_TITLE : Finding.Kind.DOUBLE,
                        entry,
                        sameTitle,
                        other ? sameTitle.links().paper() : entry.title());
            }
        }
    }

    /// Links and titles that another list has otherwise.
    private void against(List<Entry> papers, List<Entry> known) {
        Map<String, Entry> works = new HashMap<>();
        Map<String, Entry> titles = new HashMap<>();
        for (Entry entry : known) {
            Entry.Source source = entry.source();
            files.put(entry, source == null ? "" : source.file());
            if (!work(entry).isEmpty() && words(entry.title()).size() >= FEWEST_WORDS) {
                works.putIfAbsent(work(entry), entry);
                titles.putIfAbsent(EntryId.key(entry.title()), entry);
            }
        }
        for (Entry entry : papers) {
            Entry sameWork = works.get(work(entry));
            Entry sameTitle = titles.get(EntryId.key(entry.title()));
            if (words(entry.title()).size() >= FEWEST_WORDS
                    && sameWork != null
                    && !sameTitle(entry, sameWork)) {
                add(Finding.Kind.SAME_LINK, entry, sameWork, sameWork.title());
            } else if (sameTitle != null && differ(work(entry), work(sameTitle))) {
                add(Finding.Kind.SAME_TITLE, entry, sameTitle, sameTitle.links().paper());
            }
        }
    }

    /// The headline has a made-up name that its title lacks, while the other entry's headline fits
    /// the title.
    private static boolean speaksOfAnother(Entry entry, Entry other) {
        Set<String> names = names(entry.headline());
        String title = EntryId.key(entry.title());
        boolean fits = names.stream().anyMatch(name -> title.contains(EntryId.key(name)));
        Set<String> others = names(other.headline());
        boolean otherFits =
                others.stream()
                        .anyMatch(
                                name -> title.contains(EntryId.key(name)) || isFormOf(name, title));
        return !names.isEmpty() && !fits && otherFits;
    }

    /// `MicroNets` speaks of `MicroNet`.
    private static boolean isFormOf(String name, String title) {
        String key = EntryId.key(name);
        return key.endsWith("s") && title.contains(key.substring(0, key.length() - 1));
    }

    private static Set<String> names(String headline) {
        Set<String> names = new HashSet<>();
        Matcher name = NAME.matcher(headline);
        while (name.find()) {
            String word = name.group();
            boolean madeUp = word.chars().skip(1).anyMatch(Character::isUpperCase);
            if (madeUp && Venue.in(word).isEmpty() && word.length() > 2) {
                names.add(word);
            }
        }
        return names;
    }

    /// Which work the link is of: its arXiv id, its DOI, or its address; empty when there is none.
    private static String work(Entry entry) {
        String arxiv = entry.arxiv().replaceFirst("v\\d+$", "");
        return !arxiv.isEmpty()
                ? "arxiv:" + arxiv
                : !entry.doi().isEmpty()
                        ? "doi:" + entry.doi()
                        : work(new Address(entry.links().paper()));
    }

    private static String work(Address paper) {
        String arxiv = paper.arxiv().replaceFirst("v\\d+$", "");
        if (!arxiv.isEmpty()) {
            return "arxiv:" + arxiv;
        }
        if (!paper.doi().isEmpty()) {
            return "doi:" + paper.doi();
        }
        return paper.kind() == Address.Kind.PAPER && !paper.host().isEmpty()
                ? paper.host() + paper.path().replaceAll("/+$", "")
                : "";
    }

    /// Two names of the same kind that are not the same; a DOI and an arXiv id may be of one work.
    private static boolean differ(String work, String other) {
        boolean comparable =
                work.startsWith("arxiv:") && other.startsWith("arxiv:")
                        || work.startsWith("doi:") && other.startsWith("doi:");
        return comparable && !work.equals(other);
    }

    private static boolean sameTitle(Entry one, Entry other) {
        String a = EntryId.key(one.title());
        String b = EntryId.key(other.title());
        Set<String> words = words(one.title());
        Set<String> others = words(other.title());
        boolean unknown =
                one.title().equals(one.headline()) || other.title().equals(other.headline());
        boolean inTwoLanguages = hasHan(one.title()) != hasHan(other.title());
        return a.equals(b)
                || unknown
                || inTwoLanguages
                || a.contains(b)
                || b.contains(a)
                || Math.min(words.size(), others.size()) < FEWEST_WORDS
                || shared(words, others) >= 0.5;
    }

    private static boolean hasHan(String title) {
        return title.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Set<String> wordsOf(String uri) {
        Matcher told = TITLE_IN_ADDRESS.matcher(new Address(uri).path());
        return told.find() ? words(told.group(1).replaceAll("[_-]+", " ")) : Set.of();
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }

    private static double shared(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return (double) both / Math.min(one.size(), other.size());
    }

    private void add(Finding.Kind kind, Entry entry, String detail) {
        findings.add(new Finding(kind, line(entry), 0, "", detail));
    }

    private void add(Finding.Kind kind, Entry entry, Entry other, String detail) {
        findings.add(
                new Finding(kind, line(entry), line(other), files.getOrDefault(other, ""), detail));
    }

    private static int line(Entry entry) {
        Entry.Source source = entry.source();
        return source == null ? 0 : source.line();
    }
}
