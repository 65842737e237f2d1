package gloss.publish;

import gloss.page.Crop;
import gloss.page.Pages;
import gloss.page.Picture;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pictures of one file, in it, each stored once however often it is shown.
final class InlineAlbum implements Album {
    /// How much smaller everything is drawn, step by step, until the pictures fit.
    private static final double[] SMALLER = {1, 0.8, 0.6, 0.45};

    private final Map<Crop, Picture> pictures;
    private final Map<Crop, Integer> uses = new HashMap<>();
    private final Map<Crop, String> shared = new LinkedHashMap<>();

    private InlineAlbum(Map<Crop, Picture> pictures, List<Crop> crops) {
        this.pictures = pictures;
        crops.forEach(crop -> uses.merge(crop, 1, Integer::sum));
    }

    /// Draws all crops, one for every time that it will be shown, smaller when together they would
    /// take more than `bytes` in the page.
    static InlineAlbum draw(Pages pages, List<Crop> crops, long bytes) {
        Map<Crop, Picture> pictures = new HashMap<>();
        for (double smaller : SMALLER) {
            pictures = drawn(pages, crops, smaller);
            long base64 =
                    pictures.values().stream().mapToLong(p -> p.bytes().length * 4L / 3).sum();
            if (base64 <= bytes) {
                break;
            }
        }
        return new InlineAlbum(pictures, crops);
    }

    private static Map<Crop, Picture> drawn(Pages pages, List<Crop> crops, double smaller) {
        Map<Crop, Crop> scaled = new LinkedHashMap<>();
        for (Crop crop : crops) {
            scaled.put(crop, new Crop(crop.region(), crop.scale() * smaller, crop.highlights()));
        }
        Map<Crop, Picture> drawn = pages.crops(scaled.values());
        Map<Crop, Picture> pictures = new HashMap<>();
        scaled.forEach((asked, made) -> {
            Picture picture = drawn.get(made);
            if (picture != null) {
                pictures.put(asked, picture);
            }
        });
        return pictures;
    }

    Optional<Picture> find(Crop crop) {
        return Optional.ofNullable(pictures.get(crop));
    }

    @Override
    public boolean has(Crop crop) {
        return pictures.containsKey(crop);
    }

    /// As an image, or as a reference to one stored in `shared` when the page shows it more than
    /// once.
    @Override
    public boolean show(Html html, Crop crop, String said, double enlarged) {
        Picture picture = pictures.get(crop);
        if (picture == null) {
            return false;
        }
        long width = Math.round(crop.region().width() * SCREEN * enlarged);
        long height = Math.max(1, Math.round((double) width * picture.height() / picture.width()));
        String kind = picture.photo() ? "pic photo" : "pic";
        if (uses.getOrDefault(crop, 0) < 2) {
            html.open(
                    "img",
                    "class",
                    kind,
                    "src",
                    picture.dataUri(),
                    "alt",
                    said,
                    "width",
                    String.valueOf(width),
                    "height",
                    String.valueOf(height));
            return true;
        }
        String id = shared.computeIfAbsent(crop, _ -> "picture-" + (shared.size() + 1));
        html.open(
                "svg",
                "class",
                kind,
                "role",
                "img",
                "aria-label",
                said,
                "viewBox",
                "0 0 " + picture.width() + " " + picture.height(),
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height));
        html.open("use", "href", "#" + id).close().close();
        return true;
    }

    /// The pictures shown more than once; to be written after all of them.
    void shared(Html html) {
        if (shared.isEmpty()) {
            return;
        }
        html.open("svg", "class", "shared", "width", "0", "height", "0", "aria-hidden", "true");
        shared.forEach((crop, id) ->
                find(crop)
                        .ifPresent(picture ->
                                html.open(
                                                "image",
                                                "id",
                                                id,
                                                "href",
                                                picture.dataUri(),
                                                "width",
                                                String.valueOf(picture.width()),
                                                "height",
                                                String.valueOf(picture.height()))
                                        .close()));
        html.close();
    }
}
