package gloss.lists;

import java.util.List;

/// Where an entry leads. Addresses as the list has them, escapes undone; empty when there is none.
///
/// @param paper the page of the paper or the paper itself
/// @param article what somebody wrote about it
/// @param code its program
/// @param pdf a PDF of it, when that is another address than `paper`. A path without a scheme is
///   meant from the folder of the list, with `/` between its parts
/// @param more the others, with the words that the list has for them
public record Links(String paper, String article, String code, String pdf, List<Labelled> more) {
    public static final Links NONE = new Links("", "", "", "", List.of());

    /// A link and the words it stands under (`Project`, `视频`); these may be empty.
    public record Labelled(String label, String uri) {
        public Labelled {
            label = OneLine.of(label);
            uri = OneLine.of(uri);
        }
    }

    public Links {
        paper = OneLine.of(paper);
        article = OneLine.of(article);
        code = OneLine.of(code);
        pdf = OneLine.of(pdf);
        more = more.stream().filter(link -> !link.uri().isEmpty()).toList();
    }
}
