package gloss.web;

import java.util.Locale;
import java.util.Set;

/// Where the server listens and whom it lets in. On a loopback address everyone on this machine,
/// and no token; on any other only who knows the token.
///
/// @param token empty on loopback
public record Access(String host, int port, String token) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    /// Listening to all addresses, so that the name one is called by cannot be known.
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]");

    public static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }

    public boolean needsToken() {
        return !token.isEmpty();
    }

    /// Whether a request may call us by this name. One that comes under a name that is not ours
    /// comes from a page that has had its own name point here (DNS rebinding).
    boolean answersTo(String header) {
        String name = header.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
        return LOOPBACK.contains(name)
                || name.equals(host.toLowerCase(Locale.ROOT))
                || (EVERYWHERE.contains(host) && needsToken() && !name.isEmpty());
    }

    /// `http://127.0.0.1:8420/`, with the token when there is one.
    public String address(int boundTo) {
        String name = EVERYWHERE.contains(host) ? "localhost" : host;
        String shown = name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
        return "http://%s:%d/%s".formatted(shown, boundTo, needsToken() ? "?token=" + token : "");
    }
}
