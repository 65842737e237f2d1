package gloss.parse.pdf;

import gloss.paper.Block;
import gloss.paper.Paper;
import gloss.parse.Parsing;
import gloss.source.Limits;
import gloss.source.Original;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Pages of our own on which faults were mended (`faults/build.sh` rebuilds them).
final class Faults {
    private Faults() {}

    static Paper parsed(String name) {
        Original original = new Original(name + ".pdf", bytes(name + ".pdf"));
        return switch (new PdfParser(Limits.DEFAULT, false).parse(original)) {
            case Parsing.Parsed(var paper) -> paper;
            case Parsing.Refused refused -> throw new AssertionError(name + " " + refused);
        };
    }

    static byte[] bytes(String file) {
        try (InputStream in =
                Objects.requireNonNull(Faults.class.getResourceAsStream("faults/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Block> blocks(String name) {
        return parsed(name).blocks();
    }

    /// The text of a block by its id.
    static String text(String name, String id) {
        return blocks(name).stream()
                .filter(b -> b.id().equals(id))
                .map(Block::text)
                .findFirst()
                .orElse("");
    }

    /// The text of the block that opens with these words.
    static String paragraph(String name, String words) {
        return blocks(name).stream()
                .map(Block::text)
                .filter(t -> t.startsWith(words))
                .findFirst()
                .orElse("");
    }
}
