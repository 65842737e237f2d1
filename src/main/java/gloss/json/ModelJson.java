package gloss.json;

import java.util.List;
import java.util.Map;

/// The language model as the API has it: `{"set":true,"fields":{"name":"…","endpoint":"…"},
/// "key":true,"environment":["name"]}`. A key goes in and never comes out.
public final class ModelJson {
    /// What is set.
    ///
    /// @param set whether a model is set
    /// @param fields what is set, without the key
    /// @param key whether a key is set
    /// @param environment the fields that come from the environment, and cannot be changed here
    /// @param keyDropped whether the change took the key away, since it was for another server
    public record Shown(
            boolean set,
            Map<String, String> fields,
            boolean key,
            List<String> environment,
            boolean keyDropped) {}

    private ModelJson() {}

    public static String write(Shown shown) {
        return Output.document(out -> {
            out.flag("set", shown.set());
            out.texts("fields", shown.fields());
            out.flag("key", shown.key());
            out.strings("environment", shown.environment());
            if (shown.keyDropped()) {
                out.flag("keyDropped", true);
            }
        });
    }

    /// What a client wants changed, from `{"fields":{"name":"…","key":"…"}}`. Throws
    /// `UnreadableJson` when it is not that.
    public static Map<String, String> read(String json) {
        return Input.document(json, in -> in.texts("fields"));
    }

    /// What came of trying it: `{"good":false,"reason":"key","told":"…"}`; `reason` is empty when
    /// it is good.
    public static String trial(boolean good, String reason, String told) {
        return Output.document(out -> {
            out.flag("good", good);
            out.known("reason", reason);
            out.known("told", told);
        });
    }
}
