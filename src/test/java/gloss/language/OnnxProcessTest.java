package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programs of their own with a model in them.
class OnnxProcessTest {
    @TempDir Path folder;

    @Test
    void endsWhileModelsAreAtWork() throws Exception {
        for (int pause = 0; pause < 1600; pause += 400) {
            assertThat(exit(List.of("work", "" + pause))).as("after %d ms", pause).isZero();
        }
    }

    @Test
    void tellsNobodyAndBearsALongCommandLine() throws Exception {
        assertThat(exit(List.of("once", "/papers/some-paper.pdf ".repeat(2_000)))).isZero();
        try (Stream<Path> left = Files.walk(folder.resolve("home"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private int exit(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Busy.class.getName());
        command.addAll(arguments);
        File said = folder.resolve("said").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        String home = Files.createDirectories(folder.resolve("home")).toString();
        builder.environment().remove("ORT_DISABLE_TELEMETRY");
        builder.environment().put("HOME", home);
        builder.environment().put("XDG_CACHE_HOME", home + "/cache");
        return builder.redirectOutput(said).start().waitFor();
    }

    /// `once`: one sentence, then the end. `work MS`: sentences in several threads and models being
    /// loaded, until the end comes upon them.
    static final class Busy {
        private Busy() {}

        public static void main(String[] arguments) throws InterruptedException {
            String sentence = "a long sentence on transformers and attention ".repeat(20);
            if (arguments[0].equals("once")) {
                OnnxEmbeddings.of("en").of(List.of(sentence));
                System.exit(0);
            }
            OnnxEmbeddings shared = OnnxEmbeddings.of("en");
            for (int i = 0; i < 3; i++) {
                begin(() -> shared.of(List.of(sentence)));
            }
            begin(() -> OnnxEmbeddings.of("en").load());
            shared.load();
            Thread.sleep(Long.parseLong(arguments[1]));
            System.exit(0);
        }

        private static void begin(Runnable work) {
            Thread.ofPlatform()
                    .daemon()
                    .start(() -> {
                        while (true) {
                            work.run();
                        }
                    });
        }
    }
}
