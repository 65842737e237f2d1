package gloss.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// What the starting script asks for once, while the first server runs: a server that asks itself
/// for its pages and ends, so that the JVM can keep what it learned (`-XX:AOTCacheOutput`). Not for
/// users.
@Command(name = "rehearse", hidden = true, description = "For the script that starts Gloss.")
public final class RehearseCommand implements Callable<Integer> {
    private final Runnable rehearsal;

    public RehearseCommand(Runnable rehearsal) {
        this.rehearsal = rehearsal;
    }

    @Override
    public Integer call() {
        rehearsal.run();
        return 0;
    }
}
