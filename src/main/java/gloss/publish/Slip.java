package gloss.publish;

import gloss.page.Crop;
import org.jspecify.annotations.Nullable;

/// What one piece of evidence shows when it is opened: a crop of the page as a slip of paper, and
/// for those who cannot see it, its words. `page` is 0 when the source has no pages; `where` names
/// the section or float (`3.1 Method`, `Table 2`); `crop` is null when the place has no box; `link`
/// is empty unless the evidence is one.
record Slip(int page, String where, String words, @Nullable Crop crop, String link) {}
