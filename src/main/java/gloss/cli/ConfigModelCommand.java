package gloss.cli;

import gloss.app.ModelDesk;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "model",
        description = {
            "Set the language model that gloss read --rewrite asks.",
            "设置 gloss read --rewrite 使用的语言模型。"
        },
        footer = {
            "",
            "Any server that speaks OpenAI's chat completions, or Ollama. What is not given stays as it "
                    + "is. The key is asked for, never an argument; it is kept in a file that only you can read.",
            "The environment counts over the file: GLOSS_MODEL (the name), GLOSS_MODEL_KEY,",
            "GLOSS_MODEL_ENDPOINT, GLOSS_MODEL_PROTOCOL, GLOSS_MODEL_TOKENS and so on.",
            "",
            "Examples:",
            "  gloss config model --endpoint https://api.example.org/v1 --name MODEL --key",
            "  gloss config model --protocol ollama --name qwen3 --try",
            "  gloss config model --price-in 0.15 --price-out 0.60 --cost 0.05",
            "  gloss config model --off"
        })
final class ConfigModelCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ConfigCommand config;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(names = "--protocol", paramLabel = "NAME", description = "openai or ollama.")
    private @Nullable String protocol;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Its address: what comes before /chat/completions or /api/chat.")
    private @Nullable String endpoint;

    @Option(names = "--name", paramLabel = "MODEL", description = "The model's name there.")
    private @Nullable String name;

    @Option(
            names = "--key",
            description = "Ask for the key on the terminal, or read it from standard input.")
    private boolean key;

    @Option(
            names = "--stream",
            negatable = true,
            description = "Take the answer piece by piece, for servers that hang up on silence.")
    private @Nullable Boolean stream;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "At most so long a reading (default: 300).")
    private @Nullable String seconds;

    @Option(
            names = "--tokens",
            paramLabel = "N",
            description = "At most so many tokens a reading, in and out (default: 60000).")
    private @Nullable String tokens;

    @Option(
            names = "--cost",
            paramLabel = "N",
            description = "At most so much money a reading, when prices are set (default: 0.50).")
    private @Nullable String cost;

    @Option(
            names = "--price-in",
            paramLabel = "N",
            description = "What a million tokens sent cost.")
    private @Nullable String priceIn;

    @Option(
            names = "--price-out",
            paramLabel = "N",
            description = "What a million tokens answered cost.")
    private @Nullable String priceOut;

    @Option(
            names = "--currency",
            paramLabel = "C",
            description = "In which currency (default: USD).")
    private @Nullable String currency;

    @Option(names = "--off", description = "Forget the model and its key.")
    private boolean off;

    @Option(names = "--try", description = "Ask it for one word; no paper is sent.")
    private boolean trial;

    @Mixin private final MessageOptions messages = new MessageOptions();

    @Override
    public Integer call() throws IOException {
        ModelDesk desk = config.desk();
        if (off) {
            desk.forget();
        }
        Map<String, String> changes = changes();
        try {
            if (!changes.isEmpty()) {
                desk.set(changes);
            }
            config.show(false, messages);
            return desk.target().map(this::told).orElse(0);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Map<String, String> changes() throws IOException {
        Map<String, String> changes = new LinkedHashMap<>();
        put(changes, "protocol", protocol);
        put(changes, "endpoint", endpoint);
        put(changes, "name", name);
        put(changes, "stream", stream == null ? null : stream.toString());
        put(changes, "seconds", seconds);
        put(changes, "tokens", tokens);
        put(changes, "cost", cost);
        put(changes, "price-in", priceIn);
        put(changes, "price-out", priceOut);
        put(changes, "currency", currency);
        if (key) {
            changes.put("key", readKey());
        }
        return changes;
    }

    private static void put(Map<String, String> changes, String field, @Nullable String value) {
        if (value != null) {
            changes.put(field, value);
        }
    }

    /// What the user must know of what is set; 1 when a trial failed.
    private int told(ModelDesk.Target target) {
        var out = config.console().out();
        out.println(
                messages.say(
                        "gloss read --rewrite sends the chosen sentences of a paper to "
                                + target.host()
                                + ", and nothing else.",
                        "gloss read --rewrite 会把精读所选的句子发给 " + target.host() + "，此外不发送任何内容。"));
        if (target.showsKey()) {
            out.println(
                    messages.say(
                            "Beware: the address is not https, so the key goes over the net in the clear.",
                            "注意：地址不是 https，密钥会明文传输。"));
        }
        if (!trial) {
            return 0;
        }
        ModelDesk.Trial tried = config.desk().test();
        out.println(
                tried.good()
                        ? messages.say("The model answers.", "模型有应答。")
                        : messages.say("The model does not answer: ", "模型没有应答：")
                                + tried.words(messages.language.code()));
        return tried.good() ? 0 : 1;
    }

    /// Without showing it on a terminal; one line of standard input elsewhere. Without a terminal
    /// there may be no console: Java 22 had one always, Java 25 has not.
    @SuppressWarnings("SystemConsoleNull")
    private static String readKey() throws IOException {
        Console terminal = System.console();
        if (terminal != null && terminal.isTerminal()) {
            char[] typed = terminal.readPassword("Key: ");
            return typed == null ? "" : new String(typed);
        }
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = in.readLine();
        return line == null ? "" : line;
    }
}
