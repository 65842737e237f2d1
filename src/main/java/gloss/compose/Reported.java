package gloss.compose;

import gloss.reading.Lead;
import java.util.regex.Pattern;

/// What it adds to the score of a result, a comparison, a set of data or a limit that the sentence
/// says whose it is: a number beside a citation mark, or of a system with another's name, is
/// somebody else's; a limit told outside the sections that look back is one of what others do,
/// unless it says that it is the authors' (`Authorship`). Weights are those of `Roles`; patterns
/// were read off the readings of the development papers.
final class Reported {
    private static final double OWN = 1.5;

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

    private final Authorship authorship;

    Reported(Authorship authorship) {
        this.authorship = authorship;
    }

    /// What the sentence's own words add to the score of this role; 0 for roles that are not about
    /// results or limits.
    double of(Lead lead, Candidate candidate) {
        String said = SelfNames.plain(candidate.sentence().text());
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
        boolean others = authorship.cites(said) || authorship.others(said);
        return authorship.own(said) ? OWN / 3 : others ? -OWN : 0;
    }

    private static double compared(String said) {
        return !COMPARES.matcher(said).find() ? -OWN : NUMBER.matcher(said).find() ? OWN : -OWN / 3;
    }

    private double admitted(String said, SectionKind kind) {
        boolean back =
                switch (kind) {
                    case LIMITATIONS, DISCUSSION, CONCLUSION, FUTURE -> true;
                    case FRONT, ABSTRACT, INTRODUCTION, RELATED, BACKGROUND, METHOD -> false;
                    case DATA, SETUP, RESULTS, BODY, APPENDIX, ASIDE -> false;
                };
        return back || authorship.own(said) ? 0 : -OWN;
    }
}
