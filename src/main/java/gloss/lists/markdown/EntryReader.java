package gloss.lists.markdown;

import gloss.lists.Address;
import gloss.lists.Entry;
import gloss.lists.Labels;
import gloss.lists.OneLine;
import gloss.lists.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// From the lines of one item to the entries that they tell of: one as a rule, several when the
/// item names several papers, none when it is prose.
final class EntryReader {
    /// How sure one must be that the lines are an entry at all.
    enum Wanted {
        /// Where entries are expected: a title alone is enough.
        TITLE,
        /// In a list: a link at the start, or a paper's.
        LINK,
        /// In running text: the link of a paper under its title.
        PAPER
    }

    private static final Pattern ID =
            Pattern.compile(
                    "(?i)(?:arxiv[:\\s]*)?\\d{4}\\.\\d{4,5}(?:v\\d+)?|(?:doi:\\s*)?10\\.\\d{4,9}/\\S+|https?://.*");

    private final String file;

    EntryReader(String file) {
        this.file = file;
    }

    List<Entry> read(List<Line> lines, Context context, Wanted wanted) {
        EntryDraft draft = new EntryDraft();
        List<Line> body = new ArrayList<>();
        boolean fields = false;
        for (Line line : lines) {
            Optional<Field> field = Field.of(line);
            if (field.isPresent()) {
                draft.field(field.get());
                fields = true;
            } else {
                body.add(line);
            }
        }
        draft.ids(String.join(" ", lines.stream().map(Line::text).toList()));
        List<Run> titled = titled(body, draft);
        int number = lines.isEmpty() ? 0 : lines.getFirst().number();
        List<Run> papers = titled.stream().filter(run -> kind(run) == Address.Kind.PAPER).toList();
        if (isHeadlineAndTitle(titled)) {
            Run first = titled.getFirst();
            Run second = titled.get(1);
            draft.headline = OneLine.of(first.text());
            draft.article = first.uri();
            draft.title(new TitleWords(second.text()));
            draft.paper = second.uri();
            titled.stream()
                    .skip(2)
                    .forEach(run -> draft.link(Labels.Role.OTHER, run.text(), run.uri()));
        } else if (papers.size() >= 2 && draft.title.isEmpty()) {
            return several(papers, draft, context);
        } else if (!takeTitle(body, titled, draft)) {
            return List.of();
        }
        rest(body, draft);
        boolean starts = startsWithLink(body, titled);
        boolean paper = !draft.paper.isEmpty() || !draft.pdf.isEmpty();
        boolean isEntry =
                switch (wanted) {
                    case TITLE -> true;
                    case LINK -> paper || starts || fields && draft.hasLink();
                    case PAPER -> paper && (starts || fields || !papers.isEmpty() || isShort(body));
                };
        boolean onlyVenue = Venue.whole(draft.title).isPresent() && wanted != Wanted.TITLE;
        if (!isEntry || draft.title.isEmpty() || onlyVenue) {
            return List.of();
        }
        Entry.Type type = type(draft, context);
        if (type != Entry.Type.PAPER) {
            draft.headline = draft.headline.isEmpty() ? draft.title : draft.headline;
        }
        return List.of(draft.entry(context, type, file, number));
    }

    /// Whether the item would be read as a field of an entry above it and not as one itself.
    static boolean isField(List<Line> lines) {
        if (lines.size() != 1) {
            return !lines.isEmpty() && lines.stream().allMatch(line -> Field.of(line).isPresent());
        }
        Line line = lines.getFirst();
        if (Field.of(line).isPresent()) {
            return true;
        }
        List<Run> shown = line.runs().stream().filter(run -> !run.isBlank()).toList();
        boolean marks = Labels.role(line.text()).isPresent();
        return marks
                || !shown.isEmpty()
                        && shown.stream()
                                .allMatch(run ->
                                        run.isLink()
                                                ? run.text().isBlank() || roleOf(run, "") != null
                                                : run.text().matches("[\\s\\p{P}|]*"));
    }

