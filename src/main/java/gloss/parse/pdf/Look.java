package gloss.parse.pdf;

/// How a line looks, for telling headings of one level from another: headings of a level look
/// alike.
record Look(int halfPoints, boolean bold, boolean italic, boolean capitals, String family) {
    static Look of(Line line) {
        return new Look(
                Math.round(line.size() * 2),
                line.bold() || boldHan(line),
                line.italic(),
                capitals(line),
                letterFace(line).family());
    }

    /// Whether it is a numbered Chinese line whose characters are all bold: its figures come from a
    /// light font, and in a short heading they are the most.
    private static boolean boldHan(Line line) {
        return !line.text().isEmpty()
                && Character.isDigit(line.text().codePointAt(0))
                && line.glyphs().stream().anyMatch(Look::han)
                && line.glyphs().stream().filter(Look::han).allMatch(g -> g.face().bold());
    }

    private static boolean han(Glyph glyph) {
        return !glyph.text().isEmpty() && Characters.isHan(glyph.text().codePointAt(0));
    }

    /// The face that tells: in Chinese lines that of the Chinese characters, since figures and
    /// Latin letters among them come from another font.
    private static Face letterFace(Line line) {
        return line.glyphs().stream()
                .filter(g -> Characters.isHan(g.text().codePointAt(0)))
                .map(Glyph::face)
                .findFirst()
                .orElse(line.face());
    }

    /// All capitals, or capitals and small capitals (which are capitals of two sizes).
    private static boolean capitals(Line line) {
        long upper = line.text().chars().filter(Character::isUpperCase).count();
        long lower = line.text().chars().filter(Character::isLowerCase).count();
        return upper > 3 && lower * 6 < upper;
    }

    /// The same but for half a point of size: rounding, or small capitals.
    boolean like(Look other) {
        return Math.abs(halfPoints - other.halfPoints) <= (capitals ? 4 : 1)
                && bold == other.bold
                && italic == other.italic
                && capitals == other.capitals
                && family.equals(other.family);
    }

    /// Whether it stands out from body text.
    boolean standsOut(Manner manner) {
        return bold || capitals || halfPoints > manner.size() * 2 + 0.9;
    }
}
