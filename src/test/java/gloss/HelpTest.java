package gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HelpTest {
    @TempDir private Path folder;

    @Test
    void everyCommandExplainsItselfInBothLanguages() throws Exception {
        String all = run("--help").out();
        List<String> commands =
                Pattern.compile("(?m)^  ([a-z]+)  ")
                        .matcher(all)
                        .results()
                        .map(m -> m.group(1))
                        .toList();
        assertThat(commands).contains("read", "parse", "serve", "add", "search", "check");
        for (String command : commands) {
            CommandRun help = run(command, "--help");
            assertThat(help.exit()).as(command).isZero();
            assertThat(help.err()).as(command).isEmpty();
            assertThat(help.out()).as(command).contains("Example", "gloss " + command);
            assertThat(help.out()).as(command).containsPattern("\\p{IsHan}");
        }
    }

    private CommandRun run(String... arguments) throws Exception {
        return CommandRun.of(folder, Map.of("LC_ALL", "C.UTF-8"), arguments);
    }
}
