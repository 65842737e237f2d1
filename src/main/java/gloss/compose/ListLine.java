package gloss.compose;

import gloss.language.Glossary;
import gloss.paper.Kind;
import gloss.paper.Paper;
import gloss.reading.Check;
import gloss.reading.Evidence;
import gloss.reading.Lead;
import gloss.reading.Omissions;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.reading.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The line of a paper in a reading list, in the form of the seed: who, what, and the gain. It is
/// made of the paper's own parts: the authors' name, the sentence that is the reading's headline
/// with the authors in the place of "we", and two cells of one table. In the other language it is
/// made of the method's name and of terms that the glossary knows, and where these say too little
/// there is none.
public final class ListLine {
    /// Characters of a line, that of a venue before it included; the seed's are as short.
    public static final int MOST = 50;

    /// What is shorter says too little: "Huang et al. propose AdwU-Net".
    private static final int LEAST = 18;

    private static final Pattern EDGE = Pattern.compile("[,;:，；：]|\\s[–—]");

    /// What follows a thing that somebody has made tells more of it; without that the sentence is
    /// as true.
    private static final Pattern TAIL =
            Pattern.compile(
                    "\\s(?=(?:that|which|using|where|while|whose|capable|designed|trained|based on|by \\w+ing|to \\p{Ll}+)\\b)");

    private static final Pattern MORE =
            Pattern.compile("^[,;]\\s*(?:with|which|an?|the|whose|by|\\p{Ll}+ing)\\b");

    private static final Pattern INFINITIVE = Pattern.compile("^\\s+to\\b");
    private static final Pattern RELATIVE = Pattern.compile("\\b(?:that|which|who|where)\\b");

    /// What is proved, shown or found is a sentence of its own, which no cut must leave without its
    /// verb.
    private static final Pattern THAT =
            Pattern.compile(
                    "^[^,;]{1,40}? (?:prove|show|find|found|demonstrate|argue|observe|report|conclude|establish|suggest|reveal)s? (?:\\w+ly )?that\\b");

    private static final Pattern MADE =
            Pattern.compile(
                    "^[^,;]{1,40}? (?:propose|present|introduce|develop|describe|design|provide|build|construct|release)s? (?:an?|the|our|new|novel|\\p{Lu}|\\p{Ll}+\\d)");

    /// With one word before it a thing of this kind could be anything: "propose a flexible
    /// approach".
    private static final Pattern ANYTHING =
            Pattern.compile(
                    " (?:an?|the|our|new|novel)(?: (?:new|novel))?(?: \\p{Ll}[\\p{Ll}-]*)? (?:approach|method|methodology|framework|algorithm|technique|procedure|strategy|scheme|model|system|tool|way|solution)$");

    /// A sentence that is not about what the authors did says what something is or does.
    private static final Pattern SAYS =
            Pattern.compile(
                    "(?i)\\b(?:is|are|can|provides?|offers?|allows?|enables?|shows?|introduces?|teaches|contains?|supports?|improves?|outperforms?|reaches|achieves?|consists?|uses?|makes?|implements?)\\b|\\p{IsHan}");

    /// Of a gain: a metric and a rival with longer names say nothing at a glance.
    private static final int LONGEST_NAME = 14;

    /// Shorter terms ("系统", "data") say nothing of a paper.
    private static final int TELLING = 3;

    private static final int LONG_WORD = 11;

    /// A line of terms alone must say most of the title.
    private static final double COVERED = 0.6;

    private static final Pattern ADJECTIVE =
            Pattern.compile(
                    "(?i)(?:able|ible|supervised|label|labell?ed|preserving|scale|based|aware|wise|driven|level|end|shot|modal|task|lingual)$");

