package gloss.parse.pdf;

import gloss.parse.pdf.Numbering.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Picks, among things that may be numbered, the longest run whose numbers count on as those of
/// headings do: 1, 2, 2.1, 2.2, 2.2.1, 3, A, A.1 … A list inside the text starts again at 1 and
/// drops out.
final class NumberChain<T> {
    private final List<T> things;
    private final Function<T, @Nullable Numbering> numbering;
    private final ToDoubleFunction<T> weight;

    /// `weight` between 0 and 1: how much a thing looks like what is sought.
    NumberChain(
            List<T> things,
            Function<T, @Nullable Numbering> numbering,
            ToDoubleFunction<T> weight) {
        this.weight = weight;
        this.things = things.stream().filter(t -> numbering.apply(t) != null).toList();
        this.numbering = numbering;
    }

    /// The chain, in order; a mutable list, empty when nothing is numbered.
    List<T> longest() {
        int n = things.size();
        double[] score = new double[n];
        int[] before = new int[n];
        Arrays.fill(before, -1);
        int best = -1;
        for (int i = 0; i < n; i++) {
            Numbering own = number(i);
            double look = weight.applyAsDouble(things.get(i));
            score[i] = opens(own) ? look : 0.3 * look;
            for (int k = i - 1; k >= Math.max(0, i - 60); k--) {
                double step = look * step(number(k), own);
                if (step > 0 && score[k] + step > score[i]) {
                    score[i] = score[k] + step;
                    before[i] = k;
                }
            }
            if (best < 0 || score[i] > score[best]) {
                best = i;
            }
        }
        List<T> chain = new ArrayList<>();
        for (int i = best; i >= 0; i = before[i]) {
            chain.addFirst(things.get(i));
        }
        return chain;
    }

    private Numbering number(int i) {
        Numbering n = numbering.apply(things.get(i));
        if (n == null) {
            throw new IllegalStateException("only numbered things are kept");
        }
        return n;
    }

    private static boolean opens(Numbering n) {
        return n.depth() == 1 && ordinal(n, 0) <= 1;
    }

    /// What following `a` by `b` is worth; 0 when it cannot be.
    private static double step(Numbering a, Numbering b) {
        if (a.style() != b.style()) {
            // Sub-headings lettered under roman ones (IEEE), and appendices after the body.
            boolean first = ordinal(b, 0) == 1 && b.depth() == 1;
            boolean back = b.depth() == 1 && a.depth() == 1 && b.style() == Style.ROMAN;
            return b.style() == Style.LETTER && (first || b.depth() > 1) ? 0.9 : back ? 0.9 : 0;
        }
        int shared = 0;
        while (shared < Math.min(a.depth(), b.depth())
                && ordinal(a, shared) == ordinal(b, shared)) {
            shared++;
        }
        if (shared == b.depth()) {
            return 0;
        }
        int from = shared < a.depth() ? ordinal(a, shared) : 0;
        int to = ordinal(b, shared);
        boolean deeperOpens = true;
        for (int d = shared + 1; d < b.depth(); d++) {
            deeperOpens &= ordinal(b, d) <= 1;
        }
        int skip = to - from;
        if (skip < 1 || skip > 3 || !deeperOpens) {
            return 0;
        }
        return skip == 1 ? 1 : 0.5;
    }

    /// What the part of a number counts: 3 of `2.3` at depth 1, 11 of `十一`.
    static int ordinal(Numbering n, int depth) {
        String[] parts = n.number().split("\\.");
        String part = parts[depth];
        return switch (depth == 0 ? n.style() : Style.ARABIC) {
            case ARABIC -> digits(part);
            case LETTER ->
                    Character.isLetter(part.charAt(0)) ? part.charAt(0) - 'A' + 1 : digits(part);
            case ROMAN -> roman(part);
            case HAN, HAN_PART -> han(part.replaceAll("[（）()]", ""));
        };
    }

    private static int han(String part) {
        int unit = "一二三四五六七八九十".indexOf(part.charAt(part.length() - 1)) + 1;
        return part.length() == 2 && part.charAt(0) == '十' ? 10 + unit : unit;
    }

    private static int digits(String part) {
        return part.matches("\\d{1,4}") ? Integer.parseInt(part) : -9;
    }

    private static int roman(String part) {
        int sum = 0;
        for (int i = 0; i < part.length(); i++) {
            int value = value(part.charAt(i));
            boolean less = i + 1 < part.length() && value < value(part.charAt(i + 1));
            sum += less ? -value : value;
        }
        return sum;
    }

    private static int value(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> -99;
        };
    }
}
