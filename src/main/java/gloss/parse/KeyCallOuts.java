package gloss.parse;

import gloss.paper.Reference;
import gloss.paper.Span;
import gloss.parse.CallOuts.CallOut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Call-outs that repeat the labels of the bibliography: `[ABC+20]`, `[Smith et al., 2019]`, also
/// several in one pair of brackets.
final class KeyCallOuts implements CallOutStyle {
    private static final Pattern GROUP = Pattern.compile("\\[([^\\[\\]]{2,300})\\]");
    private static final Pattern BY_SEMICOLON = Pattern.compile("[^;]+");
    private static final Pattern BY_COMMA = Pattern.compile("[^;,]+");

    private final Map<String, String> ids = new HashMap<>();

    KeyCallOuts(List<Reference> references) {
        for (Reference reference : references) {
            String key = key(reference.label());
            if (key.matches(".*\\p{L}.*")) {
                ids.put(key, reference.id());
            }
        }
    }

    private static String key(String label) {
        return label.replaceAll("[\\s\\[\\],.;]", "");
    }

    @Override
    public List<CallOut> in(String text) {
        List<CallOut> found = new ArrayList<>();
        if (ids.isEmpty()) {
            return found;
        }
        Matcher group = GROUP.matcher(text);
        while (group.find()) {
            String whole = ids.get(key(group.group(1)));
            if (whole != null) {
                found.add(new CallOut(new Span(group.start(1), group.end(1)), List.of(whole)));
                continue;
            }
            List<CallOut> pieces = pieces(text, group, BY_SEMICOLON);
            found.addAll(pieces.isEmpty() ? pieces(text, group, BY_COMMA) : pieces);
        }
        return found;
    }

    private List<CallOut> pieces(String text, Matcher group, Pattern pattern) {
        List<CallOut> pieces = new ArrayList<>();
        Matcher piece = pattern.matcher(text).region(group.start(1), group.end(1));
        while (piece.find()) {
            String id = ids.get(key(piece.group()));
            if (id != null) {
                int lead = piece.group().length() - piece.group().stripLeading().length();
                int end = piece.start() + piece.group().stripTrailing().length();
                pieces.add(new CallOut(new Span(piece.start() + lead, end), List.of(id)));
            }
        }
        return pieces;
    }
}
