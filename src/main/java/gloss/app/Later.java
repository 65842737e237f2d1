package gloss.app;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is made when it is first asked for, once, and kept: what a program does not need
/// for its first answer should not stand before it. Used by several threads; what the making
/// throws, who asked gets, and the next one tries again.
public final class Later<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable T made;

    public Later(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made;
        if (known != null) {
            return known;
        }
        making.lock();
        try {
            T other = made;
            if (other != null) {
                return other;
            }
            T fresh = maker.get();
            made = fresh;
            return fresh;
        } finally {
            making.unlock();
        }
    }

    /// Whether anybody has asked for it yet.
    public boolean isMade() {
        return made != null;
    }
}
