package gloss.rewrite;

import gloss.language.Glossary;
import gloss.language.ReadingSpeed;
import gloss.models.Answer;
import gloss.models.Model;
import gloss.models.Usage;
import gloss.paper.Paper;
import gloss.reading.Check;
import gloss.reading.Engine;
import gloss.reading.Evidence;
import gloss.reading.ExitShare;
import gloss.reading.Part;
import gloss.reading.Point;
import gloss.reading.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lets a model write the sentences of an extract anew, part by part, and takes of it what the
/// program finds supported by the very sentences that the extract quotes. What fails is tried once
/// more with the reason, then the extract stands.
public final class Rewriter {
    /// Part of what answers are kept by.
    public static final String RECIPE = Prompt.RECIPE;

    private static final String NAME = "rewrite";
    private static final String VERSION = "1";
    private static final String HEADLINE = "headline";

    private final Glossary glossary;
    private final double strictness;

    /// @param strictness as the verifier's: how much of a sentence its evidence must speak of
    public Rewriter(Glossary glossary, double strictness) {
        this.glossary = glossary;
        this.strictness = strictness;
    }

    /// A rewritten reading, not sealed.
    ///
    /// @param silent why the model was asked no further, when it was not; the points from there on
    ///   are the extract's
    /// @param answered whether it answered at all
    public record Rewritten(Reading reading, Optional<Answer.Silent> silent, boolean answered) {}

    /// What rewriting this extract would take at most, without the second tries: calls and tokens.
    public static Usage estimate(Reading extract, Languages languages) {
        Usage usage = Usage.NONE;
        for (String language : asked(languages)) {
            for (Map.Entry<String, List<Point>> group : groups(extract).entrySet()) {
                List<Item> items = items(group.getValue(), extract, language, group.getKey());
                usage = usage.plus(Prompt.of(language, group.getKey(), items).estimate());
            }
        }
        return usage;
    }

    /// How many sentences of the paper would be sent.
    public static int sentences(Reading extract) {
        return groups(extract).values().stream().mapToInt(List::size).sum();
    }

    /// What of the paper would be sent, in the order of the reading, each once.
    public static List<Evidence.Quoted> sent(Reading extract) {
        return groups(extract).values().stream()
                .flatMap(List::stream)
                .flatMap(point -> quotes(point).stream())
                .distinct()
                .toList();
    }

    /// Hears how far the writing is.
    @FunctionalInterface
    public interface Progress {
        /// Hears nothing.
        Progress NONE = (part, before, of) -> {};

        /// A part is begun (`headline`, `problem` …) after so many others.
        void begun(String part, int before, int of);
    }

    /// Writes the reading anew.
    ///
    /// @param perMinute the reader's speed in units of the main language; 0 for the usual
    /// @param name of the model, for the reading's foot
    public Rewritten rewrite(
            Reading extract,
            Paper paper,
            Languages languages,
            int perMinute,
            Model model,
            String name,
            Progress progress) {
        Judge judge = new Judge(paper, glossary, strictness);
        Asking asking = new Asking(judge, model);
        Map<String, Point> written = new LinkedHashMap<>();
        Map<String, List<Point>> groups = groups(extract);
        int begun = 0;
        for (Map.Entry<String, List<Point>> group : groups.entrySet()) {
            progress.begun(group.getKey(), begun++, groups.size());
            points(group.getKey(), group.getValue(), extract, languages, asking, judge)
                    .forEach(p -> written.put(p.id(), p));
        }
        String beside = languages.beside(extract.labels());
        Forms forms = new Forms(paper, extract.labels());
        List<Part> parts = new ArrayList<>();
        for (Part part : extract.parts()) {
            List<Point> points = new ArrayList<>();
            for (Point point : part.points()) {
                Point other = written.getOrDefault(point.id(), point);
                points.add(
                        beside != null && point.check() == Check.FORM
                                ? forms.beside(point, beside)
                                : other);
            }
            parts.add(new Part(part.role(), points, part.empty()));
        }
        Point headline = extract.headline();
        Point first = headline == null ? null : written.getOrDefault(headline.id(), headline);
        Reading reading =
                extract.rewritten(
                        languages.main(),
                        ReadingSpeed.of(languages.main(), perMinute).perMinute(),
                        new Engine(NAME, VERSION, name),
                        first,
                        parts,
                        extract.notices());
        if (ExitShare.ofHeadline(reading) > 1 && headline != null) {
            reading =
                    extract.rewritten(
                            languages.main(),
                            reading.wordsPerMinute(),
                            reading.engine(),
                            headline,
                            parts,
                            extract.notices());
        }
        return new Rewritten(Fitting.fit(reading), asking.silent(), asking.answered());
    }

    private static List<String> asked(Languages languages) {
        String beside = languages.beside();
        return beside == null ? List.of(languages.main()) : List.of(languages.main(), beside);
    }

    /// The quoted points by their part, the headline first.
    private static Map<String, List<Point>> groups(Reading extract) {
        Map<String, List<Point>> groups = new LinkedHashMap<>();
        Point headline = extract.headline();
        if (headline != null) {
            groups.put(HEADLINE, quoted(List.of(headline)));
        }
        for (Part part : extract.parts()) {
            groups.put(
                    part.role().name().toLowerCase(java.util.Locale.ROOT), quoted(part.points()));
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private static List<Point> quoted(List<Point> points) {
        return points.stream()
                .filter(p -> p.check() == Check.QUOTED)
                .filter(p -> p.evidence().stream().allMatch(Evidence.Quoted.class::isInstance))
                .toList();
    }

    private static List<Item> items(
            List<Point> points, Reading extract, String language, String part) {
        List<Item> items = new ArrayList<>();
        for (Point point : points) {
            items.add(
                    new Item(
                            items.size() + 1,
                            point,
                            quotes(point),
                            most(point, extract, language, part),
                            null));
        }
        return items;
    }

    private static int most(Point point, Reading extract, String language, String part) {
        int most = Languages.most(point.text(), extract.paper().language(), language);
        boolean characters = ReadingSpeed.of(language, 0).inCharacters();
        return part.equals(HEADLINE) ? Math.min(most, characters ? 38 : 22) : most;
    }

    static List<Evidence.Quoted> quotes(Point point) {
        return point.evidence().stream().map(Evidence.Quoted.class::cast).toList();
    }

    private static List<Point> points(
            String part,
            List<Point> points,
            Reading extract,
            Languages languages,
            Asking asking,
            Judge judge) {
        List<Item> items = items(points, extract, languages.main(), part);
        Map<Integer, Draft> first = asking.drafts(languages.main(), part, items, true);
        String beside = languages.beside();
        Map<Integer, Draft> second = Map.of();
        if (beside != null) {
            List<Item> again = new ArrayList<>();
            for (Item item : items) {
                Draft draft = first.get(item.number());
                again.add(
                        new Item(
                                item.number(),
                                item.point(),
                                draft != null && draft.good() ? draft.sources() : item.sources(),
                                most(item.point(), extract, beside, part),
                                null));
            }
            second = asking.drafts(beside, part, again, false);
        }
        List<Point> written = new ArrayList<>();
        for (Item item : items) {
            Draft main = first.get(item.number());
            if (main != null) {
                written.add(Pair.of(item.point(), main, second.get(item.number()), beside, judge));
            }
        }
        return written;
    }
}
