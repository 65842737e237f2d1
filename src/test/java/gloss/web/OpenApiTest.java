package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.ServedLibrary;
import gloss.paper.Paper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API says what the server does: no more, no less.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    @TempDir private static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private ServedLibrary served;
    private Paper paper;
    private JsonNode api;

    @BeforeAll
    void serve() throws IOException, InterruptedException {
        served = new ServedLibrary(folder, ServedLibrary.METHOD);
        paper = served.paper(ServedLibrary.METHOD);
        api = JsonMapper.shared().readTree(get("/api/openapi.json").body());
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void describesEveryAddressAndNoOther() {
        List<String> described = new ArrayList<>();
        for (String path : api.get("paths").propertyNames()) {
            for (String method : api.get("paths").get(path).propertyNames()) {
                described.add(method.toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        assertThat(served.addresses().stream().filter(a -> a.contains(" /api/")))
                .containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void answersAsDescribed() throws IOException, InterruptedException {
        int asked = 0;
        for (String path : api.get("paths").propertyNames()) {
            JsonNode get = api.get("paths").get(path).get("get");
            if (get == null || path.equals("/api/events")) {
                continue;
            }
            HttpResponse<String> answer = get(filled(path));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            String type =
                    answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
            JsonNode content = get.get("responses").get("200").get("content").get(type);
            assertThat(content).as(path + " answers " + type).isNotNull();
            if (type.equals("application/json")) {
                assertThat(answer.headers().firstValue("ETag")).as(path).isPresent();
                fits(JsonMapper.shared().readTree(answer.body()), content.get("schema"), path);
            }
            asked++;
        }
        assertThat(asked).isGreaterThan(10);
        assertThat(served.faults()).isEmpty();
    }

    @Test
    void keepsChangesAndRemovesNotesAsDescribed() throws IOException, InterruptedException {
        String notes = "/api/papers/" + paper.id() + "/notes";
        String sentence = paper.sentences().get(20).id();
        HttpResponse<String> kept =
                send("POST", notes, "{\"sentence\":\"" + sentence + "\",\"text\":\"<b>why</b>\"}");
        assertThat(kept.statusCode()).isEqualTo(201);
        JsonNode note = JsonMapper.shared().readTree(kept.body());
        fits(note, schema("Note"), "note");
        assertThat(note.get("quote").stringValue()).isEqualTo(paper.sentences().get(20).text());
        String one = notes + "/" + note.get("id").stringValue();
        assertThat(send("PUT", one, "{\"text\":\"because\"}").body()).contains("because");
        assertThat(send("DELETE", one, "").statusCode()).isEqualTo(204);
        HttpResponse<String> gone = send("DELETE", one, "");
        assertThat(gone.statusCode()).isEqualTo(404);
        fits(JsonMapper.shared().readTree(gone.body()), schema("Problem"), "problem");
        assertThat(send("POST", notes, "{\"sentence\":\"s99.b9.9\"}").statusCode()).isEqualTo(400);
        assertThat(send("POST", notes, "no JSON").statusCode()).isEqualTo(400);
    }

    @Test
    void takesInAListOnce() throws IOException, InterruptedException {
        String list =
                "## CVPR 2021\n**A first paper on boxes**\n- Paper: https://arxiv.org/abs/2101.00001\n";
        HttpResponse<String> taken = send("POST", "/api/lists?name=a.md", list);
        assertThat(taken.statusCode()).isEqualTo(202);
        JsonNode came = JsonMapper.shared().readTree(taken.body());
        fits(came, schema("TakenIn"), "list");
        assertThat(came.get("entries").intValue()).isEqualTo(1);
        served.settle();
        String address = taken.headers().firstValue("Location").orElseThrow();
        JsonNode job = JsonMapper.shared().readTree(get(address).body());
        fits(job, schema("Job"), "job");
        assertThat(job.get("kind").stringValue()).isEqualTo("list");
        assertThat(job.get("state").stringValue()).isEqualTo("done");
        assertThat(job.get("fresh").intValue()).isEqualTo(1);
        assertThat(job.get("found").intValue()).isEqualTo(1);
        assertThat(get("/api/search?q=boxes").body()).contains("gloss/hit/1");
        send("POST", "/api/lists?name=a.md", list);
        served.settle();
        assertThat(get("/api/jobs").body()).contains("\"fresh\":0");
        assertThat(send("POST", "/api/lists", "nothing at all").statusCode()).isEqualTo(422);
    }

    @Test
    void sendsNothingAgainThatHasNotChanged() throws IOException, InterruptedException {
        String tag = get("/api/entries").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                client.send(
                        HttpRequest.newBuilder(at("/api/entries"))
                                .header("If-None-Match", tag)
                                .build(),
                        BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void answersRangesOfAPdf() throws IOException, InterruptedException {
        byte[] all = Files.readAllBytes(ServedLibrary.METHOD);
        HttpResponse<byte[]> part =
                client.send(
                        HttpRequest.newBuilder(at("/api/papers/" + paper.id() + "/pdf"))
                                .header("Range", "bytes=100-199")
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(all, 100, 200));
    }

    @Test
    void tellsProblemsInTheReadersLanguage() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(at("/api/entries/none"))
                                .header("Accept-Language", "zh-CN,zh;q=0.9")
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("没有这个条目");
        assertThat(get("/api/entries/none").body()).contains("There is no such entry");
    }

    /// The path with the ids of what there is.
    private String filled(String path) {
        return path.replace("{sha256}", paper.id())
                        .replace(
                                "/entries/{id}",
                                "/entries/" + served.library().entries().getFirst().id())
                        .replace("/jobs/{id}", "/jobs/" + served.library().jobs(1).getFirst().id())
                        .replace("{page}", "1.png")
                + (path.endsWith("search") ? "?q=reading+order" : "");
    }

    /// Whether the value is as the schema says, as far as our description goes.
    private void fits(JsonNode value, JsonNode given, String where) {
        JsonNode schema =
                given.has("$ref")
                        ? schema(given.get("$ref").stringValue().replaceFirst(".*/", ""))
                        : given;
        if (schema.has("const")) {
            assertThat(value).as(where).isEqualTo(schema.get("const"));
        }
        if (schema.has("enum")) {
            assertThat(schema.get("enum")).as(where).contains(value);
        }
        switch (schema.path("type").asString("")) {
            case "object" -> {
                assertThat(value.isObject()).as(where).isTrue();
                schema.path("required")
                        .forEach(name ->
                                assertThat(value.has(name.stringValue()))
                                        .as(where + "." + name)
                                        .isTrue());
                for (String name : schema.path("properties").propertyNames()) {
                    if (value.has(name)) {
                        fits(
                                value.get(name),
                                schema.get("properties").get(name),
                                where + "." + name);
                    }
                }
            }
            case "array" -> {
                assertThat(value.isArray()).as(where).isTrue();
                value.forEach(each -> fits(each, schema.get("items"), where + "[]"));
            }
            case "string" -> assertThat(value.isString()).as(where).isTrue();
            case "integer" -> assertThat(value.isIntegralNumber()).as(where).isTrue();
            case "number" -> assertThat(value.isNumber()).as(where).isTrue();
            case "boolean" -> assertThat(value.isBoolean()).as(where).isTrue();
            default -> {}
        }
    }

    private JsonNode schema(String name) {
        return api.get("components").get("schemas").get(name);
    }

    private URI at(String path) {
        return URI.create(served.address() + path);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