    private static final Pattern WE =
            Pattern.compile(
                    "^(?:(?:[Ii]n|[Ww]ithin) this (?:paper|work|article|study|survey|report),? )?"
                            + "(?:[Ww]e|I|[Tt]his (?:paper|work|article|study|survey|review|report|thesis)|[Tt]he authors?)"
                            + " (?:here |also )?(\\p{Ll}+) (.+?)[.。]?$");
    private static final Pattern OURS =
            Pattern.compile(
                    "^(?:(?:在?(?:本文|本研究|该文)中?[，,]\\s?)?(?:我们|本文|本研究|该文|作者)|(?=提出|设计|建立|给出|构建|研究|介绍|证明|调查|测量|分析|考察|综述|梳理|实现|开发|评估|比较|探讨|总结))(.+?)[。.]?$");

    /// What the sentence says of its own page leads nowhere in a list.
    private static final Pattern POINTS =
            Pattern.compile(
                    "(?i)\\b(?:we|our|us|this (?:paper|work|article|study)|here|above|below|following|section|figure|table)\\b|本文|我们|上述|如下|该方法");

    private static final Pattern VERB = Pattern.compile("\\p{Ll}{3,}");
    private static final Pattern NOT_VERBS =
            Pattern.compile("have|has|are|is|was|were|can|may|will|do|did|also|not|first|then");

    private static final Pattern FOR = Pattern.compile("(?i)\\bfor\\s+([^:：—–]+)$");
    private static final Pattern NAME = Pattern.compile("^[\\p{L}\\p{N}][\\p{L}\\p{N}.+&²³ -]*$");
    private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern PARTICLES =
            Pattern.compile("(?i)(?:van|von|de|der|den|di|da|del|della|la|le|el|al|bin|ten|dos)");

    private final Glossary glossary;

    public ListLine(Glossary glossary) {
        this.glossary = glossary;
    }

    /// How wide a text is, in characters: a letter that is not Chinese takes half the room of one
    /// that is.
    public static int width(String text) {
        long halves = text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
        return (int) ((halves + 1) / 2);
    }

    private static boolean isWide(int letter) {
        return Character.isIdeographic(letter)
                || (letter >= 0x3000 && letter <= 0x303F)
                || (letter >= 0xFF00 && letter <= 0xFF60);
    }

    /// The line in this language (`en`, `zh`), at most `most` characters; empty when nothing good
    /// can be made.
    public Optional<String> of(Paper paper, Reading reading, String language, int most) {
        boolean chinese = language.startsWith("zh");
        String who = who(paper.authors(), chinese);
        boolean own = chinese == reading.paper().language().startsWith("zh");
        Optional<String> line =
                own
                        ? said(reading.headline(), who, most, chinese)
                                .map(said -> withGain(said, reading, chinese, most))
                        : chinese ? named(paper, who, reading, most) : Optional.empty();
        return line.filter(l -> width(l) <= most);
    }

    /// The headline of a reading in a model's words, when it is supported and short enough.
    public Optional<String> ofSupported(Paper paper, Reading reading, int most) {
        Point headline = reading.headline();
        boolean chinese = reading.language().startsWith("zh");
        return headline == null || headline.check() != Check.SUPPORTED
                ? Optional.empty()
                : told(headline.text(), who(paper.authors(), chinese), most, chinese);
    }

    /// `Zhang et al.`, `张三等`; empty when no author is known.
    static String who(List<String> authors, boolean chinese) {
        if (authors.isEmpty()) {
            return "";
        }
        String first = authors.getFirst().strip();
        boolean han = HAN_NAME.matcher(first).matches();
        String name = han ? first : family(first);
        if (name.isEmpty()) {
            return "";
        }
        String others = authors.size() == 1 ? "" : chinese ? "等" : " et al.";
        return name + (chinese && !han ? " " : "") + others;
    }

    private static String family(String name) {
        if (name.contains(",")) {
            return name.substring(0, name.indexOf(',')).strip();
        }
        String[] parts = name.split("\\s+");
        int from = parts.length - 1;
        while (from > 1 && PARTICLES.matcher(parts[from - 1]).matches()) {
            from--;
        }
        String family = String.join(" ", List.of(parts).subList(from, parts.length));
        return family.matches("\\p{L}[\\p{L}'’ -]+") ? family : "";
    }

