package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.paper.Span;
import gloss.reading.Lead;
import gloss.reading.Quotation;
import gloss.reading.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
                    "(?i)\\b(?:we|this (?:paper|work|article|study|survey|review|report)|i)\\b(?: \\w+){0,3}? (?:propose|present|introduce|develop|describe|show|demonstrate|prove|provide|report|study|investigate|design|derive|construct|survey|review|release|address|explore|examine|analy[sz]e|compare|give|establish|offer|discuss|evaluate|is about)"
                            + "|(?:本文|我们|本研究|该文|文中)?.{0,20}(?:提出|设计|建立|给出|构建|研究|介绍|证明|调查|测量|分析|考察|提供|公开|综述|梳理|实现|开发|评估|比较)|\\bis an? (?:\\w+[- ]){0,4}(?:package|library|software|toolkit|tool|course|module|platform|framework|method|model|algorithm|collection|resource|repository|book|suite|series|set|textbook|application|environment|interface)");

    /// A thing made for others to use, said by what it is: "The … tutorial notebooks provide …".
    private static final Pattern MADE =
            Pattern.compile(
                    "^(?:The |This )?(?:[\\p{L}\\d.&’'-]+ ){0,6}?(?:package|library|software|toolkit|course|module|tutorials?|notebooks?|repository|book|textbook|lesson|materials?|platform|series|resource|curriculum|workshop)\\b(?: \\w+){0,2}? (?:is an?|are an?|is the|provides?|offers?|introduces?|teach(?:es)?|enables?|implements?|supplies|supply|extends?|simplif(?:y|ies))\\b(?! (?:intended|designed|hosted|available|based|written|licensed|organi[sz]ed|structured|already))");

    private static final Pattern CALLED =
            Pattern.compile(
                    "^Our (?:\\p{L}+ )?(?:method|approach|model|framework|algorithm|system|tool), (?:which (?:we|is) )?(?:called|named|dubbed|termed|call) ");

    private static final Pattern ASKS = Pattern.compile("[?？]\\s*$");

    /// What a paper shows its work on, or what it lacks, is not what it did.
    private static final Pattern SHOWN_OFF =
            Pattern.compile(
                    "(?i)\\b(?:applications?|use|usage|practical usage|functionality|methods?|approach|implementation|package|features?) (?:\\S+ ){0,5}?(?:is|are|will be) (?:\\p{L}+ly |then |also |further )?(?:demonstrated|illustrated|exemplified|shown)\\b"
                            + "|\\b(?:several|some|various|real-world|simulated|built-in) (?:[\\p{L}-]+ ){0,3}?(?:examples?|data ?sets?|data) (?:is|are) used to\\b"
                            + "|\\b(?:is|are) (?:still |yet )?incomplete\\b|\\bdoes not (?:yet )?cover\\b");

    private static final double NEVER = -100;

    private static final Pattern OPENED =
            Pattern.compile("(?i)^(?:in|within) (?:this|the present|our) \\p{L}+,|^here,? ");

    /// What a first of two sentences may take of the words.
    private static final double SHARE = 0.68;

    private static final Pattern WE = Pattern.compile("^We \\p{Ll}+");

    /// What it is, said of the paper's own work by its name.
    private static final Pattern IS =
            Pattern.compile(
                    "(?i)^\\S+(?: \\S+){0,5}? (?:is|are|provides?|offers?|introduces?|teaches|contains?|allows?|enables?|extends?)\\b");

    private static final Pattern NUMBER =
            Pattern.compile("\\d+(?:\\.\\d+)?\\s?(?:%|％|×|x\\b|points|times)|state-of-the-art");

    /// Words that continue what was said before, or open a list that is not there.
    private static final Pattern CONTINUES =
            Pattern.compile(
                    "(?i)\\b(?:we (?:then|further|also|next|finally|additionally|now)|show later|in addition to|after the (?:first|second)|two-?fold|three-?fold|as follows|the proposed|the present work|we (?:conclude|close|end)|simple examples?|for (?:example|instance)|in response|in light of|accordingly|(?:method|approach|model|algorithm|framework|system) (?:first|then)|supplement\\w*|section [A-Z\\d])\\b|\\bis no different|: (?:first|\\()|\\bis (?:intended|compatible|available|hosted|licensed)\\b|\\bwe (?:have )?found\\b|^(?:each|every|some|most|many|then|further|finally|also|by|inspired|motivated|although|while|because|since|if|when|after|using|despite) ");

    /// Verbs of what was made or proved, not only looked into.
    private static final Pattern PROPOSED =
            Pattern.compile(
                    "(?i)\\b(?:we|i|this (?:paper|work|article))\\b(?: \\w+){0,3}? (?:propose|introduce|present|develop|design|prove|derive|construct|establish|release)(?:s|d|ed)?\\b|提出|设计|构建|证明|建立|开发|公开");

    private static final Pattern LOOKED_INTO =
            Pattern.compile(
                    "(?i)\\b(?:we|i|this (?:paper|work|article))\\b(?: \\w+){0,3}? (?:study|studies|investigate|explore|examine|discuss|address|consider|ask|describe|evaluate|test|apply|compare)(?:s|d|ed)?\\b");
    private static final double CLEARLY_NEW = 3;
    private static final double POINTING = 12;
    private static final double CONTINUING = 5;

    /// The first thing that an abstract says was made is what the paper is about, …
    private static final double FIRST = 1.5;

    /// … and so is what says the same elsewhere, by the share of its words.
    private static final double LIKE_FIRST = 3;

    private static final double GIST = 6;

    /// What a sentence gains that readers would surely put at the head (`SlotWeights`).
    private static final double JUDGED = 20;

    /// What the weights are sure is no headline and stands neither at the beginning nor at the end
    /// of the paper: the first line of the preliminaries.
    private static final double NO_HEAD = 0.05;

    private static final double ELSEWHERE = 4;

    /// "ThermoState is a Python package …", at the start of a paper on a thing, is its headline.
    private static final double IDENTITY = 4;

    private static final Pattern IS_A =
            Pattern.compile(
                    "^[^,]{2,70}? (?:is|are) (?:an?|the) (?:[\\p{L}\\d-]+ ){0,6}?(?:package|library|software|toolkit|toolbox|tool|course|module|platform|framework|collection|resource|repository|book|suite|series|set|textbook|application|environment|interface|system|lesson|curriculum|program|workshop|tutorials?)\\b");

    private static final double CUT_COSTS = 0.3;
    private static final double SHORT_WORDS = 10;
    private static final double BLEMISH = 4;

    /// The trained model's score of a good line is 1 to 2.5, of a sentence that says nothing of the
    /// paper near 0; the rules' spread is about three times that.
    private static final double TRAINED = 1.5;

    /// Where the model knows nothing, a line is as good as a middling one.
    private static final double UNKNOWN = 0.4;

    /// A line whose whole sentence the model knows, cut in a way that it does not.
    private static final double CUT_OTHERWISE = 0.4;

    private final ReadingSpeed speed;
    private final Function<Candidate, List<Span>> marks;
    private final OwnNames names;
    private final Map<String, Map<String, Double>> lines;

    /// `lines` are what the trained model makes of the sentences of the abstract: by sentence, each
    /// line with its score; empty where there is no model.
    Headlines(
            ReadingSpeed speed,
            Function<Candidate, List<Span>> marks,
            OwnNames names,
            Map<String, Map<String, Double>> lines) {
        this.speed = speed;
        this.marks = marks;
        this.names = names;
        this.lines = lines;
    }

    /// A line and how good a headline it is.
    record Scored(Rated line, double score) {}

    /// The best headline of at most `limit` words among these; empty when none can be had.
    Optional<Rated> best(List<Rated> rated, int limit) {
        return all(rated, limit).stream().findFirst().map(Scored::line);
    }

    /// The headline as one sentence or two: the best line and, where the words allow, one that adds
    /// the number or says how; together at most `limit` words.
    List<Rated> headline(List<Rated> rated, int limit) {
        List<Scored> all = all(rated, limit);
        return new SecondLines(speed, names, marks, this::variants).with(all, rated, limit);
    }

    /// All lines that may stand at the head, best first; of at most `limit` words, but for a
    /// sentence that surely belongs there and cannot be cut.
    List<Scored> all(List<Rated> rated, int limit) {
        List<Scored> lines = new ArrayList<>();
        Optional<Rated> first =
                rated.stream()
                        .filter(Headlines::isSummary)
                        .filter(r ->
                                PROPOSED.matcher(SelfNames.plain(r.candidate().sentence().text()))
                                        .find())
                        .findFirst();
        for (Rated each : rated) {
            double score = score(each) + first.map(f -> like(each, f)).orElse(0.0);
            if (score > 0) {
                variants(each, limit)
                        .forEach(line -> lines.add(new Scored(line, scored(score, each, line))));
            }
        }
        lines.sort(
                Comparator.comparingDouble((Scored s) -> -s.score())
                        .thenComparingInt(s -> s.line().candidate().order()));
        return lines;
    }

    private static double like(Rated each, Rated first) {
        boolean same = each.candidate().order() == first.candidate().order();
        double all = first.concepts().values().stream().mapToDouble(w -> w).sum();
        double both =
                first.concepts().entrySet().stream()
                        .filter(c -> each.concepts().containsKey(c.getKey()))
                        .mapToDouble(Map.Entry::getValue)
                        .sum();
        return (same ? FIRST : 0) + (all == 0 ? 0 : LIKE_FIRST * both / all);
    }

    private double scored(double score, Rated whole, Rated line) {
        String text = line.candidate().text();
        if (ASKS.matcher(text).find()) {
            return 0;
        }
        if (SHOWN_OFF.matcher(text).find()) {
            return NEVER;
        }
        double said = said(text, line) + TRAINED * trained(line.candidate());
        double number = NUMBER.matcher(text).find() ? 0.7 : 0;
        double identity = isSummary(line) && IS_A.matcher(text).find() ? IDENTITY : 0;
        double cut = line.candidate().cost() < whole.candidate().cost() ? CUT_COSTS : 0;
        double units = speed.inCharacters() ? 2 * SHORT_WORDS : SHORT_WORDS;
        double small = small(line.candidate().cost(), units);
        return Math.round(
                        (score
                                        + said
                                        + number
                                        + identity
                                        - (CONTINUES.matcher(text).find() ? CONTINUING : 0)
                                        - (StandingAlone.points(text) ? POINTING : 0)
                                        - cut
                                        - small
                                        - (OPENED.matcher(text).find() ? 1 : 0)
                                        - BLEMISH * line.candidate().blemish())
                                * 1000)
                / 1000.0;
    }

    /// A line that only names what is proposed says too little.
    private static double small(int cost, double units) {
        if (cost >= units) {
            return 0;
        }
        return cost >= 0.9 * units ? 1.5 : 5;
    }

    private static boolean isSummary(Rated rated) {
        return rated.candidate().kind() == SectionKind.ABSTRACT;
    }

    private double trained(Candidate line) {
        Map<String, Double> known = lines.getOrDefault(line.sentence().id(), Map.of());
        Double score = known.get(line.text());
        return score != null
                ? score
                : known.values().stream().mapToDouble(d -> d - CUT_OTHERWISE).max().orElse(UNKNOWN);
    }

    /// What the authors did is worth most when they say that they did it, more so when it is
    /// proposed; a sentence that neither says so nor is about something new is no headline.
    private double said(String said, Rated line) {
        String text = SelfNames.plain(said);
        if (MADE.matcher(text).find() && Tools.ofOthers(text, names)) {
            return -2;
        }
        if (MADE.matcher(text).find()
                || CALLED.matcher(text).find()
                || names.open(text) && IS.matcher(text).find()) {
            return 2.7;
        }
        if (!DID.matcher(text).find() && WE.matcher(text).find() && isSummary(line)) {
            return 1;
        }
        if (DID.matcher(text).find()) {
            return PROPOSED.matcher(text).find() ? 2.7 : LOOKED_INTO.matcher(text).find() ? 1.5 : 2;
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
        double unlikely = place < 0 && rated.worth().headline() < NO_HEAD ? ELSEWHERE : 0;
        return place
                - unlikely
                + Math.min(idea, 7)
                + GIST * rated.close().gist()
                + JUDGED * rated.worth().headline()
                - Math.max(0, other - idea)
                - 1.5 * rated.never()
                - (rated.titular() ? 0.5 : 0);
    }

    /// The sentence itself when it is short enough, and its longest cuts, without "In this paper,"
    /// where it can go.
    private List<Rated> variants(Rated rated, int limit) {
        Candidate whole = rated.candidate();
        List<Rated> variants = new ArrayList<>();
        String sentence = whole.sentence().text();
        if (whole.cost() <= limit
                && !OPENED.matcher(whole.text()).find()
                && blemish(new Cut(whole.text(), whole.quote()), sentence).isPresent()) {
            variants.add(rated);
        }
        for (int most : new int[] {Math.min(limit, whole.cost() - 1), (int) (SHARE * limit)}) {
            Clauses.within(
                            sentence,
                            marks.apply(whole),
                            most,
                            speed::units,
                            cut ->
                                    !OPENED.matcher(cut.text()).find()
                                            && blemish(cut, sentence).isPresent())
                    .map(cut ->
                            rated.as(
                                    cut, speed.units(cut.text()), blemish(cut, sentence).orElse(0)))
                    .filter(r -> variants.stream().noneMatch(v -> same(v, r)))
                    .ifPresent(variants::add);
        }
        lines.getOrDefault(whole.sentence().id(), Map.of()).keySet().stream()
                .filter(text -> speed.units(text) <= limit)
                .filter(text -> variants.stream().noneMatch(v -> v.candidate().text().equals(text)))
                .filter(text -> Whole.is(text, sentence))
                .map(text -> new Cut(text, sentence.strip()))
                .filter(cut -> blemish(cut, sentence).isPresent())
                .filter(cut ->
                        Quotation.follow(
                                cut.text(),
                                List.of(new Quotation(sentence, cut.quote(), marks.apply(whole)))))
                .map(cut ->
                        rated.as(cut, speed.units(cut.text()), blemish(cut, sentence).orElse(0)))
                .forEach(variants::add);
        return variants;
    }

    private static boolean same(Rated one, Rated other) {
        return one.candidate().text().equals(other.candidate().text());
    }

    private OptionalDouble blemish(Cut cut, String sentence) {
        return StandingAlone.blemish(
                cut.text(), sentence, speed.units(cut.text()), speed.inCharacters());
    }
}
