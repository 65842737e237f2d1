package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.paper.Paper;
import java.util.List;
import java.util.Set;

/// What the training of the slots' weights sees of a paper: each sentence of its text, whether it
/// can stand alone or not.
public final class SlotSight {
    private final Language english = Language.english();
    private final Language chinese = Language.chinese();

    /// In the paper's order.
    public List<Seen> of(Paper paper) {
        ReadingSpeed speed = Settings.usual().speed(paper.language());
        Language language = speed.inCharacters() ? chinese : english;
        return new RatedSentences(paper, speed, language, new RoleWeights()).seen(Set.of());
    }
}
