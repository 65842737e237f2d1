package gloss.publish;

/// Colour for a terminal, or none: bold for what is looked for, red for lead-ins, dim for places.
enum Ink {
    BOLD("1"),
    LEAD("31"),
    DIM("2");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(String text, boolean colour) {
        return colour && !text.isBlank() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
