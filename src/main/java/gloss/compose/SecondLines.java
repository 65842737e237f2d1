package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.paper.Span;
import gloss.reading.Quotation;
import gloss.reading.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A second sentence for a headline that leaves room for one: from the abstract, the result with
/// its number, or how the thing works. Gold one-line summaries hold a result in 29 % (field notes);
/// a reader of ten seconds asks for the number first.
final class SecondLines {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\d+(?:\\.\\d+)?\\s?(?:%|％|×|x\\b|percent|points|times|-?fold)|\\d\\.\\d|\\d+ (?:out )?of \\d+");

    private static final Pattern OWN =
            Pattern.compile(
                    "^(?:Our|The (?:proposed )?(?:resulting )?(?:method|approach|model|framework|algorithm|system|platform|package|survey|tool))\\b|^本文|^所提|^该(?:方法|模型|算法)");

    private static final Pattern SELF =
            Pattern.compile(
                    "(?i)\\b(?:we|our|ours|the proposed|the (?:method|model|system|approach|package|algorithm|framework))\\b|本文|所提|结果");

    /// A line is as good with a number as one whose role is surer by an outright cue.
    private static final double TELLS = 2.5;

    private static final double EXPLAINS = 1;

    /// The least that a sentence must be a result, or a step.
    private static final double FIT = 3;

    /// A line that is worse than the best by more is not worth a number.
    private static final double NEAR = 3;

    private static final double FLAWED = 0.9;

    private final ReadingSpeed speed;
    private final OwnNames names;
    private final BiFunction<Rated, Integer, List<Rated>> variants;
    private final Function<Candidate, List<Span>> marks;

    /// `marks` are the call-outs of a sentence, `variants` the lines of at most so many words that
    /// can be made of a sentence.
    SecondLines(
            ReadingSpeed speed,
            OwnNames names,
            Function<Candidate, List<Span>> marks,
            BiFunction<Rated, Integer, List<Rated>> variants) {
        this.speed = speed;
        this.names = names;
        this.variants = variants;
        this.marks = marks;
    }

    /// One line or two, the best of these and of what `rated` can add to it; empty for no line.
    List<Rated> with(List<Headlines.Scored> lines, List<Rated> rated, int limit) {
        if (lines.isEmpty()) {
            return List.of();
        }
        double best = lines.getFirst().score();
        List<Rated> headline = List.of(lines.getFirst().line());
        double most = best;
        for (Headlines.Scored first : lines) {
            int left = limit - first.line().candidate().cost();
            if (first.score() < best - NEAR || left < least()) {
                continue;
            }
            for (Rated second : seconds(first.line(), rated, left)) {
                if (!follow(first.line().candidate(), second.candidate())) {
                    continue;
                }
                double worth = first.score() + adds(first.line(), second);
                if (worth > most) {
                    most = worth;
                    headline = List.of(first.line(), second);
                }
            }
        }
        return headline;
    }

    /// Whether the promises allow to say the two in one line.
    private boolean follow(Candidate first, Candidate second) {
        return Quotation.follow(
                first.text() + " " + second.text(), List.of(quotation(first), quotation(second)));
    }

    private Quotation quotation(Candidate line) {
        return new Quotation(line.sentence().text(), line.quote(), marks.apply(line));
    }

    private int least() {
        return speed.inCharacters() ? 12 : 7;
    }

    private List<Rated> seconds(Rated first, List<Rated> rated, int left) {
        List<Rated> seconds = new ArrayList<>();
        for (Rated each : rated) {
            if (each.candidate().kind() == SectionKind.ABSTRACT
                    && each.candidate().order() > first.candidate().order()
                    && first.candidate().kind() == SectionKind.ABSTRACT
                    && (tells(each) || explains(each))) {
                seconds.addAll(variants.apply(each, left));
            }
        }
        return seconds;
    }

    private double adds(Rated first, Rated second) {
        if (second.candidate().blemish() > FLAWED
                || second.candidate().cost() < least()
                || StandingAlone.points(second.candidate().text())) {
            return 0;
        }
        if (tells(second) && NUMBER.matcher(second.candidate().text()).find()) {
            boolean told = NUMBER.matcher(first.candidate().text()).find();
            return told ? 0 : TELLS + second.fit(Role.RESULTS) / 100;
        }
        return explains(second) ? EXPLAINS - 0.1 * gap(first, second) : 0;
    }

    private static int gap(Rated first, Rated second) {
        return Math.min(9, second.candidate().order() - first.candidate().order());
    }

    private boolean tells(Rated rated) {
        String text = rated.candidate().text();
        return rated.fit(Role.RESULTS) >= FIT
                && (names.named(text) || SELF.matcher(text).find())
                && NUMBER.matcher(rated.candidate().sentence().text()).find();
    }

    private boolean explains(Rated rated) {
        String text = rated.candidate().text();
        return (names.open(text) || OWN.matcher(text).find())
                && Math.max(rated.fit(Role.METHOD), rated.fit(Role.IDEA)) >= FIT
                && rated.fit(Role.RESULTS) < Math.max(rated.fit(Role.METHOD), rated.fit(Role.IDEA));
    }
}
