package gloss.compose;

import gloss.language.Cues;
import gloss.paper.Kind;
import gloss.reading.Lead;
import gloss.reading.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Says what each sentence does in its paper: a score for every role from its cue phrases, the
/// section it stands in and its place there, and in the abstract what the trained model says of it.
/// The sum is explainable term by term.
final class Roles {
    /// The roles that each slot of a reading draws on.
    private static final Map<Role, List<Lead>> SLOTS = slots();

    /// Scores are kept to a thousandth, so that the last bit of a sum decides nothing.
    private static final double KEPT = 1000;

    /// What a role loses when no word of the sentence speaks for it.
    private static final double UNSAID = 1.5;

    private static final double OWN = 1.5;

    private static final double ENOUGH = 5;

    /// As much as a section on the method speaks for a step (`role-weights.txt`).
    private static final double GATHERED = 2.5;

    private final String title;
    private final OwnNames names;
    private final Authorship authorship;
    private final Cues cues;
    private final RoleWeights weights;
    private final Kind kind;
    private final Positions positions;
    private final Moves moves;
    private final Zones zones;
    private final Reported reported;

    Roles(
            String title,
            OwnNames names,
            Cues cues,
            RoleWeights weights,
            Kind kind,
            Positions positions,
            Moves moves,
            Zones zones) {
        this.title = title;
        this.moves = moves;
        this.zones = zones;
        this.names = names;
        this.authorship = new Authorship(names, kind);
        this.cues = cues;
        this.weights = weights;
        this.kind = kind;
        this.positions = positions;
        this.reported = new Reported(authorship);
    }

    /// The score of every role for this candidate.
    Map<Lead, Double> scores(Candidate candidate) {
        String said = SelfNames.plain(candidate.sentence().text());
        boolean summary =
                candidate.kind() == SectionKind.ABSTRACT
                        || candidate.kind() == SectionKind.LIMITATIONS;
        Map<Lead, Double> scores = new EnumMap<>(Lead.class);
        for (Lead lead : weights.roles()) {
            String role = lead.name().toLowerCase(Locale.ROOT);
            double cue =
                    enough(
                            cues.score(role, said)
                                    - topic(lead, role)
                                    + cues.score(
                                            role + "." + kind.name().toLowerCase(Locale.ROOT),
                                            said));
            double score =
                    cue
                            - (cue <= 0 ? unsaid(lead, summary) : 0)
                            + own(lead, said)
                            + reported.of(lead, candidate)
                            + zones.of(lead, candidate.sentence())
                            + weights.of(lead, candidate.kind())
                            + gathered(lead, candidate)
                            + moves.of(lead, candidate.sentence())
                            + (moves.knows(candidate.sentence())
                                    ? 0
                                    : positions.of(lead, candidate));
            scores.put(lead, Math.round(score * KEPT) / KEPT);
        }
        return scores;
    }

    /// Two outright cues say it; what a long sentence holds beyond them adds little.
    private static double enough(double cue) {
        return cue <= ENOUGH ? cue : ENOUGH + (cue - ENOUGH) / 3;
    }

    /// In the abstract the place of a sentence tells its role well enough, but that it is new,
    /// missing or admitted has to be said there too.
    private static double unsaid(Lead lead, boolean summary) {
        boolean claims =
                lead == Lead.NEW
                        || lead == Lead.AIM
                        || lead == Lead.CONTRIBUTION
                        || lead == Lead.GAP
                        || lead == Lead.ADMITTED;
        return summary && !claims ? 0 : UNSAID;
    }

    /// A sentence that begins with the own method's name says what it is or does.
    private double own(Lead lead, String said) {
        return switch (lead) {
            case NEW, AIM -> names.open(said) ? OWN : claimed(said);
            case STEP -> (names.open(said) ? OWN / 2 : 0) + done(said);
            case CONTEXT, GAP -> names.named(said) ? -OWN : authorship.acts(said) ? -2 * OWN : 0;
            default -> 0;
        };
    }

    /// How data came about is the method of a paper on data, on people or on what was measured.
    private double gathered(Lead lead, Candidate candidate) {
        boolean about =
                switch (kind) {
                    case DATASET, MEASUREMENT, MEDICAL -> true;
                    case METHOD, THEORY, SURVEY, SYSTEM, OTHER -> false;
                };
        return about && lead == Lead.STEP && candidate.kind() == SectionKind.DATA ? GATHERED : 0;
    }

    /// What the title says too is what the paper is about, not what its sentence does: in a paper
    /// on the limitations that authors admit, "limitation" admits nothing.
    private double topic(Lead lead, String role) {
        return switch (lead) {
            case ADMITTED, ASSUMPTION, FUTURE -> Math.max(0, cues.score(role, title));
            default -> 0;
        };
    }

    /// What is new is the authors' and said so; what others did is not.
    private double claimed(String said) {
        return authorship.others(said) || authorship.cites(said)
                ? -2 * OWN
                : authorship.own(said) ? 0 : -OWN;
    }

    /// A step is the authors' doing, or a part of what they made; what is so anyway is background,
    /// and what others did is no step at all.
    private double done(String said) {
        return authorship.others(said)
                ? -2 * OWN
                : authorship.own(said) ? 2 * OWN / 3 : authorship.mustSay() ? -OWN : 0;
    }

    /// How sure it is that the sentence belongs in no reading.
    double never(Candidate candidate) {
        return cues.score("never", candidate.sentence().text());
    }

    static List<Lead> of(Role slot) {
        return SLOTS.getOrDefault(slot, List.of());
    }

    private static Map<Role, List<Lead>> slots() {
        Map<Role, List<Lead>> slots = new EnumMap<>(Role.class);
        slots.put(Role.PROBLEM, List.of(Lead.CONTEXT, Lead.GAP));
        slots.put(Role.IDEA, List.of(Lead.AIM, Lead.NEW, Lead.CONTRIBUTION));
        slots.put(Role.METHOD, List.of(Lead.STEP));
        slots.put(
                Role.RESULTS,
                List.of(Lead.SETUP, Lead.DATA, Lead.RESULT, Lead.COMPARISON, Lead.FINDING));
        slots.put(Role.LIMITS, List.of(Lead.ADMITTED, Lead.ASSUMPTION, Lead.SCOPE, Lead.FUTURE));
        slots.put(Role.NEXT, List.of());
        return slots;
    }
}
