package gloss.parse.pdf;

import java.util.regex.Pattern;

/// A typeface as far as layout needs it. `name` has no subset prefix (`CMBX10`).
record Face(String name, String family, boolean bold, boolean italic, boolean math, boolean mono) {
    // Names of the fonts that TeX distributions, Word and InDesign embed; collected by listing all
    // fonts of the development papers and sorting them by hand.
    private static final Pattern BOLD =
            Pattern.compile(
                    "(?i)bold|black|heavy|demi|medi$|medi[^au]|^cmbx|^cmb\\d|^cmssbx|^sfbx|^ecbx|^ecrb"
                            + "|^ptmb|^phvb|^lmb|bx\\d|\\.b$|-b$|^txb|^ntxb|^t1xb|^rtxb|^lin(?:libertine|biolinum)\\w*T(?-i:B)(?-i:I)?$|simhei|heiti|fandolhei");
    private static final Pattern ITALIC =
            Pattern.compile(
                    "(?i)ital|obli|slant|^cmti|^cmsl|^cmmi|^cmssi|^cmbxti|^sf(?:ti|sl|si)\\d|^ec(?:ti|sl|si)\\d|^ecti|^ptmri|-it$|-it-|ti\\d+$"
                            + "|^lin(?:libertine|biolinum)\\w*T(?-i:B)?(?-i:I)$|kaiti|fandolkai");
    private static final Pattern MATH =
            Pattern.compile(
                    "(?i)^cmmi|^cmsy|^cmex|^msam|^msbm|^eufm|^eusm|^rsfs|^stmary|^wasy|math|symbol|^cmbsy"
                            + "|^lasy|^txsy|^txmi|^rtxmi|^ntxmi|^newtxmi|^txex|^pxsy|^pxmi|^mt2|^mtsy|^mtex|^euex"
                            + "|^eurm|^esint|^dsrom|^bbm|^lmmi|^lmsy|^lmex|^xits|^ntxexx?|^ntxsy|^txsya|^fourier-math"
                            + "|^fdsymbol|^mathdesign|^npxmi|^cmmib|^cmbr?mi|^msxm|^yhmath|^boondox");
    private static final Pattern MONO =
            Pattern.compile(
                    "(?i)mono|courier|typewriter|consol|^cmtt|^sftt|^ectt|^lmtt|inconsolata|menlo|^zi4|txtt"
                            + "|^nimbusmon|^cmsltt|^cmitt|^pcr|beramono|dejavusansm");

    /// The face that a font's base name and descriptor weight tell of; weight 0 when unknown.
    static Face of(String baseName, double weight, boolean forceBold, boolean fixedPitch) {
        String name = baseName.replaceFirst("^[A-Z]{6}\\+", "");
        boolean math = MATH.matcher(name).find();
        return new Face(
                name,
                family(name),
                BOLD.matcher(name).find() || weight >= 600 || forceBold,
                ITALIC.matcher(name).find(),
                math,
                MONO.matcher(name).find() || fixedPitch && !math);
    }

    /// The part of a font name before its style: `NimbusRomNo9L` of `NimbusRomNo9L-Medi`, `CM` of
    /// `CMBX10`.
    static String family(String name) {
        String plain = name.replaceFirst("[-,].*$", "").replaceFirst("\\d+$", "");
        return plain.replaceFirst("^CM(?:R|BX|TI|SL|CSC|MI|SY|B)$", "CM")
                .replaceFirst("^SF(?:RM|BX|TI|SL|CC)$", "SF");
    }

    Face boldened() {
        return new Face(name, family, true, italic, math, mono);
    }
}