    /// The links under words that are no labels; the others are put where they belong.
    private List<Run> titled(List<Line> body, EntryDraft draft) {
        List<Run> titled = new ArrayList<>();
        for (Line line : body) {
            StringBuilder before = new StringBuilder();
            for (Run run : line.runs()) {
                if (!run.isLink()) {
                    before.append(run.text());
                    continue;
                }
                Labels.Role role = roleOf(run, before.toString());
                if (kind(run) != Address.Kind.NONE && role == null) {
                    titled.add(run);
                } else if (role != null) {
                    draft.saysPaper |=
                            role == Labels.Role.PAPER
                                    || role == Labels.Role.CODE && !run.text().isBlank();
                    Optional<Venue> venue = Venue.whole(run.text());
                    if (venue.isPresent() && Labels.role(run.text()).isEmpty()) {
                        draft.venue = venue.get().name();
                        draft.year = venue.get().year();
                    }
                    draft.link(role, label(run, before.toString()), run.uri());
                }
                before.append(run.text().isBlank() ? "" : "|");
            }
        }
        return titled;
    }

    /// What a link is by its own words, by those before it, or by its host when it has none; null
    /// when its words are a title.
    private static Labels.@Nullable Role roleOf(Run run, String before) {
        String text = run.text().strip();
        Optional<Labels.Role> own = Labels.role(text).filter(EntryReader::isOfLink);
        if (own.isPresent() && !text.isEmpty()) {
            return own.get();
        }
        Optional<Labels.Role> said = Labels.role(lastPart(before)).filter(EntryReader::isOfLink);
        if (text.isEmpty() || run.picture() || ID.matcher(text).matches()) {
            return said.orElse(
                    run.picture() ? pictureRole(run) : EntryDraft.byHost(new Address(run.uri())));
        }
        if (said.isPresent() && before.stripTrailing().matches("(?s).*[:：]")) {
            return said.get();
        }
        if (Venue.whole(text).isPresent() && kind(run) == Address.Kind.PAPER) {
            return Labels.Role.PAPER;
        }
        return text.length() <= 2 && !isHan(text) ? Labels.Role.OTHER : null;
    }

    private static Labels.Role pictureRole(Run run) {
        return kind(run) == Address.Kind.CODE ? Labels.Role.CODE : Labels.Role.OTHER;
    }

    static boolean isOfLink(Labels.Role role) {
        return switch (role) {
            case PAPER, LINK, PDF, CODE, ARTICLE, OTHER -> true;
            case TITLE,
                    AUTHORS,
                    AFFILIATION,
                    VENUE,
                    YEAR,
                    DATE,
                    HEADLINE,
                    TAGS,
                    TOPIC,
                    NONE,
                    CONTENTS,
                    MARKS ->
                    false;
        };
    }

    private static String label(Run run, String before) {
        String text = run.text().strip();
        return text.isEmpty() ? lastPart(before) : text;
    }

    private static String lastPart(String before) {
        String bare = before.replaceAll("[\\s:：\\[(（【]+$", "");
        String[] parts = bare.split("[|,;，；、/()（）\\[\\]。.]|\\s-\\s");
        return parts.length == 0 ? "" : parts[parts.length - 1].strip();
    }

    /// An article's words first and the paper's title behind them, as in the seed's two lines.
    private static boolean isHeadlineAndTitle(List<Run> titled) {
        if (titled.size() < 2) {
            return false;
        }
        Run first = titled.get(0);
        Run second = titled.get(1);
        boolean wrapped =
                TitleWords.isWrapped(second.text()) && !TitleWords.isWrapped(first.text());
        boolean articleFirst =
                kind(first) == Address.Kind.ARTICLE || kind(first) == Address.Kind.VIDEO;
        return wrapped || articleFirst && kind(second) == Address.Kind.PAPER;
    }

