package gloss.web;

import gloss.app.Holdings;
import gloss.json.JobJson;
import gloss.publish.Words;
import io.javalin.http.sse.SseClient;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/// What is being read in, as it happens: an event `job` for each change of each job, and `library`
/// when entries have changed.
final class Events {
    private static final int JOBS = 50;

    /// Looked at so often, in milliseconds: the queue's work takes seconds.
    private static final long PAUSE = 400;

    /// A comment after so many pauses without news, so that a closed window is noticed.
    private static final int SILENT = 25;

    /// Windows that listen at once.
    private static final int LISTENERS = 64;

    private final Holdings holdings;
    private final Semaphore places = new Semaphore(LISTENERS);

    Events(Holdings holdings) {
        this.holdings = holdings;
    }

    void tell(SseClient client) {
        if (!places.tryAcquire()) {
            client.close();
            return;
        }
        Words words = Visitor.of(client.ctx()).words();
        client.keepAlive();
        Thread.ofVirtual().name("gloss events").start(() -> follow(client, words));
    }

    private void follow(SseClient client, Words words) {
        Map<Long, JobJson.Shown> known = new HashMap<>();
        Told.jobs(holdings.jobs(JOBS), words).forEach(job -> known.put(job.id(), job));
        long change = holdings.change();
        int silent = 0;
        try {
            client.sendEvent("ready", "{}");
            while (!client.terminated()) {
                boolean news = false;
                for (JobJson.Shown job : Told.jobs(holdings.jobs(JOBS), words).reversed()) {
                    if (!job.equals(known.put(job.id(), job))) {
                        client.sendEvent("job", JobJson.write(job));
                        news = true;
                    }
                }
                long now = holdings.change();
                if (now != change) {
                    change = now;
                    client.sendEvent("library", "{}");
                    news = true;
                }
                silent = news ? 0 : silent + 1;
                if (silent == SILENT) {
                    silent = 0;
                    client.sendComment("still here");
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            client.close();
            places.release();
        }
    }
}
