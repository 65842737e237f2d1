package gloss.web;

import gloss.app.ModelDesk;
import gloss.json.ModelJson;
import gloss.json.UnreadableJson;
import gloss.publish.Words;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The settings, and in them the language model: what `gloss config model` does, on a page and as
/// JSON. A key is taken and never given out.
final class ModelPages {
    private static final String KEY = "key";
    private static final String HERE = "/settings/model";

    /// Letters that a field may have; keys of some gateways are long.
    private static final int LONGEST = 4000;

    private final ModelDesk desk;
    private final Answers answers;

    ModelPages(ModelDesk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /// The page as it is come to.
    void settings(Context request) {
        Words words = Visitor.of(request).words();
        String done =
                switch (String.valueOf(request.queryParam("model"))) {
                    case "kept" -> words.say("Saved.", "已保存。");
                    case "removed" ->
                            words.say("The model and its key are forgotten.", "模型和密钥已删除。");
                    case "moved" ->
                            words.say(
                                    "Saved. The address is that of another server, so the key was taken away: enter it again.",
                                    "已保存。地址换成了另一台服务器，原密钥已删除，请重新填写。");
                    default -> "";
                };
        page(request, Map.of(), done, "");
    }

    /// After a form was sent, the page is come to by its own address again.
    void elsewhere(Context request) {
        request.redirect("/settings#model");
    }

    /// Takes the form: keeps it, keeps and tries it, or removes the model.
    void keep(Context request) {
        String action = String.valueOf(request.formParam("action"));
        if (action.equals("remove")) {
            desk.forget();
            request.redirect("/settings?model=removed#model");
            return;
        }
        Map<String, String> typed = typed(request);
        switch (desk.change(typed, Visitor.of(request).language())) {
            case ModelDesk.Changed.Wrong(String why) -> {
                typed.remove(KEY);
                request.status(422);
                page(request, typed, "", why);
            }
            case ModelDesk.Changed.Kept(boolean dropped) -> {
                if (action.equals("try") && !dropped) {
                    tried(request);
                } else {
                    request.redirect("/settings?model=" + (dropped ? "moved" : "kept") + "#model");
                }
            }
        }
    }

    private void tried(Context request) {
        ModelDesk.Trial trial = desk.test();
        Words words = Visitor.of(request).words();
        page(
                request,
                Map.of(),
                trial.good() ? words.say("Saved. The model answers.", "已保存。模型有应答。") : "",
                trial.good() ? "" : silence(trial, words));
    }

    private static String silence(ModelDesk.Trial trial, Words words) {
        return words.say("Saved, but the model does not answer: ", "已保存，但模型没有应答：")
                + trial.words(words.say("en", "zh"))
                + words.say(".", "。");
    }

    private void page(Context request, Map<String, String> typed, String done, String wrong) {
        Visitor visitor = Visitor.of(request);
        answers.page(
                request,
                "settings.jte",
                Map.of(
                        "frame",
                        answers.frame(
                                request,
                                visitor.words().say("Settings", "设置"),
                                request.path().equals(HERE) ? "/settings" : request.path(),
                                "library",
                                "plain"),
                        "glasses",
                        visitor.glasses(),
                        "model",
                        ModelForm.of(desk, typed, done, wrong)));
    }

    /// The fields of the form; an empty key changes nothing.
    private static Map<String, String> typed(Context request) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : ModelDesk.FIELDS) {
            String value = request.formParam(field);
            boolean untouchedKey = field.equals(KEY) && (value == null || value.isBlank());
            if (value != null && !untouchedKey) {
                typed.put(
                        field,
                        value.strip().substring(0, Math.min(LONGEST, value.strip().length())));
            }
        }
        if (request.formParam("streams") != null) {
            typed.put("stream", String.valueOf(request.formParam("stream") != null));
        }
        return typed;
    }

    // As JSON

    void shown(Context request) {
        answers.json(request, ModelJson.write(shown(false)));
    }

    private ModelJson.Shown shown(boolean dropped) {
        Map<String, String> fields = new LinkedHashMap<>();
        desk.shown().values().stream()
                .filter(f -> !f.name().equals(KEY))
                .forEach(f -> fields.put(f.name(), f.value()));
        List<String> given =
                desk.shown().values().stream()
                        .filter(f -> f.source() == ModelDesk.Source.ENVIRONMENT)
                        .map(ModelDesk.Field::name)
                        .toList();
        return new ModelJson.Shown(
                fields.containsKey("name"), fields, desk.shown().containsKey(KEY), given, dropped);
    }

    void change(Context request) {
        try {
            Map<String, String> fields = ModelJson.read(request.body());
            for (String field : fields.keySet()) {
                if (!ModelDesk.FIELDS.contains(field)) {
                    throw new Refused(Refusal.NOT_UNDERSTOOD, field);
                }
            }
            switch (desk.change(fields, Visitor.of(request).language())) {
                case ModelDesk.Changed.Kept(boolean dropped) ->
                        send(request, ModelJson.write(shown(dropped)));
                case ModelDesk.Changed.Wrong(String why) ->
                        throw new Refused(Refusal.WRONG_MODEL, why);
            }
        } catch (UnreadableJson e) {
            throw new Refused(Refusal.NOT_UNDERSTOOD, "fields");
        }
    }

    void forget(Context request) {
        desk.forget();
        request.status(204);
    }

    void trial(Context request) {
        if (!desk.isSet()) {
            throw new Refused(Refusal.NO_MODEL);
        }
        ModelDesk.Trial trial = desk.test();
        send(
                request,
                ModelJson.trial(
                        trial.good(), trial.code(), trial.words(Visitor.of(request).language())));
    }

    private static void send(Context request, String json) {
        request.header("Cache-Control", "no-store");
        request.contentType("application/json; charset=utf-8");
        request.result(json);
    }
}
