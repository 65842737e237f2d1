package gloss.parse;

import gloss.parse.CallOuts.CallOut;
import java.util.List;

/// A way of calling out entries.
sealed interface CallOutStyle permits NumberCallOuts, KeyCallOuts, AuthorYearCallOuts {
    /// The call-outs of a text, in order, without overlap.
    List<CallOut> in(String text);
}
