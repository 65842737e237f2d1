package gloss.cli;

import gloss.json.LibraryJson;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description = {"Write the whole library into one zip file.", "把整个资料库备份成一个 zip 文件。"},
        footer = {"", "Example:", "  gloss backup library.zip"})
final class BackupCommand implements Callable<Integer> {
    private final InLibrary in;

    @Mixin private final LibraryOptions options = new LibraryOptions();

    @Parameters(paramLabel = "FILE", description = "The zip file to write.")
    private Path file = Path.of("");

    BackupCommand(InLibrary in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        return in.run(
                options,
                library -> {
                    library.backup(file);
                    in.out()
                            .println(
                                    options.json
                                            ? LibraryJson.done("backup", "", file.toString())
                                            : file.toString());
                    return 0;
                });
    }
}
