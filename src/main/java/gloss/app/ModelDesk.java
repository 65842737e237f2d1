package gloss.app;

import gloss.models.Account;
import gloss.models.Answer;
import gloss.models.ModelFile;
import gloss.models.ModelSettings;
import gloss.models.Patient;
import gloss.models.Question;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Where a user sets the language model, sees what is set, and tries it. Keys go in and never come
/// out.
public final class ModelDesk {
    /// Where each field comes from.
    public enum Source {
        FILE,
        ENVIRONMENT
    }

    /// A field as it may be shown: the key as dots.
    public record Field(String name, String value, Source source) {}

    /// What came of trying the model: `good`, or why not; `detail` may be empty.
    public record Trial(Optional<Answer.Reason> trouble, String detail) {
        public boolean good() {
            return trouble.isEmpty();
        }

        /// Why not, in this language; empty when it is good.
        public String words(String language) {
            return trouble.map(t -> new ModelWords(language).why(t, detail)).orElse("");
        }
    }

    private static final Question TRY =
            new Question(
                    "Answer with a JSON object.", "Answer {\"ok\":true} and nothing else.", 200);

    private final Path home;
    private final Map<String, String> environment;

    /// @param home the Gloss home, where the file is
    public ModelDesk(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = Map.copyOf(environment);
    }

    /// The Gloss home that the environment names, else `~/.gloss`.
    public static ModelDesk of(Map<String, String> environment) {
        String home = environment.getOrDefault("GLOSS_HOME", "");
        return new ModelDesk(
                home.isEmpty() ? Path.of(System.getProperty("user.home"), ".gloss") : Path.of(home),
                environment);
    }

    private ModelFile file() {
        return new ModelFile(home, environment);
    }

    public Path path() {
        return file().path();
    }

    /// Where answers are kept.
    public Path answers() {
        return home.resolve("answers");
    }

    /// The model that is set.
    ///
    /// @throws IllegalArgumentException in words for the user, when what is set makes no sense
    public Optional<ModelSettings> settings() {
        return file().settings();
    }

    /// What is set, in the order of `ModelSettings.FIELDS`; empty when nothing is.
    public Map<String, Field> shown() {
        Map<String, String> kept = file().kept();
        Map<String, String> all = file().fields();
        Map<String, Field> shown = new LinkedHashMap<>();
        for (String name : ModelSettings.FIELDS) {
            String value = all.getOrDefault(name, "");
            if (!value.isEmpty()) {
                boolean own = value.equals(kept.get(name));
                shown.put(
                        name,
                        new Field(
                                name,
                                name.equals(ModelSettings.KEY) ? "••••••••" : value,
                                own ? Source.FILE : Source.ENVIRONMENT));
            }
        }
        return shown;
    }

    /// Changes these fields; an empty value takes one away.
    ///
    /// @throws IllegalArgumentException in words for the user, when the whole makes no sense; then
    ///   nothing is changed
    public void set(Map<String, String> changes) {
        Map<String, String> fields = new LinkedHashMap<>(file().kept());
        fields.putAll(changes);
        fields.values().removeIf(String::isBlank);
        ModelSettings.of(fields);
        file().keep(fields);
    }

    /// Where a reading's sentences would go; empty when no model is set.
    public Optional<Target> target() {
        return settings().map(s -> new Target(s.host(), s.name(), s.showsKey()));
    }

    /// Somebody's server.
    ///
    /// @param showsKey whether the key goes over the net in the clear
    public record Target(String host, String model, boolean showsKey) {}

    /// Takes the model and its key away.
    public void forget() {
        file().forget();
    }

    /// Asks the model that is set for one word; no paper is sent.
    public Trial test() {
        Account account = Account.forgetful(settings().orElseThrow(), Patient.FIRST_WAIT);
        return switch (account.ask(TRY)) {
            case Answer.Said _ -> new Trial(Optional.empty(), "");
            case Answer.Silent(Answer.Reason reason, String detail) ->
                    new Trial(Optional.of(reason), detail);
        };
    }
}
