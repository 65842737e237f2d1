package gloss.library;

import gloss.paper.Problem;
import java.util.List;
import java.util.Optional;

/// The papers and lists that are to be added, or were.
public interface Jobs {
    /// A paper or a list as the user named it. `path` is where its file lies, empty when it has to
    /// be fetched; `link` is then the arXiv id, DOI or address to fetch it by. `given` is the entry
    /// whose paper it is, empty when that is to be found out.
    record Wanted(Job.Kind kind, String input, String path, String link, String given) {
        public Wanted(String input, String path, String link, String given) {
            this(Job.Kind.PAPER, input, path, link, given);
        }

        /// A list in a file that lies here.
        public static Wanted list(String input, String path) {
            return new Wanted(Job.Kind.LIST, input, path, "", "");
        }

        /// A file that lies here.
        public static Wanted file(String input, String path) {
            return new Wanted(input, path, "", "");
        }
    }

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

    /// How far a list is.
    void progress(long id, Job.Progress progress);

    /// A list is done.
    void done(long id, Job.Progress progress);

    void failed(long id, Problem problem, String detail);

    /// Those that were running when their program ended wait again. To be called by the one program
    /// that runs jobs. Returns how many.
    int resume();

    /// How many wait or run.
    int unfinished();
}
