package gloss.compose;

import gloss.language.Cues;
import gloss.language.ReadingSpeed;
import gloss.language.Words;
import gloss.paper.Paper;
import gloss.reading.Engine;
import gloss.reading.FormText;
import gloss.reading.Reading;
import gloss.reading.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// From a paper to its reading: the front door of this place. It rates the sentences that can stand
/// alone, chooses the pictures, then the headline, then fills the slots under their words.
public final class Composer {
    static final Engine EXTRACT = new Engine("extract", "1", null);

    private final Words words = new Words();
    private final Cues english = new Cues("en");
    private final Cues chinese = new Cues("zh");
    private final RoleWeights weights = new RoleWeights();

    /// The reading of this paper under these settings; the same for the same paper and settings.
    /// Its pictures are not made and its hash not sealed yet.
    public Reading compose(Paper paper, Settings settings) {
        ReadingSpeed speed = settings.speed(paper.language());
        Cues cues = speed.inCharacters() ? chinese : english;
        Analysis analysis = new Analysis(paper, speed, words, cues, weights);
        FormText forms = new FormText(paper, settings.labels());
        Pictures pictures = Pictures.of(analysis, settings, speed, forms);
        Budget budget = new Budget(settings.minutes(), pictures.seconds(), speed);
        Optional<Rated> headline =
                new Headlines(speed, analysis::marks).best(analysis.rated(), budget.headline());
        int left =
                budget.total()
                        - headline.map(h -> h.candidate().cost()).orElse(0)
                        - pictures.words(Role.METHOD, speed)
                        - pictures.words(Role.RESULTS, speed);
        Fixtures fixtures = new Fixtures(analysis, forms, speed, pictures);
        List<Fixed> next = fixtures.next(Math.min(left, budget.of(Role.NEXT)));
        List<Fixed> compared = fixtures.compared(left - fixtures.cost(next));
        left -= fixtures.cost(next) + fixtures.cost(compared);
        Map<Role, Integer> shares = new EnumMap<>(Role.class);
        for (Role slot : Role.values()) {
            int taken =
                    pictures.words(slot, speed)
                            + (slot == Role.RESULTS ? fixtures.cost(compared) : 0);
            shares.put(slot, Math.max(budget.of(slot) / 2, budget.of(slot) - taken));
        }
        int reserved = fixtures.cost(fixtures.noLimits());
        Map<Role, List<Rated>> slots =
                new Slots(analysis).fill(shares, headline.stream().toList(), Math.max(0, left));
        int used =
                slots.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(r -> r.candidate().cost())
                        .sum();
        List<Fixed> limits =
                slots.getOrDefault(Role.LIMITS, List.of()).isEmpty() && reserved <= left - used
                        ? fixtures.noLimits()
                        : List.of();
        Assembly assembly = new Assembly(analysis, settings, speed, pictures);
        return assembly.reading(
                headline,
                slots,
                Map.of(Role.RESULTS, compared, Role.LIMITS, limits, Role.NEXT, next),
                budget.minute());
    }
}
