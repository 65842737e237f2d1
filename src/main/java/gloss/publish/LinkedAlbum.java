package gloss.publish;

import gloss.page.Crop;
import gloss.paper.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The pictures of one page behind addresses: the place of a crop in `crops` is its number, and
/// nothing is drawn before a reader unfolds it.
final class LinkedAlbum implements Album {
    private final String address;
    private final List<Crop> crops;
    private final Set<Box> photos;
    private final Map<Crop, Integer> numbers = new HashMap<>();

    /// `address` comes before a picture's number; `photos` are the boxes of figures that a dark
    /// page must not invert.
    LinkedAlbum(String address, List<Crop> crops, Set<Box> photos) {
        this.address = address;
        this.crops = crops.stream().distinct().toList();
        this.photos = photos;
        for (Crop crop : this.crops) {
            numbers.put(crop, numbers.size());
        }
    }

    List<Crop> crops() {
        return new ArrayList<>(crops);
    }

    @Override
    public boolean has(Crop crop) {
        return numbers.containsKey(crop);
    }

    @Override
    public boolean show(Html html, Crop crop, String said, double enlarged) {
        Integer number = numbers.get(crop);
        if (number == null) {
            return false;
        }
        Box region = crop.region();
        boolean photo = photos.stream().anyMatch(box -> region.holds(box, 0));
        html.open(
                "img",
                "class",
                photo ? "pic photo" : "pic",
                "loading",
                "lazy",
                "src",
                address + number,
                "alt",
                said,
                "width",
                pixels(region.width() * enlarged),
                "height",
                pixels(region.height() * enlarged));
        return true;
    }

    private static String pixels(double points) {
        return String.valueOf(Math.max(1, Math.round(points * SCREEN)));
    }
}
