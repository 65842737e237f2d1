package gloss.parse;

import gloss.paper.Reference;
import gloss.paper.Span;
import gloss.parse.CallOuts.CallOut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Call-outs by author and year: `(Smith et al., 2019; Jones and Lee, 2020a,b)`, `Smith (2019)`,
/// `[Smith and Jones, 2019]`, `（张三等，2019）`. Each year is a call-out; a year that follows another
/// shares its authors.
final class AuthorYearCallOuts implements CallOutStyle {
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<![\\d./:$#–-])((?:1[6-9]|20)\\d\\d)([a-z]?)(?![\\d\\p{L}%])|\\b(n\\.\\s?d\\.|in press|forthcoming|to appear)");
    private static final Pattern LETTER = Pattern.compile("\\s?[,;]\\s?([a-z])(?![\\p{L}\\d])");

    /// Names stand this close before their year, in characters; long lists of authors included.
    private static final int REACH = 160;

    private static final String PARTICLE =
            "(?:[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Dd]e|[Dd]el|[Dd]i|[Dd]a|[Dd]os|[Dd]u|[Ll]a|[Ll]e|[Ee]l|[Aa]l|[Bb]en|[Bb]in|ter|ten|of|for|the)";
    private static final String CAP = "(?:[dlDL]['’])?\\p{Lu}[\\p{L}\\p{M}\\d'’*.+-]*";
    private static final String NAME =
            "(?:" + PARTICLE + " )*" + CAP + "(?: (?:" + PARTICLE + " )*" + CAP + "){0,7}";
    private static final String AND = "(?:,? (?:and|&|und|et) |和|与)";
    private static final Pattern PHRASE =
            Pattern.compile(
                    "(?<first>"
                            + NAME
                            + "|\\p{IsHan}{2,16}?)(?<others>(?:, "
                            + NAME
                            + ")*(?:"
                            + AND
                            + "(?:"
                            + NAME
                            + "|\\p{IsHan}{2,4}))?)(?<more>,? (?:et\\.? al\\b\\.?|and (?:colleagues|others|co-?workers)|& al\\.)|等人?)?"
                            + "(?:['’]s?)?(?<gap>[,，.]?\\s?[(（\\[]?\\s?)$");
    private static final Pattern SAME_AUTHORS =
            Pattern.compile("\\s?(?:[,;，；、]|,? and|,? &|和)?\\s?");
    private static final Pattern OTHER =
            Pattern.compile("(?:, |" + AND + ")(" + NAME + "|\\p{IsHan}{2,4})");
    private static final Pattern OPENS = Pattern.compile("[(（\\[]");
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?:See|In|Following|As|By|From|While|However|Also|And|Both|Unlike|Like|Since|The|Recently) ");

    /// No name reaches over one of these.
    private static final String BREAKS = ";:!?()[]{}（）；：“”\"，。";

    private final Map<String, List<CitedEntry>> byYear = new HashMap<>();
    private final List<CitedEntry> undated;

    AuthorYearCallOuts(List<Reference> references) {
        List<CitedEntry> entries = references.stream().map(CitedEntry::of).toList();
        this.undated = entries.stream().filter(e -> e.years().isEmpty()).toList();
        for (CitedEntry entry : entries) {
            for (String year : entry.years().keySet()) {
                byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(entry);
            }
        }
        byYear.values().forEach(list -> list.addAll(undated));
    }

    private List<CitedEntry> entries(String year) {
        return byYear.getOrDefault(year, undated);
    }

    /// The names of a call-out: where they start, and what they are.
    private record Names(
            int start,
            List<String> first,
            List<List<String>> others,
            boolean more,
            @Nullable CitedEntry whole) {}

    @Override
    public List<CallOut> in(String text) {
        List<CallOut> found = new ArrayList<>();
        Matcher year = YEAR.matcher(text);
        Names names = null;
        int reached = 0;
        while (year.find()) {
            if (year.start() < reached) {
                continue;
            }
            boolean shared =
                    names != null
                            && SAME_AUTHORS.matcher(text).region(reached, year.start()).matches();
            Names here = shared ? names : names(text, reached, year.start(), key(year));
            if (here == null) {
                continue;
            }
            names = here;
            String number = key(year);
            String letter = year.group(2) == null ? "" : year.group(2);
            List<String> ids = entries(here, number, letter);
            int start = shared ? year.start() : here.start;
            int end = year.end();
            boolean open = OPENS.matcher(text.substring(start, end)).find();
            end += open && end < text.length() && ")）]".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
            found.add(new CallOut(new Span(start, end), ids));
            reached = end;
            Matcher more = LETTER.matcher(text).region(reached, text.length());
            while (!letter.isEmpty() && more.lookingAt()) {
                found.add(
                        new CallOut(
                                new Span(more.start(1), more.end(1)),
                                entries(here, number, more.group(1))));
                reached = more.end();
                more.region(reached, text.length());
            }
        }
        return found;
    }

    private static String key(Matcher year) {
        return year.group(1) == null ? "n.d." : year.group(1);
    }

