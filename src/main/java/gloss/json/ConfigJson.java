package gloss.json;

import java.util.Map;

/// The settings as `{"file":"…","model":{"name":"…","key":"••••••••", …}}`; `model` is empty when
/// none is set.
public final class ConfigJson {
    private ConfigJson() {}

    /// The object, on one line.
    ///
    /// @param model the fields as they may be shown
    public static String write(String file, Map<String, String> model) {
        return Output.document(out -> {
            out.text("file", file);
            out.texts("model", model);
        });
    }
}
