package gloss;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What the real program did in a process of its own.
record CommandRun(int exit, String out, String err) {
    private static final int PATIENCE_SECONDS = 60;

    /// Runs `gloss` with these arguments, in this locale.
    static CommandRun of(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(arguments)).directory(folder.toFile());
        builder.environment().putAll(environment);
        Path err = folder.resolve(".err-" + System.nanoTime());
        Process process = builder.redirectError(err.toFile()).start();
        process.getOutputStream().close();
        try (InputStream stdout = process.getInputStream()) {
            String out = new String(stdout.readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("gloss " + List.of(arguments) + " does not end");
            }
            String said = Files.readString(err);
            Files.delete(err);
            return new CommandRun(process.exitValue(), out, said);
        }
    }

    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.add("--enable-native-access=ALL-UNNAMED"); // as the manifest of the jar says
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "gloss.Gloss"));
        command.addAll(List.of(arguments));
        return command;
    }

    List<String> problems() {
        return err.lines().toList();
    }
}
