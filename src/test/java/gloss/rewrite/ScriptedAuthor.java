package gloss.rewrite;

import gloss.language.Glossary;
import gloss.models.ScriptedServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes what the scripted server answers: in the same language the sentence with other words for
/// "we" and the like; in the other the sentence word for word by the glossary, which is no beauty,
/// but says what the sentence says as far as it goes. On demand it lies.
public final class ScriptedAuthor implements Function<ScriptedServer.Asked, String> {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[-'’.,/:+][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*[%+]?|[^\\s\\p{L}\\p{N}]");

    private final Glossary glossary = new Glossary();
    private final Map<String, String> toChinese = new LinkedHashMap<>();
    private final Map<String, String> toEnglish = new LinkedHashMap<>();
    private final @Nullable Lie lie;
    private final Set<String> lies = new HashSet<>();
    private int told;

    /// One that tells no lies.
    public ScriptedAuthor() {
        this(null);
    }

    ScriptedAuthor(@Nullable Lie lie) {
        this.lie = lie;
        for (String line : lines("everyday.tsv")) {
            String[] columns = line.split("\t");
            String chinese = columns[0].split("\\|")[0];
            for (String word : columns[1].split(";")) {
                toChinese.putIfAbsent(word.strip().toLowerCase(Locale.ROOT), chinese);
            }
            for (String word : columns[0].split("\\|")) {
                toEnglish.putIfAbsent(word.strip(), columns[1].split(";")[0]);
            }
        }
    }

    /// The false sentences it has told.
    Set<String> lies() {
        return Set.copyOf(lies);
    }

    /// How many sentences it was asked for.
    int told() {
        return told;
    }

    @Override
    public synchronized String apply(ScriptedServer.Asked asked) {
        JsonNode material = JSON.readTree(asked.material());
        String language = material.path("language").asString();
        ObjectNode answer = JSON.createObjectNode();
        var sentences = answer.putArray("sentences");
        for (JsonNode task : material.path("sentences")) {
            told++;
            String text = write(task.path("text").get(0).asString(), language);
            sentences
                    .addObject()
                    .put("n", task.path("n").asInt())
                    .put("text", text)
                    .putArray("from")
                    .add(task.path("n").asInt());
        }
        return answer.toString();
    }

    private String write(String source, String language) {
        String faithful = faithful(source, language);
        if (lie == null) {
            return faithful;
        }
        String told = lie.tell(faithful);
        if (!told.equals(faithful)) {
            lies.add(told);
        }
        return told;
    }

    private String faithful(String source, String language) {
        boolean from = source.codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
        boolean to = language.equals("zh");
        if (from == to) {
            String other =
                    source.replaceFirst("^We (?=\\w+e )", "The authors ")
                            .replaceFirst("^In this paper, ", "Here, ")
                            .replaceFirst("^本文", "这篇论文");
            return !other.equals(source) ? other : (from ? "这里，" : "Here, ") + source;
        }
        return to ? chinese(source) : english(source);
    }

    /// Word for word; what neither list knows is kept when it is a name or number, else left out.
    private String chinese(String source) {
        Map<Integer, Glossary.Found> terms =
                glossary.englishIn(source).stream()
                        .collect(Collectors.toMap(Glossary.Found::start, f -> f, (a, _) -> a));
        StringBuilder out = new StringBuilder();
        Matcher token = TOKEN.matcher(source);
        int at = 0;
        while (token.find(at)) {
            at = token.end();
            String word = token.group();
            String lower = word.toLowerCase(Locale.ROOT);
            Glossary.Found term = terms.get(token.start());
            boolean name = word.matches(".*[\\p{Lu}\\d].*") && !isOrdinary(token.start(), word);
            if (MARKS.containsKey(lower)) {
                out.append(MARKS.get(lower));
            } else if (toChinese.containsKey(lower)) {
                out.append(toChinese.get(lower));
            } else if (term != null && !name) {
                out.append(term.entries().getFirst().chinese().getFirst());
                at = Math.max(at, term.end());
            } else if (name || word.matches("[%±<>=≤≥]")) {
                out.append(out.isEmpty() || word.equals("%") ? "" : " ").append(word).append(' ');
            } else if (word.matches("[,;:]")) {
                out.append("，");
            }
        }
        return out.toString().replaceAll(" +", " ").replaceAll("[， ]+$", "").strip() + "。";
    }

    private static boolean isOrdinary(int start, String word) {
        return start == 0 && word.matches("\\p{Lu}[\\p{Ll}]*");
    }

    private String english(String source) {
        Map<Integer, Glossary.Found> terms =
                glossary.chineseIn(source).stream()
                        .collect(Collectors.toMap(Glossary.Found::start, f -> f, (a, _) -> a));
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < source.length()) {
            int start = at;
            String known =
                    toEnglish.keySet().stream()
                            .filter(w -> source.startsWith(w, start))
                            .max(java.util.Comparator.comparingInt(String::length))
                            .orElse("");
            String mark =
                    BACK.keySet().stream()
                            .filter(w -> source.startsWith(w, start))
                            .max(java.util.Comparator.comparingInt(String::length))
                            .orElse("");
            Glossary.Found term = terms.get(at);
            Matcher token = TOKEN.matcher(source).region(at, source.length());
            if (mark.length() >= Math.max(known.length(), 1)) {
                out.append(' ').append(BACK.get(mark));
                at += mark.length();
            } else if (term != null && term.end() - at >= known.length()) {
                out.append(' ').append(term.entries().getFirst().english().getFirst());
                at = term.end();
            } else if (!known.isEmpty()) {
                out.append(' ').append(toEnglish.get(known));
                at += known.length();
            } else if (token.lookingAt() && !token.group().matches("\\p{IsHan}")) {
                String word = token.group();
                out.append(word.matches("[%]") ? "" : " ")
                        .append(
                                word.matches("[，、；：。]")
                                        ? ","
                                        : word.matches("[\\p{L}\\p{N}%].*") ? word : "");
                at = token.end();
            } else {
                at++;
            }
        }
        return out.toString()
                        .replaceAll(" ,|,(?: *,)+", ",")
                        .replaceAll(" +", " ")
                        .replaceAll("[, ]+$", "")
                        .strip()
                + ".";
    }

