package gloss.lists.markdown;

import gloss.lists.Labels;
import gloss.lists.OneLine;
import gloss.lists.Venue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A title that is no link: set in bold, in quotes, or the words at the start.
final class PlainTitle {
    private static final Pattern QUOTED =
            Pattern.compile(
                    "^[\\s\\d.、)）•*-]*(?:[\"“]([^\"“”]{8,300})[\"”]|《([^《》]{4,300})》(?=\\s*(?:[,，。.;；(（|]|$)))");

    /// `Kipf, T. N., & Welling, M. (2017).` and `A. Vaswani, N. Shazeer, et al.`
    static final Pattern AUTHORS_FIRST =
            Pattern.compile(
                    "^\\s*(?:(?:\\p{Lu}[\\p{L}'’-]+,\\s+(?:\\p{Lu}\\.[ -]?)+|(?:\\p{Lu}\\.[ -]?)+\\p{Lu}[\\p{L}'’-]+)"
                            + "(?:[,.&;\\s]|\\band\\b|\\bet al\\b)*)+(?:\\((?:19|20)\\d\\d\\)[.,:]?)?\\s*");

    /// The end of a sentence, but not of an initial or an abbreviation.
    private static final Pattern STOP =
            Pattern.compile(
                    "(?<=[\\p{Ll}\\p{IsHan}\\d)\\]?!]{2})(?<!\\bvs|\\bal|\\be\\.g|\\bi\\.e|\\bcf|\\bDr|\\bSt)[.?!]\\s+(?=[\\p{Lu}\\p{IsHan}*_\\[(])");

    private static final Pattern DASH =
            Pattern.compile("\\s+[-–—|]\\s+|,\\s+(?=In\\s|in Proc|arXiv|ArXiv)");
    private static final int FEW_WORDS = 3;

    private PlainTitle() {}

    /// The words before the first link of the first line, wrapped lines joined, cut where authors,
    /// venue or remarks begin; empty when there are none.
    static String in(List<Line> body) {
        if (body.isEmpty()) {
            return "";
        }
        String bold = bold(body.getFirst());
        StringBuilder words = new StringBuilder(before(body.getFirst()));
        for (int i = 1; i < body.size() && noLink(body.get(i - 1)) && body.get(i).soft(); i++) {
            words.append(' ').append(before(body.get(i)));
        }
        String all = OneLine.of(words.toString());
        String text = all.substring(0, Math.min(all.length(), 2 * TitleWords.LONGEST));
        if (!bold.isEmpty() && isTitle(bold, text)) {
            return bold;
        }
        return cut(text);
    }

    /// Whether the words before a link are the title, and the link's only a part of the remarks.
    static boolean outweighs(String plain, Run link, List<Line> body) {
        String title = new TitleWords(plain).title();
        boolean bold = !bold(body.getFirst()).isEmpty() && !link.strong();
        int least = EntryReader.isHan(title) ? 12 : 24;
        return title.length() > least && (bold || title.length() > 2 * link.text().length());
    }

    /// The words of the line before its first link.
    static String before(Line line) {
        StringBuilder words = new StringBuilder();
        for (Run run : line.runs()) {
            if (run.isLink()) {
                break;
            }
            words.append(run.text());
        }
        return words.toString();
    }

    /// The first run of words in bold at the start of the line.
    private static String bold(Line line) {
        StringBuilder bold = new StringBuilder();
        for (Run run : line.runs()) {
            if (run.strong() && !run.isLink()) {
                bold.append(run.text());
            } else if (bold.length() > 0) {
                break;
            } else if (run.isLink() || !new TitleWords(run.text()).title().isEmpty()) {
                return "";
            }
        }
        return OneLine.of(bold.toString());
    }

    /// A name in bold before the rest of a title (`**DETR**: End-to-End …`) is only its start.
    private static boolean isTitle(String bold, String text) {
        String rest = text.substring(Math.min(text.length(), text.indexOf(bold) + bold.length()));
        boolean goesOn =
                rest.matches("\\s*[:：].{8,}") || bold.endsWith(":") && rest.strip().length() > 8;
        boolean aName = bold.split("\\s+").length < FEW_WORDS && !EntryReader.isHan(bold);
        return !goesOn && !(aName && rest.strip().length() > 20);
    }

    private static String cut(String text) {
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.find()) {
            return quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
        }
        String bare = withoutLabel(text);
        String left = new TitleWords(bare).title().isEmpty() ? "" : bare;
        Matcher authors = AUTHORS_FIRST.matcher(left);
        if (authors.find() && left.length() - authors.end() > 12) {
            left = left.substring(authors.end());
        }
        for (Pattern end : List.of(STOP, DASH)) {
            Matcher stop = end.matcher(left);
            while (stop.find()) {
                String part = left.substring(0, stop.start() + (end == STOP ? 1 : 0));
                if (People.are(part.replaceFirst("^\\W*\\d*\\W*", ""))) {
                    return cut(left.substring(stop.end()));
                }
                if (part.split("\\s+").length >= FEW_WORDS || EntryReader.isHan(part)) {
                    left = part;
                    break;
                }
            }
        }
        return withoutVenue(left);
    }

    /// Without `, CVPR 2020` at its end.
    private static String withoutVenue(String text) {
        int comma = Math.max(text.lastIndexOf(','), text.lastIndexOf('，'));
        return comma > 0 && Venue.whole(text.substring(comma + 1)).isPresent()
                ? text.substring(0, comma)
                : text;
    }

    /// Without the label of the link that follows: `…，论文：`, `… [`.
    private static String withoutLabel(String text) {
        String bare = text.replaceAll("[\\s\\[(（【:：|]+$", "");
        int cut = -1;
        for (int i = 0; i < bare.length(); i++) {
            if (",，;；。|[(（- ".indexOf(bare.charAt(i)) >= 0
                    && Labels.role(bare.substring(i + 1))
                            .filter(EntryReader::isOfLink)
                            .isPresent()) {
                cut = i;
                break;
            }
        }
        boolean labelled = cut > 0 && !bare.equals(OneLine.of(text));
        return labelled ? bare.substring(0, cut).replaceAll("[\\s,，;；|\\[(（-]+$", "") : bare;
    }

    private static boolean noLink(Line line) {
        return line.runs().stream().noneMatch(Run::isLink);
    }
}
