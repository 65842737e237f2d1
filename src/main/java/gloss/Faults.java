package gloss;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Faults of our own as lines for who runs the server: which kind and where, by our own code. What
/// they say is left out, since it may hold a paper's text; only the system's own words (a file, a
/// disk) are told.
final class Faults {
    /// Places in our code that are named, from where it happened.
    private static final int PLACES = 6;

    private Faults() {}

    static String told(Throwable fault) {
        List<String> lines = new ArrayList<>();
        String lead = "gloss: a fault of its own: ";
        Throwable at = fault;
        while (at != null && lines.size() < 5 * PLACES) {
            String words = at instanceof IOException ? ": " + at.getMessage() : "";
            lines.add(lead + at.getClass().getName() + words);
            for (StackTraceElement place : at.getStackTrace()) {
                if (place.getClassName().startsWith("gloss.") && lines.size() % (PLACES + 1) != 0) {
                    lines.add("gloss:     at " + place);
                }
            }
            lead = "gloss:   because of ";
            at = at.getCause();
        }
        return String.join("\n", lines);
    }
}
