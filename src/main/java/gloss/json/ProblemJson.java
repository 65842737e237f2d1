package gloss.json;

/// What went wrong with one input as one line of the `--json` log:
/// `{"input":"a.pdf","problem":"not-a-pdf","detail":"…"}`. Also told of notices, then with the page
/// (0 for none).
public final class ProblemJson {
    private ProblemJson() {}

    public static String write(String input, String problem, String detail, int page) {
        return Output.document(out -> {
            out.text("input", input);
            out.text("problem", problem);
            out.known("detail", detail);
            out.page(page);
        });
    }
}
