package gloss.page;

import java.util.Base64;

/// An encoded picture, ready to be written to a file or into a page: `image/png` or `image/jpeg`.
/// `photo` says that it is mostly continuous tones, which a dark page must not invert. The array is
/// not copied; nobody writes to it.
@SuppressWarnings("ArrayRecordComponent")
public record Picture(String mediaType, int width, int height, boolean photo, byte[] bytes) {
    static final String PNG = "image/png";
    static final String JPEG = "image/jpeg";

    /// The picture as a `data:` URI.
    public String dataUri() {
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /// The usual ending of its file's name, without the dot.
    public String extension() {
        return mediaType.equals(JPEG) ? "jpg" : "png";
    }
}
