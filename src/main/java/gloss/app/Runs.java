package gloss.app;

import gloss.source.Input;
import gloss.source.Inputs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// One command over many inputs: find them, see that they can all be written, work, deliver.
public final class Runs {
    private final Inputs inputs;
    private final WholeFiles files;
    private final Duration perInput;

    /// `perInput` is the outermost limit, for work that heeds no other.
    public Runs(Inputs inputs, WholeFiles files, Duration perInput) {
        this.inputs = inputs;
        this.files = files;
        this.perInput = perInput;
    }

    /// Where and how: the user's words, the folder to write into (null to hand the documents to the
    /// watcher), the one for painted pages (null when none are), the format, and how many inputs at
    /// once.
    public record Order(
            List<String> words,
            @Nullable Path out,
            @Nullable Path drawings,
            Format format,
            int jobs) {
        public Order {
            words = List.copyOf(words);
        }
    }

    public sealed interface End {
        /// It was done; `exit` is 1 when any input failed, else 0.
        record Done(int exit) implements End {}

        /// Nothing was done: what was asked for cannot be, in one line.
        record Wrong(String why) implements End {}
    }

    public End run(Order order, Work work, Watcher watcher) {
        List<Input> found = inputs.find(order.words());
        if (order.drawings() != null) {
            Optional<String> hindrance = new OutFolder(order.drawings(), "", files).prepare(found);
            if (hindrance.isPresent()) {
                return new End.Wrong(hindrance.get());
            }
        }
        if (order.out() == null) {
            return found.size() > 1 && !order.format().inLine()
                    ? new End.Wrong(found.size() + " inputs make as many files: add --out DIR")
                    : run(found, order.jobs(), work, watcher);
        }
        OutFolder folder = new OutFolder(order.out(), order.format().extension(), files);
        Optional<String> hindrance = folder.prepare(found);
        return hindrance.isPresent()
                ? new End.Wrong(hindrance.get())
                : run(found, order.jobs(), f -> folder.write(f, work.on(f)), watcher);
    }

    private End run(List<Input> found, int jobs, Work work, Watcher watcher) {
        AtomicInteger worst = new AtomicInteger();
        watcher.begins(found.size());
        new Batch(jobs, perInput)
                .run(
                        found,
                        work,
                        outcome -> {
                            worst.accumulateAndGet(outcome.exit(), Math::max);
                            return watcher.next(outcome);
                        });
        return new End.Done(worst.get());
    }
}
