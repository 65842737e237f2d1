package gloss.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gloss.models.ScriptedServer.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Models over real HTTP, from a server that does as it is told.
final class ModelsTest {
    private static final String SECRET = "sk-very-secret-0123456789";
    private static final String WRITTEN = "{\"sentences\":[{\"n\":1,\"text\":\"模型更好。\"}]}";
    private static final Question QUESTION = new Question("Rewrite.", "[\"We train.\"]", 300);

    @TempDir private Path folder;
    private ScriptedServer server;

    @BeforeEach
    void starts() throws Exception {
        server = new ScriptedServer(_ -> WRITTEN);
    }

    @AfterEach
    void stops() {
        server.close();
    }

    static Stream<Arguments> waysToAsk() {
        return Stream.of(
                Arguments.of(Protocol.OPENAI, false),
                Arguments.of(Protocol.OPENAI, true),
                Arguments.of(Protocol.OLLAMA, false));
    }

    @ParameterizedTest
    @MethodSource("waysToAsk")
    void answersInEveryProtocolWholeAndPieceByPiece(Protocol protocol, boolean stream) {
        Answer answer = account(protocol, stream, Map.of()).ask(QUESTION);
        assertThat(answer).isInstanceOf(Answer.Said.class);
        Answer.Said said = (Answer.Said) answer;
        assertThat(said.text()).isEqualTo(WRITTEN);
        assertThat(said.whole()).isTrue();
        assertThat(said.usage()).isEqualTo(new Usage(1, 100, WRITTEN.length() / 3, true));
        ScriptedServer.Asked asked = server.asked().getFirst();
        assertThat(asked.key()).isEqualTo("Bearer " + SECRET);
        assertThat(asked.task()).isEqualTo("Rewrite.");
        assertThat(asked.material()).isEqualTo("[\"We train.\"]");
        String body = asked.body().toString();
        assertThat(body)
                .contains("\"temperature\":0.0", "\"seed\":20261123")
                .containsPattern("json");
    }

