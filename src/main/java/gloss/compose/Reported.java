package gloss.compose;

import gloss.reading.Lead;
import java.util.regex.Pattern;

/// What it adds to the score of a result, a comparison, a set of data or a limit that the sentence
/// says whose it is: a number beside a citation mark, or of a system with another's name, is
/// somebody else's; a limit told outside the sections that look back is one of what others do,
/// unless it says that it is the authors'. Weights are those of `Roles`; patterns were read off the
/// readings of the development papers.
final class Reported {
    private static final double OWN = 1.5;

    private static final Pattern OURS =
            Pattern.compile("(?i)\\b(?:we|our|ours|us)\\b|我们|本文|所提|本研究");

    private static final Pattern THIS_WORK =
            Pattern.compile(
                    "(?i)\\b(?:this|the (?:present|current|proposed)) (?:\\w+ )?(?:paper|work|article|study|method|approach|algorithm|model|package|software|tool|course|survey|data ?set|analysis)\\b|\\bthe package\\b|该(?:方法|算法|模型|研究|系统)");

    private static final Pattern CITES =
            Pattern.compile("[(\\[][^)\\]]*(?:19|20)\\d\\d[a-z]?[)\\]]|\\bet al\\b|\\[\\d+");

    /// What somebody else's system does: "HMT achieves …".
    private static final Pattern OTHERS =
            Pattern.compile(
                    "^(?:The |While |Although )?(?:\\p{Lu}[\\w&+-]*[\\p{Lu}\\d][\\w&+-]*|\\p{Lu}\\w+-\\w+)(?: \\p{Lu}[\\w-]*| \\w+){0,2}? (?:\\[[^]]*\\] )?(?:achieves?|outperforms?|performs?|obtains?|reaches|requires?|gets|surpasses|belongs|is|has|uses|relies|provides)\\b");

    /// A name or a number: what tells one set of data from another.
    private static final Pattern SPECIFIC =
            Pattern.compile("\\d|(?<=[\\p{L},;(] ?)\\p{Lu}\\w|\\p{IsHan}");

    /// A measured value, no year, no name: "84.2", "3 %", "2.5x", "+1.4".
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d-])[+−-]?\\d+(?:\\.\\d+)?\\s?(?:%|％|×|x\\b|times|points|percent)|(?<![\\p{L}\\d.-])\\d+\\.\\d+(?!\\d|\\p{L})|\\b\\d+ (?:out )?of (?:the )?\\d+\\b");

    private static final Pattern COMPARES =
            Pattern.compile(
                    "(?i)\\b(?:compared|comparison|versus|vs\\.?|than|outperform\\w*|surpass\\w*|exceed\\w*|improv\\w*|increas\\w*|decreas\\w*|reduc\\w*|gains?|over the|relative to|respectively)\\b|优于|高于|低于|相比|提高|降低|提升|减少");

    private final OwnNames names;

    Reported(OwnNames names) {
        this.names = names;
    }

    /// What the sentence's own words add to the score of this role; 0 for roles that are not about
    /// results or limits.
    double of(Lead lead, Candidate candidate) {
        String said = candidate.sentence().text();
        return switch (lead) {
            case RESULT -> whose(said);
            case COMPARISON -> whose(said) + compared(said);
            case DATA -> SPECIFIC.matcher(said).find() ? 0 : -OWN;
            case ADMITTED -> admitted(said, candidate.kind());
            default -> 0;
        };
    }

    /// Whether the text compares and has a number.
    static boolean compares(String text) {
        return COMPARES.matcher(text).find() && NUMBER.matcher(text).find();
    }

    private double whose(String said) {
        boolean own = names.named(said) || OURS.matcher(said).find();
        boolean others = CITES.matcher(said).find() || OTHERS.matcher(said).find();
        return own ? OWN / 3 : others ? -OWN : 0;
    }

    private static double compared(String said) {
        return !COMPARES.matcher(said).find() ? -OWN : NUMBER.matcher(said).find() ? OWN : -OWN / 3;
    }

    private double admitted(String said, SectionKind kind) {
        if (names.named(said)) {
            return OWN / 2;
        }
        boolean back =
                switch (kind) {
                    case LIMITATIONS, DISCUSSION, CONCLUSION, FUTURE -> true;
                    case FRONT, ABSTRACT, INTRODUCTION, RELATED, BACKGROUND, METHOD -> false;
                    case DATA, SETUP, RESULTS, BODY, APPENDIX, ASIDE -> false;
                };
        boolean own = OURS.matcher(said).find() || THIS_WORK.matcher(said).find();
        return back || own ? 0 : -OWN;
    }
}
