package gloss.publish;

import gloss.paper.Block;
import gloss.paper.Equation;
import gloss.paper.Kind;
import gloss.paper.Paper;
import gloss.reading.Card;
import gloss.reading.Evidence;
import gloss.reading.KeyEquation;
import gloss.reading.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a paper and what is in it are called, the same in every format.
final class Bibliography {
    /// Names shown before "and 12 more".
    private static final int NAMES = 8;

    /// `Theorem 2.1`, `Main Theorem`, `定理 3`.
    private static final Pattern STATEMENT =
            Pattern.compile("^\\p{L}+(?: \\p{Lu}\\p{L}+)?(?:\\s*\\d+(?:\\.\\d+)*)?");

    /// `Theorem 8.`, `Theorem (Theorem 3.4).`, `Theorem 1.1 (Restatement of Theorem 5.1)`.
    private static final Pattern NAMED =
            Pattern.compile(STATEMENT.pattern() + "\\s*(?:[(（][^)）]{0,80}[)）])?\\s*[.:。：]?\\s*");

    private static final int STATED = 50;

    private Bibliography() {}

    static String title(Card card) {
        return card.title().isEmpty() ? card.source() : card.title();
    }

    static String authors(Card card, Words words) {
        List<String> authors = card.authors();
        if (authors.size() <= NAMES + 1) {
            return words.names(authors);
        }
        int more = authors.size() - NAMES;
        return words.names(authors.subList(0, NAMES))
                + words.say(" and " + more + " more", " 等 " + authors.size() + " 人");
    }

    /// What is known of kind, venue and year: `Method`, `ICLR 2018`.
    static List<String> line(Card card, Words words) {
        List<String> parts = new ArrayList<>();
        if (card.kind() != Kind.OTHER) {
            parts.add(words.kind(card.kind()));
        }
        String year = card.year() == null ? "" : String.valueOf(card.year());
        String venue = card.venue();
        if (!venue.isEmpty()) {
            parts.add(venue.contains(year) ? venue : venue + " " + year);
        } else if (!year.isEmpty()) {
            parts.add(year);
        }
        return parts;
    }

    /// `Equation (3)`; a theorem is called as it is printed: `Theorem 2.1`.
    static String equation(KeyEquation shown, Paper paper, Words words) {
        String word = words.say("Equation", "公式");
        for (Equation equation : paper.equations()) {
            if (equation.id().equals(shown.id())) {
                return (word + " " + equation.label()).strip();
            }
        }
        for (Block block : paper.blocks()) {
            Matcher printed = STATEMENT.matcher(block.text());
            if (block.id().equals(shown.id()) && printed.find()) {
                return printed.group();
            }
        }
        return word;
    }

    /// What a theorem states, for those who do not see its picture: at most fifty words of it;
    /// empty for an equation, and where a point of the slot says it already.
    static String stated(KeyEquation shown, Part part, Paper paper) {
        boolean said =
                part.points().stream()
                        .flatMap(p -> p.evidence().stream())
                        .anyMatch(e ->
                                e instanceof Evidence.Quoted quoted
                                        && quoted.sentence().startsWith(shown.id() + "."));
        if (said || paper.equations().stream().anyMatch(e -> e.id().equals(shown.id()))) {
            return "";
        }
        return paper.blocks().stream()
                .filter(b -> b.id().equals(shown.id()))
                .map(b -> shortened(NAMED.matcher(b.text()).replaceFirst("")))
                .findFirst()
                .orElse("");
    }

    private static String shortened(String text) {
        String[] words = text.strip().split("\\s+");
        boolean whole = words.length <= STATED;
        return whole
                ? text.strip()
                : String.join(" ", Arrays.asList(words).subList(0, STATED)) + " …";
    }
}
