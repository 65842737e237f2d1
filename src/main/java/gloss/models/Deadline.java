package gloss.models;

import java.time.Duration;
import java.util.function.LongSupplier;

/// When a reading must have its last answer.
public final class Deadline {
    private final Duration time;
    private final LongSupplier nanos;
    private final long began;

    /// Begins now.
    ///
    /// @param nanos a clock as `System::nanoTime`
    public Deadline(Duration time, LongSupplier nanos) {
        this.time = time;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    /// Zero when there is no time left.
    Duration left() {
        Duration left = time.minusNanos(nanos.getAsLong() - began);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
