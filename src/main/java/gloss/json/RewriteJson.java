package gloss.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a model is given to rewrite, and what it answers. As JSON, so that no text of the paper can
/// end its own quotation.
public final class RewriteJson {
    /// A sentence to rewrite.
    ///
    /// @param number by which the answer names it, from 1
    /// @param texts the sentences of the paper it rests on, the first its own
    /// @param most words or characters that the new one may have
    /// @param tried what was written before and not taken; empty at the first try
    /// @param why why not
    public record Task(int number, List<String> texts, int most, String tried, String why) {}

    /// A rewritten sentence.
    ///
    /// @param from the numbers of the sentences it was made from
    public record Written(int number, String text, List<Integer> from) {}

    private static final JsonMapper LENIENT =
            JsonMapper.builder()
                    .enable(
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .build();

    /// What models that think aloud put before their answer.
    private static final Pattern THOUGHTS = Pattern.compile("(?s)^\\s*<think>.*?</think>");

    private static final int MOST_LETTERS = 200_000;

    private RewriteJson() {}

    /// `{"language":"zh","part":"idea","sentences":[{"n":1,"text":["…"],"most":60}]}`.
    public static String material(String language, String part, List<Task> tasks) {
        return Output.document(out -> {
            out.text("language", language);
            out.text("part", part);
            out.objects(
                    "sentences",
                    tasks,
                    (o, task) -> {
                        o.number("n", task.number());
                        o.strings("text", task.texts());
                        o.number("most", task.most());
                        if (!task.why().isEmpty()) {
                            o.text("refused", task.tried());
                            o.text("because", task.why());
                        }
                    });
        });
    }

    /// The sentences of an answer `{"sentences":[{"n":1,"text":"…","from":[1]}]}`. What models
    /// often add is taken off: thoughts, a code fence, words before and after; an answer that was
    /// cut off is closed after its last whole sentence. Empty when nothing can be read.
    public static Optional<List<Written>> answer(String text) {
        if (text.length() > MOST_LETTERS) {
            return Optional.empty();
        }
        String body = THOUGHTS.matcher(text).replaceFirst("");
        int start = body.indexOf('{');
        int end = body.lastIndexOf('}');
        if (start < 0 || end < start) {
            return Optional.empty();
        }
        String object = body.substring(start, end + 1);
        return read(object).or(() -> read(object + "]}")).filter(list -> !list.isEmpty());
    }

    private static Optional<List<Written>> read(String object) {
        try {
            JsonNode sentences = LENIENT.readTree(object).path("sentences");
            if (!sentences.isArray()) {
                return Optional.empty();
            }
            List<Written> written = new ArrayList<>();
            for (JsonNode each : sentences) {
                if (each.path("n").isInt() && each.path("text").isString()) {
                    List<Integer> from = new ArrayList<>();
                    each.path("from").forEach(f -> from.add(f.asInt(0)));
                    written.add(
                            new Written(
                                    each.path("n").intValue(),
                                    oneLine(each.path("text").stringValue()),
                                    from));
                }
            }
            return Optional.of(written);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

    private static String oneLine(String text) {
        Matcher blanks = BLANKS.matcher(text);
        return blanks.replaceAll(" ").strip();
    }
}
