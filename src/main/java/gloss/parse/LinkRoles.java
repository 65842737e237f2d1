package gloss.parse;

import gloss.paper.Link;
import gloss.paper.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a link leads to: the paper's own code, data, its project page, or something else.
///
/// A repository is the paper's own when it stands on the first page, when its sentence offers it
/// ("our code is available at"), when it bears a word of the title or the name of an author, or
/// when its page speaks of released code. Of 197 links to code hosts in the 110 development papers
/// these rules keep 55; the others, looked through, are tools that the paper uses, parts, other
/// people's data, profiles.
public final class LinkRoles {
    private static final Pattern HOST =
            Pattern.compile(
                    "(?i)https?://(?:www\\.)?(?:github\\.com|gitlab\\.[\\w.-]+|bitbucket\\.org|codeocean\\.com|sourceforge\\.net|code\\.google\\.com|gitee\\.com|codeberg\\.org)/(.*)");

    /// Packages are code, too, when they are the paper's own.
    private static final Pattern PACKAGE =
            Pattern.compile("(?i)https?://(?:www\\.)?(?:pypi\\.org|cran\\.r-project\\.org)/.*");

    private static final Pattern DATA_HOST =
            Pattern.compile(
                    "(?i)https?://[^/]*(?:zenodo|figshare|kaggle|dataverse|osf\\.io|huggingface\\.co/datasets|physionet)[^/]*/\\w.*|(?i)https?://.*/(?:datasets?|corpus|corpora)\\b.*");

    private static final Pattern NO_DATA = Pattern.compile("(?i).*kaggle\\.com/code/.*");

    /// Talk about a repository, not the repository.
    private static final Pattern TALK =
            Pattern.compile("(?i).*/(?:issues|pull|pulls|discussions|features)(?:/.*)?");

    private static final Pattern OFFER =
            Pattern.compile(
                    "(?i)\\b(?:code|source|sources|implementations?|scripts?|software|package|notebooks?|materials?|repository|models?)\\b.{0,80}\\b(?:available|released?|obtained|found|accessed|hosted|published|open-source[d]?|provided|at:?)(?!\\w)|\\bour (?:code|implementation|repository|library|package)\\b|(?:代码|源码|程序).{0,12}(?:开源|公开|发布|见|位于|下载)");

    private static final Pattern DATA_OFFER =
            Pattern.compile(
                    "(?i)\\b(?:data ?sets?|data|corpus|benchmark)\\b.{0,80}\\b(?:available|download(?:ed)?|released?|obtained)\\b|数据集?.{0,12}(?:公开|发布|下载)");

    private static final Pattern PROJECT =
            Pattern.compile(
                    "(?i)\\b(?:project (?:page|website|site)|web ?site|homepage|demo)\\b|项目主页");

    /// "Others' implementation, which we use" offers nothing of the paper's own.
    private static final Pattern BORROWED =
            Pattern.compile(
                    "(?i)\\b(?:we|is|are|was|were) (?:use[ds]?|used|using|adapt(?:ed)?|follow(?:ed)?|based on|build on|built on|borrow(?:ed)?|taken from)\\b|\\b(?:official|public|third-party|existing) (?:code|implementation|repository)\\b|\\btheir (?:code|implementation)\\b");

    private static final Pattern NAMES = Pattern.compile("[\\p{Lu}]?[\\p{Ll}\\d]+|[\\p{Lu}\\d]+");

    /// Shorter pieces of a repository's name ("of", "net", "py") are in too many titles.
    private static final int TELLING = 4;

    /// Words that name a field, not a work.
    private static final Pattern COMMON =
            Pattern.compile(
                    "(?i)(?:machine|deep|learning|neural|networks?|linear|data|models?|language|large|python|julia|transformers?|analysis|methods?|open|source|course|lesson|introduction|software|package|based|with|from|using)");

    private static final Pattern CODE =
            Pattern.compile("(?i)\\b(?:code|implementations?|source)\\b|代码|源码");

    private final Set<String> titleWords = new TreeSet<>();
    private final Set<String> families = new TreeSet<>();
    private final Set<Integer> offering = new TreeSet<>();

