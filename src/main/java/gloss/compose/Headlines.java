package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.paper.Span;
import gloss.reading.Lead;
import gloss.reading.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Finds the one line that says who did what: the best contribution sentence, cut at clause
/// boundaries when it is longer than the ten seconds allow. Gold one-line summaries name the
/// contribution in 68 % and results in 29 % (field notes), so a number is welcome, not required.
final class Headlines {
    private static final Pattern DID =
            Pattern.compile(
                    "(?i)\\b(?:we|this (?:paper|work|article|study|survey|review)|i)\\b(?: \\w+){0,3}? (?:propose|present|introduce|develop|describe|show|demonstrate|prove|provide|report|study|investigate|design|derive|construct|survey|review|release|address|explore|examine|analy[sz]e|compare|give|establish|offer|discuss|evaluate)"
                            + "|(?:本文|我们|本研究|该文|文中)?.{0,20}(?:提出|设计|建立|给出|构建|研究|介绍|证明)|\\bis an? (?:\\w+[- ]){0,4}(?:package|library|software|toolkit|tool|course|module|platform|framework|method|model|algorithm|collection|resource|textbook|application|environment|interface)");
    private static final Pattern NUMBER =
            Pattern.compile("\\d+(?:\\.\\d+)?\\s?(?:%|％|×|x\\b|points|times)|state-of-the-art");

    /// Words that continue what was said before, or open a list that is not there.
    private static final Pattern CONTINUES =
            Pattern.compile(
                    "(?i)\\b(?:we (?:then|further|also|next|finally|additionally|now)|show later|in addition to|after the (?:first|second)|two-?fold|three-?fold|as follows|the proposed|the present work|we (?:conclude|close|end)|simple examples?|for (?:example|instance)|supplement\\w*|section [A-Z\\d])\\b|\\bis no different|: (?:first|\\()|^(?:then|further|finally|also|by|inspired|motivated|although|while|because|since|if|when|after|using|despite) ");

    private static final Pattern PROPOSED =
            Pattern.compile("(?i)\\b(?:propose|introduce|present)(?:s|d|ed)?\\b|提出");
    private static final double CLEARLY_NEW = 3;
    private static final double CONTINUING = 2;
    private static final double CUT_COSTS = 0.3;
    private static final double SHORT_WORDS = 10;
    private static final double BLEMISH = 4;

    private final ReadingSpeed speed;
    private final Function<Candidate, List<Span>> marks;

    Headlines(ReadingSpeed speed, Function<Candidate, List<Span>> marks) {
        this.speed = speed;
        this.marks = marks;
    }

    /// The best headline of at most `limit` words among these; empty when none can be had.
    Optional<Rated> best(List<Rated> rated, int limit) {
        record Scored(Rated line, double score) {}
        List<Scored> lines = new ArrayList<>();
        for (Rated each : rated) {
            double score = score(each);
            if (score > 0) {
                variants(each, limit)
                        .forEach(line -> lines.add(new Scored(line, scored(score, each, line))));
            }
        }
        return lines.stream()
                .max(
                        Comparator.comparingDouble(Scored::score)
                                .thenComparingInt(s -> -s.line().candidate().order()))
                .map(Scored::line);
    }

    private double scored(double score, Rated whole, Rated line) {
        String text = line.candidate().text();
        double said = said(text, line);
        double number = NUMBER.matcher(text).find() ? 0.7 : 0;
        double cut = line.candidate().cost() < whole.candidate().cost() ? CUT_COSTS : 0;
        double units = speed.inCharacters() ? 2 * SHORT_WORDS : SHORT_WORDS;
        double small = line.candidate().cost() < units ? 1 : 0;
        return Math.round(
                        (score
                                        + said
                                        + number
                                        - (CONTINUES.matcher(text).find()
                                                        || StandingAlone.points(text)
                                                ? CONTINUING
                                                : 0)
                                        - cut
                                        - small
                                        - BLEMISH * line.candidate().blemish())
                                * 1000)
                / 1000.0;
    }

    /// What the authors did is worth most when they say that they did it, more so when it is
    /// proposed; a sentence that neither says so nor is about something new is no headline.
    private static double said(String text, Rated line) {
        if (DID.matcher(text).find()) {
            return PROPOSED.matcher(text).find() ? 2.7 : 2;
        }
        return line.roles().getOrDefault(Lead.NEW, 0.0) >= CLEARLY_NEW ? 0 : -2;
    }

    private static double score(Rated rated) {
        double place =
                switch (rated.candidate().kind()) {
                    case ABSTRACT -> 3;
                    case INTRODUCTION -> 1;
                    case CONCLUSION -> 0.5;
                    case FRONT,
                            RELATED,
                            BACKGROUND,
                            METHOD,
                            DATA,
                            SETUP,
                            RESULTS,
                            DISCUSSION,
                            LIMITATIONS,
                            FUTURE,
                            BODY,
                            APPENDIX,
                            ASIDE ->
                            -1;
                };
        double idea =
                Math.max(
                        rated.roles().getOrDefault(Lead.NEW, 0.0),
                        rated.roles().getOrDefault(Lead.AIM, 0.0) - 0.5);
        double other =
                Math.max(
                        rated.fit(Role.PROBLEM),
                        Math.max(rated.fit(Role.LIMITS), rated.fit(Role.RESULTS)) - 1);
        return place
                + Math.min(idea, 7)
                + 4 * rated.gist()
                - Math.max(0, other - idea)
                - 1.5 * rated.never()
                - (rated.titular() ? 0.5 : 0);
    }

    /// The sentence itself when it is short enough, and its longest cut.
    private List<Rated> variants(Rated rated, int limit) {
        Candidate whole = rated.candidate();
        List<Rated> variants = new ArrayList<>();
        if (whole.cost() <= limit) {
            variants.add(rated);
        }
        String sentence = whole.sentence().text();
        Clauses.within(
                        sentence,
                        marks.apply(whole),
                        Math.min(limit, whole.cost() - 1),
                        speed::units,
                        cut -> blemish(cut, sentence).isPresent())
                .map(cut ->
                        rated.as(cut, speed.units(cut.text()), blemish(cut, sentence).orElse(0)))
                .ifPresent(variants::add);
        return variants;
    }

    private OptionalDouble blemish(Cut cut, String sentence) {
        return StandingAlone.blemish(
                cut.text(), sentence, speed.units(cut.text()), speed.inCharacters());
    }
}
