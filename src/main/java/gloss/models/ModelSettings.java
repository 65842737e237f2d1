package gloss.models;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The model that a user has set. It is made from fields, as they stand in the file and the
/// environment; see `FIELDS`.
///
/// @param stream whether the answer is taken piece by piece; for OpenAI's protocol behind a gateway
///   that hangs up on silence
public record ModelSettings(
        Protocol protocol,
        URI endpoint,
        String name,
        Key key,
        boolean stream,
        Limits limits,
        Prices prices) {
    public static final String NAME = "name";
    public static final String PROTOCOL = "protocol";
    public static final String ENDPOINT = "endpoint";
    public static final String KEY = "key";
    public static final String STREAM = "stream";
    public static final String SECONDS = "seconds";
    public static final String TOKENS = "tokens";
    public static final String COST = "cost";
    public static final String PRICE_IN = "price-in";
    public static final String PRICE_OUT = "price-out";
    public static final String CURRENCY = "currency";

    /// All fields, in the order in which they are shown.
    public static final List<String> FIELDS =
            List.of(
                    PROTOCOL, ENDPOINT, NAME, KEY, STREAM, SECONDS, TOKENS, COST, PRICE_IN,
                    PRICE_OUT, CURRENCY);

    private static final String OLLAMA_HERE = "http://localhost:11434";

    /// The settings of these fields; what is missing has its usual value.
    ///
    /// @throws IllegalArgumentException in words for the user, when a field makes no sense
    public static ModelSettings of(Map<String, String> fields) {
        Protocol protocol = protocol(fields.getOrDefault(PROTOCOL, ""));
        String name = fields.getOrDefault(NAME, "").strip();
        if (name.isEmpty() || name.length() > 200 || name.chars().anyMatch(c -> c < ' ')) {
            throw new Unfit(Unfit.Why.NO_NAME, NAME);
        }
        String here = protocol == Protocol.OLLAMA ? OLLAMA_HERE : "";
        return new ModelSettings(
                protocol,
                endpoint(fields.getOrDefault(ENDPOINT, here)),
                name,
                new Key(fields.getOrDefault(KEY, "")),
                Boolean.parseBoolean(fields.getOrDefault(STREAM, "false")),
                new Limits(
                        Duration.ofSeconds(
                                whole(fields, SECONDS, (int) Limits.USUAL.time().toSeconds())),
                        whole(fields, TOKENS, Limits.USUAL.tokens()),
                        money(fields, COST, Limits.USUAL.cost())),
                new Prices(
                        money(fields, PRICE_IN, BigDecimal.ZERO),
                        money(fields, PRICE_OUT, BigDecimal.ZERO),
                        fields.getOrDefault(CURRENCY, Prices.UNKNOWN.currency())));
    }

    /// Where the paper's sentences go: `api.example.org`, `localhost:11434`.
    public String host() {
        return endpoint.getPort() < 0
                ? endpoint.getHost()
                : endpoint.getHost() + ":" + endpoint.getPort();
    }

    /// Whether the key would go over the net for all to read.
    public boolean showsKey() {
        String host = endpoint.getHost();
        boolean here = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
        return !key.isEmpty() && endpoint.getScheme().equals("http") && !here;
    }

    private static Protocol protocol(String word) {
        if (word.isBlank()) {
            return Protocol.OPENAI;
        }
        return Arrays.stream(Protocol.values())
                .filter(p -> p.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new Unfit(Unfit.Why.PROTOCOL, PROTOCOL));
    }

    private static URI endpoint(String address) {
        try {
            URI uri = new URI(address.strip().replaceFirst("/+$", ""));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean sound =
                    (scheme.equals("http") || scheme.equals("https"))
                            && uri.getHost() != null
                            && uri.getUserInfo() == null
                            && uri.getQuery() == null
                            && uri.getFragment() == null;
            if (sound) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Said below, in our words.
        }
        throw new Unfit(Unfit.Why.ENDPOINT, ENDPOINT);
    }

    private static int whole(Map<String, String> fields, String field, int usual) {
        try {
            return fields.containsKey(field)
                    ? Integer.parseInt(fields.getOrDefault(field, "").strip())
                    : usual;
        } catch (NumberFormatException e) {
            throw new Unfit(Unfit.Why.WHOLE_NUMBER, field);
        }
    }

    private static BigDecimal money(Map<String, String> fields, String field, BigDecimal usual) {
        String said = fields.getOrDefault(field, "").strip();
        if (said.isEmpty()) {
            return usual;
        }
        if (!said.matches("\\d{1,9}(?:\\.\\d{1,9})?")) {
            throw new Unfit(Unfit.Why.NUMBER, field);
        }
        return new BigDecimal(said);
    }
}
