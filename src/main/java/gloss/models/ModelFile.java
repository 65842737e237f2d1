package gloss.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the model's settings are: the file `model.conf` under the Gloss home, which only its owner
/// can read, and over it the environment: `GLOSS_MODEL` is its name, `GLOSS_MODEL_KEY`,
/// `GLOSS_MODEL_ENDPOINT`, `GLOSS_MODEL_PRICE_IN` and so on are the other fields.
public final class ModelFile {
    private static final String VARIABLE = "GLOSS_MODEL";

    private final Path file;
    private final Map<String, String> environment;

    public ModelFile(Path home, Map<String, String> environment) {
        this.file = home.resolve("model.conf");
        this.environment = Map.copyOf(environment);
    }

    public Path path() {
        return file;
    }

    /// The model that is set, if one is.
    ///
    /// @throws IllegalArgumentException in words for the user, when what is set makes no sense
    public Optional<ModelSettings> settings() {
        Map<String, String> fields = fields();
        return fields.getOrDefault(ModelSettings.NAME, "").isBlank()
                ? Optional.empty()
                : Optional.of(ModelSettings.of(fields));
    }

    /// File and environment together, the environment over the file.
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>(kept());
        fields.putAll(given());
        return fields;
    }

    /// What the environment alone says.
    public Map<String, String> given() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : ModelSettings.FIELDS) {
            String value = environment.getOrDefault(variable(field), "");
            if (!value.isBlank()) {
                fields.put(field, value);
            }
        }
        return fields;
    }

    /// What the file alone says; empty when there is none.
    public Map<String, String> kept() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!Files.isRegularFile(file)) {
            return fields;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#")) {
                    fields.put(
                            line.substring(0, equals).strip(), line.substring(equals + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        return fields;
    }

    /// Keeps these fields, and no others. Who calls has seen to it that they make sense.
    public void keep(Map<String, String> fields) {
        StringBuilder text =
                new StringBuilder("# The language model of Gloss; see gloss config.\n");
        for (String field : ModelSettings.FIELDS) {
            String value = fields.getOrDefault(field, "").strip();
            if (value.chars().anyMatch(c -> c < ' ')) {
                throw new Unfit(Unfit.Why.ONE_LINE, field);
            }
            if (!value.isEmpty()) {
                text.append(field).append(" = ").append(value).append('\n');
            }
        }
        try {
            OwnFiles.write(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /// Forgets the model and its key.
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be removed", e);
        }
    }

    /// The environment's variable for a field: `GLOSS_MODEL_PRICE_IN`.
    public static String variable(String field) {
        return field.equals(ModelSettings.NAME)
                ? VARIABLE
                : VARIABLE + "_" + field.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
