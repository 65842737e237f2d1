package gloss.compose;

import gloss.paper.Citation;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The references that a paper leans on: those that a sentence on the authors' own work says they
/// use, extend or compare with, and not those of a list of what else there is.
final class Leanings {
    private static final Pattern USES =
            Pattern.compile(
                    "(?i)\\b(?:us(?:e|es|ed|ing)|extend\\w*|extensions?|buil(?:d|ds|t|ding)|based|follow\\w*|adopt\\w*|compar\\w*|outperform\\w*|baselines?|inspired|implement\\w*|modif\\w*|adapt\\w*|employ\\w*|generali[sz]\\w*|improv\\w*|similar|same|unlike|contrast|differ\\w*|train\\w*|fine-?tun\\w*|evaluat\\w*|test\\w*|appl(?:y|ies|ied)|relies|rely|leverag\\w*|initiali[sz]\\w*|better|faster)\\b|使用|采用|基于|扩展|比较|相比|参照|改进|沿用|借鉴");

    /// More call-outs in one bracket are a list.
    private static final int MOST_TOGETHER = 3;

    /// Of these, what says that their own work is made with it or out of it.
    private static final Pattern BUILDS =
            Pattern.compile(
                    "(?i)\\b(?:us(?:e|es|ed|ing)|extend\\w*|extensions?|buil(?:d|ds|t|ding)|based|follow(?:s|ed|ing)?|adopt\\w*|inspired|implement\\w*|modif\\w*|adapt\\w*|employ\\w*|generali[sz]\\w*|fine-?tun\\w*|appl(?:y|ies|ied)|relies|rely|leverag\\w*|initiali[sz]\\w*)\\b|使用|采用|基于|扩展|参照|改进|沿用|借鉴");

    private final Set<String> leaned = new HashSet<>();
    private final Set<String> built = new HashSet<>();

    Leanings(Paper paper, Authorship authorship) {
        Map<String, Sentence> sentences = paper.sentencesById();
        for (Citation citation : paper.citations()) {
            Sentence sentence = sentences.get(citation.sentence());
            boolean together = citation.references().size() > MOST_TOGETHER;
            if (sentence != null
                    && !together
                    && USES.matcher(sentence.text()).find()
                    && authorship.own(sentence.text())) {
                leaned.addAll(citation.references());
                if (BUILDS.matcher(sentence.text()).find()) {
                    built.addAll(citation.references());
                }
            }
        }
    }

    /// Whether the authors say that they use it, or set their work against it.
    boolean on(String reference) {
        return leaned.contains(reference);
    }

    /// Whether they say that theirs is made with it or out of it; what is only cited often may be
    /// background.
    boolean builtOn(String reference) {
        return built.contains(reference);
    }
}
