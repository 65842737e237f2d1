package gloss.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The bytes of a file that a request asks for, first and last, from 0 (RFC 9110, 14.2). Anything
/// but one range of bytes is answered with the whole file, as the RFC lets us.
record Range(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");
    private static final int BUFFER = 64 * 1024;

    /// Sends the file as PDF, or the range asked for.
    static void send(Context request, Path file) throws IOException {
        long size = Files.size(file);
        String header = request.header("Range");
        Optional<Range> asked = header == null ? Optional.empty() : of(header, size);
        Range range = asked.orElse(new Range(0, size - 1));
        request.header("Accept-Ranges", "bytes");
        if (asked.isPresent()) {
            request.status(206);
            request.header(
                    "Content-Range", "bytes %d-%d/%d".formatted(range.first, range.last, size));
        }
        request.res().setContentType("application/pdf");
        request.res().setContentLengthLong(range.last - range.first + 1);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(range.first);
            copy(in, request.res().getOutputStream(), range.last - range.first + 1);
        }
    }

    private static void copy(InputStream in, OutputStream out, long bytes) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = bytes;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    /// `bytes=100-199`, `bytes=100-`, `bytes=-100`; empty for what is no range of a file so large.
    static Optional<Range> of(String header, long size) {
        Matcher one = ONE.matcher(header);
        if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            long tail = Math.min(size, Long.parseLong(one.group(2)));
            return tail == 0 ? Optional.empty() : Optional.of(new Range(size - tail, size - 1));
        }
        long first = Long.parseLong(one.group(1));
        long last =
                one.group(2).isEmpty()
                        ? size - 1
                        : Math.min(size - 1, Long.parseLong(one.group(2)));
        return first > last ? Optional.empty() : Optional.of(new Range(first, last));
    }
}
