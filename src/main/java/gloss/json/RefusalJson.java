package gloss.json;

/// Why a request over HTTP was refused, as RFC 9457 has it: `{"type":"urn:gloss:no-such-paper",
/// "title":"…","status":404,"detail":"…","instance":"/api/papers/ab12"}`.
public final class RefusalJson {
    /// The media type of it.
    public static final String MEDIA_TYPE = "application/problem+json";

    private RefusalJson() {}

    /// `detail` may be empty.
    public static String write(
            String code, String title, int status, String detail, String instance) {
        return Output.document(out -> {
            out.text("type", "urn:gloss:" + code);
            out.text("title", title);
            out.number("status", status);
            out.known("detail", detail);
            out.text("instance", instance);
        });
    }
}
