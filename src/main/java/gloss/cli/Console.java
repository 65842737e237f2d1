package gloss.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where results go and where all else goes, both in UTF-8 whatever the locale; and the terminal
/// behind them.
public record Console(PrintStream out, PrintStream err, Terminal terminal) {
    /// The standard streams of this program.
    public static Console standard() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Terminal.here());
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
