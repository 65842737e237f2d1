package gloss.publish;

import gloss.paper.Span;
import gloss.reading.Evidence;
import gloss.reading.Matched;
import gloss.reading.Point;
import gloss.reading.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quote with the words marked that a rewritten sentence says again.
final class MatchedQuote {
    private MatchedQuote() {}

    /// The quotes of a point, one after the other, as inline text.
    static void write(Html html, Point point, @Nullable Ruling ruling, String[] lang) {
        for (Evidence evidence : point.evidence()) {
            if (evidence instanceof Evidence.Quoted quoted) {
                html.open("q", lang);
                int done = 0;
                for (Span span : spans(ruling, quoted)) {
                    html.said(quoted.quote().substring(done, span.start()));
                    html.open("mark").said(quoted.quote().substring(span.start(), span.end()));
                    html.close();
                    done = span.end();
                }
                html.said(quoted.quote().substring(done)).close().text(" ");
            }
        }
    }

    private static List<Span> spans(@Nullable Ruling ruling, Evidence.Quoted quoted) {
        List<Span> spans = new ArrayList<>();
        for (Matched matched : ruling == null ? List.<Matched>of() : ruling.matched()) {
            if (matched.sentence().equals(quoted.sentence())) {
                matched.spans().stream()
                        .filter(s -> s.end() <= quoted.quote().length())
                        .filter(s -> spans.isEmpty() || spans.getLast().end() <= s.start())
                        .forEach(spans::add);
            }
        }
        return spans;
    }
}
