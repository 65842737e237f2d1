package gloss.app;

import gloss.library.Job;
import gloss.paper.Notice;
import gloss.source.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/// Reads papers into the library in the background, for as long as a server runs. What was waiting
/// when an earlier program ended is done first.
public final class Queue implements AutoCloseable {
    private final Library library;
    private final AddPaper adding;
    private final int atOnce;

    /// What lies here was taken over, and is removed when its job has ended.
    private final Path incoming;

    private final Consumer<Throwable> faults;
    private final Semaphore wanted = new Semaphore(1);

    /// The entry that a job's paper was given to.
    private final Map<Long, String> given = new ConcurrentHashMap<>();

    private final Thread worker;

    /// Begins at once. `faults` is told of what went wrong in the queue itself.
    public Queue(
            Library library,
            AddPaper adding,
            int atOnce,
            Path incoming,
            Consumer<Throwable> faults) {
        this.library = library;
        this.adding = adding;
        this.atOnce = atOnce;
        this.incoming = incoming.toAbsolutePath().normalize();
        this.faults = faults;
        this.worker = Thread.ofPlatform().daemon().name("gloss queue").start(this::work);
    }

    Job add(String name, Path file, String entry) {
        Job job = library.want(List.of(new Input.InFile(name, file, file))).getFirst();
        if (!entry.isEmpty()) {
            given.put(job.id(), entry);
        }
        wanted.release();
        return job;
    }

    // Whatever happens to one run must not end the queue.
    @SuppressWarnings("CatchingUnchecked")
    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                wanted.acquire();
                wanted.drainPermits();
                library.work(adding, atOnce, this::ended);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                faults.accept(e);
            }
        }
    }

    private void ended(Job job, List<Notice> notices, boolean before) {
        String entry = given.remove(job.id());
        if (entry != null && job.entry().isPresent() && !job.entry().get().equals(entry)) {
            library.merge(entry, job.entry().get());
        }
        Path upload = Path.of(job.path());
        if (upload.startsWith(incoming)) {
            try {
                Files.deleteIfExists(upload);
            } catch (IOException e) {
                faults.accept(new UncheckedIOException("removing " + upload, e));
            }
        }
    }

    @Override
    public void close() {
        worker.interrupt();
    }
}
