package gloss.lists.markdown;

import gloss.lists.Entry;
import gloss.lists.Labels;
import gloss.lists.OneLine;
import gloss.lists.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The headings over the place that is being read.
final class Trail {
    /// The level of what is no heading but stands for one: a line in bold, an item over a list.
    static final int GROUP = 20;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "^\\s*(?:\\d{1,3}(?:\\.\\d{1,3})*[.、)）:：]?\\s+|\\d{1,3}[.、)）]\\s*(?=\\D)|[一二三四五六七八九十]{1,3}、\\s*)");
    private static final Pattern PICTURES =
            Pattern.compile("[\\p{So}\\p{Cn}\\uFE0F\\u200D]+|:[a-z_]{3,20}:");
    private static final Pattern YEAR =
            Pattern.compile("((?:19|20)\\d\\d)\\s*年?(?:[-./年]\\d{1,2}月?)?");

    /// What a heading with a venue says beside it, when it says no more than that papers follow.
    private static final Pattern NOTHING_MORE =
            Pattern.compile(
                    "(?i)accepted|papers?|lists?|proceedings|conference|collections?|with|code|and|the|of|in"
                            + "|接收|收录|论文|汇总|分类|解读|持续更新|更新中|最新|信息|资源|下载|合集|大全|列表|整理|目录|开源|项目|[\\s\\p{P}\\p{S}]+");

    private static final Pattern QUESTIONS =
            Pattern.compile("(?i)问题|问答|答疑|提问|\\bq\\s?&\\s?a\\b|\\bfaq\\b|\\bquestions?\\b");
    private static final Pattern OVERVIEWS =
            Pattern.compile(
                    "(?i)总结|综述|盘点|汇总|概览|纵览|overviews?|surveys?|round-?ups?|\\breviews?\\b|summar(y|ies)");
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?i)其[他它]|杂|文章$|^(others?|misc(ellaneous)?|blogs?|posts?|articles?|talks?|courses?|books?|videos?|news|tutorials?|resources?)\\b");

    private record Step(int level, String text) {}

    private final List<Step> steps = new ArrayList<>();
    private String title = "";

    /// The heading over the whole page: no topic, but its venue holds where no other is named.
    void title(String text) {
        title = text;
    }

    void enter(int level, String text) {
        leave(level);
        String clean = clean(text);
        if (!clean.isEmpty()) {
            steps.add(new Step(level, clean));
        }
    }

    /// What stands at that level or deeper ends.
    void leave(int level) {
        steps.removeIf(step -> step.level() >= level);
    }

    Context context() {
        Optional<Venue> whole = Venue.in(title);
        String venue = whole.map(Venue::name).orElse("");
        Integer year = whole.map(Venue::year).orElse(null);
        List<Context.Section> sections = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (Step step : steps) {
            String text = step.text();
            Optional<Venue> found = Venue.whole(text).or(() -> Venue.in(text));
            if (YEAR.matcher(text).matches()) {
                year = Integer.valueOf(text.substring(0, 4));
                continue;
            }
            String rest = text;
            if (found.isPresent()) {
                boolean another =
                        !Venue.canonical(found.get().name()).equals(Venue.canonical(venue));
                venue = found.get().name();
                year = found.get().year() != null || another ? found.get().year() : year;
                rest = clean(found.get().rest());
                if (NOTHING_MORE.matcher(rest).replaceAll("").isEmpty()) {
                    continue;
                }
            }
            Labels.Role role = Labels.role(rest).orElse(null);
            if (role == Labels.Role.MARKS && found.isPresent()) {
                tags.add(rest);
            } else if (role != Labels.Role.CONTENTS) {
                sections.add(new Context.Section(found.isPresent() ? rest : text, type(text)));
            }
        }
        return new Context(venue, year, sections, tags);
    }

    /// Without its number, pictures and the marks around it.
    static String clean(String text) {
        String plain = PICTURES.matcher(text).replaceAll("");
        String bare = NUMBER.matcher(OneLine.of(plain)).replaceFirst("");
        return OneLine.of(bare.replaceAll("^[\\s#*_【\\[]+|[\\s#*_】:：]+$", ""));
    }

    private static Entry.@Nullable Type type(String heading) {
        if (QUESTIONS.matcher(heading).find()) {
            return Entry.Type.QUESTION;
        }
        if (OVERVIEWS.matcher(heading).find()) {
            return Entry.Type.OVERVIEW;
        }
        return OTHERS.matcher(heading).find() ? Entry.Type.OTHER : null;
    }

    /// What a title says of an article that is listed for itself.
    static Entry.Type typeOfArticle(String title) {
        return OVERVIEWS.matcher(title).find() || title.contains("一文")
                ? Entry.Type.OVERVIEW
                : title.matches(".*[?？]\\s*$") ? Entry.Type.QUESTION : Entry.Type.OTHER;
    }
}
