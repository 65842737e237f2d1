package gloss.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The names that open an entry, read by the grammar of one of the forms that bibliographies print
/// them in. `names` are turned to `Given Family`; `end` is where the list stops in the text, before
/// its full stop, comma, colon or year.
record AuthorList(Form form, List<String> names, int end) {
    private static final String PARTICLE =
            "(?:[Vv]an|[Vv]on|[Vv]om|[Dd]er|[Dd]en|[Dd]e|[Dd]el|della|[Dd]i|[Dd]a|[Dd]as|[Dd]os|[Dd]u|[Ll]a|[Ll]e|[Ee]l|[Aa]l|[Bb]in"
                    + "|[Bb]en|ibn|[Tt]en|[Tt]er|zu|zum|zur|af|av|y|e|’t|'t)";
    private static final String CAP = "(?:[dlDL]['’])?\\p{Lu}[\\p{L}\\p{M}'’`´*-]*";

    private static final String WORD = "(?:[dlDL]['’])?\\p{Lu}[\\p{L}\\p{M}'’`´*-]+";

    /// A name's last word: a single capital with a full stop would be an initial.
    private static final String LAST =
            "(?:[dlDL]['’])?\\p{Lu}(?:[\\p{L}\\p{M}'’`´*-]+|(?![\\p{L}\\p{M}.]))";

    private static final String INITIAL =
            "(?:\\p{Lu}\\p{M}?|Ch|Th|Ph|Zh|Kh|Md|Mohd)\\.(?:-\\p{Ll}\\.)?";
    private static final String INITIALS =
            INITIAL
                    + "(?:\\s?-?\\s?"
                    + INITIAL
                    + "){0,4}(?:(?: (?:van|von|der|den|de|del|dos|da|di|la))+(?=\\s?(?:[,.;(&]|and\\b|$)))?";
    private static final String SUFFIX = "(?:,? (?:Jr|Sr)\\.?|,? I{2,3}\\b)?";
    private static final String FAMILY =
            "(?:" + PARTICLE + "[ -])*" + CAP + "(?:[ -](?:" + PARTICLE + " )*" + CAP + "){0,2}";

    /// Forms of names, in the order in which they are tried.
    enum Form {
        /// `Hinton, G. E.`
        FAMILY_INITIALS("(?<family>" + FAMILY + SUFFIX + "),\\s?(?<given>" + INITIALS + ")"),
        /// `Hinton GE` and `Hinton G E`
        FAMILY_LETTERS(
                "(?<family>(?:(?:"
                        + PARTICLE
                        + "[ -])*"
                        + WORD
                        + "(?:[ -]"
                        + WORD
                        + "){0,2}(?= )|"
                        + CAP
                        + "\\p{Ll})) ?(?<given>\\p{Lu}(?:[ -]?\\p{Lu}){0,3})(?!\\p{L})"),
        /// `G. E. Hinton` and `Geoffrey E. Hinton`
        GIVEN_FAMILY(
                "(?<given>)(?<family>(?:"
                        + INITIAL
                        + "[ -]?\\s?|"
                        + CAP
                        + "(?:[ -]|(?<=\\p{Ll})(?=\\p{Lu}\\.))|"
                        + PARTICLE
                        + "[ -]){1,7}"
                        + LAST
                        + SUFFIX
                        + ")(?![\\p{L}\\p{M}])"),
        /// `Hinton, Geoffrey E.` for the first and `Yoshua Bengio` for the others (Chicago, MLA)
        FIRST_TURNED(""),
        /// `Hinton, Geoffrey E.`
        FAMILY_GIVEN(
                "(?<family>"
                        + FAMILY
                        + SUFFIX
                        + "),\\s?(?<given>(?:"
                        + INITIAL
                        + "|"
                        + CAP
                        + ")(?:[ -]?(?:"
                        + INITIAL
                        + "|(?<=[^.][ -])"
                        + CAP
                        + ")){0,3})"),
        /// `张三`
        HAN("(?<given>)(?<family>\\p{IsHan}{2,4}|\\p{IsHan}[\\p{IsHan}·]{3,12})");

        private final Pattern name;

        Form(String name) {
            this.name = Pattern.compile(name);
        }
    }

    private static final Pattern AND =
            Pattern.compile(
                    "\\s?[,;]?\\s?(?:(?:…|\\. \\. \\.|\\.\\.\\.)\\s?)?(?:and|&|und|et(?! al)|y|和)\\s+");
    private static final Pattern NEXT =
            Pattern.compile("\\s?(?:[,;，；、]|\\*,)\\s?(?:(?:…|\\. \\. \\.|\\.\\.\\.),?\\s?)?");
    private static final Pattern OTHERS =
            Pattern.compile(
                    "\\s?[,;，]?\\s?(?:(?:and|&)\\s+)?(?:et\\.? al\\b\\.?|(?:other )?contributors\\b|others\\b|and others\\b|et\\.? coll\\.|等)");
    private static final Pattern EDITORS =
            Pattern.compile("\\s?,?\\s?\\(?[Ee]d(?:itor)?s?\\.?\\)?(?=[.,:)\\s])");

