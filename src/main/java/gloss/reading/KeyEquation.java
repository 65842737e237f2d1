package gloss.reading;

import gloss.paper.Box;

/// An equation or theorem shown as a picture of the page.
public record KeyEquation(String id, Role role, Box box, String image) {
    public KeyEquation withImage(String picture) {
        return new KeyEquation(id, role, box, picture);
    }
}
