package gloss.publish;

import gloss.paper.Equation;
import gloss.paper.Kind;
import gloss.paper.Paper;
import gloss.reading.Card;
import gloss.reading.KeyEquation;
import java.util.ArrayList;
import java.util.List;

/// How a paper and what is in it are called, the same in every format.
final class Bibliography {
    /// Names shown before "and 12 more".
    private static final int NAMES = 8;

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

    /// `Equation (3)`.
    static String equation(KeyEquation equation, Paper paper, Words words) {
        String label =
                paper.equations().stream()
                        .filter(e -> e.id().equals(equation.id()))
                        .map(Equation::label)
                        .findFirst()
                        .orElse("");
        return (words.say("Equation ", "公式 ") + label).strip();
    }
}
