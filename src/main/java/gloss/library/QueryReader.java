package gloss.library;

import gloss.library.Query.Filter;
import gloss.lists.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what people type: `mixup "label noise" -vision author:"Yann Dauphin" year:2018..2020
/// has:code`; the names of fields in Chinese too, with either colon: `作者：何恺明 年份:2021`. What is no
/// field's value (`year:soon`, `http://…`) is taken as words: nothing that can be typed is an
/// error.
public final class QueryReader {
    private static final Pattern PART =
            Pattern.compile(
                    "(?<minus>(?<!\\S)-)?(?:(?<field>[\\p{L}]+)[:：])?(?:[\"“”](?<phrase>[^\"“”]*)[\"“”]?|(?<word>[^\\s\"“”]+))");
    private static final Pattern YEARS =
            Pattern.compile("(?<first>\\d{4})?(?<to>\\.\\.|-|–)?(?<last>\\d{4})?");

    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("作者", "author"),
                    Map.entry("会议", "venue"),
                    Map.entry("期刊", "venue"),
                    Map.entry("年份", "year"),
                    Map.entry("年", "year"),
                    Map.entry("主题", "topic"),
                    Map.entry("标签", "tag"),
                    Map.entry("标题", "title"),
                    Map.entry("类型", "type"),
                    Map.entry("有", "has"));

    private static final Map<String, Findable.Thing> THINGS =
            Map.ofEntries(
                    Map.entry("代码", Findable.Thing.CODE),
                    Map.entry("阅读", Findable.Thing.READING),
                    Map.entry("解读", Findable.Thing.READING),
                    Map.entry("文章", Findable.Thing.ARTICLE),
                    Map.entry("笔记", Findable.Thing.NOTES),
                    Map.entry("note", Findable.Thing.NOTES),
                    Map.entry("paper", Findable.Thing.PDF));

    private static final Map<String, Entry.Type> TYPES =
            Map.of(
                    "论文", Entry.Type.PAPER,
                    "综述", Entry.Type.OVERVIEW,
                    "问题", Entry.Type.QUESTION,
                    "其他", Entry.Type.OTHER);

    private final List<String> words = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();

    private QueryReader() {}

    public static Query read(String typed) {
        QueryReader reader = new QueryReader();
        Matcher part = PART.matcher(typed);
        while (part.find()) {
            reader.take(part);
        }
        return new Query(
                String.join(" ", reader.words), reader.phrases, reader.without, reader.filters);
    }

    private void take(Matcher part) {
        String phrase = part.group("phrase");
        String value = phrase == null ? part.group("word") : phrase;
        Optional<Filter> filter = filter(part.group("field"), value);
        if (filter.isPresent()) {
            filters.add(filter.get());
        } else if (value.isBlank()) {
            return;
        } else if (part.group("minus") != null && part.group("field") == null) {
            without.add(value.strip());
        } else if (phrase != null) {
            phrases.add(value.strip());
            words.add(value.strip());
        } else {
            words.add(part.group());
        }
    }

    private static Optional<Filter> filter(@Nullable String field, String value) {
        if (field == null || value.isBlank()) {
            return Optional.empty();
        }
        String name = field.toLowerCase(Locale.ROOT);
        return switch (FIELDS.getOrDefault(name, name)) {
            case "author" -> Optional.of(new Filter.Author(value));
            case "venue" -> Optional.of(new Filter.Venue(value));
            case "year" -> years(value);
            case "topic" -> Optional.of(new Filter.Topic(value));
            case "tag" -> Optional.of(new Filter.Tag(value));
            case "title" -> Optional.of(new Filter.Title(value));
            case "type" -> constant(Entry.Type.values(), TYPES, value).map(Filter.OfType::new);
            case "has" -> constant(Findable.Thing.values(), THINGS, value).map(Filter.Has::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Filter> years(String value) {
        Matcher years = YEARS.matcher(value);
        if (!years.matches() || (years.group("first") == null && years.group("last") == null)) {
            return Optional.empty();
        }
        Integer first = number(years.group("first"));
        Integer last = years.group("to") == null ? first : number(years.group("last"));
        return Optional.of(new Filter.Years(first, last));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static <E extends Enum<E>> Optional<E> constant(
            E[] constants, Map<String, E> others, String value) {
        for (E constant : constants) {
            if (constant.name().equalsIgnoreCase(value)) {
                return Optional.of(constant);
            }
        }
        return Optional.ofNullable(others.get(value.toLowerCase(Locale.ROOT)));
    }
}
