package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.paper.Paper;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the training of the slots' weights sees of a paper: the features of each sentence that may
/// be chosen.
public final class SlotSight {
    private final Language english = Language.english();
    private final Language chinese = Language.chinese();
    private final RoleWeights weights = new RoleWeights();

    /// By the sentence's id, in the paper's order.
    public Map<String, Map<String, Double>> of(Paper paper) {
        ReadingSpeed speed = Settings.usual().speed(paper.language());
        Analysis analysis =
                new Analysis(paper, speed, speed.inCharacters() ? chinese : english, weights);
        Map<String, Map<String, Double>> features = new LinkedHashMap<>();
        for (Rated rated : analysis.shortlist()) {
            features.put(rated.candidate().sentence().id(), analysis.features().of(rated));
        }
        return features;
    }
}