    /// What must follow a list of names.
    private static final Pattern STOP =
            Pattern.compile("\\s?(?:[.,:;，．。：]|\\(|[“\"‘`]|$)|\\s?\\[\\d");

    private static final Pattern TWO_LETTERS = Pattern.compile("\\S+ \\p{Lu}{2,3}[.,:]");
    private static final Pattern CARRIER = Pattern.compile("\\[[JCMD](?:/OL)?\\]");
    private static final Pattern INITIALS_ONLY =
            Pattern.compile("(?:" + INITIAL + "[ -]?\\s?)+(?:" + PARTICLE + "[ -])*\\S+");

    /// The list that opens the text, null when no form fits. A form that reads one name and then a
    /// comma has perhaps cut a name in two, so that another is preferred. `usual` is the form of
    /// the other entries, when known: it decides whether `Willem M. Minimax Theorems` is by Willem.
    static @Nullable AuthorList of(String text, @Nullable Form usual) {
        AuthorList best = usual == null ? null : of(text, usual, true);
        for (Form form : Form.values()) {
            if (best != null && (best.names.size() > 1 || !best.beforeComma(text))) {
                return best;
            }
            AuthorList list = of(text, form, false);
            if (list != null && list.beforeComma(text) && form == Form.GIVEN_FAMILY) {
                AuthorList mixed = of(text, form, true);
                list = mixed != null && !mixed.beforeComma(text) ? mixed : list;
            }
            if (list != null && (best == null || list.end > best.end)) {
                best = list;
            }
        }
        return best != null ? best : of(text, Form.FAMILY_LETTERS, true);
    }

    /// Whether the list is parted by a comma from what follows, as in Elsevier's and AMS's styles.
    boolean beforeComma(String text) {
        return text.startsWith(",", end) || text.startsWith("，", end);
    }

    /// `lenient` lets names by initials be followed by full ones, and a single name in letters
    /// pass.
    private static @Nullable AuthorList of(String text, Form form, boolean lenient) {
        List<String> names = new ArrayList<>();
        Matcher name = form.name.matcher(text);
        if (form == Form.FIRST_TURNED) {
            name.usePattern(Form.FAMILY_GIVEN.name);
        }
        int at = 0;
        int end = 0;
        int single = 0;
        boolean last = false;
        while (at < text.length()) {
            name.region(at, text.length());
            if (!name.lookingAt()
                    || !last
                            && !lenient
                            && form == Form.GIVEN_FAMILY
                            && unlike(names, name.group())) {
                break;
            }
            end = name.end();
            String given = name.group("given").strip();
            String family = name.group("family").strip();
            single +=
                    family.indexOf(' ') > 0
                                    && Character.isUpperCase(family.charAt(0))
                                    && !family.matches("V[ao]n .*|D[ei] .*")
                            ? 1
                            : 0;
            if (form == Form.FIRST_TURNED) {
                name.usePattern(Form.GIVEN_FAMILY.name);
            }
            names.add((given + " " + family).strip().replace("*", ""));
            Matcher others = OTHERS.matcher(text).region(end, text.length());
            if (others.lookingAt()) {
                end = others.end();
                break;
            }
            Matcher and = AND.matcher(text).region(end, text.length());
            Matcher next = NEXT.matcher(text).region(end, text.length());
            if (and.lookingAt()) {
                at = and.end();
                last = true;
            } else if (!last && next.lookingAt()) {
                at = next.end();
            } else {
                break;
            }
        }
        if (names.isEmpty()
                || form == Form.FAMILY_LETTERS
                        && (lenient ? text.lastIndexOf(' ', end - 1) < 0 : !letters(names, text))
                || form == Form.FIRST_TURNED && names.size() == 1
                || form == Form.FAMILY_GIVEN && single * 2 > names.size()) {
            return null;
        }
        Matcher editors = EDITORS.matcher(text).region(end, text.length());
        end = editors.lookingAt() ? editors.end() : end;
        boolean closed =
                text.charAt(end - 1) == '.'
                        || STOP.matcher(text).region(end, text.length()).lookingAt();
        return closed ? new AuthorList(form, List.copyOf(names), end) : null;
    }

    /// `Neil D. Lawrence` opens like `Hinton G. Learning`: a single name in letters is believed
    /// when there are two letters without a stop, or a mark of GB/T 7714.
    private static boolean letters(List<String> names, String text) {
        return names.size() > 1 && text.indexOf(' ') < text.indexOf(',')
                || TWO_LETTERS.matcher(text).lookingAt()
                || CARRIER.matcher(text).find();
    }

    /// Whether names went by initials so far and this one does not: rather the title, as in `A.
    /// Smith, Deep Learning, MIT Press`.
    private static boolean unlike(List<String> names, String name) {
        return !names.isEmpty()
                && names.stream().allMatch(n -> INITIALS_ONLY.matcher(n).matches())
                && !INITIALS_ONLY.matcher(name).matches();
    }
}
