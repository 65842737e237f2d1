package gloss.source;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// One request at a time to each host, and a pause after those to arXiv.
final class Turns {
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private long free = System.nanoTime();
    }

    private final ConcurrentHashMap<String, Turn> hosts = new ConcurrentHashMap<>();
    private final Duration arxivGap;

    Turns(Duration arxivGap) {
        this.arxivGap = arxivGap;
    }

    /// Does the work when it is the host's turn. arXiv's hosts are one.
    <T> T take(String host, Callable<T> work) throws Exception {
        boolean arxiv = host.equals("arxiv.org") || host.endsWith(".arxiv.org");
        Turn turn = hosts.computeIfAbsent(arxiv ? "arxiv.org" : host, h -> new Turn());
        turn.lock.lockInterruptibly();
        try {
            long wait = turn.free - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait));
            }
            return work.call();
        } finally {
            turn.free = System.nanoTime() + (arxiv ? arxivGap.toNanos() : 0);
            turn.lock.unlock();
        }
    }
}
