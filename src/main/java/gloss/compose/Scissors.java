package gloss.compose;

import gloss.paper.Span;
import gloss.reading.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cuts stretches out of a sentence and mends the seams: one blank between words, no blank before a
/// comma, no two commas, a capital first letter, a full stop at the end. What comes out is checked
/// against `Quotation`, so a cut that the promises do not allow gives nothing.
final class Scissors {
    private static final Pattern LEADING = Pattern.compile("^[\\s,;:，；：.–—-]+");
    private static final Pattern TRAILING = Pattern.compile("[\\s,;:，；：–—-]+$");
    private static final Pattern STOP = Pattern.compile(".*[.!?。！？][\"”’'）)\\]]*$", Pattern.DOTALL);

    /// A spaced dash that may open an aside; one of a pair must not be left alone.
    private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s|—");

    /// A name that is written with a small letter and a capital: "pRSL", "node2Vec", "iPhone".
    private static final Pattern OWN_CASE = Pattern.compile("^\\p{Ll}+\\p{Lu}");

    private Scissors() {}

    /// The sentence without these stretches; `marks` are its citation call-outs.
    static Optional<Cut> without(String sentence, List<Span> gone, List<Span> marks) {
        StringBuilder kept = new StringBuilder();
        int first = -1;
        int last = -1;
        int at = 0;
        for (Span span : merged(gone)) {
            kept.append(sentence, Math.min(at, span.start()), span.start());
            kept.append(' ');
            at = span.end();
        }
        kept.append(sentence.substring(Math.min(at, sentence.length())));
        for (int i = 0; i < sentence.length(); i++) {
            if (!within(i, gone) && !Character.isWhitespace(sentence.charAt(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return Optional.empty();
        }
        String quote = sentence.substring(first, last + 1);
        String text = mended(kept.toString(), han(sentence));
        long dashes = DASH.matcher(text).results().count();
        if (text.length() < 2
                || (dashes % 2 == 1 && DASH.matcher(sentence).results().count() > dashes)
                || !Quotation.follow(text, List.of(new Quotation(sentence, quote, marks)))) {
            return Optional.empty();
        }
        return Optional.of(new Cut(text, quote));
    }

    private static String mended(String pieces, boolean chinese) {
        String text =
                pieces.replaceAll("[\\s\\u00a0]+", " ")
                        .replaceAll("([(\\[]) ", "$1")
                        .replaceAll(" ([,;:.!?)\\]，；：。！？）])", "$1")
                        .replaceAll("([,，;；])(?: ?[,，;；:])+", "$1")
                        .replaceAll("[,;:，；：]+([.。])", "$1")
                        .strip();
        text = LEADING.matcher(text).replaceFirst("");
        if (chinese) {
            text = text.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
        }
        if (text.isEmpty()) {
            return text;
        }
        if (!STOP.matcher(text).matches()) {
            text = TRAILING.matcher(text).replaceFirst("") + (chinese ? "。" : ".");
        }
        return OWN_CASE.matcher(text).find()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> sorted =
                spans.stream()
                        .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                        .toList();
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            if (!merged.isEmpty() && merged.getLast().end() >= span.start()) {
                Span before = merged.removeLast();
                merged.add(new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static boolean within(int at, List<Span> spans) {
        return spans.stream().anyMatch(s -> s.start() <= at && at < s.end());
    }

    private static boolean han(String text) {
        return text.codePoints()
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                        .count()
                > text.length() / 4;
    }
}
