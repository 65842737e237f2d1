package gloss.compose;

import gloss.paper.Kind;
import gloss.paper.Paper;
import gloss.paper.Section;
import gloss.paper.Sentence;
import gloss.reading.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What the trained weights of a slot (`SlotWeights`) see of a sentence by itself: named values
/// near -1 to 2, each of which can be looked up in `slot-weights.txt`. Absent is 0.
final class SlotFeatures {
    private static final double FIT = 5;
    private static final double RULED = 10;
    private static final double WORDS = 25;
    private static final double MOST = 2;

    /// A long sentence holds more phrases, but is no surer.
    private static final double PHRASES = 3;

    /// A name at the start: "PGD outperforms …", "In VQ-VAE-2, …", "The OWL-ViT model …".
    private static final Pattern NAME =
            Pattern.compile(
                    "^(?:The |In |With |For |While |Although )?(?:\\p{Lu}[\\w&+-]*[\\p{Lu}\\d][\\w&+-]*|\\p{Lu}[\\p{L}]+-\\p{Lu}\\w*)\\b");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final double HEADING = 0.5;

    private static final List<Role> SLOTS =
            List.of(Role.PROBLEM, Role.IDEA, Role.METHOD, Role.RESULTS, Role.LIMITS);

    private final Authorship authorship;
    private final OwnNames names;
    private final Positions positions;
    private final Kind kind;
    private final int sentences;
    private final double length;
    private final Map<String, Set<String>> headings = new HashMap<>();
    private final Set<String> known;
    private final Introduced introduced;
    private final Told told;

    /// `inCharacters` for a paper in a language counted so; of the phrases only those that are
    /// `known` are named, all when it is empty.
    SlotFeatures(
            Paper paper,
            Kind kind,
            OwnNames names,
            Positions positions,
            boolean inCharacters,
            Introduced introduced,
            Told told,
            Set<String> known) {
        this.authorship = new Authorship(names, kind);
        this.kind = kind;
        this.names = names;
        this.positions = positions;
        this.sentences = Math.max(1, paper.sentences().size());
        this.length = inCharacters ? 1.7 * WORDS : WORDS;
        this.known = known;
        this.introduced = introduced;
        this.told = told;
        for (Section section : paper.sections()) {
            headings.put(section.id(), Phrases.ofTitle(section.title()));
        }
    }

    /// By name; `leans` for a sentence that cannot stand alone.
    Map<String, Double> of(Rated rated, boolean leans) {
        Map<String, Double> features = new TreeMap<>();
        Candidate candidate = rated.candidate();
        Sentence sentence = candidate.sentence();
        String said = SelfNames.plain(sentence.text());
        features.put("bias", 1.0);
        for (Role slot : SLOTS) {
            String name = slot.name().toLowerCase(Locale.ROOT);
            features.put("fit." + name, within(rated.fit(slot) / FIT));
            features.put("rules." + name, rated.ruled(slot) / RULED);
        }
        rated.roles()
                .forEach((lead, score) ->
                        features.put("role." + lead.name().toLowerCase(Locale.ROOT), score / FIT));
        features.put("gist", rated.close().gist());
        features.put("central", rated.close().central());
        features.put("titular", flag(rated.titular()));
        features.put("section." + candidate.kind().name().toLowerCase(Locale.ROOT), 1.0);
        features.put("paper." + kind.name().toLowerCase(Locale.ROOT), 1.0);
        features.put("place", positions.relative(sentence));
        features.put("place.paper", (double) candidate.order() / sentences);
        features.put("opening", flag(sentence.span().start() == 0));
        features.put("own", flag(authorship.own(said)));
        features.put("acts", flag(authorship.acts(said)));
        features.put("others", flag(authorship.others(said)));
        features.put("cites", flag(authorship.cites(said)));
        features.put("opens", flag(names.open(said)));
        features.put("named", flag(names.named(said)));
        boolean rival = NAME.matcher(said).find() && !names.open(said);
        features.put("opens.other", flag(rival));
        features.put("opens.other.alone", flag(rival && !authorship.own(said)));
        features.put("chinese", flag(HAN.matcher(said).find()));
        features.put("blemish", within(candidate.blemish()));
        features.put("never", within(rated.never() / 2));
        features.put("leans", flag(leans));
        double words = Math.min(MOST, candidate.cost() / length);
        features.put("words", words);
        features.put("words.squared", words * words);
        features.putAll(introduced.of(sentence, candidate.text()));
        features.putAll(told.of(sentence));
        phrases(candidate, features);
        features.values().removeIf(v -> v == 0);
        return features;
    }

    private void phrases(Candidate candidate, Map<String, Double> features) {
        Set<String> said = Phrases.of(names.masked(SelfNames.plain(candidate.text())));
        double share = PHRASES / Math.sqrt(Math.max(1, said.size()));
        said.stream().filter(this::knows).forEach(phrase -> features.put(phrase, share));
        headings.getOrDefault(candidate.sentence().section(), Set.of()).stream()
                .filter(this::knows)
                .forEach(word -> features.put(word, HEADING));
    }

    private boolean knows(String phrase) {
        return known.isEmpty() || known.contains(phrase);
    }

    private static double within(double value) {
        return Math.max(-MOST, Math.min(MOST, value));
    }

    private static double flag(boolean set) {
        return set ? 1 : 0;
    }
}
