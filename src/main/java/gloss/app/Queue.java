package gloss.app;

import gloss.library.Job;
import gloss.paper.Notice;
import gloss.source.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Reads papers into the library in the background, for as long as a server runs. What was waiting
/// when an earlier program ended is done first: soon after the start, whose first page is looked at
/// meanwhile, or with what comes before.
public final class Queue {
    private static final Duration FIRST_LOOK = Duration.ofSeconds(2);

    private final Library library;
    private final AddPaper adding;
    private final int atOnce;

    /// What lies here was taken over, and is removed when its job has ended.
    private final Path incoming;

    private final Consumer<Throwable> faults;
    private final Semaphore wanted = new Semaphore(0);

    private final Thread worker;

    /// `faults` is told of what went wrong in the queue itself.
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
        Job job = library.want(new Input.InFile(name, file, file), entry);
        wanted.release();
        return job;
    }

    /// A list as a file among those that came in.
    Job add(String name, String list) {
        try {
            Files.createDirectories(incoming);
            Path file = Files.createTempFile(incoming, "list-", ".txt");
            Files.writeString(file, list);
            Job job = library.wantList(name, file);
            wanted.release();
            return job;
        } catch (IOException e) {
            throw new UncheckedIOException("writing a list into " + incoming, e);
        }
    }

    // Whatever happens to one run must not end the queue.
    @SuppressWarnings("CatchingUnchecked")
    private void work() {
        try {
            var _ = wanted.tryAcquire(FIRST_LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return;
        }
        library.renew(adding);
        wanted.release();
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
        Path upload = Path.of(job.path());
        if (upload.startsWith(incoming)) {
            try {
                Files.deleteIfExists(upload);
            } catch (IOException e) {
                faults.accept(new UncheckedIOException("removing " + upload, e));
            }
        }
    }

    /// Ends what is being done: what was being read waits again. Says whether nothing of it uses
    /// the library any more, as it mostly does not after `most`.
    public boolean rest(Duration most) {
        worker.interrupt();
        try {
            return worker.join(most);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
