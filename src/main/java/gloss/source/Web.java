package gloss.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/// Asks hosts of the web for texts and PDFs, with manners: one at a time, again after a pause, from
/// where it broke off, no more than wanted, and never in places that are nobody else's business.
public final class Web {
    private static final int REDIRECTS = 6;
    private static final int TEXT_BYTES = 16 * 1024 * 1024;
    private static final int HEAD_BYTES = 1024;
    private static final Set<Integer> LATER = Set.of(408, 425, 429, 500, 502, 503, 504);

    private final Manners manners;
    private final Guard guard;
    private final Turns turns;
    private final HttpClient client;

    public Web(Manners manners) {
        this.manners = manners;
        this.guard = new Guard(manners.privateAddresses());
        this.turns = new Turns(manners.arxivGap());
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(manners.patience())
                        .build();
    }

    /// What came of a request.
    public sealed interface Reply {
        record Text(String text) implements Reply {}

        /// The file is there, whole.
        record Saved(Path file) implements Reply {}

        /// It will not be better for asking again: why.
        record Failed(String why) implements Reply {}
    }

    /// May be better later.
    private static final class Again extends Exception {
        private static final long serialVersionUID = 1L;

        private final Duration pause;

        Again(String why, Duration pause) {
            super(why);
            this.pause = pause;
        }
    }

    /// A text of at most 16 MB.
    public Reply text(URI uri, String accept) {
        return tries(uri, () -> once(uri, accept, 0, "", this::readText));
    }

    /// A PDF into this file. What an earlier try left beside it (`.part`) is gone on with, when the
    /// host says it is still the same.
    public Reply pdf(URI uri, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Path tag = file.resolveSibling(file.getFileName() + ".tag");
        return tries(
                uri,
                () -> {
                    String known = Files.exists(tag) ? Files.readString(tag) : "";
                    long had = !known.isEmpty() && Files.exists(part) ? Files.size(part) : 0;
                    Reply reply =
                            once(
                                    uri,
                                    "application/pdf,*/*;q=0.5",
                                    had,
                                    known,
                                    response -> save(response, part, tag, had));
                    if (reply instanceof Reply.Saved) {
                        Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    }
                    if (reply instanceof Reply.Saved || reply instanceof Reply.Failed) {
                        Files.deleteIfExists(part);
                        Files.deleteIfExists(tag);
                    }
                    return reply;
                });
    }

    private interface Try {
        Reply run() throws Exception;
    }

    private interface Reading {
        Reply of(HttpResponse<InputStream> response) throws IOException, Again;
    }

    @SuppressWarnings("CatchingUnchecked")
    private Reply tries(URI uri, Try once) {
        Duration pause = manners.pause();
        String why = "";
        for (int i = 0; i < manners.tries(); i++) {
            try {
                return once.run();
            } catch (Again again) {
                why = String.valueOf(again.getMessage());
                if (again.pause.compareTo(manners.longestPause()) > 0) {
                    return new Reply.Failed(
                            why + "; asks to wait " + again.pause.toSeconds() + " s");
                }
                pause = again.pause.compareTo(pause) > 0 ? again.pause : pause;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Reply.Failed("interrupted");
            } catch (IOException e) {
                why = reason(e);
            } catch (Exception e) {
                return new Reply.Failed(uri.getHost() + ": " + reason(e));
            }
            if (i + 1 < manners.tries() && !rested(pause)) {
                return new Reply.Failed("interrupted");
            }
            pause = pause.multipliedBy(2);
        }
        return new Reply.Failed(why + ", " + manners.tries() + " tries");
    }

