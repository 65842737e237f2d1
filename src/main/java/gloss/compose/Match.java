package gloss.compose;

/// Where a table sets the paper's own method against the best of the others: rows and the column of
/// the grid, and the column that names the methods.
record Match(int own, int rival, int column, int names) {}
