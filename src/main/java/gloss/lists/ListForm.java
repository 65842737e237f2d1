package gloss.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes a reading list the way the seed of Gloss is written: headings for venues and under them
/// for topics, entries of two lines, the headline with its article and the title with its paper.
/// What these cannot say stands in items below. A remark that no reader sees tells `OwnList` that
/// the file may be read to the letter.
public final class ListForm {
    /// Begins a file that `OwnList` may read to the letter.
    static final String MARK = "<!-- gloss/list/1 -->";

    private static final int DEEPEST_HEADING = 6;

    private final boolean chinese;

    /// `language` is that of the headings we add: `zh` or English.
    public ListForm(String language) {
        chinese = language.equals("zh");
    }

    public String write(List<Entry> entries) {
        Map<String, Map<List<String>, StringBuilder>> sections = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String section = section(entry);
            List<String> path = path(entry);
            StringBuilder text =
                    sections.computeIfAbsent(section, s -> new LinkedHashMap<>())
                            .computeIfAbsent(path, p -> new StringBuilder());
            Draft read = OwnList.entry(lines(entry), section, path);
            text.append(String.join("\n", lines(entry))).append('\n');
            Residue.of(entry, read.titled("-").entry())
                    .forEach((name, value) ->
                            text.append("    - ")
                                    .append(OwnList.label(name))
                                    .append(": ")
                                    .append(Marks.escaped(value))
                                    .append('\n'));
            text.append('\n');
        }
        StringBuilder list = new StringBuilder(MARK).append("\n\n");
        list.append("# ").append(chinese ? "论文阅读清单" : "Reading list").append("\n\n");
        sections.forEach((section, topics) -> {
            list.append("## ").append(Marks.escaped(section)).append("\n\n");
            write(topics, list);
        });
        return list.toString();
    }

    /// Each path's headings below those it shares with the one before. What has no topic comes
    /// first, since nothing ends a topic but another.
    private static void write(Map<List<String>, StringBuilder> topics, StringBuilder list) {
        StringBuilder none = topics.get(List.<String>of());
        list.append(Objects.requireNonNullElse(none, ""));
        List<String> before = List.of();
        for (Map.Entry<List<String>, StringBuilder> topic : topics.entrySet()) {
            List<String> path = topic.getKey();
            if (path.isEmpty()) {
                continue;
            }
            int shared = 0;
            while (shared < Math.min(path.size() - 1, before.size())
                    && path.get(shared).equals(before.get(shared))) {
                shared++;
            }
            for (int i = shared; i < path.size(); i++) {
                list.append("#".repeat(i + 3)).append(' ').append(Marks.escaped(path.get(i)));
                list.append("\n\n");
            }
            list.append(topic.getValue());
            before = path;
        }
    }

    private List<String> lines(Entry entry) {
        String title = "【" + Marks.escaped(entry.title()) + "】";
        String second = link(title, entry.links().paper());
        boolean itself = entry.headline().equals(entry.title()) && entry.type() != Entry.Type.PAPER;
        if (itself && entry.links().paper().isEmpty() && !entry.title().startsWith("【")) {
            return List.of("- " + link(Marks.escaped(entry.title()), entry.links().article()));
        }
        if (entry.headline().isEmpty()) {
            return List.of("- " + second);
        }
        String headline = link(Marks.escaped(entry.headline()), entry.links().article());
        return List.of("- " + headline + "  ", "    " + second);
    }

    private static String link(String words, String uri) {
        return uri.isEmpty() ? words : "[" + words + "](" + Marks.target(uri) + ")";
    }

    private String section(Entry entry) {
        return switch (entry.type()) {
            case PAPER -> {
                String venue =
                        (entry.venue() + " " + (entry.year() == null ? "" : entry.year())).strip();
                yield venue.isEmpty() ? (chinese ? "论文" : "Papers") : venue;
            }
            case OVERVIEW -> chinese ? "总结性文章" : "Overviews";
            case QUESTION -> chinese ? "科研问题分享" : "Questions";
            case OTHER -> chinese ? "其他文章" : "Other articles";
        };
    }

    private static List<String> path(Entry entry) {
        return entry.topics().subList(0, Math.min(entry.topics().size(), DEEPEST_HEADING - 2));
    }

    /// The type of entries below a heading that we wrote for a type; null for other headings.
    static Entry.@Nullable Type typeOf(String section) {
        return switch (section.toLowerCase(Locale.ROOT)) {
            case "总结性文章", "overviews" -> Entry.Type.OVERVIEW;
            case "科研问题分享", "questions" -> Entry.Type.QUESTION;
            case "其他文章", "other articles" -> Entry.Type.OTHER;
            default -> null;
        };
    }
}
