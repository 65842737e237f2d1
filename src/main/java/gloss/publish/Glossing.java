package gloss.publish;

import gloss.reading.Check;
import gloss.reading.Evidence;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Explains terms where they are first used: by the paper's own meaning, and beside it, or alone,
/// by their name in the reader's language where that is not the paper's. A term that its own
/// sentence already explains needs no note there.
final class Glossing {
    /// Two letters mean many things: before the paper has said which, they are not explained.
    private static final int SHORT = 2;

    private final Map<String, List<Use>> uses;
    private final Words words;

    private Glossing(Map<String, List<Use>> uses, Words words) {
        this.uses = uses;
        this.words = words;
    }

    /// What stands under the pointer: the paper's meaning and the name in the other language,
    /// either of them empty when there is none.
    private record Use(int start, int end, String term, String meaning, String name) {}

    static Glossing of(Reading reading, Dictionary dictionary, Words words) {
        Map<String, List<Use>> uses = new HashMap<>();
        for (Term term : reading.terms()) {
            Pattern pattern = pattern(term.term());
            for (Point point : reading.points().toList()) {
                Matcher matcher = pattern.matcher(point.text());
                if (term.term().length() <= SHORT
                        && page(point.evidence()) < page(term.evidence())) {
                    continue;
                }
                List<Use> here = uses.computeIfAbsent(point.id(), _ -> new ArrayList<>());
                if (matcher.find() && isFree(here, matcher)) {
                    if (!point.text().contains(term.meaning())) {
                        String name =
                                dictionary
                                        .terms(term.meaning(), reading.language(), reading.labels())
                                        .stream()
                                        .filter(t -> t.end() - t.start() == term.meaning().length())
                                        .map(Dictionary.Translated::name)
                                        .findFirst()
                                        .orElse("");
                        here.add(
                                new Use(
                                        matcher.start(),
                                        matcher.end(),
                                        term.term(),
                                        term.meaning(),
                                        name));
                    }
                    break;
                }
            }
        }
        translate(reading, dictionary, uses);
        uses.values().forEach(list -> list.sort(Comparator.comparingInt(Use::start)));
        return new Glossing(uses, words);
    }

    /// Adds the names of terms that the paper does not define, each where it is first used.
    private static void translate(
            Reading reading, Dictionary dictionary, Map<String, List<Use>> uses) {
        Set<String> named = new HashSet<>();
        uses.values().forEach(l -> l.forEach(u -> named.add(u.name)));
        reading.terms().forEach(t -> named.add(t.term()));
        for (Point point : reading.points().filter(p -> p.check() == Check.QUOTED).toList()) {
            List<Use> here = uses.computeIfAbsent(point.id(), _ -> new ArrayList<>());
            for (Dictionary.Translated term :
                    dictionary.terms(point.text(), reading.language(), reading.labels())) {
                boolean free =
                        here.stream().noneMatch(u -> term.start() < u.end && u.start < term.end());
                String written = point.text().substring(term.start(), term.end());
                if (free && !named.contains(written) && named.add(term.name())) {
                    here.add(new Use(term.start(), term.end(), written, "", term.name()));
                }
            }
        }
    }

    /// The first page of quoted evidence, 0 when there is none.
    private static int page(List<Evidence> evidence) {
        for (Evidence each : evidence) {
            if (each instanceof Evidence.Quoted quoted && !quoted.boxes().isEmpty()) {
                return quoted.boxes().getFirst().page();
            }
        }
        return 0;
    }

    private static boolean isFree(List<Use> uses, Matcher found) {
        return uses.stream().noneMatch(u -> found.start() < u.end && u.start < found.end());
    }

    /// Whole words; names with capitals must match them.
    private static Pattern pattern(String term) {
        boolean plain = term.equals(term.toLowerCase(java.util.Locale.ROOT));
        String before = startsInWord(term.codePointAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
        String after =
                startsInWord(term.codePointBefore(term.length())) ? "(?![\\p{L}\\p{N}])" : "";
        return Pattern.compile(
                before + Pattern.quote(term) + after, plain ? Pattern.CASE_INSENSITIVE : 0);
    }

    /// Chinese is written without spaces, so its words have no edges to look for.
    private static boolean startsInWord(int letter) {
        return Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter);
    }

    void write(Html html, Point point) {
        int done = 0;
        for (Use use : uses.getOrDefault(point.id(), List.of())) {
            String id = "meaning-" + point.id() + "-" + use.start;
            html.said(point.text().substring(done, use.start));
            html.open("span", "class", "term", "tabindex", "0", "aria-describedby", id);
            html.text(point.text().substring(use.start, use.end));
            html.open("span", "class", "meaning", "role", "tooltip", "id", id);
            html.leaf("b", use.term);
            if (!use.meaning.isEmpty()) {
                html.said(" " + use.meaning);
            }
            if (!use.name.isEmpty()) {
                html.text(" ").leaf("span", use.name, "lang", words.tag());
                html.text(" ").leaf("i", words.say("glossary", "词表"), "class", "source");
            }
            html.close().close();
            done = use.end;
        }
        rest(html, point, done);
    }

    /// The end of the text, in which the address that the point is about is a link.
    private static void rest(Html html, Point point, int done) {
        String text = point.text();
        for (Evidence evidence : point.evidence()) {
            if (evidence instanceof Evidence.OfLink of && Html.isWeb(of.link())) {
                int at = text.indexOf(of.link(), done);
                if (at >= 0) {
                    html.said(text.substring(done, at));
                    html.leaf("a", of.link(), "href", of.link(), "rel", "noopener noreferrer");
                    done = at + of.link().length();
                }
            }
        }
        html.said(text.substring(done));
    }
}
