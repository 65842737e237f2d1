package gloss.reading;

import gloss.paper.Box;

/// A figure that the reading shows. `caption` is what is shown of it; `image` a relative path or
/// data URI, empty until a picture is made; `why` the sentence that explains it, empty when none
/// does.
public record KeyFigure(
        String id, Role role, String label, String caption, Box box, String image, String why) {
    public KeyFigure withImage(String picture) {
        return new KeyFigure(id, role, label, caption, box, picture, why);
    }
}
