package gloss.lists;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A link of a list: what kind of place it leads to, by its host and path, and which paper it
/// names.
public record Address(String uri) {
    /// What a link leads to.
    public enum Kind {
        /// A paper: its page at a publisher or a server of preprints, or its PDF.
        PAPER,
        /// A program: a repository.
        CODE,
        /// An article: a blog, a post, news.
        ARTICLE,
        VIDEO,
        /// A place on the same page, an address of mail, a counter, a badge.
        NONE,
        /// A page that may be anything.
        OTHER
    }

    /// Hosts whose pages are papers, by how the host ends, from the links of the reading lists and
    /// bibliographies that we had.
    private static final List<String> PAPERS =
            List.of(
                    "arxiv.org",
                    "arxiv-vanity.com",
                    "ar5iv.org",
                    "alphaxiv.org",
                    "openreview.net",
                    "thecvf.com",
                    "aclanthology.org",
                    "aclweb.org",
                    "neurips.cc",
                    "nips.cc",
                    "mlr.press",
                    "jmlr.org",
                    "doi.org",
                    "ieee.org",
                    "acm.org",
                    "springer.com",
                    "sciencedirect.com",
                    "nature.com",
                    "science.org",
                    "sciencemag.org",
                    "wiley.com",
                    "tandfonline.com",
                    "biorxiv.org",
                    "medrxiv.org",
                    "isca-speech.org",
                    "isca-archive.org",
                    "ecva.net",
                    "ijcai.org",
                    "aaai.org",
                    "usenix.org",
                    "vldb.org",
                    "papers.ssrn.com",
                    "pnas.org",
                    "plos.org",
                    "frontiersin.org",
                    "mdpi.com",
                    "cell.com",
                    "elifesciences.org",
                    "oup.com",
                    "cambridge.org",
                    "iop.org",
                    "aps.org",
                    "acs.org",
                    "rsc.org",
                    "siam.org",
                    "hindawi.com",
                    "sagepub.com",
                    "emerald.com",
                    "iclr.cc",
                    "icml.cc",
                    "semanticscholar.org",
                    "pubmed.ncbi.nlm.nih.gov",
                    "ncbi.nlm.nih.gov",
                    "europepmc.org",
                    "cnki.net",
                    "distill.pub",
                    "eprint.iacr.org",
                    "hal.science",
                    "zenodo.org",
                    "joss.theoj.org",
                    "dblp.org",
                    "scholar.archive.org",
                    "core.ac.uk",
                    "researchgate.net",
                    "academia.edu",
                    "bmvc2020-conference.com",
                    "bmva.org",
                    "papers.cool",
                    "royalsocietypublishing.org",
                    "annualreviews.org",
                    "jstor.org",
                    "bmj.com",
                    "biomedcentral.com",
                    "thelancet.com",
                    "nejm.org",
                    "proquest.com",
                    "chemrxiv.org");

    private static final List<String> CODE =
            List.of(
                    "github.com",
                    "gitlab.com",
                    "gitee.com",
                    "bitbucket.org",
                    "huggingface.co",
                    "sourceforge.net",
                    "codeberg.org",
                    "git.io",
                    "kaggle.com",
                    "colab.research.google.com",
                    "paperswithcode.com");

    private static final List<String> ARTICLES =
            List.of(
                    "mp.weixin.qq.com",
                    "zhihu.com",
                    "medium.com",
                    "towardsdatascience.com",
                    "csdn.net",
                    "jianshu.com",
                    "juejin.cn",
                    "cnblogs.com",
                    "substack.com",
                    "blogspot.com",
                    "wordpress.com",
                    "cvmart.net",
                    "jiqizhixin.com",
                    "sohu.com",
                    "toutiao.com",
                    "163.com",
                    "segmentfault.com",
                    "infoq.cn",
                    "hatenablog.com",
                    "qiita.com",
                    "dev.to",
                    "notion.site",
                    "thegradient.pub",
                    "yuque.com",
                    "ai.googleblog.com",
                    "weibo.com",
                    "reddit.com",
                    "quora.com",
                    "mdnice.com");

    private static final List<String> VIDEOS =
            List.of(
                    "youtube.com",
                    "youtu.be",
                    "bilibili.com",
                    "b23.tv",
                    "vimeo.com",
                    "slideslive.com",
                    "videolectures.net",
                    "douyin.com");

    private static final List<String> BADGES =
            List.of(
                    "shields.io",
                    "badgen.net",
                    "badge.fury.io",
                    "star-history.com",
                    "hits.seeyoufarm.com",
                    "awesome.re");

