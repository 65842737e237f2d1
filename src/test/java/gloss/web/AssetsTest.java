package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTest {
    @Test
    void everyScriptAndStyleOfOursIsServed() throws IOException, URISyntaxException {
        Path folder =
                Path.of(
                                Objects.requireNonNull(
                                                Assets.class.getResource("/gloss/web/icon.svg"))
                                        .toURI())
                        .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(AssetsTest::isForBrowsers))
                    .containsExactlyInAnyOrderElementsOf(Assets.OWN);
        }
    }

    private static boolean isForBrowsers(String name) {
        return name.endsWith(".js") || name.endsWith(".css") || name.endsWith(".svg");
    }
}