    private static Optional<String> said(
            @org.jspecify.annotations.Nullable Point headline,
            String who,
            int most,
            boolean chinese) {
        return headline == null ? Optional.empty() : told(headline.text(), who, most, chinese);
    }

    /// The sentence with the authors in the place of "we", cut at a clause where it is too long.
    private static Optional<String> told(String text, String who, int most, boolean chinese) {
        String first = text.split("(?<=[.。])\\s*(?=\\p{Lu}|\\p{IsHan})", 2)[0];
        Optional<String> line =
                chinese
                        ? chinese(first, who)
                        : who.isEmpty() ? Optional.empty() : english(first, who);
        return line.or(() -> Optional.of(bare(first)))
                .flatMap(whole -> cut(whole, most))
                .filter(cut -> SAYS.matcher(cut).find() || (!who.isEmpty() && cut.startsWith(who)))
                .filter(cut -> !POINTS.matcher(cut).find());
    }

    /// A headline that cannot be told so, cut at a clause where it is too long; as it is when there
    /// is no such place.
    public static String brief(String headline, int most) {
        return cut(bare(headline), most).orElse(bare(headline));
    }

    private static String bare(String sentence) {
        return sentence.replaceFirst("[.。]$", "");
    }

    private static Optional<String> english(String sentence, String who) {
        Matcher we = WE.matcher(sentence);
        if (!we.matches()
                || !VERB.matcher(we.group(1)).matches()
                || NOT_VERBS.matcher(we.group(1)).matches()) {
            return Optional.empty();
        }
        boolean several = who.endsWith(" et al.");
        boolean third = sentence.matches("(?s)(?:.*, )?[Tt]his .*") && we.group(1).endsWith("s");
        String verb =
                third == !several
                        ? we.group(1)
                        : several ? plural(we.group(1)) : singular(we.group(1));
        return Optional.of(who + " " + verb + " " + we.group(2));
    }

    /// `proposes` → `propose`, `studies` → `study`; what is in the past stays.
    static String plural(String verb) {
        if (verb.endsWith("ies")) {
            return verb.substring(0, verb.length() - 3) + "y";
        }
        if (verb.matches(".*(?:ss|sh|ch|x)es")) {
            return verb.substring(0, verb.length() - 2);
        }
        return verb.endsWith("s") && !verb.endsWith("ss")
                ? verb.substring(0, verb.length() - 1)
                : verb;
    }

    /// `propose` → `proposes`, `study` → `studies`.
    static String singular(String verb) {
        if (verb.endsWith("ed")) {
            return verb;
        }
        if (verb.matches(".*[^aeiou]y")) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb.matches(".*(?:ss|sh|ch|x)") ? verb + "es" : verb + "s";
    }

    private static Optional<String> chinese(String sentence, String who) {
        Matcher ours = OURS.matcher(sentence);
        return ours.matches() && !who.isEmpty()
                ? Optional.of(who + ours.group(1).replaceAll("(?<=\\p{IsHan}), ?", "，"))
                : Optional.empty();
    }

