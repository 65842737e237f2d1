package gloss.parse.pdf;

import gloss.paper.Notice;
import gloss.paper.Problem;
import java.util.Optional;

/// Tells of text that no reader of the page sees.
final class Hidden {
    /// Fewer hidden letters than this on a page are debris of typesetting, not a message.
    private static final int WORTH_TELLING = 12;

    private static final int SHOWN = 160;

    private Hidden() {}

    static Optional<Notice> notice(PageContent page) {
        StringBuilder words = new StringBuilder();
        int letters = 0;
        for (Glyph glyph : page.hidden()) {
            if (glyph.spaced() && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(glyph.text());
            letters += Character.isLetter(glyph.text().codePointAt(0)) ? 1 : 0;
        }
        if (letters < WORTH_TELLING) {
            return Optional.empty();
        }
        String text = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words.toString();
        return Optional.of(new Notice(Problem.HIDDEN_TEXT, text, page.number()));
    }
}
