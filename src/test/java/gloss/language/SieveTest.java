package gloss.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SieveTest {
    @Test
    void readsWhatAPatternNeeds() {
        assertThat(Literals.of("\\b(?:fails?|unable) to\\b"))
                .isEqualTo(Optional.of(Set.of("fail", "unable")));
        assertThat(Literals.of("colou?rs")).isEqualTo(Optional.of(Set.of("colo")));
        assertThat(Literals.of("(?<!not )good(?! enough)")).isEqualTo(Optional.of(Set.of("good")));
        assertThat(Literals.of("(?:in )?[^]a]+x{2,3}?y\\.")).isEqualTo(Optional.of(Set.of("y.")));
        assertThat(Literals.of("\\p{L}{2}|word")).isEmpty();
        assertThat(Literals.of("\\d+(?:%)?")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cues.en.txt", "cues.zh.txt"})
    void losesNoCue(String list) throws IOException {
        List<String> patterns =
                Resource.lines(list).stream()
                        .map(line -> line.split(" ", 3)[2])
                        .map(p -> p.replaceAll("(?<!\\\\)[A-Z]", "x"))
                        .toList();
        Sieve sieve = new Sieve(patterns);
        List<Pattern> compiled = patterns.stream().map(Pattern::compile).toList();
        List<String> lines = lines();
        int tried = 0;
        int found = 0;
        for (String line : lines) {
            String lower = line.toLowerCase(Locale.ROOT);
            for (int i = 0; i < patterns.size(); i++) {
                boolean holds = compiled.get(i).matcher(lower).find();
                boolean possible = sieve.possible(lower).get(i);
                assertThat(possible || !holds).as("%s in: %s", patterns.get(i), line).isTrue();
                tried += possible ? 1 : 0;
                found += holds ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(lines.size() / 4);
        assertThat(tried)
                .as("of %s", lines.size() * patterns.size())
                .isLessThan(lines.size() * patterns.size() / 5);
    }

    /// The lines of our own sample papers, in both languages.
    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tex")).sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }
}
