package gloss.web;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.ServedLibrary;
import gloss.models.Protocol;
import gloss.models.ScriptedServer;
import gloss.models.ScriptedServer.Fault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The language model as it is set over HTTP: a key goes in and never comes out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelSettingsTest {
    private static final String KEY = "sk-do-not-tell-2718";

    @TempDir private static Path folder;
    @TempDir private static Path guarded;

    private final HttpClient client = HttpClient.newHttpClient();
    private ServedLibrary served;

    @BeforeAll
    void serve() {
        served = new ServedLibrary(folder);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @BeforeEach
    void forget() throws IOException, InterruptedException {
        assertThat(send("DELETE", "/api/model", "", "en").statusCode()).isEqualTo(204);
    }

    @Test
    void aKeyGoesInAndNeverComesOut() throws IOException, InterruptedException {
        String kept =
                send(
                                "PUT",
                                "/api/model",
                                "{\"fields\":{\"endpoint\":\"https://api.example.org/v1\",\"name\":\"m-1\",\"key\":\"%s\",\"seconds\":\"60\"}}"
                                        .formatted(KEY),
                                "en")
                        .body();
        assertThat(kept).contains("\"key\":true", "\"name\":\"m-1\"").doesNotContain(KEY);
        assertThat(Files.readString(folder.resolve("model.conf"))).contains(KEY, "seconds = 60");
        for (String path : new String[] {"/api/model", "/settings", "/api/rewritings"}) {
            assertThat(get(path, "en").body()).as(path).doesNotContain(KEY);
        }
        assertThat(get("/settings", "en").body()).contains("api.example.org", "a key is set");
        String form = "name=m-2&key=&action=keep";
        assertThat(form(form, "en").headers().firstValue("Location"))
                .hasValue("/settings?model=kept#model");
        assertThat(Files.readString(folder.resolve("model.conf"))).contains(KEY, "m-2");
        assertThat(form("action=remove", "en").statusCode()).isEqualTo(302);
        assertThat(Files.exists(folder.resolve("model.conf"))).isFalse();
        assertThat(served.faults()).isEmpty();
    }

    @Test
    void aKeyDoesNotGoAlongToAnotherServer() throws IOException, InterruptedException {
        put(
                "{\"fields\":{\"endpoint\":\"https://a.example/v1\",\"name\":\"m\",\"key\":\"%s\"}}"
                        .formatted(KEY));
        assertThat(put("{\"fields\":{\"endpoint\":\"https://a.example/v2\"}}"))
                .contains("\"key\":true")
                .doesNotContain("keyDropped");
        assertThat(put("{\"fields\":{\"endpoint\":\"https://b.example/v1\"}}"))
                .contains("\"key\":false", "\"keyDropped\":true");
        assertThat(Files.readString(folder.resolve("model.conf"))).doesNotContain(KEY);
        put("{\"fields\":{\"key\":\"%s\"}}".formatted(KEY));
        assertThat(form("endpoint=http%3A%2F%2Fb.example%2Fv1&action=try", "zh").headers())
                .satisfies(h ->
                        assertThat(h.firstValue("Location"))
                                .hasValue("/settings?model=moved#model"));
        assertThat(get("/settings?model=moved", "zh").body()).contains("原密钥已删除");
    }

    @Test
    void sayingWhatIsWrongChangesNothing() throws IOException, InterruptedException {
        put("{\"fields\":{\"endpoint\":\"https://a.example/v1\",\"name\":\"m\"}}");
        String before = get("/api/model", "en").body();
        HttpResponse<String> wrong =
                send(
                        "PUT",
                        "/api/model",
                        "{\"fields\":{\"endpoint\":\"https://u:p@a.example/v1\"}}",
                        "zh");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("模型不能这样设置", "地址应形如");
        assertThat(
                        send("PUT", "/api/model", "{\"fields\":{\"nonsense\":\"1\"}}", "en")
                                .statusCode())
                .isEqualTo(400);
        assertThat(send("PUT", "/api/model", "[]", "en").statusCode()).isEqualTo(400);
        HttpResponse<String> page = form("tokens=many&key=" + KEY + "&action=keep", "zh");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Token 数应为整数", "value=\"many\"").doesNotContain(KEY);
        assertThat(get("/api/model", "en").body()).isEqualTo(before);
    }

    @Test
    void tryingTellsPlainlyWhyThereIsNoAnswer() throws IOException, InterruptedException {
        assertThat(send("POST", "/api/model/trial", "", "en").statusCode()).isEqualTo(409);
        String gone;
        try (ScriptedServer server = new ScriptedServer(_ -> "{\"ok\":true}")) {
            gone = server.address(Protocol.OPENAI).toString();
            put(
                    "{\"fields\":{\"endpoint\":\"%s\",\"name\":\"m\",\"key\":\"%s\"}}"
                            .formatted(gone, KEY));
            assertThat(trial("en")).isEqualTo("{\"good\":true}");
            assertThat(server.asked()).hasSize(1).allMatch(a -> a.key().equals("Bearer " + KEY));
            server.fails(new Fault.Status(401, "{\"error\":\"" + KEY + "\"}"));
            assertThat(trial("en")).contains("\"reason\":\"key\"", "does not take the key", "401");
            server.fails(new Fault.Status(404, "{}"));
            assertThat(trial("zh")).contains("\"reason\":\"unknown\"", "没有这个地址或模型");
            Fault busy = new Fault.Status(429, "{}");
            server.fails(busy, busy, busy, busy);
            assertThat(trial("en")).contains("\"reason\":\"busy\"", "too much to do");
            server.fails(new Fault.Status(401, "{\"error\":\"" + KEY + "\"}"));
            assertThat(form("action=try", "zh").body())
                    .contains("已保存，但模型没有应答", "服务器不接受密钥")
                    .doesNotContain(KEY);
        }
        assertThat(trial("en")).contains("\"reason\":\"unreachable\"").doesNotContain(KEY);
    }

    @Test
    void noOtherSiteAndNobodyWithoutTheTokenSetsIt() throws IOException, InterruptedException {
        HttpRequest foreign =
                HttpRequest.newBuilder(URI.create(served.address() + "/settings/model"))
                        .header("Origin", "https://evil.example")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("name=evil&action=keep"))
                        .build();
        assertThat(client.send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        try (ServedLibrary closed = new ServedLibrary(guarded, "a long secret")) {
            for (String path : new String[] {"/api/model", "/settings", "/api/rewritings"}) {
                HttpRequest request =
                        HttpRequest.newBuilder(URI.create(closed.address() + path)).build();
                assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                        .as(path)
                        .isEqualTo(401);
            }
        }
    }

    private String put(String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("PUT", "/api/model", body, "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String trial(String language) throws IOException, InterruptedException {
        return send("POST", "/api/model/trial", "", language).body();
    }

    private HttpResponse<String> form(String body, String language)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(served.address() + "/settings/model"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .header("Accept-Language", language)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String language)
            throws IOException, InterruptedException {
        return send("GET", path, "", language);
    }

    private HttpResponse<String> send(String method, String path, String body, String language)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(served.address() + path))
                        .header("Accept-Language", language)
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