    private static boolean rested(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String reason(Exception e) {
        String said = String.valueOf(e.getMessage());
        return e instanceof java.net.http.HttpTimeoutException
                ? "no answer"
                : e instanceof java.net.ConnectException ? "cannot be reached" : said;
    }

    /// Follows redirects, and looks at every address before it asks there.
    private Reply once(URI first, String accept, long from, String tag, Reading reading)
            throws Exception {
        URI uri = first;
        for (int i = 0; i <= REDIRECTS; i++) {
            Optional<String> refused = guard.refuses(uri);
            if (refused.isPresent()) {
                return new Reply.Failed(uri.getHost() + ": " + refused.get());
            }
            URI here = uri;
            Object next = turns.take(here.getHost(), () -> ask(here, accept, from, tag, reading));
            if (next instanceof Reply reply) {
                return reply;
            }
            uri = (URI) next;
        }
        return new Reply.Failed(first.getHost() + ": too many redirects");
    }

    /// The reply, or the address to ask instead.
    private Object ask(URI uri, String accept, long from, String tag, Reading reading)
            throws IOException, InterruptedException, Again {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri)
                        .timeout(manners.patience())
                        .header("User-Agent", manners.userAgent())
                        .header("Accept", accept);
        if (from > 0) {
            request.header("Range", "bytes=" + from + "-").header("If-Range", tag);
        }
        HttpResponse<InputStream> response =
                client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            int status = response.statusCode();
            if (status >= 300 && status < 400 && status != 304) {
                String location = response.headers().firstValue("Location").orElse("");
                try {
                    return uri.resolve(location.replace(" ", "%20"));
                } catch (IllegalArgumentException e) {
                    return new Reply.Failed(uri.getHost() + ": a redirect to nowhere");
                }
            }
            if (LATER.contains(status)) {
                throw new Again(uri.getHost() + " says " + status, asked(response));
            }
            if (status == 416) {
                return new Reply.Failed(uri.getHost() + ": the file has changed");
            }
            if (status != 200 && status != 206) {
                return new Reply.Failed(uri.getHost() + " says " + status);
            }
            return watched(body, () -> reading.of(response));
        }
    }

    /// How long the host asks to wait; nothing when it does not say.
    private static Duration asked(HttpResponse<?> response) {
        String value = response.headers().firstValue("Retry-After").orElse("").strip();
        if (value.matches("\\d{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            Instant until =
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Duration wait = Duration.between(Instant.now(), until);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeParseException e) {
            return Duration.ZERO;
        }
    }

    private final AtomicLong none = new AtomicLong();
    private final ThreadLocal<AtomicLong> progress = ThreadLocal.withInitial(() -> none);

    private interface Body {
        Reply read() throws IOException, Again;
    }

    /// Reads while parts keep coming; a body that stalls is closed, which ends the reading.
    private Reply watched(InputStream body, Body reading) throws IOException, Again {
        AtomicLong last = new AtomicLong(System.nanoTime());
        progress.set(last);
        Thread watch =
                Thread.startVirtualThread(() -> {
                    try {
                        while (System.nanoTime() - last.get() < manners.patience().toNanos()) {
                            Thread.sleep(Duration.ofMillis(100));
                        }
                        body.close();
                    } catch (InterruptedException | IOException e) {
                        // Read to its end, or closed already.
                    }
                });
        try {
            return reading.read();
        } finally {
            watch.interrupt();
            progress.remove();
        }
    }

    private Reply readText(HttpResponse<InputStream> response) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = response.body().read(buffer); n >= 0; n = response.body().read(buffer)) {
            progress.get().set(System.nanoTime());
            bytes.write(buffer, 0, n);
            if (bytes.size() > TEXT_BYTES) {
                return new Reply.Failed("more text than wanted");
            }
        }
        return new Reply.Text(bytes.toString(StandardCharsets.UTF_8));
    }

    private Reply save(HttpResponse<InputStream> response, Path part, Path tag, long had)
            throws IOException, Again {
        boolean goesOn = response.statusCode() == 206 && startsAt(response, had);
        if (response.statusCode() == 206 && !goesOn) {
            Files.deleteIfExists(part);
            throw new Again("another part than asked for", Duration.ZERO);
        }
        Optional<String> mark =
                response.headers().firstValue("ETag").filter(e -> !e.startsWith("W/"));
        Files.writeString(
                tag, mark.or(() -> response.headers().firstValue("Last-Modified")).orElse(""));
        long size = goesOn ? had : 0;
        long whole = size + response.headers().firstValueAsLong("Content-Length").orElse(-1 - size);
        if (whole > manners.mostBytes()) {
            return new Reply.Failed(larger());
        }
        try (OutputStream out =
                Files.newOutputStream(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        goesOn
                                ? StandardOpenOption.APPEND
                                : StandardOpenOption.TRUNCATE_EXISTING)) {
            byte[] buffer = new byte[64 * 1024];
            boolean known = goesOn;
            byte[] head = new byte[0];
            for (int n = response.body().read(buffer); n >= 0; n = response.body().read(buffer)) {
                progress.get().set(System.nanoTime());
                out.write(buffer, 0, n);
                size += n;
                if (!known) {
                    head = java.util.Arrays.copyOf(head, Math.min(HEAD_BYTES, head.length + n));
                    System.arraycopy(
                            buffer,
                            0,
                            head,
                            (int) Math.min(size - n, HEAD_BYTES),
                            Math.max(0, (int) (head.length - Math.min(size - n, HEAD_BYTES))));
                    known = head.length >= HEAD_BYTES;
                    if (known && !isPdf(head)) {
                        return new Reply.Failed(noPdf(response));
                    }
                }
                if (size > manners.mostBytes()) {
                    return new Reply.Failed(larger());
                }
            }
            if (whole >= 0 && size < whole) {
                throw new IOException("broke off at " + size + " of " + whole + " bytes");
            }
            if (!known && !isPdf(head)) {
                return new Reply.Failed(noPdf(response));
            }
        }
        return new Reply.Saved(part);
    }

    private static boolean startsAt(HttpResponse<?> response, long had) {
        String range = response.headers().firstValue("Content-Range").orElse("");
        return had > 0 && range.matches("bytes " + had + "-\\d+/(\\d+|\\*)");
    }

    private static boolean isPdf(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static String noPdf(HttpResponse<?> response) {
        String type = response.headers().firstValue("Content-Type").orElse("something");
        return response.uri().getHost()
                + " gives "
                + type.toLowerCase(Locale.ROOT).split(";")[0]
                + " and no PDF";
    }

    private String larger() {
        return "larger than " + manners.mostBytes() / (1024 * 1024) + " MB";
    }
}
