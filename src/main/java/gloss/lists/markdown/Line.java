package gloss.lists.markdown;

import java.util.ArrayList;
import java.util.List;

/// What stands between two line breaks. `soft` when the break before it was only one of the source,
/// where some writers mean a new line and others only wrap.
record Line(List<Run> runs, boolean soft) {
    Line {
        runs = List.copyOf(runs);
    }

    /// All words of it, those of links too.
    String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.picture() ? "" : run.text()));
        return text.toString().strip();
    }

    /// The line in the file where it starts.
    int number() {
        return runs.isEmpty() ? 0 : runs.getFirst().number();
    }

    boolean isBlank() {
        return runs.stream().allMatch(Run::isBlank);
    }

    List<Run> links() {
        return runs.stream().filter(Run::isLink).toList();
    }

    /// The line from that character of its words on, and the links that follow.
    Line from(int start) {
        List<Run> rest = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            String text = run.picture() ? "" : run.text();
            if (at + text.length() > start || at >= start) {
                int skip = Math.max(0, start - at);
                rest.add(skip == 0 ? run : run.withText(text.substring(skip)));
            }
            at += text.length();
        }
        return new Line(rest, soft);
    }
}
