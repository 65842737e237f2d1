package gloss.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure with its caption (without the label), the region it is drawn in (null when not found)
/// and the ids of the sentences that mention it, in reading order.
public record Figure(
        String id,
        String label,
        String caption,
        @Nullable Box box,
        Box captionBox,
        List<String> mentions) {
    public Figure {
        mentions = List.copyOf(mentions);
    }

    /// The page that it stands on.
    public int page() {
        return captionBox.page();
    }
}
