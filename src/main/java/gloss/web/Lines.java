package gloss.web;

import gloss.lists.Entry;
import gloss.paper.Link;
import gloss.publish.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Entries as lines of a page.
public final class Lines {
    /// Names shown before "and others".
    private static final int NAMES = 3;

    private Lines() {}

    /// An address and what it is called.
    public record Way(String name, String address, boolean outside) {}

    /// Where a click on the entry leads: to its reading, else to its own page.
    public static String address(Entry entry) {
        return entry.reading() && !entry.files().isEmpty()
                ? "/papers/" + entry.files().getFirst().sha256()
                : "/entries/" + entry.id();
    }

    /// `Zhang, Cisse and others · ICLR · 2018`.
    public static String by(Entry entry, Words words) {
        return by(entry, words, VenueName.of(entry.venue()));
    }

    /// A venue, and often its year, before a bar: `ICLR2018 | `.
    private static final Pattern FIRST =
            Pattern.compile("^\\s*(\\p{L}[\\p{L}&+-]*)[\\s'’-]?\\d{0,4}\\s*[|｜丨]\\s*(?=\\S)");

    /// What an entry says in one line: its headline, without the venue that lists like to put
    /// before it and the page shows beside; its title when it has none.
    public static String headline(Entry entry) {
        if (entry.headline().isEmpty()) {
            return entry.title();
        }
        Matcher first = FIRST.matcher(entry.headline());
        return first.find() && first.group(1).equalsIgnoreCase(entry.venue())
                ? entry.headline().substring(first.end())
                : entry.headline();
    }

    /// `ICLR · 2018`; empty when neither is known.
    public static String where(Entry entry) {
        return Stream.of(VenueName.of(entry.venue()), entry.year() == null ? "" : "" + entry.year())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// The same on the shelf of its venue, which says it once for all.
    public static String onItsShelf(Entry entry, Words words) {
        return by(entry, words, "");
    }

    private static String by(Entry entry, Words words, String venue) {
        List<String> authors = entry.authors();
        String names =
                authors.size() <= NAMES
                        ? words.names(authors)
                        : words.names(authors.subList(0, NAMES)) + words.say(" and others", " 等");
        return Stream.of(names, venue, entry.year() == null ? "" : "" + entry.year())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// What leads on from an entry. Only the web is linked; what else a list may hold is not.
    public static List<Way> ways(Entry entry, Words words) {
        List<Way> ways = new ArrayList<>();
        if (!entry.files().isEmpty()) {
            String paper = "/papers/" + entry.files().getFirst().sha256();
            ways.add(
                    new Way(
                            entry.reading() ? words.say("Read", "精读") : words.say("Pages", "原文"),
                            paper,
                            false));
        }
        add(ways, host(entry.links().paper(), words), entry.links().paper());
        if (!entry.links().pdf().equals(entry.links().paper())) {
            add(ways, "PDF", entry.links().pdf());
        }
        add(ways, words.say("Blog post", "解读文章"), entry.links().article());
        add(ways, words.link(Link.Role.CODE), entry.links().code());
        if (!entry.arxiv().isEmpty()
                && ways.stream().noneMatch(w -> w.address().contains("arxiv"))) {
            add(ways, "arXiv", "https://arxiv.org/abs/" + entry.arxiv());
        }
        if (!entry.doi().isEmpty()
                && ways.stream().noneMatch(w -> w.address().contains("doi.org"))) {
            add(ways, "DOI", "https://doi.org/" + entry.doi());
        }
        entry.links().more().forEach(more -> add(ways, more.label(), more.uri()));
        return ways;
    }

    private static void add(List<Way> ways, String name, String address) {
        if (address.startsWith("https://") || address.startsWith("http://")) {
            ways.add(new Way(name.isEmpty() ? host(address) : name, address, true));
        }
    }

    /// What a link to the paper leads to.
    private static String host(String address, Words words) {
        String path = address.toLowerCase(Locale.ROOT);
        if (path.endsWith(".pdf")) {
            return "PDF";
        }
        String host = host(path);
        return host.equals("arxiv.org")
                ? "arXiv"
                : host.endsWith("doi.org") ? "DOI" : words.say("Paper’s page", "论文网页");
    }

    private static String host(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", "");
    }

    /// What an entry is, when it is no paper.
    public static String type(Entry entry, Words words) {
        return switch (entry.type()) {
            case PAPER -> "";
            case OVERVIEW -> words.say("Overview", "综述");
            case QUESTION -> words.say("Question", "问题");
            case OTHER -> words.say("Other", "其他");
        };
    }

    /// A mark before an item of a list, which says nothing where the sentence stands alone.
    private static final Pattern BULLET =
            Pattern.compile(
                    "^(?:[•●○◦■□▪▫◆◇▶►‣⁃∙·✓✔➢]\\s*(?=[\\p{L}\\p{N}(“\"])|[*–—-]\\s+(?=\\p{L}))");

    /// A sentence as a line that stands alone.
    public static String alone(String sentence) {
        return BULLET.matcher(sentence).replaceFirst("");
    }

    /// Whether more is known of an entry than the name of a file without text.
    static boolean isRead(Entry entry) {
        return entry.files().isEmpty() || entry.reading() || entry.source() != null;
    }
}
