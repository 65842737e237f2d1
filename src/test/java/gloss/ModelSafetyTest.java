package gloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gloss.models.Protocol;
import gloss.models.ScriptedServer;
import gloss.models.ScriptedServer.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leaves this computer, and what is left behind on it, by the real program.
final class ModelSafetyTest {
    private static final String KEY = "sk-do-not-tell-4711";
    private static final String SAMPLE =
            Path.of("samples/method/column-bands.pdf").toAbsolutePath().toString();
    private static final String OF_THE_PAPER = "column bands order";

    @TempDir private Path folder;

    @Test
    void tellsNeitherKeyNorPaperWhenAServerFails() throws Exception {
        String echo = "{\"error\":\"bad key " + KEY + ": " + OF_THE_PAPER + "\"}";
        for (int status : new int[] {401, 400, 404, 422}) {
            try (ScriptedServer server = new ScriptedServer(_ -> "no JSON " + KEY)) {
                server.fails(new Fault.Status(status, echo), new Fault.Status(status, echo));
                CommandRun run =
                        CommandRun.of(
                                folder,
                                environment(server),
                                "read",
                                SAMPLE,
                                "--rewrite",
                                "--debug",
                                "--format",
                                "json");
                assertThat(run.exit()).isEqualTo(1);
                assertThat(run.err()).contains("HTTP " + status, "sending", "model did not answer");
                assertThat(run.err()).doesNotContain(KEY).doesNotContain(OF_THE_PAPER);
                assertThat(run.out()).contains("\"model\":null").doesNotContain(KEY);
            }
        }
        try (ScriptedServer server = new ScriptedServer(_ -> "no JSON " + KEY)) {
            CommandRun run =
                    CommandRun.of(folder, environment(server), "read", SAMPLE, "--rewrite");
            assertThat(run.exit()).isZero();
            assertThat(run.err()).doesNotContain(KEY).doesNotContain(OF_THE_PAPER);
            assertThat(run.out()).doesNotContain(KEY).contains("↩");
        }
    }

    @Test
    void keepsTheKeyForTheOwnerAloneAndShowsDots() throws Exception {
        try (ScriptedServer server = new ScriptedServer(_ -> "{\"ok\":true}")) {
            ProcessBuilder builder =
                    new ProcessBuilder(
                            CommandRun.command(
                                    "config",
                                    "model",
                                    "--endpoint",
                                    server.address(Protocol.OPENAI).toString(),
                                    "--name",
                                    "scripted",
                                    "--key",
                                    "--try"));
            builder.environment().put("GLOSS_HOME", folder.resolve("home").toString());
            Process process = builder.redirectErrorStream(true).start();
            process.getOutputStream().write((KEY + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            assertThat(said).contains("The model answers.", "••••").doesNotContain(KEY);
            assertThat(server.asked().getFirst().key()).isEqualTo("Bearer " + KEY);
            CommandRun shown =
                    CommandRun.of(
                            folder,
                            Map.of("GLOSS_HOME", folder.resolve("home").toString()),
                            "config",
                            "--json");
            assertThat(shown.out()).contains("scripted", "••••").doesNotContain(KEY);
            try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.getPosixFilePermissions(file))
                            .hasToString("[OWNER_READ, OWNER_WRITE]");
                }
            }
        }
    }

    @Test
    void refusesToRewriteWithoutAModel() throws Exception {
        CommandRun run = CommandRun.of(folder, home(), "read", SAMPLE, "--rewrite");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("needs a model");
        CommandRun both = CommandRun.of(folder, home(), "read", SAMPLE, "--lang", "both");
        assertThat(both.exit()).isEqualTo(2);
    }

    /// In a network of its own, in which every packet would be counted.
    @Test
    void sendsNoPacketWithoutAModel() throws Exception {
        assumeTrue(canUnshare(), "no network of its own can be made here: this test is skipped");
        assertThat(packets(home(), "read", SAMPLE)).isZero();
        Map<String, String> model = new HashMap<>(home());
        model.put("GLOSS_MODEL", "m");
        model.put("GLOSS_MODEL_ENDPOINT", "http://192.0.2.1/v1");
        model.put("GLOSS_MODEL_SECONDS", "2");
        assertThat(packets(model, "read", SAMPLE)).as("a model, and no --rewrite").isZero();
        assertThat(packets(model, "read", SAMPLE, "--rewrite")).as("it counts").isPositive();
    }

    private Map<String, String> home() {
        return Map.of("GLOSS_HOME", folder.resolve("home").toString());
    }

    private Map<String, String> environment(ScriptedServer server) {
        Map<String, String> environment = new HashMap<>(home());
        environment.put("GLOSS_MODEL", "scripted");
        environment.put("GLOSS_MODEL_ENDPOINT", server.address(Protocol.OPENAI).toString());
        environment.put("GLOSS_MODEL_KEY", KEY);
        return environment;
    }

    private static boolean canUnshare() {
        try {
            return new ProcessBuilder("unshare", "-n", "-r", "ip", "link", "set", "lo", "up")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// The IP packets that the program sent.
    private int packets(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("unshare", "-n", "-r", "sh", "-c"));
        command.add(
                "ip link set lo up; ip route add default dev lo; \"$@\" >/dev/null 2>&1;"
                        + " awk '/^Ip: [0-9]/ {print \"sent\", $11 + $13}' /proc/net/snmp");
        command.add("sh");
        command.addAll(CommandRun.command(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(out).startsWith("sent ");
        return Integer.parseInt(out.substring("sent ".length()).strip());
    }
}
