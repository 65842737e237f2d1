package gloss.parse;

import java.util.regex.Pattern;

/// The forms in which bibliographies print a name, in the order in which they are tried. Each has
/// the groups `given` and `family`.
enum NameForm {
    /// `Hinton, G. E.`
    FAMILY_INITIALS(
            "(?<family>" + Parts.FAMILY + Parts.SUFFIX + "),\\s?(?<given>" + Parts.INITIALS + ")"),
    /// `Hinton GE` and `Hinton G E`
    FAMILY_LETTERS(
            "(?<family>(?:(?:"
                    + Parts.PARTICLE
                    + "[ -])*"
                    + Parts.WORD
                    + "(?:[ -]"
                    + Parts.WORD
                    + "){0,2}(?= )|"
                    + Parts.CAP
                    + "\\p{Ll})) ?(?<given>\\p{Lu}(?:[ -]?\\p{Lu}){0,3})(?!\\p{L})"),
    /// `Hinton G. E., Salakhutdinov R.`
    FAMILY_DOTTED("(?<family>" + Parts.FAMILY + ") (?<given>" + Parts.INITIALS + ")"),
    /// `G. E. Hinton` and `Geoffrey E. Hinton`
    GIVEN_FAMILY(
            "(?<given>)(?<family>(?:"
                    + Parts.INITIAL
                    + "[ -]?\\s?|"
                    + Parts.CAP
                    + "(?:[ -]|(?<=\\p{Ll})(?=\\p{Lu}\\.))|"
                    + Parts.PARTICLE
                    + "[ -]){1,7}"
                    + Parts.LAST
                    + Parts.SUFFIX
                    + ")(?![\\p{L}\\p{M}])"),
    /// `Hinton, Geoffrey E.` for the first and `Yoshua Bengio` for the others (Chicago, MLA)
    FIRST_TURNED(""),
    /// `Hinton, Geoffrey E.`
    FAMILY_GIVEN(
            "(?<family>"
                    + Parts.FAMILY
                    + Parts.SUFFIX
                    + "),\\s?(?<given>(?:"
                    + Parts.INITIAL
                    + "|"
                    + Parts.CAP
                    + ")(?:[ -]?(?:"
                    + Parts.INITIAL
                    + "|(?<=[^.][ -])"
                    + Parts.CAP
                    + ")){0,3})"),
    /// `张三`
    HAN("(?<given>)(?<family>\\p{IsHan}{2,4}|\\p{IsHan}[\\p{IsHan}·]{3,12})");

    private final Pattern pattern;

    NameForm(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    Pattern pattern() {
        return pattern;
    }

    /// What names are made of.
    static final class Parts {
        static final String PARTICLE =
                "(?:[Vv]an|[Vv]on|[Vv]om|[Dd]er|[Dd]en|[Dd]e|[Dd]el|della|[Dd]i|[Dd]a|[Dd]as|[Dd]os|[Dd]u|[Ll]a|[Ll]e|[Ee]l|[Aa]l|[Bb]in"
                        + "|[Bb]en|ibn|[Tt]en|[Tt]er|zu|zum|zur|af|av|y|e|’t|'t)";
        static final String CAP = "(?:[dlDL]['’])?\\p{Lu}[\\p{L}\\p{M}'’`´*-]*";

        static final String WORD = "(?:[dlDL]['’])?\\p{Lu}[\\p{L}\\p{M}'’`´*-]+";

        /// A name's last word: a single capital with a full stop would be an initial.
        static final String LAST =
                "(?:[dlDL]['’])?\\p{Lu}(?:[\\p{L}\\p{M}'’`´*-]+|(?![\\p{L}\\p{M}.]))";

        static final String INITIAL =
                "(?:\\p{Lu}\\p{M}?|Ch|Th|Ph|Zh|Kh|Md|Mohd)\\.(?:-\\p{Ll}\\.)?";
        static final String INITIALS =
                INITIAL
                        + "(?:\\s?-?\\s?"
                        + INITIAL
                        + "){0,4}(?:(?: (?:van|von|der|den|de|del|dos|da|di|la))+(?=\\s?(?:[,.;(&]|and\\b|$)))?";
        static final String SUFFIX = "(?:,? (?:Jr|Sr)\\.?|,? I{2,3}\\b)?";
        static final String FAMILY =
                "(?:"
                        + PARTICLE
                        + "[ -])*"
                        + CAP
                        + "(?:[ -](?:"
                        + PARTICLE
                        + " )*"
                        + CAP
                        + "){0,2}";

        private Parts() {}
    }
}
