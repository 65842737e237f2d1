package gloss.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stands before every request: by which name we are called, who asks, and from which page a change
/// comes. What passes gets the headers that keep a page from doing what it should not.
final class Guard {
    /// Nothing from elsewhere, no inline script, no frames, no forms to others. The pictures of a
    /// PDF are blobs and canvases of the page itself.
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String COOKIE = "gloss-token";
    private static final int KEPT = 30 * 24 * 3600;
    private static final Set<HandlerType> READS =
            Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private final Access access;

    Guard(Access access) {
        this.access = access;
    }

    void check(Context request) {
        head(request);
        String host = request.header("Host");
        if (host == null || !access.answersTo(host)) {
            throw new Refused(Refusal.WRONG_HOST, host == null ? "" : host);
        }
        if (!READS.contains(request.method())) {
            sameOrigin(request, host);
        }
        if (access.needsToken() && !isOpen(request.path())) {
            token(request);
        }
    }

    private static void head(Context request) {
        request.header("Content-Security-Policy", POLICY);
        request.header("X-Content-Type-Options", "nosniff");
        // With `no-referrer` browsers would hide the origin of our own forms from us.
        request.header("Referrer-Policy", "same-origin");
        request.header("Cross-Origin-Opener-Policy", "same-origin");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        request.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }

    /// Browsers say from which page a change comes. Tools say nothing, and are no page.
    private static void sameOrigin(Context request, String host) {
        String site = request.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new Refused(Refusal.FOREIGN_ORIGIN, site);
        }
        String origin = request.header("Origin");
        if (origin != null && !host.equals(authority(origin))) {
            throw new Refused(Refusal.FOREIGN_ORIGIN, origin);
        }
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// What the page that asks for the token needs itself.
    private static boolean isOpen(String path) {
        return path.startsWith("/assets/") || path.equals("/token");
    }

    private void token(Context request) {
        String given = request.queryParam("token");
        if (given != null && isRight(given)) {
            remember(request);
            return;
        }
        String header = request.header("Authorization");
        String bearer = header != null && header.startsWith("Bearer ") ? header.substring(7) : "";
        String cookie = request.cookie(COOKIE);
        if (!isRight(bearer) && (cookie == null || !isSame(cookie, key(access.token())))) {
            throw new Refused(Refusal.NO_TOKEN);
        }
    }

    /// Takes a token from the form; wrong ones are answered slowly enough that guessing is
    /// hopeless.
    void enter(Context request) {
        String given = request.formParam("token");
        if (given == null || !isRight(given.strip())) {
            throw new Refused(Refusal.NO_TOKEN);
        }
        remember(request);
        request.redirect("/");
    }

    private void remember(Context request) {
        request.cookie(
                new Cookie(
                        COOKIE,
                        key(access.token()),
                        "/",
                        KEPT,
                        false,
                        true,
                        null,
                        SameSite.STRICT));
    }

    private boolean isRight(String given) {
        return isSame(given, access.token());
    }

    /// Compared in a time that does not say how much of it was right.
    private static boolean isSame(String given, String due) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), due.getBytes(StandardCharsets.UTF_8));
    }

    /// What a browser keeps: not the token itself, which may have any letters.
    private static String key(String token) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(("gloss " + token).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
