package gloss.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Lines of public test sets, and the lines that we answer to them (`gloss eval`).
public final class TestSets {
    /// A line of CSAbstruct. `id` as it is written in JSON, a number or a quoted string; `labels`
    /// and `confidences` (0 to 1) are empty in a file to be answered.
    public record Roles(
            String id, List<String> sentences, List<String> labels, List<Double> confidences) {}

    /// A line of SciTLDR. `title` may be empty; `target` is empty in a file to be answered.
    public record Summary(String id, String title, List<String> source, List<String> target) {}

    /// A document or a query of a retrieval test: `title` may be empty.
    public record Document(String id, String title, String text) {}

    /// A line of SciFact's evidence: sentences of documents that support a claim or refute it.
    public record Judged(String id, List<Ground> grounds) {}

    /// What a document says to a claim: `sentences` are places in its abstract, from 0.
    public record Ground(String document, boolean supports, List<Integer> sentences) {}

    private TestSets() {}

    /// Throws `UnreadableJson` when the line is no such object.
    public static Roles roles(String line) {
        JsonNode node = object(line, "sentences");
        List<Double> confidences = new ArrayList<>();
        node.path("confs").forEach(each -> confidences.add(each.asDouble()));
        return new Roles(
                node.path("abstract_id").toString(),
                strings(node, "sentences"),
                strings(node, "labels"),
                confidences);
    }

    /// Throws `UnreadableJson` when the line is no such object.
    public static Summary summary(String line) {
        JsonNode node = object(line, "source");
        return new Summary(
                text(node, "paper_id"),
                text(node, "title"),
                strings(node, "source"),
                strings(node, "target"));
    }

    /// Throws `UnreadableJson` when the line is no such object.
    public static Document document(String line) {
        JsonNode node = parsed(line);
        if (text(node, "_id").isEmpty()) {
            throw new UnreadableJson("not a line of the test set: no _id");
        }
        return new Document(text(node, "_id"), text(node, "title"), text(node, "text"));
    }

    /// Throws `UnreadableJson` when the line is no such object.
    public static Judged judged(String line) {
        List<Ground> grounds = new ArrayList<>();
        for (JsonNode each : object(line, "evidence").path("evidence")) {
            List<Integer> sentences = new ArrayList<>();
            each.path("sentences").forEach(s -> sentences.add(s.asInt()));
            grounds.add(
                    new Ground(
                            text(each, "doc"), text(each, "label").equals("SUPPORT"), sentences));
        }
        return new Judged(text(parsed(line), "_id"), grounds);
    }

    public static String answer(Roles asked, List<String> labels) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        if (!asked.id().isEmpty()) {
            node.set("abstract_id", JsonMapper.shared().readTree(asked.id()));
        }
        ArrayNode list = node.putArray("labels");
        labels.forEach(list::add);
        return node.toString();
    }

    public static String answer(Summary asked, String line) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("paper_id", asked.id())
                .put("tldr", line)
                .toString();
    }

    private static JsonNode object(String line, String needed) {
        JsonNode node = parsed(line);
        if (!node.path(needed).isArray()) {
            throw new UnreadableJson("not a line of the test set: no list " + needed);
        }
        return node;
    }

    private static JsonNode parsed(String line) {
        try {
            return JsonMapper.shared().readTree(line);
        } catch (JacksonException e) {
            throw new UnreadableJson("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    /// One string counts as a list of one.
    private static List<String> strings(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isString()) {
            return List.of(value.stringValue());
        }
        List<String> strings = new ArrayList<>();
        value.forEach(each -> strings.add(each.asString("")));
        return strings;
    }
}
