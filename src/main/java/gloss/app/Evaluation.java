package gloss.app;

import java.nio.file.Path;
import java.util.Optional;

/// Runs or trains one component on a file of a public test set.
@FunctionalInterface
public interface Evaluation {
    /// What is run. The words of the command line are theirs in small letters: `train-roles`.
    enum Task {
        TLDR,
        ROLES,
        SEARCH,
        CHECK,
        CHECK_HELD,
        CLAIMS,
        TRAIN_ROLES,
        TRAIN_TLDR,
        TRAIN_SLOTS,
        TRAIN_CHECK,
        TRAIN_SPACE
    }

    /// `embeddings`: whether the sentences' vectors are used, too, where a component can;
    /// `queries`: of a search, those to answer, all beside the documents when there is none; of the
    /// slots' training the folder of the parsed papers.
    record Request(Task task, Path data, Path out, boolean embeddings, Optional<Path> queries) {}

    /// How it ended.
    sealed interface End {
        /// `cases` lines of the test set were read.
        record Done(int cases) implements End {}

        /// Why nothing was written, in words.
        record Failed(String why) implements End {}
    }

    End run(Request request);
}