    /// New ids (from 2007 on; four digits after the point until 2014, five since) and old ones. The
    /// page before the id and the site differ (abs, pdf, html, papers …).
    private static final Pattern ARXIV =
            Pattern.compile(
                    "(?i)(?:arxiv\\.org|arxiv-vanity\\.com|ar5iv\\.org|ar5iv\\.labs\\.arxiv\\.org"
                            + "|alphaxiv\\.org|huggingface\\.co/papers|papers\\.cool/arxiv"
                            + "|scirate\\.com/arxiv|10\\.48550/arxiv\\.|arxiv:)\\s*"
                            + "(?:[^?#]*?[/=])?"
                            + "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(v\\d+)?(?!\\d)");

    private static final Pattern HOST = Pattern.compile("(?i)^[a-z]*://([^/?#:]+)");
    private static final Pattern PDF =
            Pattern.compile("\\.pdf([?#].*)?$|(arxiv\\.org|openreview\\.net)/pdf\\b");
    private static final Pattern DOI =
            Pattern.compile("(?i)(?:^doi:\\s*|/|=|\\b)(10\\.\\d{4,9}/[^\\s?#\"<>&]+)");
    private static final Pattern AFTER_DOI =
            Pattern.compile("(?i)(\\.pdf|/(pdf|epdf|full|abstract|fulltext|html|meta))+$|[.,;]+$");

    /// The host in lower case without `www.`, empty for a path.
    public String host() {
        Matcher host = HOST.matcher(uri);
        if (!host.find()) {
            return uri.toLowerCase(Locale.ROOT).startsWith("www.")
                    ? uri.substring(4).split("[/?#]", 2)[0].toLowerCase(Locale.ROOT)
                    : "";
        }
        return host.group(1).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    /// The name of the site as people say it: `youtube`, `bilibili`; empty for a path.
    public String site() {
        String host = host();
        if (host.equals("youtu.be")) {
            return "youtube";
        }
        String[] parts = host.split("\\.");
        return parts.length < 2 ? host : parts[parts.length - 2];
    }

    /// What follows the host, escapes undone where they can be.
    public String path() {
        String path = uri.replaceFirst("(?i)^[a-z]*://[^/?#]+", "");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /// A path in the folder of the list, or an address of the web?
    public boolean isPath() {
        return !uri.isEmpty() && !uri.startsWith("#") && !uri.contains(":") && host().isEmpty();
    }

    public boolean isPdf() {
        return PDF.matcher(uri.toLowerCase(Locale.ROOT)).find();
    }

    public Kind kind() {
        String host = host();
        if (uri.isBlank()
                || uri.startsWith("#")
                || uri.regionMatches(true, 0, "mailto:", 0, 7)
                || uri.regionMatches(true, 0, "javascript:", 0, 11)
                || ends(host, BADGES)) {
            return Kind.NONE;
        }
        if (isPdf() || !arxiv().isEmpty()) {
            return Kind.PAPER;
        }
        if (host.isEmpty()) {
            return Kind.OTHER;
        }
        if (ends(host, CODE)) {
            return Kind.CODE;
        }
        if (ends(host, VIDEOS) || path().startsWith("/zvideo/")) {
            return Kind.VIDEO;
        }
        if (ends(host, ARTICLES) || host.startsWith("blog.")) {
            return Kind.ARTICLE;
        }
        return ends(host, PAPERS) && path().length() > 1 ? Kind.PAPER : Kind.OTHER;
    }

    /// The arXiv id it names, with its version if it names one (`2106.13112v2`); empty when none.
    public String arxiv() {
        Matcher id = ARXIV.matcher(uri);
        if (!id.find() || !isSound(id.group(1))) {
            return "";
        }
        return id.group(1) + (id.group(2) == null ? "" : id.group(2).toLowerCase(Locale.ROOT));
    }

    /// The DOI it names, in lower case; empty when none. arXiv's own count as arXiv ids.
    public String doi() {
        Matcher doi = DOI.matcher(decoded());
        if (!doi.find() || doi.group(1).toLowerCase(Locale.ROOT).startsWith("10.48550/")) {
            return "";
        }
        String name = AFTER_DOI.matcher(doi.group(1)).replaceAll("").toLowerCase(Locale.ROOT);
        // A bracket that was opened before the DOI is not of it.
        while (name.endsWith(")") && count(name, ')') > count(name, '(')) {
            name = AFTER_DOI.matcher(name.substring(0, name.length() - 1)).replaceAll("");
        }
        return name;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(c -> c == letter).count();
    }

    private String decoded() {
        return host().isEmpty() ? uri : host() + path();
    }

    /// Numbers of months, and ids of the time: `2013.12345` is none.
    private static boolean isSound(String id) {
        if (!Character.isDigit(id.charAt(0))) {
            return true;
        }
        int month = Integer.parseInt(id.substring(2, 4));
        int year = Integer.parseInt(id.substring(0, 2));
        return month >= 1 && month <= 12 && year >= 7;
    }

    private static boolean ends(String host, List<String> names) {
        return names.stream().anyMatch(name -> host.equals(name) || host.endsWith("." + name));
    }
}
