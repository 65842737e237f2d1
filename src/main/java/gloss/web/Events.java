package gloss.web;

import gloss.app.Holdings;
import gloss.app.RewriteDesk;
import gloss.json.JobJson;
import gloss.json.RewritingJson;
import gloss.publish.Words;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/// What is being read in, as it happens: an event `job` for each change of each job, `library` when
/// entries have changed, and `rewriting` for each step of a model that writes.
final class Events implements AutoCloseable {
    private static final int JOBS = 50;

    /// Looked at so often, in milliseconds: the queue's work takes seconds.
    private static final long PAUSE = 400;

    /// A comment after so many pauses without news, so that a closed window is noticed.
    private static final int SILENT = 25;

    /// Windows that listen at once.
    private static final int LISTENERS = 64;

    private final Holdings holdings;
    private final RewriteDesk rewritings;
    private volatile boolean closed;

    private final Semaphore places = new Semaphore(LISTENERS);

    Events(Holdings holdings, RewriteDesk rewritings) {
        this.holdings = holdings;
        this.rewritings = rewritings;
    }

    /// Written by the thread of the request itself, which is a virtual one, until the window is
    /// closed or the server is: Javalin's own way answers again and again when a window has gone.
    void tell(Context request) {
        if (!places.tryAcquire()) {
            throw new Refused(Refusal.BUSY);
        }
        Words words = Visitor.of(request).words();
        request.header("Cache-Control", "no-store");
        request.res().setContentType("text/event-stream; charset=utf-8");
        try {
            follow(request.res().getOutputStream(), words);
        } catch (IOException e) {
            return; // the window is closed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private void follow(OutputStream out, Words words) throws IOException, InterruptedException {
        Map<Long, JobJson.Shown> known = new HashMap<>();
        Told.jobs(holdings.jobs(JOBS), holdings, words).forEach(job -> known.put(job.id(), job));
        Map<Long, RewritingJson.Run> written = new HashMap<>();
        runs(words).forEach(run -> written.put(run.id(), run));
        long change = holdings.change();
        int silent = 0;
        send(out, "event: ready\ndata: {}");
        while (!closed) {
            boolean news = false;
            for (JobJson.Shown job : Told.jobs(holdings.jobs(JOBS), holdings, words).reversed()) {
                if (!job.equals(known.put(job.id(), job))) {
                    send(out, "event: job\ndata: " + JobJson.write(job));
                    news = true;
                }
            }
            for (RewritingJson.Run run : runs(words).reversed()) {
                if (!run.equals(written.put(run.id(), run))) {
                    send(out, "event: rewriting\ndata: " + RewritingJson.write(run));
                    news = true;
                }
            }
            long now = holdings.change();
            if (now != change) {
                change = now;
                send(out, "event: library\ndata: {}");
                news = true;
            }
            silent = news ? 0 : silent + 1;
            if (silent == SILENT) {
                silent = 0;
                send(out, ": still here");
            }
            Thread.sleep(PAUSE);
        }
    }

    private List<RewritingJson.Run> runs(Words words) {
        return RewritingApi.told(rewritings, words.say("en", "zh"));
    }

    private static void send(OutputStream out, String event) throws IOException {
        out.write((event + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        closed = true;
    }
}
