package gloss.app;

import gloss.app.AddPaper.Added;
import gloss.app.FetchPaper.Brought;
import gloss.library.Job;
import gloss.library.Jobs;
import gloss.library.Store;
import gloss.lists.Entry;
import gloss.paper.Notice;
import gloss.paper.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// The queue of papers to be added: files, and what has to be fetched first. It lies in the store,
/// so that a run that was killed goes on where it was: what is wanted is written down first, and
/// each job is done in steps that can be repeated. Each job has a virtual thread; as many as are
/// allowed parse at once.
public final class AddPapers {
    /// Whom the queue tells what happens, from one thread.
    public interface Watcher {
        /// Another program is adding to this library, and this one waits for it.
        default void waits() {}

        /// `job` has ended. `notices` are those of its paper, `before` whether it was there
        /// already.
        void ended(Job job, List<Notice> notices, boolean before);
    }

    private record Ended(long job, List<Notice> notices, boolean before) {}

    /// How many may parse at once, and how many may be fetched.
    private record Slots(Semaphore parsing, Semaphore fetching) {}

    /// From so many hosts at most, each of which is asked one thing at a time.
    private static final int FETCHED_AT_ONCE = 4;

    /// After so many papers what is new can be found.
    private static final int BETWEEN_COMMITS = 24;

    private final Store store;
    private final LibraryFolder folder;
    private final Shelving shelving;
    private final Duration perInput;
    private final ReentrantLock running = new ReentrantLock();

    AddPapers(Store store, LibraryFolder folder, Shelving shelving, Duration perInput) {
        this.store = store;
        this.folder = folder;
        this.shelving = shelving;
        this.perInput = perInput;
    }

    /// Writes down that these are wanted; they are waiting from now on, whatever happens.
    List<Job> want(List<Jobs.Wanted> papers) {
        return store.jobs().want(papers);
    }

    /// Does all that waits, `atOnce` at a time, and returns when nothing does any more. Waits for
    /// another program that is at it.
    void run(AddPaper adding, int atOnce, Watcher watcher) {
        running.lock();
        try (FileChannel channel =
                        FileChannel.open(
                                folder.addingLock(),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = lock(channel, watcher)) {
            if (lock.isValid()) {
                store.jobs().resume();
                runAll(adding, atOnce, watcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + folder.addingLock(), e);
        } finally {
            running.unlock();
        }
    }

    private static FileLock lock(FileChannel channel, Watcher watcher) throws IOException {
        FileLock lock = channel.tryLock();
        if (lock == null) {
            watcher.waits();
            lock = channel.lock();
        }
        return lock;
    }

    private void runAll(AddPaper adding, int atOnce, Watcher watcher) {
        Slots slots = new Slots(new Semaphore(atOnce), new Semaphore(FETCHED_AT_ONCE));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                runAll(adding, slots, threads, watcher);
            } catch (InterruptedException e) {
                threads.shutdownNow(); // what has not ended waits again in the store
                Thread.currentThread().interrupt();
            }
        }
    }

    private void runAll(AddPaper adding, Slots slots, ExecutorService threads, Watcher watcher)
            throws InterruptedException {
        BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
        Set<Long> begun = new HashSet<>();
        int done = 0;
        List<Job> waiting = store.jobs().waiting();
        while (!waiting.isEmpty()) {
            for (Job job : waiting) {
                if (begun.add(job.id())) {
                    threads.execute(() -> ended.add(settled(job, adding, slots)));
                }
            }
            while (done < begun.size()) {
                Ended next = ended.take();
                store.jobs()
                        .job(next.job())
                        .ifPresent(job -> watcher.ended(job, next.notices(), next.before()));
                done++;
                if (done % BETWEEN_COMMITS == 0) {
                    shelving.catchUp();
                }
            }
            waiting =
                    store.jobs().waiting().stream()
                            .filter(job -> !begun.contains(job.id()))
                            .toList();
        }
        shelving.catchUp();
    }

    /// Whatever happens to one job, it ends: the queue waits for each.
    @SuppressWarnings("CatchingUnchecked")
    private Ended settled(Job job, AddPaper adding, Slots slots) {
        try {
            return run(job, adding, slots);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // it is running in the store, and will wait again
        } catch (RuntimeException e) {
            try {
                store.jobs().failed(job.id(), Problem.FAULT, String.valueOf(e));
            } catch (RuntimeException gone) {
                e.addSuppressed(gone); // as above
            }
        }
        return new Ended(job.id(), List.of(), false);
    }