    public LinkRoles(String title, List<String> authors, List<Sentence> sentences) {
        for (String word : title.split("[^\\p{L}\\p{N}]+")) {
            if (COMMON.matcher(word).matches()) {
                continue;
            }
            boolean acronym = word.length() >= 3 && word.equals(word.toUpperCase(Locale.ROOT));
            if (word.length() >= TELLING || acronym) {
                titleWords.add(word.toLowerCase(Locale.ROOT));
            }
        }
        for (String author : authors) {
            String family = author.substring(author.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            if (family.length() >= TELLING) {
                families.add(family);
            }
        }
        for (Sentence each : sentences) {
            if (OFFER.matcher(each.text()).find() && !BORROWED.matcher(each.text()).find()) {
                offering.add(Math.max(1, each.place().firstPage()));
            }
        }
    }

    /// `words` is the sentence in which the address is printed, empty for one that is linked only.
    public Link.Role of(String uri, String words, int page) {
        String u = uri.replaceFirst("[#?].*$", "");
        if (isCodeHost(u)) {
            boolean data = DATA_OFFER.matcher(words).find() && !CODE.matcher(words).find();
            return strength(u, words, page) == 0
                    ? Link.Role.OTHER
                    : data ? Link.Role.DATA : Link.Role.CODE;
        }
        boolean dataHost = DATA_HOST.matcher(u).matches() && !NO_DATA.matcher(u).matches();
        if (dataHost || DATA_OFFER.matcher(words).find()) {
            return Link.Role.DATA;
        }
        boolean offered = OFFER.matcher(words).find() && !BORROWED.matcher(words).find();
        if (offered && CODE.matcher(words).find()) {
            return Link.Role.CODE;
        }
        return offered || PROJECT.matcher(words).find() ? Link.Role.PROJECT : Link.Role.OTHER;
    }

    /// How sure it is that a repository is the paper's own: 3 when it stands on the first page, is
    /// offered by its sentence or bears an author's name, 2 when it bears a word of the title, 1
    /// when its page offers code, 0 when nothing speaks for it.
    public int strength(String uri, String words, int page) {
        String u = uri.replaceFirst("[#?].*$", "");
        Matcher host = HOST.matcher(u);
        boolean repository = !host.matches() || depth(host.group(1)) >= 2;
        if (!repository || TALK.matcher(u).matches() || BORROWED.matcher(words).find()) {
            return 0;
        }
        String path = u.replaceFirst("^https?://[^/]+/", "");
        String owner = path.replaceFirst("/.*$", "").toLowerCase(Locale.ROOT);
        if (page == 1
                || OFFER.matcher(words).find()
                || families.stream().anyMatch(owner::contains)) {
            return 3;
        }
        return bearsTheTitle(path) ? 2 : offering.contains(page) ? 1 : 0;
    }

    private static boolean isCodeHost(String uri) {
        return HOST.matcher(uri).matches() || PACKAGE.matcher(uri).matches();
    }

    /// Beside a repository that is surely the paper's own, the less sure ones are those of others;
    /// and a part of a repository that is there says nothing new.
    public List<Link> surest(List<Link> links, Map<String, String> wordsByUri) {
        int best = 0;
        for (Link link : links) {
            if (link.role() == Link.Role.CODE && isCodeHost(link.uri())) {
                best = Math.max(best, strengthOf(link, wordsByUri));
            }
        }
        List<Link> out = new ArrayList<>();
        for (Link link : links) {
            boolean weaker =
                    link.role() == Link.Role.CODE
                            && isCodeHost(link.uri())
                            && strengthOf(link, wordsByUri) < best;
            out.add(weaker || isPart(link, links) ? other(link) : link);
        }
        return out;
    }

    private int strengthOf(Link link, Map<String, String> wordsByUri) {
        return strength(link.uri(), wordsByUri.getOrDefault(link.uri(), ""), link.page());
    }

    private static Link other(Link link) {
        return new Link(link.uri(), Link.Role.OTHER, link.page());
    }

    private static boolean isPart(Link link, List<Link> links) {
        return link.role() == Link.Role.CODE
                && links.stream()
                        .filter(l -> l.role() == Link.Role.CODE)
                        .anyMatch(l -> isUnder(link.uri(), l.uri()));
    }

    private static boolean isUnder(String uri, String root) {
        String plain = root.replaceFirst("/+$", "").toLowerCase(Locale.ROOT);
        String u = uri.toLowerCase(Locale.ROOT);
        return u.length() > plain.length() + 1
                && u.startsWith(plain)
                && "/#?.".indexOf(u.charAt(plain.length())) >= 0;
    }

    /// A word of the title in the repository's own name: `mixup-cifar10` of "mixup: …".
    private boolean bearsTheTitle(String path) {
        String[] parts = path.split("/", -1);
        String name = parts[Math.min(1, parts.length - 1)];
        Matcher piece = NAMES.matcher(name);
        while (piece.find()) {
            if (titleWords.contains(piece.group().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return titleWords.contains(name.toLowerCase(Locale.ROOT));
    }

    private static int depth(String path) {
        int parts = 0;
        for (String part : path.split("/")) {
            parts += part.isBlank() ? 0 : 1;
        }
        return parts;
    }
}
