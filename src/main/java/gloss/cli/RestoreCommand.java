package gloss.cli;

import gloss.json.LibraryJson;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = {
            "Make a library from a backup, where there is none yet.",
            "从备份恢复资料库（目标处必须还没有资料库）。"
        },
        footer = {"", "Example:", "  gloss restore library.zip --data ~/papers"})
final class RestoreCommand implements Callable<Integer> {
    private final InLibrary in;

    @Mixin private final LibraryOptions options = new LibraryOptions();

    @Parameters(paramLabel = "FILE", description = "The zip file of gloss backup.")
    private Path file = Path.of("");

    RestoreCommand(InLibrary in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        try {
            in.libraries().restore(options.folder(), file);
        } catch (FileAlreadyExistsException e) {
            return in.failed(
                    options,
                    options.say("there is a library already: ", "那里已经有资料库：") + options.folder());
        } catch (NoSuchFileException e) {
            return in.failed(options, options.say("no such file: ", "没有这个文件：") + file);
        } catch (IOException e) {
            return in.failed(options, options.say("no backup: ", "不是备份：") + file);
        }
        return in.run(
                options,
                library -> {
                    int entries = library.entries().size();
                    in.out()
                            .println(
                                    options.json
                                            ? LibraryJson.done(
                                                    "restore", "", Integer.toString(entries))
                                            : options.say(
                                                    entries + " entries restored",
                                                    "已恢复 " + entries + " 个条目"));
                    return 0;
                });
    }
}
