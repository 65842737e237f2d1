package gloss.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import gloss.app.Content;
import gloss.json.RefusalJson;
import gloss.publish.Words;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

/// Pages and JSON on their way out: each with a tag of its content, so that what has not changed is
/// not sent again.
final class Answers {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";

    private final Assets assets;
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Answers.class.getClassLoader(), "gloss.web.pages");

    Answers(Assets assets) {
        this.assets = assets;
    }

    /// What stands around a page: its title, and the names of its style and its script.
    Frame frame(Context request, String title, String style, String script) {
        String query = request.queryString();
        boolean secret = query != null && query.contains("token=");
        String path = request.path() + (query == null || secret ? "" : "?" + query);
        return frame(request, title, path, style, script);
    }

    /// The same for a page that is come back to by another address.
    Frame frame(Context request, String title, String path, String style, String script) {
        Visitor visitor = Visitor.of(request);
        return new Frame(
                visitor.words(),
                visitor.theme(),
                visitor.size(),
                assets.base(),
                title,
                path,
                style,
                script);
    }

    void page(Context request, String template, Map<String, Object> values) {
        StringOutput out = new StringOutput();
        templates.render(template, values, out);
        request.header("Vary", "Cookie, Accept-Language");
        tagged(request, HTML, Content.of(out.toString()));
    }

    /// A page whose end takes its time. `values` are given what sends all that stands before it;
    /// the page has no tag. Who goes away meanwhile is not told.
    void flow(Context request, String template, Function<Runnable, Map<String, Object>> values) {
        request.header("Vary", "Cookie, Accept-Language");
        request.header("Cache-Control", "private, no-cache");
        // Javalin's own stream keeps all to itself until it is closed.
        request.res().setContentType(HTML);
        try (Writer writer =
                new OutputStreamWriter(request.res().getOutputStream(), StandardCharsets.UTF_8)) {
            templates.render(template, values.apply(() -> send(writer)), new WriterOutput(writer));
        } catch (IOException e) {
            // Nobody listens any more.
        } catch (TemplateException e) {
            if (!isOfSending(e)) {
                throw e;
            }
        }
    }

    private static boolean isOfSending(Throwable fault) {
        return fault instanceof IOException
                || fault.getCause() != null && isOfSending(fault.getCause());
    }

    private static void send(Writer writer) {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void json(Context request, String json) {
        json(request, Content.of(json));
    }

    void json(Context request, Content json) {
        tagged(request, JSON, json);
    }

    /// Bytes that are asked for again each time, and sent again only when they are others.
    private static void tagged(Context request, String type, Content content) {
        String tag = "\"" + content.hash() + "\"";
        request.header("ETag", tag);
        request.header("Cache-Control", "private, no-cache");
        if (tag.equals(request.header("If-None-Match"))) {
            request.status(304);
            return;
        }
        request.contentType(type);
        request.result(content.bytes());
    }

    /// A problem: for a browser a page, for a program JSON.
    void refused(Context request, Refusal refusal, String detail) {
        Words words = Visitor.of(request).words();
        request.status(refusal.status());
        request.header("Cache-Control", "no-store");
        if (wantsPage(request)) {
            Frame frame = frame(request, refusal.title(words), "library", "");
            StringOutput out = new StringOutput();
            templates.render(
                    "refused.jte",
                    Map.of(
                            "frame",
                            frame,
                            "refusal",
                            refusal.code(),
                            "advice",
                            refusal.advice(words),
                            "detail",
                            detail),
                    out);
            request.contentType(HTML);
            request.result(out.toString());
        } else {
            request.contentType(RefusalJson.MEDIA_TYPE);
            request.header("Content-Language", words.tag());
            request.result(
                    RefusalJson.write(
                                    refusal.code(),
                                    refusal.title(words),
                                    refusal.status(),
                                    detail,
                                    request.path())
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Whether a browser asks, on its own behalf: also where it sends a form without a script.
    static boolean wantsPage(Context request) {
        String accept = request.header("Accept");
        return (!request.path().startsWith("/api/") || isForm(request))
                && accept != null
                && accept.contains("text/html");
    }

    private static boolean isForm(Context request) {
        String type = request.contentType();
        return type != null
                && (type.startsWith("multipart/form-data")
                        || type.startsWith("application/x-www-form-urlencoded"));
    }
}
