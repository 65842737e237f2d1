package gloss.app;

import gloss.source.Input;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Works on many inputs, one a thread, and tells the outcomes in the order of the inputs. Only a
/// few outcomes wait for their turn at any time, so that memory does not grow with the number of
/// inputs. Whatever is thrown for one input is the outcome of that input; one that takes too long
/// is given up, and its thread left behind.
public final class Batch {
    /// How many tasks, running or waiting for a slow one before them, there may be for each thread.
    private static final int TASKS_A_THREAD = 4;

    private final int threads;
    private final Duration perInput;

    public Batch(int threads, Duration perInput) {
        this.threads = threads;
        this.perInput = perInput;
    }

    /// Runs `work` on every file; `told` gets each outcome in turn, in the calling thread, and says
    /// whether to go on. Returns early when the calling thread is interrupted.
    public void run(List<Input> inputs, Work work, Predicate<? super Outcome> told) {
        Deque<Task> tasks = new ArrayDeque<>();
        BlockingQueue<Task> ended = new LinkedBlockingQueue<>();
        Iterator<Input> rest = inputs.iterator();
        try {
            while (rest.hasNext() || !tasks.isEmpty()) {
                while (rest.hasNext() && mayBegin(tasks)) {
                    tasks.add(begin(rest.next(), work, ended));
                }
                Optional<Outcome> first = tasks.element().outcome();
                if (first.isEmpty()) {
                    await(tasks, ended);
                } else {
                    tasks.remove();
                    if (!told.test(first.get())) {
                        return;
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            tasks.forEach(task -> task.giveUp("the run was stopped"));
        }
    }

    private boolean mayBegin(Deque<Task> tasks) {
        return tasks.size() < threads * TASKS_A_THREAD
                && tasks.stream().filter(Task::running).count() < threads;
    }

    private Task begin(Input input, Work work, BlockingQueue<Task> ended) {
        return switch (input) {
            case Input.Refused(String name, var problem, String detail) ->
                    Task.settled(new Outcome.Refused(name, problem, detail));
            case Input.InFile file -> Task.begin(file.name(), perInput, () -> work.on(file), ended);
        };
    }

    /// Waits until one of the running tasks has ended or its time is up.
    private void await(Deque<Task> tasks, BlockingQueue<Task> ended) throws InterruptedException {
        long patience =
                tasks.stream().filter(Task::running).mapToLong(Task::patience).min().orElseThrow();
        Task task = ended.poll(Math.max(patience, 0), TimeUnit.NANOSECONDS);
        if (task != null) {
            task.settle();
            return;
        }
        String why = "took longer than " + perInput.toSeconds() + " s";
        tasks.stream().filter(t -> t.patience() <= 0).forEach(t -> t.giveUp(why));
    }
}
