package gloss.paper;

/// Something the reader should know about how the paper was read. `page` is 0 when it concerns the
/// whole paper.
public record Notice(Problem problem, String detail, int page) {}
