package gloss;

import gloss.app.WholeFiles;
import gloss.cli.Console;
import gloss.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What a command said, run with all parts as the program wires them, within this one.
record Said(int exit, String out, String err) {
    static Said of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Terminal.here());
        int exit = Gloss.commands(console, new WholeFiles()).run(arguments);
        return new Said(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
