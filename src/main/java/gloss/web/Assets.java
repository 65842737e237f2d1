package gloss.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Our scripts and styles, and those of the libraries we use, under addresses that change when they
/// do, so that a browser asks for each only once.
final class Assets {
    static final String PDFJS = "/assets/pdfjs-5.4.624/";

    /// Every script and style of ours; `AssetsTest` finds one that is missing here.
    static final List<String> OWN =
            List.of(
                    "ahead.js",
                    "aloud.js",
                    "app.css",
                    "arrive.js",
                    "cards.js",
                    "common.js",
                    "copying.js",
                    "events.js",
                    "find.js",
                    "icon.svg",
                    "keys.js",
                    "library.css",
                    "library.js",
                    "marks.js",
                    "menu.js",
                    "notes.js",
                    "opening.js",
                    "plain.js",
                    "reader.css",
                    "reader.js",
                    "rewriting.js",
                    "search.js",
                    "sheet.css",
                    "sheet.js",
                    "sidebar.js",
                    "still.css",
                    "time.js",
                    "upload.js",
                    "words.js");

    private static final String FOREVER = "public, max-age=31536000, immutable";

    /// A worker has a policy of its own; that of pdf.js decodes JPEG 2000 and colours by
    /// WebAssembly.
    private static final String WORKER_POLICY =
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

    /// Folders of the libraries that a page may ask for. A name cannot begin with a dot.
    private static final Map<String, String> LIBRARIES =
            Map.of(PDFJS, "/META-INF/resources/webjars/pdfjs-dist/5.4.624/");

    private static final Pattern NAME =
            Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*");

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("mjs", "text/javascript; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("png", "image/png"),
                    Map.entry("wasm", "application/wasm"),
                    Map.entry("woff2", "font/woff2"));

    private final Map<String, byte[]> own = new LinkedHashMap<>();
    private final String base;

    Assets() {
        for (String name : OWN) {
            own.put(name, bytes("/gloss/web/" + name).orElseThrow());
        }
        own.put("reading.css", bytes("/gloss/publish/reading.css").orElseThrow());
        base = "/assets/" + version() + "/";
    }

    /// Where our own stand; ends with a slash.
    String base() {
        return base;
    }

    /// Whatever version of ours is asked for, there is only this one; another is not kept for long.
    void serve(Context request) {
        String path = request.path();
        for (Map.Entry<String, String> library : LIBRARIES.entrySet()) {
            if (path.startsWith(library.getKey())) {
                String name = path.substring(library.getKey().length());
                byte[] found =
                        (NAME.matcher(name).matches()
                                        ? bytes(library.getValue() + name)
                                        : Optional.<byte[]>empty())
                                .orElseThrow(() -> new Refused(Refusal.NO_SUCH_PAGE));
                if (name.contains("worker")) {
                    request.header("Content-Security-Policy", WORKER_POLICY);
                }
                send(request, name, found, FOREVER);
                return;
            }
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        byte[] found = own.get(name);
        if (found == null) {
            throw new Refused(Refusal.NO_SUCH_PAGE);
        }
        send(request, name, found, path.equals(base + name) ? FOREVER : "no-cache");
    }

    private static void send(Context request, String name, byte[] bytes, String kept) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        request.contentType(TYPES.getOrDefault(ending, "application/octet-stream"));
        request.header("Cache-Control", kept);
        request.result(bytes);
    }

    private String version() {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            own.values().forEach(sum::update);
            return HexFormat.of().formatHex(sum.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Optional<byte[]> bytes(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource + " of the program itself", e);
        }
    }
}
