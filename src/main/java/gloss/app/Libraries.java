package gloss.app;

import java.io.IOException;
import java.nio.file.Path;

/// Opens libraries. Nothing of them is loaded before.
public interface Libraries {
    /// The library in this folder, made when there is none.
    Library open(Path data);

    /// What is done with a paper that is added. `contact` is an address of mail that is told to the
    /// services which are asked when it has to be fetched; it may be empty.
    AddPaper adding(Allowance allowance, String contact);

    /// Fills a folder that holds no library with what a backup has. Throws `IOException` when it
    /// holds one, or the file is no backup.
    void restore(Path data, Path file) throws IOException;
}
