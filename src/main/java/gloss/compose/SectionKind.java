package gloss.compose;

/// What a section of a paper is for.
enum SectionKind {
    FRONT,
    ABSTRACT,
    INTRODUCTION,
    RELATED,
    BACKGROUND,
    METHOD,
    DATA,
    SETUP,
    RESULTS,
    DISCUSSION,
    LIMITATIONS,
    CONCLUSION,
    FUTURE,
    /// Under a heading that says nothing of it, in the body.
    BODY,
    APPENDIX,
    /// Acknowledgements, author contributions, licences, checklists: nothing of it is read.
    ASIDE
}
