package gloss.cli;

import gloss.app.CheckRequest;
import gloss.app.CheckText;
import gloss.app.Evaluation;
import gloss.app.Format;
import gloss.app.Libraries;
import gloss.app.ParseRequest;
import gloss.app.ReadRequest;
import gloss.app.Runs;
import gloss.app.Work;
import gloss.lists.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: `gloss COMMAND …`. Exit codes: 0 done, 1 an input failed, 2 wrong usage.
public final class Commands {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private final Console console;
    private final String version;
    private final List<Object> commands = new ArrayList<>();

    /// `more` are commands that need no other part.
    public Commands(
            Console console,
            String version,
            Runs runs,
            Function<ReadRequest, Work> reading,
            Function<ParseRequest, Work> parsing,
            List<String> stages,
            Evaluation evaluation,
            Function<CheckRequest, CheckText> checking,
            Libraries libraries,
            Object... more) {
        this.console = console;
        Running running = new Running(runs, console);
        this.version = version;
        InLibrary in = new InLibrary(console, libraries);
        commands.add(new ReadCommand(running, reading));
        commands.add(new ParseCommand(running, parsing, stages));
        commands.add(new CheckCommand(console, checking));
        commands.add(new AddCommand(in));
        commands.add(new ListCommand(in));
        commands.add(new ShowCommand(in));
        commands.add(new SearchCommand(in));
        commands.add(new TagCommand(in));
        commands.add(new NoteCommand(in));
        commands.add(new RemoveCommand(in));
        commands.add(new MergeCommand(in));
        commands.add(new SplitCommand(in));
        commands.add(new BackupCommand(in));
        commands.add(new RestoreCommand(in));
        commands.add(new DoctorCommand(in));
        commands.add(new EvalCommand(console, evaluation));
        commands.addAll(Arrays.asList(more));
    }

    /// What is asked for is looked at alone: reading all options of all commands is a good part of
    /// a start. When it is none of them, all are there to be listed.
    private List<Object> wanted(String... arguments) {
        List<Object> asked =
                commands.stream()
                        .filter(command ->
                                arguments.length > 0 && name(command).equals(arguments[0]))
                        .toList();
        return asked.isEmpty() ? commands : asked;
    }

    private static String name(Object command) {
        Command named = command.getClass().getAnnotation(Command.class);
        return named == null ? "" : named.name();
    }

    private CommandLine line(List<Object> wanted) {
        CommandLine line = new CommandLine(new Root());
        wanted.forEach(line::addSubcommand);
        line.getCommandSpec().version("gloss " + version);
        line.getCommandSpec().mixinStandardHelpOptions(true);
        line.registerConverter(Format.class, oneOf(Format.values()));
        line.registerConverter(Form.class, oneOf(Form.values()));
        line.registerConverter(Language.class, oneOf(Language.values()));
        line.registerConverter(ReadingLanguage.class, oneOf(ReadingLanguage.values()));
        line.setOut(console.outWriter());
        line.setErr(console.errWriter());
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(
                        console.terminal().colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.clamp(console.terminal().columns(), 60, 100));
        line.setParameterExceptionHandler(this::wrongUsage);
        line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault));
        return line;
    }

    public int run(String... arguments) {
        int exit = line(wanted(arguments)).execute(arguments);
        console.out().flush();
        console.err().flush();
        return exit;
    }

    @Command(
            name = "gloss",
            description = {
                "Any paper in five minutes, every sentence with its evidence.",
                "五分钟读懂任何论文，每句话都有出处。"
            },
            footer = {
                "",
                "Examples:",
                "  gloss read paper.pdf",
                "  gloss read paper.pdf --format html --out readings",
                "  gloss add papers/",
                "  gloss search what is looked for",
                "  gloss serve",
                "",
                "Exit codes: 0 done, 1 an input failed, 2 wrong usage."
            })
    private static final class Root implements Runnable {
        @CommandLine.Spec
        @SuppressWarnings("NullAway.Init")
        private CommandLine.Model.CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "say what to do");
        }
    }

    /// One line and where to find more.
    private int wrongUsage(ParameterException wrong, String[] arguments) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println("gloss: " + why(wrong) + " (see " + command + " --help)");
        return WRONG_USAGE;
    }

    private static String why(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && wrong.getCommandLine().getParent() == null) {
            return "no such command: " + unmatched.getUnmatched().getFirst();
        }
        return firstLine(wrong);
    }

    /// What is thrown outside the work on any one input: a fault of Gloss itself.
    private int failed(Exception fault) {
        String kind = fault.getClass().getSimpleName();
        console.err().println("gloss: a fault of its own: " + kind + ": " + firstLine(fault));
        return FAILED;
    }

    private static String firstLine(Exception thrown) {
        return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    }

    private static <E extends Enum<E>> ITypeConverter<E> oneOf(E[] constants) {
        return word -> {
            for (E constant : constants) {
                if (constant.name().equalsIgnoreCase(word)) {
                    return constant;
                }
            }
            throw new TypeConversionException(
                    "'%s' is not one of %s"
                            .formatted(word, Arrays.toString(constants).toLowerCase(Locale.ROOT)));
        };
    }
}
