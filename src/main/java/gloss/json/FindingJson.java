package gloss.json;

import gloss.lists.Finding;

/// What is wrong with a list as one line:
/// `{"file":"list.md","line":7,"finding":"double","other":{"line":3},"detail":"…","text":"…"}`.
public final class FindingJson {
    private FindingJson() {}

    /// `text` says it in words.
    public static String write(String file, Finding finding, String text) {
        return Output.document(out -> {
            out.text("file", file);
            out.number("line", finding.line());
            out.code("finding", finding.kind());
            if (finding.other() > 0) {
                out.object(
                        "other",
                        other -> {
                            other.known("file", finding.otherFile());
                            other.number("line", finding.other());
                        });
            }
            out.known("detail", finding.detail());
            out.text("text", text);
        });
    }
}
