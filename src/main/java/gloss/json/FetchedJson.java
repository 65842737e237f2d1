package gloss.json;

import gloss.lists.Entry;
import org.jspecify.annotations.Nullable;

/// A paper that was fetched as one line: `{"input":"1710.09412","file":"…","title":"…", …}`.
public final class FetchedJson {
    private FetchedJson() {}

    /// `entry` is null when nobody knows the work.
    public static String write(String input, String file, @Nullable Entry entry) {
        return Output.document(out -> {
            out.text("input", input);
            out.text("file", file);
            if (entry != null) {
                out.object("entry", fields -> EntryJson.write(fields, entry));
            }
        });
    }
}
