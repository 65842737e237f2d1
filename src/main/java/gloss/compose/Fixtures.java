package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.paper.Section;
import gloss.reading.Evidence;
import gloss.reading.Form;
import gloss.reading.FormText;
import gloss.reading.Lead;
import gloss.reading.Role;
import gloss.reading.SectionPages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The fixed sentences of a reading, as many as their words allow.
final class Fixtures {
    private static final int SECTIONS_NAMED = 3;

    /// That no sentence admits a limit is said only where not even this unsure one stands: 82 of
    /// the 115 judged papers admit one somewhere, and the weights find half of them.
    private static final double MAYBE = 0.08;

    private final Analysis analysis;
    private final FormText forms;
    private final ReadingSpeed speed;
    private final Pictures pictures;

    Fixtures(Analysis analysis, FormText forms, ReadingSpeed speed, Pictures pictures) {
        this.analysis = analysis;
        this.forms = forms;
        this.speed = speed;
        this.pictures = pictures;
    }

    /// Where to read on, in reading order, at most so many words: the first of each kind goes
    /// before the second of any.
    List<Fixed> next(int words) {
        List<Fixed> lines =
                new Next(
                                analysis.paper(),
                                analysis.kinds(),
                                forms,
                                analysis.names(),
                                analysis.kind())
                        .lines(analysis.rated(), pictures);
        List<Fixed> byTurn = new ArrayList<>();
        for (int turn = 0; turn < lines.size(); turn++) {
            for (Lead lead :
                    List.of(
                            Lead.READ,
                            Lead.CODE,
                            Lead.DATASET,
                            Lead.BUILDS_ON,
                            Lead.CITED_OFTEN,
                            Lead.PROJECT)) {
                List<Fixed> kind = lines.stream().filter(l -> l.lead() == lead).toList();
                if (turn < kind.size()) {
                    byTurn.add(kind.get(turn));
                }
            }
        }
        List<Fixed> kept = new ArrayList<>();
        for (Fixed line : byTurn) {
            if (cost(kept) + speed.units(line.text()) <= words) {
                kept.add(line);
            }
        }
        kept.sort(Comparator.comparingInt(lines::indexOf));
        return kept;
    }

    /// The own number against the best rival's, when the table shown bears it.
    List<Fixed> compared(int words) {
        return pictures.table().flatMap(KeyTables.Found::comparison).stream()
                .filter(f -> speed.units(f.text()) <= words)
                .toList();
    }

    /// Where limits may be admitted that no sentence could be quoted for; that none were found, and
    /// where we looked; nothing for a paper without headings.
    List<Fixed> noLimits() {
        List<Section> maybe = maybe();
        return maybe.isEmpty()
                ? searched(Form.NO_LIMITS, likely())
                : searched(Form.MAYBE_LIMITS, maybe);
    }

    /// The sections, likeliest first, of the sentences that the trained weights think may admit a
    /// limit, of all in the paper.
    private List<Section> maybe() {
        Map<String, Double> best = new HashMap<>();
        for (Rated each : analysis.all()) {
            double sure = each.worth().of(Role.LIMITS);
            boolean named = each.candidate().kind() == SectionKind.LIMITATIONS;
            if (sure >= MAYBE || named) {
                best.merge(each.candidate().sentence().section(), named ? 1 : sure, Math::max);
            }
        }
        return analysis.paper().sections().stream()
                .filter(s -> best.containsKey(s.id()) && !s.title().isBlank())
                .sorted(Comparator.comparingDouble((Section s) -> -best.getOrDefault(s.id(), 0.0)))
                .limit(SECTIONS_NAMED)
                .toList();
    }

    private List<Section> likely() {
        return analysis.paper().sections().stream()
                .filter(s -> likely(analysis.kinds().of(s.id())))
                .filter(s -> !s.title().isBlank())
                .sorted(Comparator.comparingInt((Section s) -> rank(analysis.kinds().of(s.id()))))
                .limit(SECTIONS_NAMED)
                .toList();
    }

    private List<Fixed> searched(Form form, List<Section> looked) {
        List<Evidence> evidence = new ArrayList<>();
        SectionPages pages = new SectionPages(analysis.paper());
        for (Section section : looked) {
            var on = pages.of(section.id());
            if (!on.isEmpty()) {
                evidence.add(new Evidence.OfSection(section.id(), on.first()));
            }
        }
        return forms.write(form, evidence).map(t -> new Fixed(t, Lead.SEARCHED, evidence)).stream()
                .toList();
    }

    int cost(List<Fixed> lines) {
        return lines.stream().mapToInt(l -> speed.units(l.text())).sum();
    }

    private static boolean likely(SectionKind kind) {
        return rank(kind) < 6;
    }

    private static int rank(SectionKind kind) {
        return switch (kind) {
            case LIMITATIONS -> 0;
            case DISCUSSION -> 1;
            case CONCLUSION -> 2;
            case FUTURE -> 3;
            case RESULTS -> 4;
            case INTRODUCTION -> 5;
            case FRONT, ABSTRACT, RELATED, BACKGROUND, METHOD, DATA, SETUP, BODY, APPENDIX, ASIDE ->
                    6;
        };
    }
}