    /// The sentence without its asides, up to the last clause that fits; empty when nothing is left
    /// that says anything, or what would go narrows what is said.
    private static Optional<String> cut(String line, int most) {
        if (width(line) <= most) {
            return Optional.of(line);
        }
        String plain = line.replaceAll("\\s*(?:\\([^()]*\\)|（[^（）]*）)", "");
        if (width(plain) <= most) {
            return Optional.of(plain);
        }
        String best = "";
        if (THAT.matcher(plain).find()) {
            return Optional.empty();
        }
        boolean made = MADE.matcher(plain).find();
        Matcher tail = made ? TAIL.matcher(plain) : EDGE.matcher("");
        while (tail.find()) {
            String before = plain.substring(0, tail.start()).replaceFirst("[\\s,;:]+$", "");
            boolean within =
                    INFINITIVE.matcher(plain.substring(tail.start())).find()
                            && RELATIVE.matcher(before).find();
            if (width(before) <= most
                    && isWhole(before)
                    && !within
                    && !ANYTHING.matcher(before).find()) {
                best = before;
            }
        }
        Matcher edge = EDGE.matcher(plain);
        int last = 0;
        while (edge.find()) {
            String before = plain.substring(0, edge.start()).strip();
            String after = plain.substring(edge.end()).split("[,;:，；：]", 2)[0];
            boolean item = isItem(plain.substring(last, edge.start())) || isItem(after);
            last = edge.end();
            if (width(before) <= most
                    && width(before) > width(best)
                    && !item
                    && isWhole(before)
                    && !(made && ANYTHING.matcher(before).find())
                    && mayGo(plain.substring(edge.start()), made)) {
                best = before;
            }
        }
        return width(best) >= LEAST ? Optional.of(best) : Optional.empty();
    }

    private static boolean mayGo(String rest, boolean made) {
        return Omissions.mayGo(rest) || (made && MORE.matcher(rest).find());
    }

    /// One or two words between commas are an item of a list, which ends with its last one.
    private static boolean isItem(String stretch) {
        String bare = stretch.strip();
        return bare.codePoints().anyMatch(Character::isIdeographic)
                ? width(bare) < 5
                : bare.split("\\s+").length < 3;
    }

