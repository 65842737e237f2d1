package gloss.json;

import gloss.paper.Box;
import gloss.paper.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Seeded chance for the generators of papers and readings.
final class Dice {
    private static final List<String> WORDS =
            List.of(
                    "mixup",
                    "的",
                    "混合",
                    "𝒳",
                    "𠮷",
                    "😀",
                    "ﬁ",
                    "é",
                    "e\u0301",
                    "\"quoted\"",
                    "back\\slash",
                    "a/b",
                    "tab\there",
                    "line\nend",
                    "\u0001",
                    "\u2028",
                    "<b>",
                    "&amp;",
                    "σ²",
                    "−1.4",
                    "\u200F",
                    "\uFEFF",
                    "null",
                    "0");

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    boolean flip() {
        return random.nextBoolean();
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> List<T> some(Supplier<T> thing) {
        List<T> things = new ArrayList<>();
        for (int i = upTo(3); i > 0; i--) {
            things.add(thing.get());
        }
        return things;
    }

    /// One word at least.
    String words() {
        return oneOf(WORDS) + maybe();
    }

    /// A few words, or none.
    String maybe() {
        return flip() ? "" : " " + String.join(" ", some(() -> oneOf(WORDS)));
    }

    Box box() {
        double left = random.nextDouble(-2, 700);
        double top = random.nextDouble(-2, 900);
        return new Box(
                1 + upTo(4),
                left,
                top,
                left + random.nextDouble(300),
                top + (flip() ? 0 : random.nextDouble(20)));
    }

    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>(some(this::box));
        boxes.add(box());
        return boxes;
    }

    Place place() {
        return upTo(4) == 0 ? new Place.InDocument(words(), upTo(50), upTo(50)) : Place.on(boxes());
    }

    double decimal() {
        return upTo(100_000) / 100.0;
    }
}
