package gloss.reading;

import java.util.List;

/// One slot. When it has no points, `empty` says why in one line; else it is empty.
public record Part(Role role, List<Point> points, String empty) {
    public Part {
        points = List.copyOf(points);
        if (points.isEmpty() == empty.isEmpty()) {
            throw new IllegalArgumentException(
                    "slot " + role + " needs points or the reason why there are none");
        }
    }
}
