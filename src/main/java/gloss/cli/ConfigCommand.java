package gloss.cli;

import gloss.app.ModelDesk;
import gloss.json.ConfigJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "config",
        description = {
            "Show the settings; config model sets a language model.",
            "查看设置；config model 设置语言模型。"
        },
        footer = {
            "",
            "Without a model nothing is ever sent anywhere. With one, gloss read --rewrite sends the "
                    + "sentences that the reading would quote, and nothing else.",
            "",
            "Examples:",
            "  gloss config",
            "  gloss config model --endpoint https://api.example.org/v1 --name MODEL --key",
            "  gloss config model --protocol ollama --name qwen3"
        },
        subcommands = ConfigModelCommand.class)
public final class ConfigCommand implements Callable<Integer> {
    private final Console console;
    private final ModelDesk desk;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Mixin private final MessageOptions messages = new MessageOptions();

    public ConfigCommand(Console console, ModelDesk desk) {
        this.console = console;
        this.desk = desk;
    }

    Console console() {
        return console;
    }

    ModelDesk desk() {
        return desk;
    }

    @Override
    public Integer call() {
        show(json, messages);
        return 0;
    }

    /// What is set, the key as dots.
    void show(boolean asJson, MessageOptions words) {
        Map<String, ModelDesk.Field> fields = desk.shown();
        if (asJson) {
            Map<String, String> model = new LinkedHashMap<>();
            fields.values().forEach(f -> model.put(f.name(), f.value()));
            console.out().println(ConfigJson.write(desk.path().toString(), model));
            return;
        }
        if (!fields.containsKey("name")) {
            console.out()
                    .println(
                            words.say(
                                    "No language model is set; nothing is ever sent.",
                                    "没有设置语言模型，不会发送任何内容。"));
        }
        for (ModelDesk.Field field : fields.values()) {
            String from =
                    field.source() == ModelDesk.Source.FILE
                            ? ""
                            : words.say(" (environment)", "（环境变量）");
            console.out().println("model %-9s %s%s".formatted(field.name(), field.value(), from));
        }
        console.out().println(words.say("file  ", "文件  ") + desk.path());
    }
}
