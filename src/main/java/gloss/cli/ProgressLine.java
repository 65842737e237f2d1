package gloss.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// How far the run is, on one line of a terminal that is wiped when it is over. Nothing is shown in
/// the first second.
final class ProgressLine implements AutoCloseable {
    private static final int MILLISECONDS_BETWEEN = 200;
    private static final String WIPE = "\r\u001B[K";

    private final PrintStream err;
    private final int columns;
    private final int inputs;
    private final Thread starter;

    /// Held while anything is written to the terminal; the bar writes from a thread of its own.
    private final Object screen = new Object();

    private @Nullable ProgressBar bar;
    private int done;
    private boolean over;

    ProgressLine(PrintStream err, int columns, int inputs) {
        this.err = err;
        this.columns = columns;
        this.inputs = inputs;
        this.starter = new Thread(this::startLater, "gloss progress");
        starter.setDaemon(true);
        starter.start();
    }

    /// One more input is done, and `telling` writes what came of it where the line stood. The line
    /// comes back by itself.
    void step(Runnable telling) {
        synchronized (this) {
            done++;
            if (bar != null) {
                bar.stepTo(done);
            }
        }
        synchronized (screen) {
            show(WIPE);
            telling.run();
        }
    }

    @Override
    public void close() {
        ProgressBar shown;
        synchronized (this) {
            over = true;
            shown = bar;
        }
        starter.interrupt();
        if (shown != null) {
            shown.close();
            show(WIPE);
        }
    }

    private void startLater() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            return;
        }
        synchronized (this) {
            if (!over) {
                bar = newBar().stepTo(done);
            }
        }
    }

    private ProgressBar newBar() {
        return new ProgressBarBuilder()
                .setTaskName("gloss")
                .setInitialMax(inputs)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS_BETWEEN)
                .hideEta()
                .setConsumer(
                        new DelegatingProgressBarConsumer(line -> show("\r" + line), columns - 1))
                .build();
    }

    private void show(String text) {
        synchronized (screen) {
            err.print(text);
            err.flush();
        }
    }
}
