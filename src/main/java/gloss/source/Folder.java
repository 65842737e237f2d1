package gloss.source;

import gloss.paper.Problem;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// A folder with everything below it. Hidden files and folders (a leading dot) are left out, links
/// are followed once.
final class Folder {
    private final String name;
    private final Path root;

    Folder(String name, Path root) {
        this.name = name.replaceFirst("(?<=.)[/\\\\]+$", "");
        this.root = root;
    }

    /// Its PDFs by their names, sorted by path (in Unicode order, whatever the file system); where
    /// a part of it cannot be opened, a refusal for that part.
    List<Input> pdfs() {
        List<Input> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    root,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Walk(found));
        } catch (IOException e) {
            found.add(new Input.Refused(name, Problem.NO_SUCH_FILE, "cannot be opened"));
        }
        if (found.isEmpty()) {
            return List.of(new Input.Refused(name, Problem.NO_SUCH_FILE, "no PDF in this folder"));
        }
        found.sort(Comparator.comparing(Input::name));
        return found;
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final List<Input> found;

        Walk(List<Input> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && hidden(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String lower = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (!lower.endsWith(".pdf") || hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isRegularFile()) {
                found.add(new Input.InFile(shown(file), file, root.relativize(file)));
            } else if (attributes.isSymbolicLink()) {
                found.add(
                        new Input.Refused(
                                shown(file), Problem.NO_SUCH_FILE, "a link that leads nowhere"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof FileSystemLoopException) && !hidden(file)) {
                found.add(new Input.Refused(shown(file), Problem.NO_SUCH_FILE, "cannot be opened"));
            }
            return FileVisitResult.CONTINUE;
        }

        private String shown(Path file) {
            String below = root.relativize(file).toString().replace('\\', '/');
            return below.isEmpty() ? name : name + "/" + below;
        }

        private static boolean hidden(Path file) {
            Path last = file.getFileName();
            return last != null && last.toString().startsWith(".");
        }
    }
}
