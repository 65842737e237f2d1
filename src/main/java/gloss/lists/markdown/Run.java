package gloss.lists.markdown;

/// A piece of a line: words, or a link with the words it stands under.
///
/// @param text as shown; of a picture that is a link, its description
/// @param uri where a link leads, as written; empty for mere words
/// @param strong whether it is set in bold
/// @param slanted whether it is set in italics
/// @param picture whether what is shown is a picture
/// @param number of the line in the file, from 1
record Run(String text, String uri, boolean strong, boolean slanted, boolean picture, int number) {
    boolean isLink() {
        return !uri.isEmpty();
    }

    boolean isBlank() {
        return text.isBlank() && uri.isEmpty();
    }

    Run withText(String other) {
        return new Run(other, uri, strong, slanted, picture, number);
    }
}