    /// No open bracket or quotation mark, and no clause that waits for another.
    private static boolean isWhole(String text) {
        return !text.matches("(?s).*[:：]\\s*\\P{Z}.*")
                && count(text, "—") % 2 == 0
                && !text.matches("(?s).*\\p{Ll}ly$")
                && count(text, "[(（]") == count(text, "[)）]")
                && count(text, "[“「]") == count(text, "[”」]")
                && !text.matches(
                        "(?is).*\\b(?:both|either|between|not only|such as|and|or|with|of|for|a|an|the|to|in)$")
                && !text.matches("(?is).*,\\s(?:and|or|which|where|while)\\b[^,]*$");
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    /// In Chinese of an English paper: `Zhang 等提出 mixup，用于图像分类`; with its gain.
    private Optional<String> named(Paper paper, String who, Reading reading, int most) {
        String title = paper.title();
        Optional<String> name = new OwnNames(paper).first().filter(n -> width(n) <= LONGEST_NAME);
        List<String> terms = terms(title);
        String all = String.join("、", terms);
        if (who.isEmpty()) {
            return Optional.empty();
        }
        if (paper.kind() == Kind.SURVEY) {
            return Optional.of(who + "综述" + spaced(all)).filter(l -> !terms.isEmpty());
        }
        if (name.isEmpty()) {
            return Optional.of(withGain(who + "研究" + spaced(all), reading, true, most))
                    .filter(l -> covered(title) >= COVERED && terms.size() > 1);
        }
        String what = who + made(paper.kind()) + spaced(name.get());
        String line =
                task(title)
                        .map(t -> what + "，用于" + spaced(t))
                        .orElse(
                                terms.isEmpty()
                                        ? what
                                        : what + "，关于" + spaced(String.join("、", first(terms))));
        String whole = withGain(line, reading, true, most);
        return whole.equals(what) ? Optional.empty() : Optional.of(whole);
    }

    private static List<String> first(List<String> terms) {
        return terms.subList(0, Math.min(2, terms.size()));
    }

    private static String made(Kind kind) {
        return switch (kind) {
            case METHOD, THEORY -> "提出";
            case DATASET, SYSTEM -> "发布";
            case MEASUREMENT, SURVEY, MEDICAL, OTHER -> "介绍";
        };
    }

    /// With a blank between Chinese and Latin letters.
    private static String spaced(String text) {
        String before = text.matches("(?s)[\\p{IsLatin}\\p{N}].*") ? " " : "";
        return before + text;
    }

    /// What stands after the last "for" of the title, where it is a term.
    private Optional<String> task(String title) {
        Matcher after = FOR.matcher(title);
        return after.find()
                ? Optional.of(terms(after.group(1))).filter(t -> !t.isEmpty()).map(List::getLast)
                : Optional.empty();
    }

    /// The terms of the title in Chinese, without everyday words and adjectives.
    private List<String> terms(String title) {
        return telling(title)
                .map(f -> f.entries().getFirst().chinese().getFirst())
                .distinct()
                .toList();
    }

    private Stream<Glossary.Found> telling(String title) {
        return glossary.englishIn(title).stream()
                .filter(f -> {
                    Glossary.Entry entry = f.entries().getFirst();
                    String chinese = entry.chinese().getFirst();
                    String english = title.substring(f.start(), f.end());
                    return chinese.length() >= TELLING
                            && (english.matches(".*[ -].*") || english.length() >= LONG_WORD)
                            && !chinese.endsWith("的")
                            && !ADJECTIVE.matcher(english).find()
                            && !entry.field().equals("academic");
                });
    }

    /// The share of the title's letters that its terms cover.
    private double covered(String title) {
        int covered = telling(title).mapToInt(f -> f.end() - f.start()).sum();
        return covered / (double) Math.max(1, title.length());
    }

    /// The line with its gain, where there is one that fits.
    private static String withGain(String line, Reading reading, boolean chinese, int most) {
        for (Point point : reading.part(Role.RESULTS).points()) {
            if (point.lead() == Lead.COMPARISON && point.check() == Check.FORM && isBetter(point)) {
                Optional<String> gain =
                        gain(point.evidence(), chinese)
                                .map(g -> line + (chinese ? "，" : "; ") + g)
                                .filter(whole -> width(whole) <= most);
                if (gain.isPresent()) {
                    return gain.get();
                }
            }
        }
        return line;
    }

    /// Whether the difference is to the good: less where the form says so, else more.
    private static boolean isBetter(Point point) {
        boolean less = point.text().contains("less is better") || point.text().contains("越低越好");
        return point.evidence().getLast() instanceof Evidence.Computed computed
                && computed.computed().startsWith(less ? "-" : "+");
    }

    /// `Top-1 78.3（ResNet 76.1）`: both numbers, which lie in the table that the reading opens.
    private static Optional<String> gain(List<Evidence> evidence, boolean chinese) {
        List<Evidence.OfCell> cells =
                evidence.stream()
                        .filter(Evidence.OfCell.class::isInstance)
                        .map(Evidence.OfCell.class::cast)
                        .toList();
        if (cells.size() < 5) {
            return Optional.empty();
        }
        String metric = cells.getLast().quote().replaceAll("\\s*\\([%↑↓]+\\)|[↑↓]", "").strip();
        String rival = cells.get(2).quote().replaceAll("\\s*[\\[(（].*$", "").strip();
        String own = number(cells.get(1).quote());
        String other = number(cells.get(3).quote());
        boolean plain =
                NAME.matcher(rival).matches()
                        && metric.matches("[\\p{L}\\p{N}@/+. -]*\\p{L}[\\p{L}\\p{N}@/+. -]*")
                        && !own.isEmpty()
                        && !other.isEmpty()
                        && width(rival) <= LONGEST_NAME
                        && width(metric) <= LONGEST_NAME;
        if (!plain) {
            return Optional.empty();
        }
        return Optional.of(
                chinese
                        ? metric + " " + own + "（" + rival + " 为 " + other + "）"
                        : metric + " " + own + ", " + rival + " " + other);
    }

    /// `68.8` of `68.8 (+0.1)`, `94.1%`, `35×`; empty when it is something else.
    private static String number(String cell) {
        String plain = cell.replaceAll("\\s*(?:[(（±].*|[*†‡]+)$", "").strip();
        return plain.matches("[-−+]?\\d[\\d.,]*\\s?[%×xKMGBms]{0,2}") ? plain : "";
    }
}
