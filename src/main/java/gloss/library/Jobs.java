package gloss.library;

import gloss.paper.Problem;
import java.util.List;
import java.util.Optional;

/// The files that are to be added, or were.
public interface Jobs {
    /// A file as the user named it, and its path.
    record Wanted(String input, String path) {}

    /// Puts these at the end of the queue, all or none; one that waits already stays where it is.
    /// Returns their jobs in order.
    List<Job> want(List<Wanted> files);

    Optional<Job> job(long id);

    /// Those that wait, first come first.
    List<Job> waiting();

    /// All, last first, at most so many.
    List<Job> latest(int most);

    /// Takes a waiting job; false when it waits no more.
    boolean begin(long id);

    void done(long id, String entry, String paper);

    void failed(long id, Problem problem, String detail);

    /// Those that were running when their program ended wait again. To be called by the one program
    /// that runs jobs. Returns how many.
    int resume();

    /// How many wait or run.
    int unfinished();
}
