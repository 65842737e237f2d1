package gloss.compose;

import gloss.paper.Paper;
import gloss.paper.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The tools that a paper is about though its title does not name them: what the abstract calls a
/// package or a library, says that it does something or is described, gives to nobody else, and
/// what the text keeps speaking of. Papers on software of statistics are titled by their subject:
/// "Object-Oriented Computation of Sandwich Estimators".
final class Tools {
    private static final String THING = "(?:package|library|toolkit|toolbox|module|software)";

    /// "package sandwich", "the party package", "packages flexmix"; the language is no tool.
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?i:"
                            + THING
                            + ")s? (?!(?:for|in|of|that|which|and|or|is|are|to|with|by|as|on|the|from|can|has|was|provides|includes)\\b)([\\p{L}][\\p{L}\\d._]+)(?! et al)"
                            + "|\\b(?!(?:[Tt]he|[Tt]his|[Oo]ur|[Aa]n?|[Ee]ach|R|Python|Julia|MATLAB|[Oo]pen-source|[Ss]oftware|new|statistical|other|add-on|existing|another|contributed)\\b)([\\p{L}][\\p{L}\\d._]+) (?i:"
                            + THING
                            + ")\\b");

    /// What a paper says of the tool that it is about.
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?i)\\b(?:this|the present|our) (?:paper|article|vignette|document|work|introduction|note|guide)\\b"
                            + "|\\b(?:provides?|provided|implements?|implemented|offers?|contains?|extends?|allows?|comprises?|includes|facilitates|supports)\\b"
                            + "|\\bwe (?:\\p{L}+ )?(?:describe|present|introduce|develop|provide|implement|demonstrate|illustrate)\\b|\\b(?:is|are) (?:described|introduced|presented|illustrated|discussed)\\b");

    private static final Pattern GIVEN = Pattern.compile("^\\s*(?:\\[\\d|\\([^)]*\\d{4})");

    /// So many sentences speak of what a paper is about.
    private static final int OFTEN = 5;

    private Tools() {}

    /// In the order of the abstract; empty when there are none.
    static Set<String> of(Paper paper) {
        Set<String> tools = new LinkedHashSet<>();
        List<String> texts = paper.sentences().stream().map(Sentence::text).toList();
        for (Sentence sentence : paper.sentences()) {
            String text = sentence.text();
            if (!sentence.section().equals(Paper.ABSTRACT) || !ABOUT.matcher(text).find()) {
                continue;
            }
            Matcher named = NAMED.matcher(text);
            while (named.find()) {
                String name = named.group(1) == null ? named.group(2) : named.group(1);
                name = name.replaceFirst("\\.$", "");
                if (isCalled(name, texts) && !GIVEN.matcher(text.substring(named.end())).find()) {
                    tools.add(name);
                }
            }
        }
        return tools;
    }

    /// Whether a text names a tool that is none of the paper's own, of a paper whose tools are
    /// known: "The contributed Stata module avar allows to …".
    static boolean ofOthers(String text, OwnNames names) {
        return names.first().isPresent()
                && !names.named(text)
                && NAMED.matcher(text).results().findAny().isPresent();
    }

    /// Whether the text keeps speaking of it, and as of a name: a word of its own, that does not
    /// mostly stand behind an article or in the plural.
    private static boolean isCalled(String name, List<String> texts) {
        Pattern word =
                Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])");
        Pattern common =
                Pattern.compile("(?i)\\b(?:an?|this|these|each) " + Pattern.quote(name) + "\\b");
        long often = texts.stream().filter(t -> word.matcher(t).find()).count();
        long ordinary = texts.stream().filter(t -> common.matcher(t).find()).count();
        Stream<String> called =
                texts.stream()
                        .filter(t ->
                                NAMED.matcher(t)
                                        .results()
                                        .anyMatch(m ->
                                                name.equals(m.group(1))
                                                        || name.equals(m.group(2))));
        return often >= OFTEN && ordinary * 4 < often && called.limit(2).count() == 2;
    }
}