    /// The names right before the year at `to`, not reaching back over `from`; null when there are
    /// none that an entry bears, unless the form leaves no doubt.
    private @Nullable Names names(String text, int from, int to, String year) {
        int end = to;
        while (end > from && " ,，.(（[".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Names whole = whole(text, Math.max(from, to - REACH), end, to, year);
        if (whole != null) {
            return whole;
        }
        int start = end;
        while (start > Math.max(from, to - REACH) && BREAKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        Matcher phrase = PHRASE.matcher(text).region(start, to);
        if (!phrase.find()) {
            return null;
        }
        boolean more = phrase.group("more") != null;
        boolean bracketed = OPENS.matcher(phrase.group("gap")).find() || inBrackets(text, to);
        List<Span> all = new ArrayList<>(List.of(span(phrase, "first")));
        Matcher other = OTHER.matcher(text).region(phrase.start("others"), phrase.end("others"));
        while (other.find()) {
            all.add(new Span(other.start(1), other.end(1)));
        }
        // `However, Kingma and Ba (2015)`: names are dropped from the front, and words from the
        // first
        for (int k = 0; k < all.size(); k++) {
            Names names = known(text, all.subList(k, all.size()), more, year);
            if (names != null && (bracketed || more || all.size() > k + 1)) {
                return names;
            }
        }
        boolean plain = all.size() == 1 ? more : all.size() == 2 && !more;
        return plain && bracketed && !isHan(text, all.getFirst().start())
                ? unknown(text, all, more)
                : null;
    }

    /// A body or title that stands as a whole before the year; null when there is none.
    private @Nullable Names whole(String text, int from, int end, int to, String year) {
        List<String> words = CitedEntry.words(text.substring(Math.max(from, end - 40), end));
        for (CitedEntry entry : words.isEmpty() ? List.<CitedEntry>of() : entries(year)) {
            CitedEntry.Whole whole = entry.whole();
            if (whole != null && whole.last().equals(words.getLast())) {
                Matcher matcher = whole.pattern().matcher(text).region(from, to);
                if (matcher.find()) {
                    return new Names(matcher.start(), List.of(), List.of(), false, entry);
                }
            }
        }
        return null;
    }

    private static Span span(Matcher matcher, String group) {
        return new Span(matcher.start(group), matcher.end(group));
    }

    /// The names as some entry of the year bears them, without the words before the first; null
    /// when none does.
    private @Nullable Names known(String text, List<Span> all, boolean more, String year) {
        List<List<String>> others =
                all.stream().skip(1).map(s -> CitedEntry.words(s.of(text))).toList();
        int end = all.getFirst().end();
        int i = all.getFirst().start();
        while (i < end) {
            Names names =
                    new Names(i, CitedEntry.words(text.substring(i, end)), others, more, null);
            for (CitedEntry entry : entries(year)) {
                if (entry.fitsNames(names.first, others, more) > 0) {
                    return names;
                }
            }
            i = next(text, i, end);
        }
        return null;
    }

    /// The names of a call-out whose entry is not known, without a word that only opens a sentence.
    private static Names unknown(String text, List<Span> all, boolean more) {
        Span first = all.getFirst();
        Matcher lead = LEAD.matcher(text).region(first.start(), first.end());
        int start = lead.lookingAt() ? lead.end() : first.start();
        return new Names(
                start,
                CitedEntry.words(text.substring(start, first.end())),
                all.stream().skip(1).map(s -> CitedEntry.words(s.of(text))).toList(),
                more,
                null);
    }

    private static boolean isHan(String text, int at) {
        return Character.UnicodeScript.of(text.codePointAt(at)) == Character.UnicodeScript.HAN;
    }

    private static int next(String text, int from, int end) {
        int space = text.indexOf(' ', from);
        return isHan(text, from) ? from + 1 : space < 0 || space >= end ? end : space + 1;
    }

    private static boolean inBrackets(String text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 400); i--) {
            char c = text.charAt(i);
            if ("(（[".indexOf(c) >= 0) {
                return true;
            }
            if (")）]".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    /// The entries that fit best; usually one.
    private List<String> entries(Names names, String year, String letter) {
        if (names.whole != null) {
            return List.of(names.whole.id());
        }
        int best = 0;
        List<String> ids = new ArrayList<>();
        for (CitedEntry entry : entries(year)) {
            int byYear = entry.fitsYear(year, letter);
            int byNames = byYear == 0 ? 0 : entry.fitsNames(names.first, names.others, names.more);
            int fit = byNames == 0 ? 0 : 10 * byNames + byYear;
            if (fit > best) {
                best = fit;
                ids.clear();
            }
            if (fit == best && fit > 0) {
                ids.add(entry.id());
            }
        }
        if (ids.size() > 1 && !letter.isEmpty()) {
            // entries that print no letter stand in the order of the letters
            int n = letter.charAt(0) - 'a';
            return n < ids.size() ? List.of(ids.get(n)) : List.of(ids.getFirst());
        }
        return ids.isEmpty() ? List.of() : List.of(ids.getFirst());
    }
}