    /// Words that decide what a sentence claims.
    private static final Map<String, String> MARKS = new LinkedHashMap<>();

    private static final Map<String, String> BACK = new LinkedHashMap<>();

    static {
        for (String pair :
                List.of(
                        "not=不",
                        "no=没有",
                        "without=没有",
                        "cannot=不能",
                        "never=从不",
                        "may=可能",
                        "might=可能",
                        "could=可能",
                        "suggests=表明可能",
                        "suggest=表明可能",
                        "likely=可能",
                        "than=相比",
                        "more=更多",
                        "less=更少",
                        "fewer=更少",
                        "higher=更高",
                        "lower=更低",
                        "better=更好",
                        "worse=更差",
                        "outperforms=优于",
                        "outperform=优于",
                        "all=所有",
                        "every=每个",
                        "each=每个",
                        "some=一些",
                        "most=大多数",
                        "many=许多",
                        "several=若干",
                        "few=少数",
                        "only=只",
                        "first=首次",
                        "best=最好",
                        "because=因为",
                        "causes=导致",
                        "we=我们",
                        "our=我们的",
                        "and=和",
                        "or=或",
                        "on=在",
                        "in=在",
                        "from=从",
                        "if=如果",
                        "when=当",
                        "is=是",
                        "are=是",
                        "will=将",
                        "two=两个",
                        "three=三个",
                        "four=四个",
                        "five=五个",
                        "six=六个",
                        "both=两者",
                        "between=之间",
                        "against=对比",
                        "improves=提高",
                        "improve=提高",
                        "increase=增加",
                        "increases=增加",
                        "reduces=减少",
                        "reduce=减少",
                        "decreases=减少",
                        "always=总是",
                        "often=往往",
                        "usually=通常",
                        "any=任何")) {
            String[] both = pair.split("=");
            MARKS.put(both[0], both[1]);
        }
        for (String pair :
                List.of(
                        "不=not",
                        "没有=no",
                        "可能=may",
                        "高于=is higher than",
                        "低于=is lower than",
                        "优于=outperforms",
                        "更高=higher",
                        "更低=lower",
                        "所有=all",
                        "一些=some",
                        "大多数=most",
                        "许多=many",
                        "我们=we",
                        "和=and",
                        "或=or",
                        "只=only",
                        "提高=improve",
                        "降低=reduce",
                        "减少=reduce",
                        "增加=increase",
                        "首次=first",
                        "最好=best")) {
            String[] both = pair.split("=");
            BACK.put(both[0], both[1]);
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream in = gloss.verify.Verifier.class.getResourceAsStream(resource)) {
            return new String(
                            java.util.Objects.requireNonNull(in).readAllBytes(),
                            StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && l.contains("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