    private Ended run(Job job, AddPaper adding, Slots slots) throws InterruptedException {
        Optional<Arriving> arriving = Optional.empty();
        if (!job.link().isEmpty()) {
            slots.fetching().acquire();
            try {
                if (!store.jobs().begin(job.id())) {
                    return new Ended(job.id(), List.of(), false);
                }
                Optional<Entry> known = adding.fetching().known(job, store);
                if (known.isPresent()) {
                    Entry entry = known.get();
                    store.jobs().done(job.id(), entry.id(), entry.files().getFirst().sha256());
                    return new Ended(job.id(), List.of(), true);
                }
                switch (adding.fetching().fetch(job, store, folder)) {
                    case Brought.Here(Arriving here) -> arriving = Optional.of(here);
                    case Brought.Nowhere(Problem problem, String detail) -> {
                        if (Thread.currentThread().isInterrupted()) {
                            throw new InterruptedException();
                        }
                        return failed(job, problem, detail);
                    }
                }
            } finally {
                slots.fetching().release();
            }
        }
        slots.parsing().acquire();
        try {
            if (job.kind() == Job.Kind.LIST) {
                return list(job);
            }
            if (arriving.isEmpty() && !store.jobs().begin(job.id())) {
                return new Ended(job.id(), List.of(), false);
            }
            Arriving file =
                    arriving.orElseGet(
                            () -> Arriving.file(Path.of(job.path()), job.input(), job.given()));
            Ended ended =
                    switch (added(job.input(), () -> adding.add(file, store, folder))) {
                        case Added.Done(String entry, var paper, boolean before) -> {
                            store.jobs().done(job.id(), entry, paper.id());
                            yield new Ended(job.id(), paper.notices(), before);
                        }
                        case Added.Listed(Job.Progress progress) -> listed(job, progress);
                        case Added.Refused(Problem problem, String detail) ->
                                failed(job, problem, detail);
                    };
            folder.release(file.file());
            return ended;
        } finally {
            slots.parsing().release();
        }
    }

    private Ended list(Job job) throws InterruptedException {
        if (!store.jobs().begin(job.id())) {
            return new Ended(job.id(), List.of(), false);
        }
        return switch (added(job.input(), () -> new AddList(store, shelving).add(job))) {
            case Added.Listed(Job.Progress progress) -> listed(job, progress);
            case Added.Refused(Problem problem, String detail) -> failed(job, problem, detail);
            case Added.Done _ -> throw new IllegalStateException("a list is no paper");
        };
    }

    private Ended listed(Job job, Job.Progress progress) {
        store.jobs().done(job.id(), progress);
        return new Ended(job.id(), List.of(), false);
    }

    private Ended failed(Job job, Problem problem, String detail) {
        store.jobs().failed(job.id(), problem, detail);
        return new Ended(job.id(), List.of(), false);
    }

    /// In a thread with a deep stack, as parsers need, and for no longer than allowed.
    private Added added(String input, Supplier<Added> work) throws InterruptedException {
        List<Added> made = new ArrayList<>();
        BlockingQueue<Task> ended = new LinkedBlockingQueue<>();
        Task task =
                Task.begin(
                        input,
                        perInput,
                        () -> {
                            made.add(work.get());
                            return new Outcome.Made(input, "", List.of());
                        },
                        ended);
        try {
            if (ended.poll(perInput.toNanos(), TimeUnit.NANOSECONDS) == null) {
                task.giveUp("took longer than " + perInput.toSeconds() + " s");
            } else {
                task.settle();
            }
        } catch (InterruptedException e) {
            task.giveUp("the run was stopped");
            throw e;
        }
        Optional<Outcome> outcome = task.outcome();
        if (outcome.isPresent()
                && outcome.get() instanceof Outcome.Refused(var in, var problem, var why, var e)) {
            return new Added.Refused(problem, why);
        }
        return made.isEmpty() ? new Added.Refused(Problem.FAULT, "no outcome") : made.getFirst();
    }
}
