package gloss.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Lines of a resource of this place, without blank ones and remarks (`#`).
public final class WordList {
    private WordList() {}

    public static List<String> of(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/gloss/lists/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource gloss/lists/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
