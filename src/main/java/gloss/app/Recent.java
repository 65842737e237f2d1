package gloss.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// What was made last, up to so many; each is made once, however many ask for it at once.
final class Recent<K, V> {
    private final Map<K, CompletableFuture<V>> made;

    Recent(int most) {
        this.made =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
                        return size() > most;
                    }
                };
    }

    /// The value of this key, made in the thread of the first who asks. What the making throws, all
    /// who wait for it get; the next one tries again.
    V get(K key, Supplier<V> maker) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> theirs;
        synchronized (made) {
            theirs = made.putIfAbsent(key, mine);
        }
        if (theirs != null) {
            return joined(theirs);
        }
        try {
            mine.complete(maker.get());
        } finally {
            if (!mine.isDone()) {
                mine.completeExceptionally(new IllegalStateException("not made: " + key));
                forget(key);
            }
        }
        return joined(mine);
    }

    /// Whether it is made already.
    boolean has(K key) {
        synchronized (made) {
            CompletableFuture<V> value = made.get(key);
            return value != null && value.isDone() && !value.isCompletedExceptionally();
        }
    }

    void forget(K key) {
        synchronized (made) {
            made.remove(key);
        }
    }

    private static <V> V joined(CompletableFuture<V> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
