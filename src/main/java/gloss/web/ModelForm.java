package gloss.web;

import gloss.app.ModelDesk;
import java.util.Map;

/// The language model as the settings page shows it, with what was typed and could not be kept.
///
/// @param host where the model is asked; empty when none is set that makes sense
/// @param done what has just been done, in words; may be empty
/// @param wrong what could not be done; may be empty
public record ModelForm(
        Map<String, ModelDesk.Field> fields,
        Map<String, String> typed,
        String host,
        String done,
        String wrong) {
    static ModelForm of(ModelDesk desk, Map<String, String> typed, String done, String wrong) {
        return new ModelForm(desk.shown(), typed, desk.host(), done, wrong);
    }

    public boolean isSet() {
        return fields.containsKey("name");
    }

    public boolean hasKey() {
        return fields.containsKey("key");
    }

    /// What stands in a field; never the key.
    public String value(String field) {
        if (field.equals("key")) {
            return "";
        }
        ModelDesk.Field kept = fields.get(field);
        return typed.getOrDefault(field, kept == null ? "" : kept.value());
    }

    /// Whether the environment says it, so that it cannot be changed here.
    public boolean isGiven(String field) {
        ModelDesk.Field kept = fields.get(field);
        return kept != null && kept.source() == ModelDesk.Source.ENVIRONMENT;
    }

    public boolean isOllama() {
        return value("protocol").equalsIgnoreCase("ollama");
    }

    public boolean streams() {
        return value("stream").equals("true");
    }

    /// What counts where a field is left empty.
    public String usual(String field) {
        return ModelDesk.usual(field);
    }
}
