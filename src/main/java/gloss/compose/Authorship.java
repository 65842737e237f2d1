package gloss.compose;

import gloss.paper.Kind;
import java.util.regex.Pattern;

/// Whose doing a sentence tells of: the authors', when it says "we", a name of theirs, "the
/// proposed", or, in a paper on a tool or course, the thing itself; others', when it cites and does
/// not say so, or begins with somebody else's name.
final class Authorship {
    private static final Pattern OURS =
            Pattern.compile(
                    "(?i)\\b(?:we|our|ours|us|the (?:present|proposed)|this (?:\\w+ )?(?:paper|work|article|study|survey|review))\\b"
                            + "|\\b(?:is|are|was|were) (?:hereby |then |also )?(?:proposed|introduced|presented|developed|designed)\\b"
                            + "|我们|本文|所提|本研究|提出|设计|构建|建立了?|给出");

    /// In a paper on a tool or a course what it is, has and lets one do is what was made.
    private static final Pattern MADE =
            Pattern.compile(
                    "(?i)\\b(?:the|this|each|all|its|these) (?:[\\p{L}-]+ ){0,3}?(?:packages?|software|librar(?:y|ies)|toolkits?|tools?|toolbox|platform|courses?|modules?|lessons?|chapters?|tutorials?"
                            + "|notebooks?|materials?|resources?|repository|book|textbook|curriculum|workshops?|exercises?|interface|app|application|framework|implementation|macro|server|learner|companion|activities)\\b"
                            + "|\\b(?:users?|students?|learners?|instructors?|teachers?|educators?|participants?) (?:can|may|are able to|learn|use|work|build|write|run|choose|create)\\b");

    private static final Pattern CITES =
            Pattern.compile("[(\\[][^)\\]]*(?:19|20)\\d\\d[a-z]?[)\\]]|\\bet al\\b|\\[\\d+");

    private static final Pattern FIRST_PERSON = Pattern.compile("(?i)\\b(?:we|our|i|my)\\b|我们|本文");

    /// Somebody else's work as the subject: "VQ-VAE-2 jointly uses …", "Ziegler et al. shows …",
    /// "Traditional systems utilize …".
    private static final Pattern THEIRS =
            Pattern.compile(
                    "^(?:The |In )?(?:(?:\\p{Lu}[\\p{L}\\d]*[\\p{Lu}\\d][\\p{L}\\d+-]*|\\p{Lu}\\p{L}*-\\p{Lu}\\p{L}*)(?: \\p{L}+ly)? (?:is|are|was|has|uses?|takes?|addresses|provides?|learns?|employs?|proposes?|introduces?|adopts?|applies|first|jointly|can|consists?|generates?|supports?|allows?|relies|shows?|focus\\w*)\\b"
                            + "|\\p{Lu}[\\p{L}’'-]+ (?:et al\\.?|and \\p{Lu}[\\p{L}’'-]+|& \\p{Lu}[\\p{L}’'-]+)(?:’s|'s)? (?:\\p{Ll}+ly )?(?:\\p{Ll}+ed|\\p{Ll}+s|went|showed|found|gave)\\b"
                            + "|(?:The |While |Although )?(?:\\p{Lu}[\\w&+-]*[\\p{Lu}\\d][\\w&+-]*|\\p{Lu}\\w+-\\w+)(?: \\p{Lu}[\\w-]*| \\w+){0,2}? (?:\\[[^]]*\\] )?(?:achieves?|outperforms?|performs?|obtains?|reaches|requires?|gets|surpasses|belongs)\\b"
                            + "|(?:[Tt]raditional|[Cc]onventional|[Ee]xisting|[Pp]revious|[Pp]rior|[Ee]arlier|[Cc]urrent|[Mm]ost|[Ss]tandard|[Cc]lassical?|[Ii]n traditional)\\b"
                            + "|[Rr]ecent(?:ly)? (?:\\p{L}+ ){0,2}?(?:work|works|development|developments|advances?|studies|methods|approaches|models)\\b)");

    private static final Pattern ACTS =
            Pattern.compile(
                    "(?i)(?:^|, |; )(?:so |thus |therefore |hence )?(?:we|i) (?:\\p{L}+ly |also |then |first |further )?(?!(?:know|see|believe|face|find|cannot|can|do|are|have|often|need|must|lack)\\b)\\p{Ll}+");

    private final OwnNames names;
    private final Kind kind;

    Authorship(OwnNames names, Kind kind) {
        this.names = names;
        this.kind = kind;
    }

    /// Whether the sentence says that it is the authors' own.
    boolean own(String said) {
        return OURS.matcher(said).find()
                || names.named(said)
                || kind == Kind.SYSTEM && MADE.matcher(said).find();
    }

    /// Whether the authors do something in it: "we require that …" is no gap of others.
    boolean acts(String said) {
        return ACTS.matcher(said).find();
    }

    /// Whether it tells what others did or made.
    boolean others(String said) {
        if (names.open(said) || FIRST_PERSON.matcher(said).find()) {
            return false;
        }
        return THEIRS.matcher(said).find();
    }

    /// Whether it cites and says nothing of the authors.
    boolean cites(String said) {
        return CITES.matcher(said).find() && !own(said);
    }

    /// Whether in this kind of paper the authors' doing is said to be theirs; data, measurements
    /// and studies are told in the passive.
    boolean mustSay() {
        return switch (kind) {
            case METHOD, THEORY, SYSTEM, SURVEY -> true;
            case DATASET, MEASUREMENT, MEDICAL, OTHER -> false;
        };
    }
}
