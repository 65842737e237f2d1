package gloss.lists.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The kinds of publication of CSL, BibTeX and RIS.
public final class Kinds {
    private static final Map<String, String> BIBTEX =
            Map.ofEntries(
                    Map.entry("article", "article-journal"),
                    Map.entry("inproceedings", "paper-conference"),
                    Map.entry("conference", "paper-conference"),
                    Map.entry("book", "book"),
                    Map.entry("proceedings", "book"),
                    Map.entry("inbook", "chapter"),
                    Map.entry("incollection", "chapter"),
                    Map.entry("phdthesis", "thesis"),
                    Map.entry("mastersthesis", "thesis"),
                    Map.entry("thesis", "thesis"),
                    Map.entry("techreport", "report"),
                    Map.entry("report", "report"),
                    Map.entry("unpublished", "manuscript"),
                    Map.entry("online", "webpage"),
                    Map.entry("electronic", "webpage"),
                    Map.entry("software", "software"),
                    Map.entry("dataset", "dataset"),
                    Map.entry("misc", ""));

    private static final Map<String, String> RIS =
            Map.ofEntries(
                    Map.entry("JOUR", "article-journal"), Map.entry("EJOUR", "article-journal"),
                    Map.entry("JFULL", "article-journal"), Map.entry("MGZN", "article-magazine"),
                    Map.entry("NEWS", "article-newspaper"), Map.entry("CONF", "paper-conference"),
                    Map.entry("CPAPER", "paper-conference"), Map.entry("BOOK", "book"),
                    Map.entry("CHAP", "chapter"), Map.entry("THES", "thesis"),
                    Map.entry("RPRT", "report"), Map.entry("UNPB", "manuscript"),
                    Map.entry("ELEC", "webpage"), Map.entry("COMP", "software"),
                    Map.entry("DATA", "dataset"), Map.entry("GEN", ""));

    /// Words of journals; other venues are taken for conferences.
    private static final List<String> JOURNALS =
            List.of(
                    "journal",
                    "transactions",
                    "letters",
                    "review",
                    "annals",
                    "nature",
                    "science",
                    "proceedings of the national",
                    "plos",
                    "bulletin",
                    "magazine",
                    "学报",
                    "杂志",
                    "期刊");

    private Kinds() {}

    /// CSL's kind for BibTeX's; empty for what has none.
    static String ofBibtex(String kind) {
        return BIBTEX.getOrDefault(kind, "");
    }

    /// CSL's kind for RIS's; empty for what has none.
    static String ofRis(String kind) {
        return RIS.getOrDefault(kind.toUpperCase(Locale.ROOT), "");
    }

    /// BibTeX's kind for a publication of CSL's kind (empty when not known) at that venue.
    static String bibtex(String kind, String venue) {
        return switch (kind) {
            case "article-journal", "article-magazine", "article-newspaper" -> "article";
            case "paper-conference" -> "inproceedings";
            case "book" -> "book";
            case "chapter" -> "incollection";
            case "thesis" -> "phdthesis";
            case "report" -> "techreport";
            case "manuscript" -> "unpublished";
            default -> byVenue(venue, "article", "inproceedings", "misc");
        };
    }

    static String ris(String kind, String venue) {
        return RIS.entrySet().stream()
                .filter(entry -> !kind.isEmpty() && entry.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .sorted(java.util.Comparator.comparing("JOUR CONF BOOK"::contains).reversed())
                .findFirst()
                .orElse(byVenue(venue, "JOUR", "CONF", "GEN"));
    }

    /// CSL's kind for a paper of which only the venue is known.
    public static String csl(String venue) {
        return byVenue(venue, "article-journal", "paper-conference", "article");
    }

    private static String byVenue(String venue, String journal, String conference, String none) {
        String lower = venue.toLowerCase(Locale.ROOT);
        if (venue.isEmpty() || lower.contains("arxiv")) {
            return none;
        }
        return JOURNALS.stream().anyMatch(lower::contains)
                        || venue.matches("T[A-Z]{2,6}|IJCV|JMLR|TMLR|PNAS")
                ? journal
                : conference;
    }
}
