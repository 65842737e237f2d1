package gloss.app;

import gloss.library.Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A library in one zip file: the store as it is at one moment, and the PDFs. The index and the
/// pictures are made again.
public final class Backup {
    private static final String DATABASE = "library.sqlite";
    private static final String PAPERS = "papers/";

    private final LibraryFolder folder;

    public Backup(LibraryFolder folder) {
        this.folder = folder;
    }

    /// Writes it; the file is there whole or not at all.
    void write(Store store, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        Path copy = Files.createTempDirectory("gloss-backup");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            store.copyTo(copy.resolve(DATABASE));
            put(zip, DATABASE, copy.resolve(DATABASE));
            zip.setLevel(Deflater.NO_COMPRESSION); // PDFs are compressed already
            for (String sha256 : folder.kept()) {
                put(zip, PAPERS + sha256 + ".pdf", folder.pdf(sha256));
            }
        } finally {
            Files.deleteIfExists(copy.resolve(DATABASE));
            Files.deleteIfExists(copy);
        }
        Files.move(
                beside,
                target,
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    /// Fills a folder that holds no library yet. Throws `FileAlreadyExistsException` when it does,
    /// and `IOException` when the file is no backup.
    public void restore(Path file) throws IOException {
        if (Files.exists(folder.database())) {
            throw new FileAlreadyExistsException(folder.database().toString());
        }
        Path database = folder.database().resolveSibling(DATABASE + ".part");
        boolean whole = false;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.equals(DATABASE)) {
                    Files.copy(zip, database, StandardCopyOption.REPLACE_EXISTING);
                    whole = true;
                } else if (name.matches(PAPERS + "[0-9a-f]{64}\\.pdf")) {
                    String sha256 = name.substring(PAPERS.length(), PAPERS.length() + 64);
                    folder.keep(sha256, zip.readAllBytes());
                }
            }
        }
        if (!whole) {
            throw new IOException(file + " is no backup of a library");
        }
        Files.move(database, folder.database()); // last: now it is a library
    }

    private static void put(ZipOutputStream zip, String name, Path from) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream in = Files.newInputStream(from)) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }
}
