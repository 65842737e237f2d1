package gloss.parse.pdf;

import java.util.regex.Pattern;

/// Superscripts and subscripts as readable Unicode: `x₂`, `10⁻³`, `xᵢⱼ`, and `L_train` where
/// Unicode has no small letters or they would be hard to read.
final class Scripts {
    private static final String PLAIN = "0123456789+-−=()abcdefghijklmnoprstuvwxyz";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
    private static final String SUNK_PLAIN = "0123456789+-−=()aehijklmnoprstuvx";
    private static final String SUNK = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

    /// Marks that stand raised by nature and need no sign for it.
    private static final String MARKS = "*∗†‡§¶‖′″°◦⋆•,;";

    /// Call-outs in brackets, which Chinese journals raise.
    private static final Pattern BRACKETED =
            Pattern.compile("[\\[［][\\d,;，；–—~-]+[\\]］]?|[\\d,;，；–—~-]*[\\]］]");

    /// Letters in a row that still read well as small letters: `xᵢⱼ`, `1ˢᵗ`.
    private static final int SHORT = 2;

    private Scripts() {}

    /// The readable form of a raised (`raised`) or sunk run of characters.
    static String readable(String run, boolean raised) {
        if (raised
                && (run.chars().allMatch(c -> MARKS.indexOf(c) >= 0)
                        || BRACKETED.matcher(run).matches())) {
            return run;
        }
        boolean digits = run.chars().noneMatch(Character::isLetter);
        String from = raised ? PLAIN : SUNK_PLAIN;
        String to = raised ? RAISED : SUNK;
        if ((digits || run.length() <= SHORT) && run.chars().allMatch(c -> from.indexOf(c) >= 0)) {
            StringBuilder out = new StringBuilder();
            run.chars().forEach(c -> out.append(to.charAt(from.indexOf(c))));
            return out.toString();
        }
        boolean plain = run.codePoints().allMatch(Character::isLetterOrDigit);
        String sign = raised ? "^" : "_";
        return plain ? sign + run : sign + "{" + run + "}";
    }
}
