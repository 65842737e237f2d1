package gloss.compose;

import gloss.language.Embeddings;
import gloss.language.OnnxEmbeddings;
import gloss.language.ReadingSpeed;
import gloss.paper.Paper;
import gloss.reading.Engine;
import gloss.reading.FormText;
import gloss.reading.Lead;
import gloss.reading.Reading;
import gloss.reading.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// From a paper to its reading: the front door of this place. It rates the sentences that can stand
/// alone, chooses the pictures, then the headline, then fills the slots under their words.
public final class Composer {
    static final Engine EXTRACT = new Engine("extract", "1", null);

    private final Language english;
    private final Language chinese;
    private final RoleWeights roles = new RoleWeights();
    private final SlotWeights slotWeights = new SlotWeights();

    /// With models of its own.
    public Composer() {
        this(OnnxEmbeddings.of("en"), OnnxEmbeddings.of("zh"));
    }

    /// With models of meaning that others use, too: for English, and for Chinese.
    public Composer(Embeddings english, Embeddings chinese) {
        this.english = Language.english(english);
        this.chinese = Language.chinese(chinese);
    }

    /// Loads beside the caller's work what the first English paper will need: the model of meaning
    /// takes about as long to load as a short paper to parse.
    public void warm() {
        Thread.ofPlatform().daemon().name("warm").start(english.embeddings()::load);
    }

    /// The reading of this paper under these settings; the same for the same paper and settings.
    /// Its pictures are not made and its hash not sealed yet.
    public Reading compose(Paper paper, Settings settings) {
        ReadingSpeed speed = settings.speed(paper.language());
        Language language = speed.inCharacters() ? chinese : english;
        Analysis analysis = new Analysis(paper, speed, language, roles, slotWeights);
        FormText forms = new FormText(paper, settings.labels());
        Pictures pictures = Pictures.of(analysis, settings, speed, forms);
        Budget budget = new Budget(settings.minutes(), pictures.seconds(), speed);
        int shown = pictures.words(Role.METHOD, speed) + pictures.words(Role.RESULTS, speed);
        List<Rated> headline =
                new Headlines(speed, analysis::marks, analysis.names(), analysis.lines())
                        .headline(
                                analysis.heads(),
                                Math.min(budget.headline(), budget.total() - shown));
        int left =
                budget.total()
                        - headline.stream().mapToInt(h -> h.candidate().cost()).sum()
                        - shown;
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
        Slots slots = new Slots(analysis, headline);
        if (compared.isEmpty()) {
            int cost = slots.compare(Math.min(left, shares.getOrDefault(Role.RESULTS, 0)));
            shares.merge(Role.RESULTS, -cost, Integer::sum);
            left -= cost;
        }
        left = slots.fill(shares, Math.max(0, left));
        boolean admits =
                slots.chosen().getOrDefault(Role.LIMITS, List.of()).stream()
                        .anyMatch(r -> r.lead(Role.LIMITS) != Lead.FUTURE);
        List<Fixed> limits =
                admits || fixtures.cost(fixtures.noLimits()) > left
                        ? List.of()
                        : fixtures.noLimits();
        slots.spread(left - fixtures.cost(limits));
        Assembly assembly = new Assembly(analysis, settings, speed, pictures);
        return assembly.reading(
                headline,
                slots.chosen(),
                Map.of(Role.RESULTS, compared, Role.LIMITS, limits, Role.NEXT, next),
                budget.minute());
    }
}
