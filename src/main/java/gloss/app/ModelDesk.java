package gloss.app;

import gloss.models.Account;
import gloss.models.Answer;
import gloss.models.Limits;
import gloss.models.ModelFile;
import gloss.models.ModelSettings;
import gloss.models.Patient;
import gloss.models.Prices;
import gloss.models.Question;
import gloss.models.Unfit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

        /// Why not, in one word: `key`, `unknown`, `busy` …; empty when it is good.
        public String code() {
            return trouble.map(t -> t.name().toLowerCase(Locale.ROOT)).orElse("");
        }

        /// Why not, in this language; empty when it is good.
        public String words(String language) {
            return trouble.map(t -> new ModelWords(language).why(t, detail)).orElse("");
        }
    }

    /// What came of a change.
    public sealed interface Changed {
        /// `keyDropped`: the key was taken away, since it was given for another server.
        record Kept(boolean keyDropped) implements Changed {}

        /// Nothing is changed; `why` for the user.
        record Wrong(String why) implements Changed {}
    }

    /// The names of the fields, in the order in which they are shown.
    public static final List<String> FIELDS = ModelSettings.FIELDS;

    private static final Question TRY =
            new Question(
                    "Answer with a JSON object.", "Answer {\"ok\":true} and nothing else.", 200);

    private final Path home;
    private final Map<String, String> environment;
    private final Duration firstWait;

    /// @param home the Gloss home, where the file is
    public ModelDesk(Path home, Map<String, String> environment) {
        this(home, environment, Patient.FIRST_WAIT);
    }

    /// @param firstWait before a failed question is asked again
    public ModelDesk(Path home, Map<String, String> environment, Duration firstWait) {
        this.home = home;
        this.environment = Map.copyOf(environment);
        this.firstWait = firstWait;
    }

    Duration firstWait() {
        return firstWait;
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

    /// Whether a model is set that makes sense.
    public boolean isSet() {
        try {
            return settings().isPresent();
        } catch (Unfit e) {
            return false;
        }
    }

    /// Where the model that is set is asked; empty when none is set or what is set makes no sense.
    public String host() {
        return isSet() ? settings().map(ModelSettings::host).orElse("") : "";
    }

    /// What counts where a field is left empty; empty when nothing does.
    public static String usual(String field) {
        return switch (field) {
            case ModelSettings.SECONDS -> String.valueOf(Limits.USUAL.time().toSeconds());
            case ModelSettings.TOKENS -> String.valueOf(Limits.USUAL.tokens());
            case ModelSettings.COST -> Limits.USUAL.cost().toPlainString();
            case ModelSettings.CURRENCY -> Prices.UNKNOWN.currency();
            default -> "";
        };
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
        Map<String, String> all = new LinkedHashMap<>(fields);
        file().given().forEach(all::put);
        ModelSettings.of(all);
        file().keep(fields);
    }

    /// The same for somebody who need not be the owner of the key: a key does not go along to
    /// another server than the one it was given for.
    public Changed change(Map<String, String> changes, String language) {
        try {
            return new Changed.Kept(dropped(changes));
        } catch (Unfit e) {
            return new Changed.Wrong(new ModelWords(language).unfit(e));
        }
    }

    private boolean dropped(Map<String, String> changes) {
        Map<String, String> before = file().fields();
        Map<String, String> then = new LinkedHashMap<>(before);
        then.putAll(changes);
        then.putAll(file().given());
        boolean moves = !server(before).equals(server(then));
        if (!moves || before.getOrDefault(ModelSettings.KEY, "").isEmpty()) {
            set(changes);
            return false;
        }
        if (file().given().containsKey(ModelSettings.KEY)) {
            throw new Unfit(Unfit.Why.KEY_ELSEWHERE, ModelSettings.ENDPOINT);
        }
        boolean another = !changes.getOrDefault(ModelSettings.KEY, "").isBlank();
        Map<String, String> all = new LinkedHashMap<>(changes);
        if (!another) {
            all.put(ModelSettings.KEY, "");
        }
        set(all);
        return !another;
    }

    /// Scheme, host and port; what makes no sense is a server of its own.
    private static String server(Map<String, String> fields) {
        Map<String, String> named = new LinkedHashMap<>(fields);
        named.putIfAbsent(ModelSettings.NAME, "any");
        try {
            ModelSettings settings = ModelSettings.of(named);
            return settings.endpoint().getScheme() + "://" + settings.host();
        } catch (Unfit e) {
            return String.valueOf(fields.get(ModelSettings.ENDPOINT));
        }
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
        Account account = Account.forgetful(settings().orElseThrow(), firstWait);
        return switch (account.ask(TRY)) {
            case Answer.Said _ -> new Trial(Optional.empty(), "");
            case Answer.Silent(Answer.Reason reason, String detail) ->
                    new Trial(Optional.of(reason), detail);
        };
    }
}
