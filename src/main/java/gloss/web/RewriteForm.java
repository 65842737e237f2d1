package gloss.web;

import gloss.app.RewriteDesk;
import gloss.app.Rewriting;
import java.util.List;

/// What the reader page says of rewriting: whether a model is set and where it is asked, what there
/// is already, and which of it is shown.
///
/// @param host where the model is asked; empty when none is set
public record RewriteForm(String host, List<Rewriting> known, Rewriting shown) {
    static RewriteForm of(RewriteDesk desk, String sha256, Rewriting shown) {
        return new RewriteForm(desk.models().host(), desk.known(sha256), shown);
    }

    public boolean isSet() {
        return !host.isEmpty();
    }
}
