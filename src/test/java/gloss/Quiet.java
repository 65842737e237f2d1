package gloss;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/// Whether nobody else is at work, so that a limit of time can be held: a test that has filled a
/// library waits for its own load to fade first. Where it stays busy, the figures are printed and
/// the limits are not held, which is said.
public final class Quiet {
    /// Tasks at work on the mean of the last minute: below this, one core of two is free at least.
    private static final double CALM = 1;

    /// The mean of a minute falls from 6 to 1 in 108 seconds.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Quiet() {}

    /// The mean of the last minute.
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /// Waits until it is quiet, two minutes at most, and says whether it is. `who` is what
    /// measures.
    public static boolean isQuietFor(String who) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (load() >= CALM && System.nanoTime() < deadline) {
            Thread.sleep(1_000);
        }
        boolean quiet = load() < CALM;
        if (!quiet) {
            System.err.printf(
                    "%s: others are at work (load %.1f): the limits of time are NOT held, see the figures%n",
                    who, load());
        }
        return quiet;
    }
}
