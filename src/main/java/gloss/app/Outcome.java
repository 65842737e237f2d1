package gloss.app;

import gloss.paper.Notice;
import gloss.paper.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of one input of a run.
public sealed interface Outcome {
    /// How the user knows the input.
    String input();

    /// What this does to the exit code of the run: 0 or 1.
    int exit();

    /// A document was made, with these notices about the whole paper or a page of it. When the run
    /// writes files, the document is in its file and no longer here, but empty.
    record Made(String input, String document, List<Notice> notices) implements Outcome {
        public Made {
            notices = List.copyOf(notices);
        }

        /// The notices that make the run a failure, though there is a document: a paper of scanned
        /// images only.
        public List<Notice> failures() {
            return notices.stream()
                    .filter(n -> n.page() == 0 && Problems.exit(n.problem()) > 0)
                    .toList();
        }

        @Override
        public int exit() {
            return failures().isEmpty() ? 0 : 1;
        }

        Made written() {
            return new Made(input, "", notices);
        }
    }

    /// Nothing was made. `cause` is for those who debug Gloss, null when nothing was thrown.
    record Refused(String input, Problem problem, String detail, @Nullable Throwable cause)
            implements Outcome {
        public Refused(String input, Problem problem, String detail) {
            this(input, problem, detail, null);
        }

        @Override
        public int exit() {
            return Problems.exit(problem);
        }
    }
}
