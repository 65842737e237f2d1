package gloss.lists;

/// Something wrong with a list.
///
/// @param line where, from 1
/// @param other the line of the entry that it is compared with, 0 when with none
/// @param otherFile the list of that line; empty when it is the same
/// @param detail what was found: a title, an address
public record Finding(Kind kind, int line, int other, String otherFile, String detail) {
    public enum Kind {
        /// The same paper as at the other line.
        DOUBLE,
        /// Title and link are those of the other line; the headline speaks of another paper.
        LINK_OF_ANOTHER,
        /// Another title has the same link.
        SAME_LINK,
        /// The same title has another link.
        SAME_TITLE,
        /// The link of the paper leads to an article.
        ARTICLE_AS_PAPER,
        /// The link of the article leads to the paper.
        PAPER_AS_ARTICLE,
        /// The link of the paper leads to a program.
        CODE_AS_PAPER,
        /// The address names another title.
        OTHER_TITLE,
        /// No link, though it was meant to be one.
        BROKEN_LINK
    }
}
