package gloss.app;

import gloss.json.UnreadableJson;
import gloss.lists.Entry;
import gloss.lists.Form;
import gloss.paper.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Files of reading lists and bibliographies, opened and read.
public final class ListFiles {
    /// More than this is no list made for people: ours with 503 papers has 112 KB.
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /// What an editor may have written: UTF-8, or the national encoding of China.
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private ListFiles() {}

    public sealed interface Opened {
        /// How the user knows the file.
        String name();

        /// The text, its form, and the entries in it, in their order.
        record Read(String name, Form form, String text, List<Entry> entries) implements Opened {
            public Read {
                entries = List.copyOf(entries);
            }
        }

        /// No list: why, and the detail for the one line that the user sees.
        record Refused(String name, Problem problem, String detail) implements Opened {}
    }

    /// Opens a file. `form` is what the user says it is; null to find out.
    public static Opened open(String name, @Nullable Form form) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path) || !Files.exists(path)) {
                String detail = Files.isDirectory(path) ? "a folder" : "";
                return new Opened.Refused(name, Problem.NO_SUCH_FILE, detail);
            }
            if (Files.size(path) > MOST_BYTES) {
                return new Opened.Refused(name, Problem.OVER_LIMIT, "larger than 64 MB");
            }
            Optional<String> text = text(Files.readAllBytes(path));
            Optional<Form> found =
                    form == null
                            ? text.flatMap(t -> Form.of(path.getFileName().toString(), t))
                            : Optional.of(form);
            if (text.isEmpty() || found.isEmpty()) {
                return new Opened.Refused(name, Problem.NOT_A_LIST, "");
            }
            List<Entry> entries = ReadingLists.read(found.get(), name, text.get());
            return new Opened.Read(name, found.get(), text.get(), entries);
        } catch (UnreadableJson e) {
            return new Opened.Refused(name, Problem.NOT_A_LIST, String.valueOf(e.getMessage()));
        } catch (IOException | InvalidPathException e) {
            return new Opened.Refused(name, Problem.NO_SUCH_FILE, "cannot be opened");
        }
    }

    /// The characters of the bytes; empty when they are no text.
    private static Optional<String> text(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return Optional.empty();
            }
        }
        for (Charset charset : CHARSETS) {
            try {
                return Optional.of(
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)
                                .decode(ByteBuffer.wrap(bytes))
                                .toString());
            } catch (CharacterCodingException e) {
                // The next, then.
            }
        }
        return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
    }
}
