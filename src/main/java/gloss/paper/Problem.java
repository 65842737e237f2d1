package gloss.paper;

/// What can go wrong with an input, in one list, so that exit codes, HTTP states and words in both
/// languages can be one table. Those that still leave a paper stand in its notices.
public enum Problem {
    /// No such file or folder, or it cannot be opened.
    NO_SUCH_FILE(true),
    /// Zero bytes, or not a PDF at all.
    NOT_A_PDF(true),
    /// No list of papers and no bibliography that Gloss can read.
    NOT_A_LIST(true),
    /// A PDF too damaged to find its pages.
    BROKEN(true),
    /// A link or an id (arXiv, DOI) whose paper would have to be fetched.
    NOT_FETCHED(true),
    /// Needs a password.
    ENCRYPTED(true),
    /// More bytes, pages or time than allowed.
    OVER_LIMIT(true),
    /// What was made of it could not be written to its file.
    NOT_WRITTEN(true),
    /// Gloss itself failed on it.
    FAULT(true),
    /// Nothing but scanned images: no text to read.
    NO_TEXT(false),
    /// A page was left out.
    PAGE_SKIPPED(false),
    /// Text that a reader of the page cannot see was left out.
    HIDDEN_TEXT(false),
    /// Slides, a form, a letter: it lacks what papers have.
    UNLIKE_A_PAPER(false),
    /// No abstract was found.
    NO_ABSTRACT(false),
    /// Text whose characters the PDF does not name.
    UNREADABLE_TEXT(false),
    /// Something was found by a weak sign only.
    UNSURE(false),
    /// The language model that was to rewrite the reading did not answer; the reading quotes.
    MODEL_SILENT(false),
    /// The model answered for a part of the reading, then no more; the rest quotes.
    MODEL_STOPPED(false);

    private final boolean refuses;

    Problem(boolean refuses) {
        this.refuses = refuses;
    }

    /// Whether there is no paper at all after it.
    public boolean refuses() {
        return refuses;
    }

    /// The name in JSON: `hidden-text`.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
