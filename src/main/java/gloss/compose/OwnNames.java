package gloss.compose;

import gloss.language.Abbreviations;
import gloss.paper.Figure;
import gloss.paper.Paper;
import gloss.paper.Section;
import gloss.paper.Sentence;
import gloss.paper.Table;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names under which a paper's tables list its own method: "ours", "proposed", the name before
/// the colon of its title, and what the abstract says it proposes or calls it.
final class OwnNames {
    private static final Pattern OURS =
            Pattern.compile("(?i)\\bours?\\b|\\bproposed\\b|\\bthis (?:work|paper)\\b|本文|所提|我们的");
    private static final Pattern TITLE_NAME = Pattern.compile("^([^:：]{2,30}?)\\s*[:：]");

    /// "kernlab – An S4 Package for …".
    private static final Pattern DASHED = Pattern.compile("^(\\S{2,30})\\s+[–—]\\s");

    private static final Pattern OPENING = Pattern.compile("(?i)introduction|conclusion|引言|结论");
    private static final Pattern PROPOSES =
            Pattern.compile(
                    "\\b(?:[Ww]e|[Pp]aper|[Ww]ork|[Aa]rticle) (?:\\w+ ){0,2}?(?:propose|introduce|present|develop|call|name|term)|called|named|dubbed|termed|提出");

    /// What the authors made stands after such words; what is "called" or "known as" may be
    /// others'.
    private static final Pattern MADE =
            Pattern.compile(
                    "\\b(?:[Ww]e|[Pp]aper|[Ww]ork|[Aa]rticle) (?:\\w+ ){0,2}?(?:propose|introduce|present|develop|describe|extend|design)(?:s|d|ed)?\\b|提出");

