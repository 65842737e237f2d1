package gloss.paper;

/// A heading of the body and, by its id, what stands under it. `number` is as printed (`3.1`, `A`,
/// `IV`), empty when there is none; `title` is the heading without it; `level` counts from 1. A
/// run-in heading opens its paragraph on the same line.
public record Section(
        String id, String number, String title, int level, boolean runIn, Place place) {
    public Section {
        if (level < 1) {
            throw new IllegalArgumentException("section " + id + " has level " + level);
        }
    }
}
