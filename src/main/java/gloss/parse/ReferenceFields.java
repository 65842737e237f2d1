package gloss.parse;

import gloss.paper.Identifiers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a bibliography's entry says, read from its printed text without its label. Fields are
/// empty, and `year` null, when not found.
///
/// `D. P. Kingma and J. Ba. Adam: A method for stochastic optimization. In ICLR, 2015.` gives the
/// title `Adam: A method for stochastic optimization`, the authors `D. P. Kingma` and `J. Ba`, the
/// venue `ICLR` and 2015.
///
/// Source: the printed forms of plain, unsrt, alpha, natbib, IEEEtran, ACM, ACL, APA, Springer
/// LNCS, Nature, Vancouver, Elsevier, AMS and GB/T 7714, and of the entries of the development
/// papers.
public record ReferenceFields(
        String title,
        List<String> authors,
        @Nullable Integer year,
        String venue,
        Identifiers identifiers,
        String url) {
    public ReferenceFields {
        authors = List.copyOf(authors);
    }

    private static final String YEAR = "(?:1[6-9]|20)\\d\\d";

    /// A year right after the authors: `(2019a).`, `(2019, May)`, `. 2019.`, `, 2019.`.
    private static final Pattern YEAR_NEXT =
            Pattern.compile(
                    "[\\s.,]{0,3}(?:[(（\\[](?:("
                            + YEAR
                            + ")[a-z]?|n\\.\\s?d\\.|in press|forthcoming)(?:[,/;] ?[^)）]{1,24})?[)）\\]]|("
                            + YEAR
                            + ")[a-z]?(?=\\s?[.,:]|\\s+\\p{Lu}))\\s?[.,:]*\\s*");

    /// The same, anywhere, for authors that no grammar reads.
    private static final Pattern YEAR_ANCHOR =
            Pattern.compile(
                    "[.,]?\\s?\\((?:("
                            + YEAR
                            + ")[a-z]?|n\\.\\s?d\\.)(?:, ?[^)]{1,24})?\\)[.,:]?\\s+(?=\\p{L}.{15})|\\.\\s?("
                            + YEAR
                            + ")[a-z]?\\.\\s*(?=\\p{L}.{15})");

    private static final Pattern PLAIN_YEAR =
            Pattern.compile(
                    "(?<![\\d–:/.-])(?<![–-] )(?<!pp?\\. )(?<!pages )(?<!page )("
                            + YEAR
                            + ")[a-z]?(?![\\d–]|-\\d{3}|\\.\\d)");
    private static final Pattern YEAR_ALONE =
            Pattern.compile("[(,.;] ?(?:\\w{3,9}\\.? )?(" + YEAR + ")[a-z]?\\)?(?=[.;,:)]|\\s*$)");

    /// Numbers after the end that say on which pages the entry is cited (`backref`).
    private static final Pattern BACK_REFERENCES =
            Pattern.compile(
                    "(?<=[.)\\]/\\w])\\s+(?:\\(?[Cc]ited on pages? [^)]*\\)?\\.?|(?<=\\. )\\d{1,2}(?:, \\d{1,2})*)$");

    /// Small words that do not stand among names, and the colon of a title.
    private static final Pattern WORDS =
            Pattern.compile(
                    ":|(?<=[ .])(?!(?:and|et|al|others|van|von|der|den|de|del|di|da|dos|la|le|el|al|bin|ben|ter|ten)\\b)\\p{Ll}{2,}");

    private static final Pattern BODY_YEAR =
            Pattern.compile("([^.,:(]{3,60}?) (" + YEAR + ")[a-z]?, ");
    private static final Pattern VOLUME = Pattern.compile("\\d\\s*$");
    private static final Pattern NUMBERS = Pattern.compile("\\d[,–(:-]|pages|pp\\.");
    private static final Pattern PROSE = Pattern.compile("(?:(?<= )\\p{Ll}[\\p{Ll}-]+[: ]+){3}");

    /// Words by which bodies call themselves.
    private static final Pattern BODY =
            Pattern.compile(
                    "(?i)\\b(?:team|group|consortium|committee|developers?|community|contributors|project|foundation|organi[sz]ation|agency"
                            + "|association|institute?|commission|council|ministry|department|office|society|collaboration|network|initiative)\\b");

    private static final Pattern NO_NAME = Pattern.compile("[“\":]|\\[[A-Z](?:/OL)?\\]");
    private static final Pattern OPENING_SIGNS = Pattern.compile("^[\\s.,:;，．。：]+");
    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}’'-])\\p{Lu}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    private static final Pattern FULL_NAME = Pattern.compile("(?!(?:\\p{Lu}\\.[ -]?)+$).{2,120}");
    private static final int LONGEST_NAME = 90;

    /// Reads an entry; never throws.
    public static ReferenceFields of(String printed) {
        return read(printed, null).fields;
    }

    /// Reads the entries of one bibliography, which print names in one form: where an entry by
    /// itself could be read in two ways, it is read like the others.
    public static List<ReferenceFields> ofAll(List<String> printed) {
        List<Read> alone = printed.stream().map(entry -> read(entry, null)).toList();
        Map<NameForm, Integer> forms = new EnumMap<>(NameForm.class);
        for (Read read : alone) {
            if (read.form != null && read.fields.authors.size() > 1) {
                forms.merge(read.form, 1, Integer::sum);
            }
        }
        NameForm usual =
                forms.entrySet().stream()
                        .filter(e -> 4 * e.getValue() > printed.size())
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(null);
        List<ReferenceFields> all = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            Read read = alone.get(i);
            boolean settled = usual == null || read.form == usual || read.fields.authors.size() > 1;
            all.add(settled ? read.fields : read(printed.get(i), usual).fields);
        }
        return all;
    }

    /// The fields, and the form that the authors are printed in, null when no grammar read them.
    private record Read(ReferenceFields fields, @Nullable NameForm form) {}

    private static Read read(String printed, @Nullable NameForm usual) {
        String text = BACK_REFERENCES.matcher(printed.strip()).replaceFirst("");
        PrintedAddresses addresses = PrintedAddresses.in(text);
        String rest = addresses.rest();
        AuthorList list = AuthorList.of(rest, usual);
        Opening opening = opening(rest, list);
        TitleAndVenue found = TitleAndVenue.in(opening);
        if (opening.authors.size() == 1
                && opening.authors.getFirst().indexOf('.') < 0
                && (!LETTERS.matcher(found.title()).find() || opening.rest.startsWith("In "))) {
            // an entry without author, which opens with its title: `About grades. (2024). In
            // Moodle.`
            found = new TitleAndVenue(String.join(", ", opening.authors), found.venue());
            opening = new Opening(List.of(), opening.year, opening.rest, false);
        }
        Integer year = opening.year != null ? opening.year : year(rest);
        ReferenceFields fields =
                new ReferenceFields(
                        found.title(),
                        opening.authors,
                        year,
                        found.venue(),
                        addresses.identifiers(),
                        addresses.url());
        return new Read(fields, list == null ? null : list.form());
    }

    /// An entry's authors and year as far as they open it, what follows, and whether only a comma
    /// parts the two.
    record Opening(List<String> authors, @Nullable Integer year, String rest, boolean comma) {}

    private static Opening opening(String text, @Nullable AuthorList list) {
        if (list != null) {
            Matcher next = YEAR_NEXT.matcher(text).region(list.end(), text.length());
            if (next.lookingAt() && next.end() < text.length()) {
                boolean comma = next.group().strip().endsWith(",");
                return new Opening(list.names(), number(next), text.substring(next.end()), comma);
            }
        }
        Matcher anchor = YEAR_ANCHOR.matcher(text);
        if (anchor.find() && isBeforeYear(text, list, anchor.start())) {
            String before = text.substring(0, anchor.start()).strip();
            String after = text.substring(anchor.end());
            return list == null && isTitle(before)
                    ? new Opening(List.of(), number(anchor), before + ". " + after, false)
                    : new Opening(names(before), number(anchor), after, false);
        }
        if (list != null) {
            String rest = OPENING_SIGNS.matcher(text.substring(list.end())).replaceFirst("");
            return list.beforeComma(text)
                    ? afterComma(list.names(), rest)
                    : new Opening(list.names(), null, rest, false);
        }
        Matcher body = BODY_YEAR.matcher(text);
        if (body.lookingAt() && !isTitle(body.group(1))) {
            return new Opening(
                    List.of(body.group(1)),
                    Integer.valueOf(body.group(2)),
                    text.substring(body.end()),
                    true);
        }
        int stop = Stops.next(text, 0);
        String first = text.substring(0, stop);
        boolean name =
                first.length() < LONGEST_NAME
                        && stop < text.length() - 1
                        && !prose(first)
                        && !isTitle(first)
                        && !NO_NAME.matcher(first).find();
        if (!name) {
            return new Opening(List.of(), null, text, false);
        }
        Matcher next = YEAR_NEXT.matcher(text).region(stop, text.length());
        return next.lookingAt()
                ? new Opening(List.of(first), number(next), text.substring(next.end()), false)
                : new Opening(List.of(first), null, text.substring(stop + 1).strip(), false);
    }

    /// Whether all before the year at `to` are authors, though the grammar stopped before.
    private static boolean isBeforeYear(String text, @Nullable AuthorList list, int to) {
        if (list == null) {
            return !prose(text.substring(0, to));
        }
        String between = text.substring(Math.min(list.end(), to), to);
        long words = WORDS.matcher(between).results().count();
        long commas = between.chars().filter(c -> c == ',').count();
        // a name with a broken letter leaves a small word, and so does a user's name
        return words <= (list.beforeComma(text) ? 1 + commas / 4 : 0)
                && !VOLUME.matcher(between).find()
                && !prose(text.substring(0, to));
    }

    /// What follows the comma after the names that could be read: more names, one of which had
    /// broken letters, or the title.
    private static Opening afterComma(List<String> names, String rest) {
        int stop = Stops.next(rest, 0);
        String first = rest.substring(0, stop);
        List<String> parts = List.of(first.split(",? and |, "));
        long words = List.of(first.split("[ ,]+")).stream().filter(w -> !w.equals("and")).count();
        long capitals = CAPITAL.matcher(first).results().count();
        boolean more =
                first.matches("and (?:\\S+ ){0,5}\\S+")
                        || first.matches(".*\\band .*|.*\\bet al")
                                && first.indexOf(':') < 0
                                && parts.size() >= 3
                                && 2 * parts.stream().filter(p -> p.indexOf(' ') > 0).count()
                                        > parts.size()
                                && parts.stream().allMatch(p -> p.split(" ").length <= 4)
                                && capitals >= 0.75 * words;
        if (!more) {
            return new Opening(names, null, rest, true);
        }
        List<String> all = new ArrayList<>(names);
        all.addAll(names(first));
        String after = OPENING_SIGNS.matcher(rest.substring(stop)).replaceFirst("");
        return new Opening(all, null, after, false);
    }

    /// Whether there are three words in a row that no name has.
    private static boolean prose(String text) {
        return NUMBERS.matcher(text).find()
                || PROSE.matcher(text).find() && !BODY.matcher(text).find();
    }

    private static boolean isTitle(String text) {
        return text.matches(".* \\p{Ll}{4,}.*")
                && text.indexOf(',') < 0
                && !BODY.matcher(text).find();
    }

    /// Authors that follow no grammar: organisations, user names, lists with broken letters.
    private static List<String> names(String text) {
        return List.of(text.split(",\\s+and |\\s+and |[,;]\\s+|\\s+& ")).stream()
                .map(String::strip)
                .filter(n -> FULL_NAME.matcher(n).matches())
                .toList();
    }

    private static @Nullable Integer number(Matcher year) {
        String digits = year.group(1) == null ? year.group(2) : year.group(1);
        return digits == null ? null : Integer.valueOf(digits);
    }

    /// The year of publication: the last that stands alone, else the last at all.
    private static @Nullable Integer year(String text) {
        Integer last = null;
        for (Pattern pattern : List.of(YEAR_ALONE, PLAIN_YEAR)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                last = Integer.valueOf(matcher.group(1));
            }
            if (last != null) {
                return last;
            }
        }
        return null;
    }
}
