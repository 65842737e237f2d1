package gloss.web;

import gloss.app.Holdings;
import gloss.json.JobJson;
import gloss.library.Job;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;
import org.jspecify.annotations.Nullable;

/// PDFs that come in: written to disk as they come, never whole in memory, and no longer, larger or
/// slower than allowed. What is in them is looked at by the queue, not here.
final class Uploads {
    /// As large as the contract lets a PDF be.
    static final int MEGABYTES = 200;

    /// At once; more are told to come again.
    private static final int AT_ONCE = 8;

    /// Files and fields of one form; a shelf of PDFs dropped at once stays far below.
    private static final int MOST_PARTS = 200;

    /// A part of a form that is larger waits on disk.
    private static final int IN_MEMORY = 64 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /// Readers find the mark anywhere in the first kilobyte.
    private static final int HEAD = 1024;

    /// What may come: so many bytes in all, within this time; and after the first of it no slower
    /// than so many bytes a second, since a slow upload holds a place for nothing.
    record Limits(long bytes, Duration most, Duration first, long slowest) {
        static final Limits USUAL =
                new Limits(
                        MEGABYTES * 1024L * 1024L,
                        Duration.ofMinutes(10),
                        Duration.ofSeconds(20),
                        10 * 1024);

        boolean isSlow(long bytes, Duration since) {
            return since.compareTo(most) > 0
                    || (since.compareTo(first) > 0 && bytes < slowest * since.toSeconds());
        }

        String megabytes() {
            return bytes / (1024 * 1024) + " MB";
        }
    }

    private final Holdings holdings;
    private final Path folder;
    private final Limits limits;
    private final Semaphore places = new Semaphore(AT_ONCE);

    /// `folder` is where what comes is written first; it is made when it is not there.
    Uploads(Holdings holdings, Path folder, Limits limits) {
        this.holdings = holdings;
        this.folder = folder;
        this.limits = limits;
    }

    /// A PDF as the body, its name in `?name=`; or some in the fields of a form.
    void take(Context request) {
        if (request.req().getContentLengthLong() > limits.bytes()) {
            throw new Refused(Refusal.TOO_LARGE, limits.megabytes());
        }
        if (!places.tryAcquire()) {
            throw new Refused(Refusal.BUSY);
        }
        try {
            boolean form = String.valueOf(request.contentType()).startsWith("multipart/");
            List<Job> jobs = form ? ofForm(request) : List.of(ofBody(request));
            answer(request, jobs, form);
        } catch (LimitedBody.Over e) {
            throw new Refused(e.refusal(), e.getMessage());
        } catch (IOException e) {
            throw new Refused(Refusal.NOT_UNDERSTOOD, String.valueOf(e.getMessage()));
        } finally {
            places.release();
        }
    }

    private void answer(Context request, List<Job> jobs, boolean form) {
        if (form && Answers.wantsPage(request)) {
            request.redirect("/");
            return;
        }
        request.status(202);
        request.header("Location", "/api/jobs/" + jobs.getFirst().id());
        request.contentType("application/json; charset=utf-8");
        var shown = Told.jobs(jobs, holdings, Visitor.of(request).words());
        request.result(shown.size() == 1 ? JobJson.write(shown.getFirst()) : JobJson.write(shown));
    }

    private Job ofBody(Context request) throws IOException {
        String name = request.queryParam("name");
        return take(body(request), name, request.queryParam("entry"));
    }

    /// Jetty takes a form apart, from a stream that keeps our limits: left to itself, the servlet
    /// would wait for a slow form as long as a byte comes now and then.
    private List<Job> ofForm(Context request) throws IOException {
        List<Job> jobs = new ArrayList<>();
        try (MultiPartFormData.Parts parts = parts(request)) {
            MultiPart.Part about = parts.getFirst("entry");
            String entry = about == null ? null : about.getContentAsString(StandardCharsets.UTF_8);
            for (MultiPart.Part part : parts) {
                if (part.getFileName() != null && part.getLength() > 0) {
                    try (InputStream in = contentOf(part)) {
                        jobs.add(take(in, part.getFileName(), entry));
                    }
                }
                part.delete();
            }
        }
        if (jobs.isEmpty()) {
            throw new Refused(Refusal.NOT_A_PDF);
        }
        return jobs;
    }

    private MultiPartFormData.Parts parts(Context request) throws IOException {
        Files.createDirectories(folder);
        MultiPartConfig config =
                new MultiPartConfig.Builder()
                        .location(folder)
                        .maxParts(MOST_PARTS)
                        .maxSize(limits.bytes())
                        .maxPartSize(limits.bytes())
                        .maxMemoryPartSize(IN_MEMORY)
                        .build();
        try {
            return MultiPartFormData.getParts(
                    Content.Source.from(body(request)),
                    new Attributes.Mapped(),
                    request.contentType(),
                    config);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof LimitedBody.Over over) {
                    throw new Refused(over.refusal(), over.getMessage());
                }
            }
            throw new Refused(Refusal.NOT_UNDERSTOOD, String.valueOf(e.getMessage()));
        }
    }

    private static InputStream contentOf(MultiPart.Part part) {
        return Content.Source.asInputStream(
                part.newContentSource(part.getBufferPool(), 0, part.getLength()));
    }

    private InputStream body(Context request) throws IOException {
        return new LimitedBody(request.req().getInputStream(), limits);
    }

    private Job take(InputStream in, @Nullable String name, @Nullable String entry)
            throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "upload-", ".pdf");
        boolean taken = false;
        try {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            if (!isPdf(file)) {
                throw new Refused(Refusal.NOT_A_PDF, shown(name));
            }
            Job job = holdings.add(shown(name), file, entry == null ? "" : entry);
            taken = true;
            return job;
        } finally {
            if (!taken) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isPdf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.contains(new String(PDF, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    /// What a client calls its file is shown, and never used as a path.
    private static String shown(@Nullable String name) {
        String plain = name == null ? "" : name.replaceAll("[\\p{Cntrl}]", " ").strip();
        String last =
                plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        String some = last.length() > 200 ? last.substring(last.length() - 200) : last;
        return some.isBlank() ? "paper.pdf" : some;
    }
}
