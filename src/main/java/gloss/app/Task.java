package gloss.app;

import gloss.paper.Problem;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The work on one input in a thread of its own. All methods are for the thread that began it; the
/// worker only leaves `made` behind, which is seen through the queue it puts the task into.
final class Task {
    /// Parsers recurse as deep as documents nest; the usual 1 MB is for programs that know theirs.
    private static final long STACK_BYTES = 16L * 1024 * 1024;

    private final String input;
    private final long deadline;
    private @Nullable Thread worker;
    private @Nullable Outcome made;
    private @Nullable Outcome outcome;

    private Task(String input, long deadline) {
        this.input = input;
        this.deadline = deadline;
    }

    /// A task that had nothing to do.
    static Task settled(Outcome outcome) {
        Task task = new Task(outcome.input(), 0);
        task.outcome = outcome;
        return task;
    }

    /// Begins the work; when it ends, the task is put into `ended`.
    static Task begin(
            String input, Duration most, Supplier<Outcome> work, BlockingQueue<Task> ended) {
        Task task = new Task(input, System.nanoTime() + most.toNanos());
        Runnable body =
                () -> {
                    task.made = task.tried(work);
                    ended.add(task);
                };
        Thread worker = new Thread(null, body, "gloss " + input, STACK_BYTES);
        worker.setDaemon(true);
        task.worker = worker;
        worker.start();
        return task;
    }

    /// What came of it, once it is settled.
    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    boolean running() {
        return outcome == null;
    }

    /// Nanoseconds until its time is up; below 0 after that.
    long patience() {
        return deadline - System.nanoTime();
    }

    /// Takes over what the worker made, unless the task was given up before.
    void settle() {
        if (outcome == null) {
            outcome = made;
        }
    }

    /// Leaves the worker behind: a thread that does not listen cannot be stopped, but as a daemon
    /// it ends with the program.
    void giveUp(String why) {
        if (worker != null && outcome == null) {
            worker.interrupt();
            outcome = new Outcome.Refused(input, Problem.OVER_LIMIT, why);
        }
    }

    // Whatever one input throws, errors of the JVM included, must not stop the others.
    @SuppressWarnings("CatchingUnchecked")
    private Outcome tried(Supplier<Outcome> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            return new Outcome.Refused(input, Problem.OVER_LIMIT, "needs more memory", e);
        } catch (Throwable e) {
            String message = e.getMessage();
            String kind = e.getClass().getSimpleName();
            String detail = message == null ? kind : kind + ": " + message;
            return new Outcome.Refused(input, Problem.FAULT, detail, e);
        }
    }
}
