package gloss.publish;

import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.Role;

/// The bar that shows how the minutes are spent, one stretch a slot, each a link to it.
final class TimeBar {
    private final Reading reading;
    private final Words words;

    TimeBar(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    /// The widths, which belong into the style sheet because the page allows no others.
    String style() {
        StringBuilder rules = new StringBuilder();
        for (Part part : reading.parts()) {
            rules.append(".spent-%s{flex-grow:%d}".formatted(id(part.role()), weight(part)));
        }
        return rules.toString();
    }

    /// Letters of the points, with pictures as the letters one reads in their time: at 238 words of
    /// six letters a minute, twelve seconds are 290. Only proportions show.
    private int weight(Part part) {
        int letters = part.points().stream().map(Point::text).mapToInt(String::length).sum();
        long figures = reading.figures().stream().filter(f -> f.role() == part.role()).count();
        long tables = reading.tables().stream().filter(t -> t.role() == part.role()).count();
        long equations = reading.equations().stream().filter(e -> e.role() == part.role()).count();
        return Math.toIntExact(letters + 290 * figures + 480 * tables + 360 * equations);
    }

    static String id(Role role) {
        return switch (role) {
            case PROBLEM -> "problem";
            case IDEA -> "idea";
            case METHOD -> "method";
            case RESULTS -> "results";
            case LIMITS -> "limits";
            case NEXT -> "next";
        };
    }

    void write(Html html) {
        html.open("nav", "class", "spent e60", "aria-label", words.say("Parts", "各部分"));
        html.open("ol");
        for (Part part : reading.parts()) {
            if (!part.points().isEmpty()) {
                String id = id(part.role());
                String weight = String.valueOf(weight(part));
                html.open("li", "class", "spent-" + id, "data-weight", weight);
                html.leaf("a", words.role(part.role()), "href", "#" + id);
                html.close();
            }
        }
        html.close().close().line();
    }
}
