package gloss.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The description of the API, which `OpenApiTest` holds true.
final class OpenApi {
    private OpenApi() {}

    static String text() {
        try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
            return new String(
                    Objects.requireNonNull(in, "openapi.json").readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading openapi.json of the program itself", e);
        }
    }
}