    private List<Entry> several(List<Run> papers, EntryDraft shared, Context context) {
        List<Entry> entries = new ArrayList<>();
        for (Run run : papers) {
            EntryDraft draft = new EntryDraft();
            draft.title(new TitleWords(run.text()));
            draft.paper = run.uri();
            shared.more.forEach(link -> draft.link(Labels.Role.OTHER, link.label(), link.uri()));
            draft.venue = draft.venue.isEmpty() ? shared.venue : draft.venue;
            draft.year = draft.year == null ? shared.year : draft.year;
            if (!draft.title.isEmpty()) {
                entries.add(draft.entry(context, Entry.Type.PAPER, file, run.number()));
            }
        }
        return entries;
    }

    /// Finds the title in the words; false when there is none.
    private static boolean takeTitle(List<Line> body, List<Run> titled, EntryDraft draft) {
        if (!draft.title.isEmpty()) {
            titled.forEach(run ->
                    draft.link(EntryDraft.byHost(new Address(run.uri())), run.text(), run.uri()));
            return true;
        }
        String plain = PlainTitle.in(body);
        Run chosen = titled.isEmpty() ? null : titled.getFirst();
        for (Run run : titled) {
            if (kind(run) == Address.Kind.PAPER) {
                chosen = run;
                break;
            }
        }
        boolean plainFirst =
                chosen != null && !plain.isEmpty() && PlainTitle.outweighs(plain, chosen, body);
        if (chosen != null && !plainFirst) {
            boolean inSentence = kind(chosen) != Address.Kind.PAPER && !plain.isEmpty();
            draft.title(new TitleWords(inSentence ? lineOf(chosen, body).text() : chosen.text()));
            switch (kind(chosen)) {
                case PAPER -> draft.paperUnderTitle(chosen.uri());
                case OTHER -> {
                    Labels.Role role =
                            draft.paper.isEmpty() && !inSentence
                                    ? Labels.Role.PAPER
                                    : Labels.Role.OTHER;
                    draft.link(role, chosen.text(), chosen.uri());
                }
                case ARTICLE -> {
                    draft.link(Labels.Role.ARTICLE, "", chosen.uri());
                    draft.headline = OneLine.of(chosen.text());
                }
                case CODE -> draft.link(Labels.Role.CODE, "", chosen.uri());
                case VIDEO, NONE -> draft.link(Labels.Role.OTHER, "", chosen.uri());
            }
        } else if (!plain.isEmpty()) {
            draft.title(new TitleWords(plain));
        } else if (draft.paper.isEmpty()) {
            return false;
        } else {
            draft.title = draft.paper;
        }
        for (Run run : titled) {
            if (!run.equals(chosen) || plainFirst) {
                draft.link(EntryDraft.byHost(new Address(run.uri())), run.text(), run.uri());
            }
        }
        return !draft.title.isEmpty();
    }

    private static Line lineOf(Run run, List<Line> body) {
        return body.stream().filter(line -> line.runs().contains(run)).findFirst().orElseThrow();
    }

    private static void rest(List<Line> body, EntryDraft draft) {
        Rest.of(body, draft).ifPresent(rest -> rest.into(draft));
    }

    private static boolean startsWithLink(List<Line> body, List<Run> titled) {
        if (body.isEmpty() || titled.isEmpty()) {
            return false;
        }
        String before = PlainTitle.before(body.getFirst()).strip();
        String words = new TitleWords(before).title();
        return words.isEmpty()
                || Venue.whole(words).isPresent()
                || Labels.role(words).isPresent()
                || before.matches("[^:：]{1,20}[:：]");
    }

    private static boolean isShort(List<Line> body) {
        return !body.isEmpty() && body.getFirst().text().length() <= 300;
    }

    private static Entry.Type type(EntryDraft draft, Context context) {
        boolean linked = draft.hasLink() || !draft.more.isEmpty();
        if (!draft.paper.isEmpty()
                || !draft.pdf.isEmpty()
                || draft.saysPaper
                || !linked && context.announced() == null) {
            return Entry.Type.PAPER;
        }
        Entry.Type announced = context.announced();
        return announced != null ? announced : Trail.typeOfArticle(draft.title);
    }

    private static Address.Kind kind(Run run) {
        return new Address(run.uri()).kind();
    }

    static boolean isHan(String text) {
        Matcher han = Pattern.compile("\\p{IsHan}").matcher(text);
        return han.find();
    }
}
