package gloss.lists.bibliography;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;

/// Text as LaTeX has it in bibliographies, both ways: accents, letters, dashes and quotes become
/// the characters they stand for; braces that only protect capitals go.
final class Latex {
    private static final Map<Character, Character> ACCENTS =
            Map.ofEntries(
                    Map.entry('"', '\u0308'),
                    Map.entry('\'', '\u0301'),
                    Map.entry('`', '\u0300'),
                    Map.entry('^', '\u0302'),
                    Map.entry('~', '\u0303'),
                    Map.entry('=', '\u0304'),
                    Map.entry('.', '\u0307'),
                    Map.entry('u', '\u0306'),
                    Map.entry('v', '\u030C'),
                    Map.entry('H', '\u030B'),
                    Map.entry('c', '\u0327'),
                    Map.entry('k', '\u0328'),
                    Map.entry('r', '\u030A'),
                    Map.entry('d', '\u0323'),
                    Map.entry('b', '\u0331'));

    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("ss", "ß"),
                    Map.entry("o", "ø"),
                    Map.entry("O", "Ø"),
                    Map.entry("l", "ł"),
                    Map.entry("L", "Ł"),
                    Map.entry("ae", "æ"),
                    Map.entry("AE", "Æ"),
                    Map.entry("oe", "œ"),
                    Map.entry("OE", "Œ"),
                    Map.entry("aa", "å"),
                    Map.entry("AA", "Å"),
                    Map.entry("i", "ı"),
                    Map.entry("j", "ȷ"),
                    Map.entry("dh", "ð"),
                    Map.entry("th", "þ"),
                    Map.entry("DH", "Ð"),
                    Map.entry("TH", "Þ"),
                    Map.entry("dj", "đ"),
                    Map.entry("textbackslash", "\\"),
                    Map.entry("textasciitilde", "~"),
                    Map.entry("textasciicircum", "^"),
                    Map.entry("textbraceleft", "{"),
                    Map.entry("textbraceright", "}"),
                    Map.entry("textendash", "–"),
                    Map.entry("textemdash", "—"),
                    Map.entry("ldots", "…"),
                    Map.entry("dots", "…"),
                    Map.entry("textellipsis", "…"),
                    Map.entry("textquoteleft", "‘"),
                    Map.entry("textquoteright", "’"),
                    Map.entry("textquotedblleft", "“"),
                    Map.entry("textquotedblright", "”"),
                    Map.entry("textregistered", "®"),
                    Map.entry("texttrademark", "™"),
                    Map.entry("copyright", "©"),
                    Map.entry("textdegree", "°"),
                    Map.entry("textmu", "µ"),
                    Map.entry("pm", "±"),
                    Map.entry("times", "×"),
                    Map.entry("cdot", "·"),
                    Map.entry("infty", "∞"),
                    Map.entry("sim", "∼"),
                    Map.entry("to", "→"),
                    Map.entry("rightarrow", "→"),
                    Map.entry("leq", "≤"),
                    Map.entry("geq", "≥"),
                    Map.entry("ell", "ℓ"),
                    Map.entry("alpha", "α"),
                    Map.entry("beta", "β"),
                    Map.entry("gamma", "γ"),
                    Map.entry("delta", "δ"),
                    Map.entry("epsilon", "ϵ"),
                    Map.entry("varepsilon", "ε"),
                    Map.entry("theta", "θ"),
                    Map.entry("kappa", "κ"),
                    Map.entry("lambda", "λ"),
                    Map.entry("mu", "μ"),
                    Map.entry("nu", "ν"),
                    Map.entry("pi", "π"),
                    Map.entry("rho", "ρ"),
                    Map.entry("sigma", "σ"),
                    Map.entry("tau", "τ"),
                    Map.entry("phi", "ϕ"),
                    Map.entry("varphi", "φ"),
                    Map.entry("chi", "χ"),
                    Map.entry("psi", "ψ"),
                    Map.entry("omega", "ω"),
                    Map.entry("Gamma", "Γ"),
                    Map.entry("Delta", "Δ"),
                    Map.entry("Theta", "Θ"),
                    Map.entry("Lambda", "Λ"),
                    Map.entry("Pi", "Π"),
                    Map.entry("Sigma", "Σ"),
                    Map.entry("Phi", "Φ"),
                    Map.entry("Psi", "Ψ"),
                    Map.entry("Omega", "Ω"));

    /// Commands of which only what they set is kept.
    private static final Set<String> SET =
            Set.of(
                    "emph",
                    "textit",
                    "textbf",
                    "textsc",
                    "texttt",
                    "textrm",
                    "textsf",
                    "mathrm",
                    "mathbf",
                    "mathcal",
                    "mathbb",
                    "mathit",
                    "text",
                    "url",
                    "mbox",
                    "uppercase",
                    "lowercase",
                    "textsuperscript",
                    "textsubscript",
                    "it",
                    "bf",
                    "em",
                    "rm",
                    "tt",
                    "sc",
                    "sf",
                    "small",
                    "ensuremath",
                    "underline",
                    "textnormal",
                    "relax",
                    "protect",
                    "noopsort",
                    "nolinkurl");

    private final String text;
    private int at;

    private Latex(String text) {
        this.text = text;
    }

    /// The characters that LaTeX would show. A command that we do not know stays.
    static String decode(String text) {
        if (text.indexOf('\\') < 0 && text.matches("[^{}$~`'-]*")) {
            return text;
        }
        return new Latex(text).decode();
    }

    /// LaTeX that shows exactly this, with braces in balance for every reader of BibTeX.
    static String encode(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean again = i > 0 && text.charAt(i - 1) == c;
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '$', '&', '%', '#', '_' -> out.append('\\').append(c);
                case '-', '`', '\'' -> out.append(again ? "{}" : "").append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private String decode() {
        StringBuilder out = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '\\' -> command(out);
                case '{', '}', '$' -> at++;
                case '~' -> one(out, " ");
                case '-' -> dashes(out);
                case '`' -> quotes(out, "``", "“", "`");
                case '\'' -> quotes(out, "''", "”", "'");
                default -> one(out, Character.toString(c));
            }
        }
        return out.toString();
    }

    private void one(StringBuilder out, String shown) {
        out.append(shown);
        at++;
    }

    private void dashes(StringBuilder out) {
        if (text.startsWith("---", at)) {
            out.append('—');
            at += 3;
        } else {
            quotes(out, "--", "–", "-");
        }
    }

    private void quotes(StringBuilder out, String two, String shown, String single) {
        boolean both = text.startsWith(two, at);
        out.append(both ? shown : single);
        at += both ? 2 : 1;
    }

    private void command(StringBuilder out) {
        int start = at++;
        if (at >= text.length()) {
            out.append('\\');
            return;
        }
        char first = text.charAt(at);
        if (!isLetter(first)) {
            at++;
            Character accent = ACCENTS.get(first);
            if (accent != null) {
                accent(out, accent);
            } else if ("&%$#_{} ,;:!/\\-@".indexOf(first) >= 0) {
                out.append(shown(first));
            } else {
                out.append('\\').append(first);
            }
            return;
        }
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start + 1, at);
        Character accent = name.length() == 1 ? ACCENTS.get(name.charAt(0)) : null;
        if (accent != null) {
            accent(out, accent);
        } else if (NAMED.containsKey(name)) {
            out.append(NAMED.get(name));
            endOfName();
        } else if (SET.contains(name)) {
            endOfName();
        } else {
            out.append('\\').append(name);
        }
    }

    private static String shown(char first) {
        return switch (first) {
            case ' ', ',', ';', ':', '\\' -> " ";
            case '!', '/', '-' -> "";
            default -> Character.toString(first);
        };
    }

    /// A name ends with one blank or with empty braces.
    private void endOfName() {
        if (text.startsWith("{}", at)) {
            at += 2;
        } else if (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private void accent(StringBuilder out, char accent) {
        while (at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == ' ')) {
            at++;
        }
        if (at >= text.length()) {
            return;
        }
        if (text.startsWith("\\i", at) || text.startsWith("\\j", at)) {
            out.append(accented(text.substring(at + 1, at + 2), accent));
            at += 2;
            endOfName();
        } else if (text.charAt(at) == '\\' || text.charAt(at) == '}') {
            return;
        } else {
            int letter = text.codePointAt(at);
            out.append(accented(Character.toString(letter), accent));
            at += Character.charCount(letter);
        }
    }

    private static String accented(String letter, char accent) {
        return Normalizer.normalize(letter + accent, Normalizer.Form.NFC);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
