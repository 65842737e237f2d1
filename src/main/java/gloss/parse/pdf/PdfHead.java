package gloss.parse.pdf;

import java.nio.charset.StandardCharsets;

/// What the first bytes say.
final class PdfHead {
    /// The header may stand anywhere in the first kilobyte (PDF 1.7, implementation note 13).
    private static final int WITHIN = 1024;

    private PdfHead() {}

    static boolean present(byte[] bytes) {
        int length = Math.min(bytes.length, WITHIN);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    /// In words, what the file is instead.
    static String what(byte[] bytes) {
        if (bytes.length == 0) {
            return "the file is empty";
        }
        String head =
                new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1)
                        .stripLeading()
                        .toLowerCase(java.util.Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return "it is a web page";
        }
        if (head.startsWith("pk")) {
            return "it is a ZIP or Office file";
        }
        if (head.startsWith("%!ps")) {
            return "it is PostScript";
        }
        return "it does not begin as a PDF does";
    }
}