    @ParameterizedTest
    @MethodSource("waysToAsk")
    void asksAgainAfter429And500AndNotAfter401(Protocol protocol, boolean stream) {
        server.fails(new Fault.Status(429, "{}"), new Fault.Status(500, "{}"));
        assertThat(account(protocol, stream, Map.of()).ask(QUESTION))
                .isInstanceOf(Answer.Said.class);
        assertThat(server.asked()).hasSize(3);
        server.fails(new Fault.Status(401, "{\"error\":\"wrong key " + SECRET + "\"}"));
        assertThat(forgetful(protocol, stream, Map.of()).ask(QUESTION))
                .isEqualTo(new Answer.Silent(Answer.Reason.KEY, "HTTP 401"));
        assertThat(server.asked()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("waysToAsk")
    void givesUpAfterFourFailures(Protocol protocol, boolean stream) {
        server.fails(
                new Fault.Status(503, ""),
                new Fault.Garbage(),
                new Fault.CutOff(),
                new Fault.Status(500, "no"));
        assertThat(account(protocol, stream, Map.of()).ask(QUESTION))
                .isEqualTo(new Answer.Silent(Answer.Reason.BROKEN, "HTTP 500"));
        assertThat(server.asked()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("waysToAsk")
    void tellsAnAnswerThatWasCutOffAndDoesNotKeepIt(Protocol protocol, boolean stream) {
        server.fails(new Fault.Shortened());
        Account account = account(protocol, stream, Map.of());
        assertThat(account.ask(QUESTION))
                .isInstanceOfSatisfying(Answer.Said.class, s -> assertThat(s.whole()).isFalse());
        assertThat(account.ask(QUESTION))
                .isInstanceOfSatisfying(Answer.Said.class, s -> assertThat(s.whole()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("waysToAsk")
    void waitsNoLongerThanTheLimit(Protocol protocol, boolean stream) {
        server.fails(new Fault.Slow(20_000));
        long began = System.nanoTime();
        Answer answer = account(protocol, stream, Map.of("seconds", "1")).ask(QUESTION);
        assertThat(answer).isEqualTo(new Answer.Silent(Answer.Reason.SLOW, ""));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void asksAgainWhenAStreamBreaksOffAndKeepsNothingOfIt(boolean politely) {
        server.fails(new Fault.BrokenStream(politely));
        assertThat(account(Protocol.OPENAI, true, Map.of()).ask(QUESTION))
                .isInstanceOfSatisfying(
                        Answer.Said.class, said -> assertThat(said.text()).isEqualTo(WRITTEN));
        assertThat(server.asked()).hasSize(2);
        Fault broken = new Fault.BrokenStream(politely);
        server.fails(broken, broken, broken, broken);
        assertThat(forgetful(Protocol.OPENAI, true, Map.of()).ask(QUESTION))
                .isInstanceOfSatisfying(
                        Answer.Silent.class,
                        silent -> assertThat(silent.reason()).isEqualTo(Answer.Reason.BROKEN));
    }

    @Test
    void endsAtOnceWhenItIsStopped() throws Exception {
        server.fails(new Fault.Slow(20_000));
        Answer[] answer = new Answer[1];
        Thread asking =
                Thread.ofPlatform()
                        .start(() ->
                                answer[0] =
                                        account(Protocol.OPENAI, false, Map.of()).ask(QUESTION));
        while (server.asked().isEmpty()) {
            Thread.sleep(5);
        }
        asking.interrupt();
        asking.join(5_000);
        assertThat(answer[0]).isEqualTo(new Answer.Silent(Answer.Reason.CANCELLED, ""));
    }

    @Test
    void asksPlainlyAServerThatDoesNotKnowSeedOrFormat() {
        server.fails(new Fault.Status(400, "{\"error\":\"unknown parameter: seed\"}"));
        assertThat(account(Protocol.OPENAI, false, Map.of()).ask(QUESTION))
                .isInstanceOf(Answer.Said.class);
        assertThat(server.asked().getFirst().body().has("seed")).isTrue();
        assertThat(server.asked().getLast().body().has("seed")).isFalse();
        assertThat(server.asked().getLast().body().has("response_format")).isFalse();
    }

    @Test
    void asksTheSameOfTheSamePaperAndModelOnce() {
        assertThat(account(Protocol.OPENAI, false, Map.of()).ask(QUESTION))
                .isInstanceOf(Answer.Said.class);
        Account again = account(Protocol.OPENAI, false, Map.of());
        assertThat(again.ask(QUESTION)).isEqualTo(new Answer.Said(WRITTEN, true, Usage.NONE));
        assertThat(again.remembered()).isOne();
        assertThat(again.used()).isEqualTo(Usage.NONE);
        assertThat(server.asked()).hasSize(1);
        account(Protocol.OPENAI, false, Map.of("name", "another")).ask(QUESTION);
        Account.open(settings(Protocol.OPENAI, false, Map.of()), folder, "other paper", WAIT)
                .ask(QUESTION);
        assertThat(server.asked()).hasSize(3);
    }

    @Test
    void stopsAtTheLimitOfTokensAndOfMoney() {
        Account tokens = account(Protocol.OPENAI, false, Map.of("tokens", "400"));
        assertThat(tokens.ask(QUESTION)).isInstanceOf(Answer.Said.class);
        Question other = new Question("Rewrite.", "[\"We test.\"]", 300);
        assertThat(tokens.ask(other))
                .isEqualTo(new Answer.Silent(Answer.Reason.LIMIT, "400 tokens"));
        Account money =
                account(
                        Protocol.OPENAI,
                        false,
                        Map.of("price-in", "1000", "price-out", "1000", "cost", "0.1"));
        assertThat(money.ask(other)).isEqualTo(new Answer.Silent(Answer.Reason.LIMIT, "0.1 USD"));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void countsWhatAReadingCosts() {
        Account account =
                account(Protocol.OPENAI, false, Map.of("price-in", "2", "price-out", "10"));
        account.ask(QUESTION);
        assertThat(account.used()).isEqualTo(new Usage(1, 100, WRITTEN.length() / 3, true));
        assertThat(account.cost())
                .isEqualByComparingTo(
                        String.valueOf((100 * 2 + WRITTEN.length() / 3 * 10) / 1_000_000.0));
    }

    @Test
    void guessesTheTokensWhereTheServerDoesNotCountThem() {
        server.countsTokens(false);
        Account account = account(Protocol.OPENAI, false, Map.of());
        account.ask(QUESTION);
        assertThat(account.used().counted()).isFalse();
        assertThat(account.used().answered()).isPositive();
    }

    @Test
    void saysThatNobodyIsThere() {
        server.close();
        assertThat(account(Protocol.OPENAI, false, Map.of()).ask(QUESTION))
                .isEqualTo(new Answer.Silent(Answer.Reason.UNREACHABLE, ""));
    }

    @Test
    void keepsTheKeyInAFileOfTheOwnerAloneAndShowsItNowhere() throws Exception {
        ModelFile file = new ModelFile(folder.resolve("home"), Map.of());
        assertThat(file.settings()).isEmpty();
        file.keep(Map.of("endpoint", "https://a.example/v1", "name", "m", "key", SECRET));
        assertThat(Files.getPosixFilePermissions(file.path()))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
        ModelSettings settings = file.settings().orElseThrow();
        assertThat(settings.toString()).doesNotContain(SECRET).contains("••••");
        assertThat(settings.key().secret()).isEqualTo(SECRET);
        file.forget();
        assertThat(file.settings()).isEmpty();
    }

    @Test
    void heedsTheEnvironmentOverTheFile() {
        ModelFile file =
                new ModelFile(
                        folder, Map.of("GLOSS_MODEL", "theirs", "GLOSS_MODEL_PRICE_IN", "0.25"));
        file.keep(Map.of("endpoint", "https://a.example/v1", "name", "mine"));
        ModelSettings settings = file.settings().orElseThrow();
        assertThat(settings.name()).isEqualTo("theirs");
        assertThat(settings.host()).isEqualTo("a.example");
        assertThat(settings.prices().asked()).isEqualByComparingTo("0.25");
    }

    @Test
    void saysWhatIsWrongWithSettingsWithoutTheKey() {
        for (Map<String, String> wrong :
                List.of(
                        Map.of("endpoint", "a.example", "name", "m"),
                        Map.of("endpoint", "https://u:" + SECRET + "@a.example", "name", "m"),
                        Map.of("endpoint", "https://a.example", "name", ""),
                        Map.of("endpoint", "https://a.example", "name", "m", "tokens", "many"),
                        Map.of("endpoint", "https://a.example", "name", "m", "cost", "-1"),
                        Map.of("protocol", "pigeon", "name", "m"))) {
            assertThatThrownBy(() -> ModelSettings.of(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContain(SECRET);
        }
    }

    private static final Duration WAIT = Duration.ofMillis(5);

    private Account account(Protocol protocol, boolean stream, Map<String, String> more) {
        return Account.open(settings(protocol, stream, more), folder, "paper", WAIT);
    }

    private Account forgetful(Protocol protocol, boolean stream, Map<String, String> more) {
        return Account.forgetful(settings(protocol, stream, more), WAIT);
    }

    private ModelSettings settings(Protocol protocol, boolean stream, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>();
        fields.put("protocol", protocol.name());
        fields.put("endpoint", server.address(protocol).toString());
        fields.put("name", "scripted");
        fields.put("key", SECRET);
        fields.put("stream", String.valueOf(stream));
        fields.putAll(more);
        return ModelSettings.of(fields);
    }
}
