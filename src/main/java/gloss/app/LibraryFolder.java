package gloss.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a library lies: one folder with the store, the index, and the papers as files by their
/// content. What is in `pictures` and `index` can be made again.
public final class LibraryFolder {
    private static final String PDF = ".pdf";
    private static final String PART = ".part";
    private static final int SHARD = 2;

    /// Bytes for pictures: of some thousand papers that were looked at, at 40 KB a picture.
    private static final long PICTURES = 1L << 30;

    private final Path root;
    private final WholeFiles files;
    private final KeptPictures pictures;

    /// The folder is made when there is none.
    public LibraryFolder(Path root, WholeFiles files) {
        this.root = root.toAbsolutePath().normalize();
        this.files = files;
        this.pictures = new KeptPictures(this.root.resolve("pictures"), files, PICTURES);
        try {
            Files.createDirectories(papers());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the library's folder " + root, e);
        }
    }

    public Path root() {
        return root;
    }

    public Path database() {
        return root.resolve("library.sqlite");
    }

    public Path index() {
        return root.resolve("index");
    }

    /// Held by the one program that adds papers.
    Path addingLock() {
        return root.resolve("adding.lock");
    }

    /// Where papers lie that are being fetched.
    Path fetching() {
        return root.resolve("fetching");
    }

    private Path papers() {
        return root.resolve("papers");
    }

    /// Where the PDF with this SHA-256 lies, or would.
    public Path pdf(String sha256) {
        return papers().resolve(sha256.substring(0, SHARD)).resolve(sha256 + PDF);
    }

    boolean has(String sha256) {
        return Files.isRegularFile(pdf(sha256));
    }

    /// The PDF's bytes, if it is there.
    public Optional<byte[]> bytes(String sha256) {
        try {
            return Files.exists(pdf(sha256))
                    ? Optional.of(Files.readAllBytes(pdf(sha256)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A picture that was drawn of this paper under this name, and kept.
    Optional<Drawn> picture(String sha256, String name) {
        return pictures.find(sha256, name);
    }

    /// Keeps a picture, if the disk lets us; there whole or not at all. Nothing stays of a paper
    /// that was removed while it was drawn.
    void keep(String sha256, String name, Drawn picture) {
        pictures.keep(sha256, name, picture);
        if (!Files.exists(pdf(sha256))) {
            try {
                pictures.forget(sha256);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Keeps the PDF; there whole or not at all.
    void keep(String sha256, byte[] pdf) throws IOException {
        if (!Files.exists(pdf(sha256)) || Files.size(pdf(sha256)) != pdf.length) {
            files.write(pdf(sha256), pdf);
        }
    }

    /// Removes a file that was fetched and is not needed any more; others stay.
    void release(Path file) {
        try {
            if (file.startsWith(fetching())) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(String sha256) {
        try {
            Files.deleteIfExists(pdf(sha256));
            pictures.forget(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The hashes of the PDFs that are there, by their names.
    List<String> kept() {
        return below(papers()).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(PDF))
                .map(name -> name.substring(0, name.length() - PDF.length()))
                .toList();
    }

    /// What was being written when a program ended. What was being fetched is none while papers
    /// wait (`waiting`): fetching goes on from it.
    List<Path> unfinished(boolean waiting) {
        return below(root).stream()
                .filter(file ->
                        file.startsWith(fetching())
                                ? !waiting
                                : file.getFileName().toString().endsWith(PART))
                .toList();
    }

    private static List<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
