package gloss.publish;

import java.util.ArrayList;
import java.util.List;

/// Lines of a terminal page. From 72 columns on, lead-ins hang in a margin; below, they run in.
final class TextSheet {
    private static final int HANGING = 72;
    private static final int WIDEST = 100;
    private static final int NARROWEST = 20;
    private static final int MARGIN = 14;

    private final int width;
    private final int margin;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    TextSheet(int width, boolean colour) {
        this.width = Math.clamp(width, NARROWEST, WIDEST);
        this.margin = this.width >= HANGING ? MARGIN : 0;
        this.colour = colour;
    }

    /// Columns right of the margin.
    int inner() {
        return width - margin;
    }

    void blank() {
        if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
            lines.add("");
        }
    }

    void title(String text) {
        Typewriter.wrap(clean(text), width).forEach(line -> lines.add(Ink.BOLD.on(line, colour)));
    }

    void heading(String text) {
        lines.add(Ink.BOLD.on(text, colour));
    }

    void dim(String text) {
        Typewriter.wrap(clean(text), width).forEach(line -> lines.add(Ink.DIM.on(line, colour)));
    }

    void rule() {
        lines.add(Ink.DIM.on("─".repeat(width), colour));
    }

    /// A line that is set already, moved to the margin.
    void indented(String line) {
        lines.add((" ".repeat(margin) + line).stripTrailing());
    }

    void plain(String text, String reference) {
        entry("", text, reference);
    }

    /// A text with its lead-in and, at its end, its page, which is not torn from its number.
    void entry(String lead, String text, String reference) {
        boolean hangs = margin > 0 && Typewriter.width(lead) < margin;
        String runIn =
                hangs || lead.isEmpty() ? "" : clean(lead).replace(' ', Typewriter.GLUE) + ": ";
        String glued = clean(reference).replace(' ', Typewriter.GLUE);
        List<String> wrapped =
                Typewriter.wrap((runIn + (clean(text) + " " + glued).strip()).strip(), inner());
        for (int i = 0; i < wrapped.size(); i++) {
            String line = wrapped.get(i);
            if (i == wrapped.size() - 1 && !glued.isEmpty() && line.endsWith(glued)) {
                String before = line.substring(0, line.length() - glued.length());
                line = before + Ink.DIM.on(glued, colour);
            }
            if (i == 0 && !runIn.isEmpty() && line.startsWith(runIn)) {
                line = Ink.LEAD.on(runIn, colour) + line.substring(runIn.length());
            }
            String start = i == 0 && hangs ? clean(lead) : "";
            boolean wide = i > 0 && Typewriter.isAddress(line) && Typewriter.width(line) > inner();
            String inked =
                    wide
                            ? ""
                            : Ink.LEAD.on(start, colour)
                                    + " ".repeat(margin - Typewriter.width(start));
            lines.add((inked + line.replace(Typewriter.GLUE, ' ')).stripTrailing());
        }
    }

    /// Text without what would move a terminal's cursor or colour: a title may hold anything.
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    String done() {
        return String.join("\n", lines).stripTrailing() + "\n";
    }
}