    /// After these words stands what it is made of or for: "based on a graph neural network (GNN)".
    private static final Pattern OTHERWISE =
            Pattern.compile(
                    "(?i)\\b(?:based|using|use|with|of|for|from|by|through|as|via|on|in|to|between|leveraging|where|that|which)\\b|.{80}");

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:[Ww]e|[Tt]his (?:paper|work|article)) (?:\\w+ ){0,2}?(?:propose|introduce|present|develop|call)(?:s|d|ed)? (?:(?:it|a|an|the|our|new|novel|simple) |\\p{Ll}[\\p{Ll}-]+ ){0,4}?([A-Z][\\w-]*[A-Z0-9][\\w+-]*|[a-z]+[A-Z]\\w*)(?=\\s*(?:[,:(.–—]|that\\b|which\\b|to\\b|$))"
                            + "|(?:called|named|dubbed|termed|coined|call it|refer to as|提出了?(?:一种)?)\\s*(?:the )?[“\"]?([A-Z][\\w+-]{2,}|\\p{Ll}+\\p{Lu}\\w*)");

    /// A name of two words at least that opens the title: "Wide & Deep" of "Wide & Deep Learning
    /// for …".
    private static final Pattern SEVERAL =
            Pattern.compile("\\p{Lu}\\S*(?: (?:& |and )?\\p{Lu}\\S*)+");

    /// Capitals within: "ReBased"; not "Deep".
    private static final Pattern MIXED = Pattern.compile("\\p{L}*\\p{Ll}\\p{Lu}[\\p{L}\\d]*");

    /// "the lorentz package": what the title calls a tool, but for the language it is written in.
    private static final Pattern TOOL =
            Pattern.compile(
                    "\\b(?!(?:[Tt]he|[Aa]n?|R|Python|Julia|MATLAB|[Oo]pen-source|software)\\b)(\\p{L}[\\w.-]{2,}) (?:[Pp]ackage|[Ll]ibrary|[Tt]oolkit|[Tt]oolbox)\\b");

    private static final Pattern FIRST_WORDS = Pattern.compile("^\\S+ \\S+ \\S+");

    private static final Pattern NEWLY = Pattern.compile("(?i)^(?:new|proposed|our)\\b");
    private static final Pattern HYPHENED = Pattern.compile("\\b\\p{Lu}\\p{L}*(?:-\\p{L}+)+");
    private static final Pattern KIND =
            Pattern.compile("(?i)models?|networks?|methods?|algorithms?|architectures?|");
    private static final Pattern VARIANTS =
            Pattern.compile(
                    "\\b([\\p{Lu}][\\w+-]*\\w)(?: and ([\\p{Lu}][\\w+-]*\\w))? (?:are|is|denotes?|refers? to|stands? for) (?:\\w+ ){0,2}?(?:variants? of|our|ours|the proposed)\\b");
    private static final Pattern SIGNIFIED =
            Pattern.compile(
                    "[‘'\"“]?(\\p{Lu}[\\w+-]{2,})[’'\"”]? (?:signifies|denotes|represents|indicates|refers to|stands for|is) (?:our|the proposed) (?:\\w+ )?(?:method|approach|model|system|algorithm)\\b");
    private static final Pattern SCHEME =
            Pattern.compile(
                    "^(?:General |The |Our |Overall )?((?:\\p{Lu}\\p{Ll}+ )?\\p{Lu}[\\w-]*\\p{Lu}[\\w+-]*) (?:framework|architecture|pipeline|scheme)\\b"
                            + "|(?:[Oo]verview|[Ff]ramework|[Pp]ipeline|[Ww]orkflow) of (?:the |our )?(?:proposed )?(\\p{Lu}[\\w²³-]*[\\p{Lu}\\d²³][\\w+²³-]*)");

    /// A name in capitals in the title: `AERA` of "AERA Chat: …".
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{2,}");

    /// A made-up name: "Re-Based", "LERF-TOGO".
    private static final Pattern COMPOUND =
            Pattern.compile("\\p{Lu}\\p{L}*-\\p{Lu}\\p{L}*|\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*");

    private static final Pattern IS_MADE =
            Pattern.compile(
                    "^(?:The )?(\\p{Lu}[\\w.&-]*[\\p{Lu}\\d.][\\w.-]*) (?:is|provides|offers) an? (?:[\\w-]+ ){0,5}?(?:package|library|software|toolkit|toolbox|tool|application|platform|repository|collection|set|course|module|textbook|framework|interface|environment)\\b");

    /// A word as `Phrases` knows them, that no text holds.
    private static final String OWN = "#own";

    private static final Pattern JOINING = Pattern.compile("[+→&]");
    private static final int SHORTEST_PART = 5;
    private static final int FIRST_SENTENCES = 3;

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{4,}");

    /// Letters of a word by which its forms are known as one.
    private static final int STEM = 6;

    private final String title;

    /// The first three words of the title, with which a paper on a package or a course begins its
    /// sentences on it; empty for shorter titles.
    private final String opening;

    private final Set<String> names = new LinkedHashSet<>();

    private final String summary;
    private final List<String> texts;

    OwnNames(Paper paper) {
        this.title = paper.title();
        this.summary =
                paper.sentences().stream()
                        .filter(s -> s.section().equals(Paper.ABSTRACT))
                        .map(Sentence::text)
                        .collect(Collectors.joining(" "));
        Matcher words = FIRST_WORDS.matcher(title);
        this.opening = words.find() ? words.group() : "";
        Matcher named = TITLE_NAME.matcher(title);
        if (named.find() && named.group(1).split("\\s+").length <= 3) {
            names.add(named.group(1).strip().replaceFirst("^(?:Package|The) (?=\\S+$)", ""));
        }
        Matcher dashed = DASHED.matcher(title);
        if (dashed.find()) {
            names.add(dashed.group(1));
        }
        Matcher tool = TOOL.matcher(title);
        if (tool.find()) {
            names.add(tool.group(1));
        }
        Set<String> defining =
                Stream.concat(
                                Stream.of(Paper.ABSTRACT),
                                paper.sections().stream()
                                        .filter(s -> OPENING.matcher(s.title()).find())
                                        .map(Section::id))
                        .collect(Collectors.toSet());
        for (Sentence sentence : paper.sentences()) {
            String text = sentence.text();
            if (!defining.contains(sentence.section()) || !PROPOSES.matcher(text).find()) {
                continue;
            }
            Matcher made = MADE.matcher(text);
            if (made.find()) {
                Abbreviations.in(text).stream()
                        .filter(a -> a.start() >= made.end())
                        .filter(a ->
                                !OTHERWISE.matcher(text.substring(made.end(), a.start())).find())
                        .limit(1)
                        .forEach(a -> names.add(a.shortForm()));
            }
            Abbreviations.in(text).stream()
                    .filter(a -> opensTitle(a.longForm()))
                    .forEach(a -> names.add(a.shortForm()));
            Matcher said = NAMED.matcher(text);
            while (said.find()) {
                int group = said.group(1) == null ? 2 : 1;
                if (!sentence.section().equals(Paper.ABSTRACT)
                        && !COMPOUND.matcher(said.group(group)).matches()) {
                    continue;
                }
                String name = whole(text, said.start(group), said.group(group));
                if (name.length() > 2) {
                    names.add(name);
                }
            }
        }
        this.texts = paper.sentences().stream().map(Sentence::text).toList();
        names.removeIf(n -> !title.contains(n) && Claimed.cited(n, texts));
        names.addAll(Claimed.in(paper));
        names.addAll(Tools.of(paper));
        introduced(paper);
        headed(paper.sections());
        Stream.concat(
                        paper.tables().stream().map(Table::caption),
                        paper.figures().stream().map(Figure::caption))
                .forEach(this::captioned);
    }

    /// The name that the title or the abstract calls it by; empty when there is none.
    Optional<String> first() {
        return names.stream().filter(n -> holds(title, n) || holds(summary, n)).findFirst();
    }

    /// What the first sentences say outright it is: "ApplNumComp is a repository of …".
    private void introduced(Paper paper) {
        paper.sentences().stream()
                .filter(s -> !s.section().equals(Paper.FRONT))
                .limit(FIRST_SENTENCES)
                .forEach(s -> {
                    Matcher is = IS_MADE.matcher(s.text());
                    if (is.find()) {
                        names.add(is.group(1));
                    }
                });
    }

    /// Names in the headings of sections under one on what is new: "3 New Log-linear Models", "3.2
    /// Continuous Skip-gram Model".
    private void headed(List<Section> sections) {
        int under = 0;
        for (Section section : sections) {
            if (under > 0 && section.level() > under) {
                Matcher name = HYPHENED.matcher(section.title());
                while (name.find()) {
                    names.add(name.group());
                }
                String initials = initials(section.title());
                if (initials.length() > 3) {
                    names.add(initials);
                }
            } else {
                under = NEWLY.matcher(section.title()).find() ? section.level() : 0;
            }
        }
    }

    /// "K3 and K2E are two variants of …", "APHYN-EP framework scheme", "‘Adjacency’ signifies our
    /// method".
    private void captioned(String caption) {
        Matcher signified = SIGNIFIED.matcher(caption);
        while (signified.find()) {
            names.add(signified.group(1));
        }
        Matcher variants = VARIANTS.matcher(caption);
        while (variants.find()) {
            if (!variants.group(1).equals("It")) {
                names.add(variants.group(1));
            }
            if (variants.group(2) != null) {
                names.add(variants.group(2));
            }
        }
        Matcher scheme = SCHEME.matcher(caption);
        while (!caption.contains("[") && scheme.find()) {
            names.add(scheme.group(1) == null ? scheme.group(2) : scheme.group(1));
        }
    }

    /// All names, those of the title first.
    Set<String> all() {
        return Set.copyOf(names);
    }

    private boolean opensTitle(String longForm) {
        String first = longForm.split("[\\s-]+", 2)[0];
        return first.length() > 4
                && title.toLowerCase(Locale.ROOT).startsWith(first.toLowerCase(Locale.ROOT));
    }

    /// `CBOW` of "Continuous Bag-of-Words Model".
    private static String initials(String heading) {
        return Arrays.stream(heading.split("[\\s-]+"))
                .filter(w -> !KIND.matcher(w).matches())
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /// Whether the letters are the initials of words of the title that stand together: `IBNN` of
    /// "Hierarchical Indian Buffet Neural Networks …".
    private boolean abbreviatesTitle(String cell) {
        String initials =
                Arrays.stream(title.split("[\\s-]+"))
                        .filter(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)))
                        .map(w -> w.substring(0, 1))
                        .collect(Collectors.joining());
        return INITIALS.matcher(cell).matches() && initials.contains(cell);
    }

    /// Whether the cell shares a long word with the title, in whatever form: "Distilled single
    /// model" with "Distilling the knowledge".
    boolean sharesTitle(String cell) {
        return stems(cell).anyMatch(w -> stems(title).anyMatch(w::equals));
    }

    private static Stream<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(w -> w.length() > STEM)
                .map(w -> w.substring(0, STEM));
    }

    /// Whether this cell names the paper's own work.
    boolean in(String cell) {
        return ours(cell)
                || abbreviatesTitle(cell.strip())
                || names.stream()
                        .anyMatch(n ->
                                n.contains("-")
                                        && joined(n).equals(joined(cell.split("[\\s(]", 2)[0])))
                || names.stream().anyMatch(n -> holds(cell, n))
                || inTitle(cell.strip())
                || JOINING.matcher(cell).find()
                        && JOINING.splitAsStream(cell).anyMatch(this::beginsName);
    }

    /// "MT+Align" and "Align→MT" put a thing together with "AlignInstruct".
    private boolean beginsName(String part) {
        return part.length() >= SHORTEST_PART
                && names.stream().anyMatch(n -> n.matches("\\Q" + part + "\\E\\p{Lu}\\p{Ll}+"));
    }

    /// Whether the title opens with this name or holds it, and the text does not give it to others:
    /// "AERA Chat" may be a platform for "the AERA model (Li et al., 2023)".
    private boolean inTitle(String cell) {
        boolean named =
                SEVERAL.matcher(cell).matches() && title.startsWith(cell)
                        || MIXED.matcher(cell).matches() && holds(title, cell)
                        || CAPITALS.matcher(cell).matches() && title.startsWith(cell);
        return named && !Claimed.cited(cell, texts);
    }

    /// Whether a heading over rows says that they are the paper's own: "Ours", "Self-Rewarding 70B"
    /// in "Self-Rewarding Language Models".
    boolean head(String heading) {
        String first = heading.strip().split("\\s+", 2)[0];
        return ours(heading)
                || COMPOUND.matcher(first).matches() && title.startsWith(first)
                || names.stream().anyMatch(n -> holds(heading, n));
    }

    /// Whether the cell says outright that it is the authors' own.
    static boolean ours(String cell) {
        return OURS.matcher(cell).find();
    }

    /// Whether the sentence opens with one of the names: "Mixup extends …", "The mixup …", "The R
    /// package surveillance …".
    boolean open(String sentence) {
        return sentence.replaceFirst("^[‘“\"']", "").startsWith(opening) && !opening.isEmpty()
                || names.stream()
                        .anyMatch(n ->
                                Pattern.compile(
                                                "^(?:The |Our |A )?(?:R |Python |Julia )?(?:package |library |software |toolbox |function )?"
                                                        + Pattern.quote(n)
                                                        + "(?![\\p{Ll}\\p{N}])",
                                                n.length() > 3 ? Pattern.CASE_INSENSITIVE : 0)
                                        .matcher(sentence)
                                        .find());
    }

    /// Whether the text holds one of the names.
    boolean named(String text) {
        return names.stream().anyMatch(n -> holds(text, n));
    }

    /// The text with one sign for every name of the paper's own work, so that what is said of one
    /// paper's tool can be learned from what is said of others'.
    String masked(String text) {
        String masked = text;
        for (String name : names) {
            if (name.length() > 2 && holds(masked, name)) {
                int flags = name.length() > 3 ? Pattern.CASE_INSENSITIVE : 0;
                masked =
                        Pattern.compile(
                                        "(?<![\\p{L}\\p{N}])"
                                                + Pattern.quote(name)
                                                + "(?![\\p{L}\\p{N}])",
                                        flags)
                                .matcher(masked)
                                .replaceAll(OWN);
            }
        }
        return masked;
    }

    /// `rebased` of "Re-Based".
    private static String joined(String name) {
        return name.replaceAll("[-–‐ ]", "").toLowerCase(Locale.ROOT);
    }

    private static boolean holds(String cell, String name) {
        String named = "(?<![\\p{L}\\p{N}])" + Pattern.quote(name);
        return name.length() > 3
                        && Pattern.compile(named + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE)
                                .matcher(cell)
                                .find()
                || Pattern.compile(named + "(?![\\p{Ll}\\p{N}])").matcher(cell).find();
    }

    /// All that stands in the same brackets: `Fast R-CNN` of "(Fast R-CNN)".
    private static String whole(String sentence, int at, String name) {
        int open = sentence.lastIndexOf('(', at);
        int close = sentence.indexOf(')', at);
        if (open < 0 || close < 0) {
            return name;
        }
        String inside = sentence.substring(open + 1, close);
        return !inside.contains("(") && !inside.contains(")") && inside.split("\\s+").length <= 3
                ? inside
                : name;
    }
}
