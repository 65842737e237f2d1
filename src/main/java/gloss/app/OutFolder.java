package gloss.app;

import gloss.paper.Problem;
import gloss.source.Input;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The folder that a run writes into, one document an input: `mixup.pdf` to `mixup.json`, and what
/// was found below a walked folder to the same place below this one.
public final class OutFolder {
    private final Path root;
    private final String extension;
    private final WholeFiles files;

    /// `extension` with its dot: `.json`.
    public OutFolder(Path root, String extension, WholeFiles files) {
        this.root = root;
        this.extension = extension;
        this.files = files;
    }

    /// Makes the folder; returns in one line what stands against writing all these inputs into it:
    /// it cannot be written to, or two of them would write the same file. Nothing is written yet.
    public Optional<String> prepare(List<Input> inputs) {
        Map<Path, String> writers = new HashMap<>();
        for (Input input : inputs) {
            if (input instanceof Input.InFile file) {
                String other = writers.put(target(file), file.name());
                if (other != null) {
                    return Optional.of(
                            "%s and %s would both write %s"
                                    .formatted(other, file.name(), target(file)));
                }
            }
        }
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            return Optional.of("cannot make the folder " + root);
        }
        return Files.isWritable(root)
                ? Optional.empty()
                : Optional.of("cannot write into the folder " + root);
    }

    /// Where the document of this input goes.
    public Path target(Input.InFile file) {
        return root.resolve(file.below().toString())
                .resolveSibling(stem(file) + extension)
                .normalize();
    }

    /// The name of the input's file without `.pdf`.
    private static String stem(Input.InFile file) {
        return file.below().getFileName().toString().replaceFirst("(?i)(?<=.)\\.pdf$", "");
    }

    /// Writes what was made and lets go of it; refusals pass through.
    public Outcome write(Input.InFile file, Outcome outcome) {
        if (!(outcome instanceof Outcome.Made made)) {
            return outcome;
        }
        Path target = target(file);
        try {
            files.write(target, made.document().getBytes(StandardCharsets.UTF_8));
            return made.written();
        } catch (IOException e) {
            return notWritten(made.input(), target, e);
        }
    }

    /// Writes a file into a folder named like the document.
    void writeBelow(Input.InFile file, String name, byte[] bytes) throws IOException {
        files.write(target(file).resolve(name), bytes);
    }

    static Outcome notWritten(String input, Path target, IOException e) {
        String why = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        String detail = why == null ? target.toString() : target + ": " + why;
        return new Outcome.Refused(input, Problem.NOT_WRITTEN, detail, e);
    }
}
