package gloss.verify;

import gloss.language.Glossary;
import gloss.language.Words;
import gloss.verify.Statement.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads sentences into statements.
final class StatementReader {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[-'’./][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*\\+*");
    private static final Pattern HAN_RUN = Pattern.compile("\\p{IsHan}+");

    /// Citation marks say nothing of the world.
    private static final Pattern CITATION =
            Pattern.compile(
                    "\\[\\d[\\d,;–\\s-]*\\]|\\((?:[^()]*\\bet al\\.?,?[^()]*|[^()]*\\b(?:19|20)\\d\\d[a-z]?)\\)");

    private static final Pattern BREAK =
            Pattern.compile(
                    "[,;:!?，；：。！？()（）—]\\s*|(?<=[a-z])\\.\\s|\\b(?:but|while|whereas|although|though|however)\\b|但是|但|然而|却|而(?!且)|虽然|尽管");

    private final Glossary glossary;
    private final Words words = new Words();
    private final Everyday everyday = new Everyday();
    private final Marks english = new Marks("en");
    private final Marks chinese = new Marks("zh");

    StatementReader(Glossary glossary) {
        this.glossary = glossary;
    }

    Statement read(String sentence) {
        return read(sentence, true);
    }

    /// Without the logical marks, which cost most: enough to see what a sentence is about.
    Statement skim(String sentence) {
        return read(sentence, false);
    }

    private Statement read(String sentence, boolean whole) {
        String text = CITATION.matcher(sentence).replaceAll(m -> " ".repeat(m.group().length()));
        boolean han = isChinese(text);
        List<Term> terms = new ArrayList<>();
        if (han) {
            chineseTerms(text, terms);
        }
        englishTerms(text, terms);
        List<Quantity> quantities = QuantityReader.in(text);
        terms.removeIf(t ->
                quantities.stream().anyMatch(q -> q.start() <= t.start() && t.end() <= q.end()));
        List<Name> names = names(text, han);
        names.removeIf(n ->
                quantities.stream().anyMatch(q -> q.start() <= n.start() && n.end() <= q.end()));
        terms.sort(Comparator.comparingInt(Term::start));
        Set<String> stems = new LinkedHashSet<>();
        Set<String> concepts = new LinkedHashSet<>();
        for (Term term : terms) {
            concepts.addAll(term.concepts());
            for (String concept : term.concepts()) {
                if (concept.startsWith("en:")) {
                    stems.addAll(List.of(concept.substring(3).split(" ")));
                }
            }
        }
        parts(text, stems, concepts);
        return new Statement(
                text,
                han,
                clauses(text),
                terms,
                stems,
                concepts,
                Han.telling(han ? text : String.join("", chineseOf(concepts))),
                quantities,
                names,
                whole ? (han ? chinese : english).in(text) : List.of());
    }

    /// `input-output` speaks of input and of output too.
    private void parts(String text, Set<String> stems, Set<String> concepts) {
        Matcher m = COMPOUND.matcher(text);
        while (m.find()) {
            for (String part : m.group().split("-")) {
                for (String stem : words.content(part)) {
                    stems.add(stem);
                    concepts.addAll(everyday.english(stem));
                    glossary.ofEnglish(part)
                            .forEach(e -> e.chinese().forEach(zh -> concepts.add("zh:" + zh)));
                }
            }
        }
    }

    private static final Pattern COMPOUND = Pattern.compile("\\p{L}{3,}(?:-\\p{L}{3,})+");

    private static List<String> chineseOf(Set<String> concepts) {
        return concepts.stream()
                .filter(c -> c.startsWith("zh:") && c.length() >= "zh:xx".length())
                .map(c -> c.substring("zh:".length()))
                .toList();
    }

    /// A text with a Han character for every eight letters is Chinese: names and symbols in it are
    /// Latin.
    static boolean isChinese(String text) {
        long han = HAN.matcher(text).results().count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return han > 0 && han * 8 >= letters;
    }

    private static List<Clause> clauses(String text) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        Matcher m = BREAK.matcher(text);
        while (m.find()) {
            boolean number =
                    m.group().startsWith(",")
                            && m.end() < text.length()
                            && m.start() > 0
                            && Character.isDigit(text.charAt(m.start() - 1))
                            && m.end() == m.start() + 1
                            && Character.isDigit(text.charAt(m.end()));
            if (m.start() > start && !number) {
                clauses.add(new Clause(start, m.start()));
                start = m.start();
            }
        }
        clauses.add(new Clause(start, text.length() + 1));
        return clauses;
    }

    private void englishTerms(String text, List<Term> terms) {
        boolean[] taken = new boolean[text.length() + 1];
        for (Glossary.Found found : glossary.englishIn(text)) {
            String said = text.substring(found.start(), found.end());
            List<String> stems = words.content(said);
            if (stems.size() > 1) {
                add(found.start(), found.end(), stems, found.entries(), terms);
                java.util.Arrays.fill(taken, found.start(), found.end(), true);
            }
        }
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            if (!taken[m.start()] && !m.group().matches("[\\d.,]+")) {
                List<String> stems = words.content(m.group());
                if (!stems.isEmpty() && !REPORTING.contains(stems.getFirst())) {
                    add(m.start(), m.end(), stems, glossary.ofEnglish(m.group()), terms);
                }
            }
        }
    }

    /// Words by which a text speaks of the paper itself: they say nothing of the world.
    private static final Set<String> REPORTING =
            Set.of(
                    "author", "paper", "study", "work", "articl", "article", "作者", "研究", "本文", "文章",
                    "论文", "该文", "文中");

    private void add(
            int start,
            int end,
            List<String> stems,
            List<Glossary.Entry> entries,
            List<Term> terms) {
        Set<String> concepts = new LinkedHashSet<>();
        concepts.add("en:" + String.join(" ", stems));
        for (Glossary.Entry entry : entries) {
            entry.chinese().forEach(zh -> concepts.add("zh:" + zh));
        }
        concepts.addAll(everyday.english(String.join(" ", stems)));
        boolean thing = isThing(text(stems), entries);
        terms.add(new Term(start, end, stems, concepts, thing));
    }

    private static String text(List<String> stems) {
        return "en:" + String.join(" ", stems);
    }

    /// A listed thing, or a long word of medicine, which means one thing.
    private boolean isThing(String concept, List<Glossary.Entry> entries) {
        return everyday.isThing(Set.of(concept))
                || (concept.length() > LONG
                        && !entries.isEmpty()
                        && entries.stream().allMatch(e -> e.field().equals("medicine")));
    }

    private static final int LONG = 12;

    private void chineseTerms(String text, List<Term> terms) {
        boolean[] taken = everyday.empties(text);
        for (Glossary.Found found : glossary.chineseIn(text)) {
            if (taken[found.start()] || taken[found.end() - 1]) {
                continue;
            }
            String said = text.substring(found.start(), found.end());
            if (!HAN.matcher(said).find() || REPORTING.contains(said)) {
                java.util.Arrays.fill(taken, found.start(), found.end(), true);
                continue;
            }
            java.util.Arrays.fill(taken, found.start(), found.end(), true);
            Set<String> concepts = new LinkedHashSet<>();
            concepts.add("zh:" + said);
            concepts.addAll(everyday.chinese(said));
            for (Glossary.Entry entry : found.entries()) {
                entry.chinese().forEach(zh -> concepts.add("zh:" + zh));
                for (String en : entry.english()) {
                    List<String> stems = words.content(en.toLowerCase(Locale.ROOT));
                    if (!stems.isEmpty()) {
                        concepts.add("en:" + String.join(" ", stems));
                    }
                }
            }
            boolean thing = said.length() > 1 && everyday.isThing(Set.of("zh:" + said));
            terms.add(new Term(found.start(), found.end(), List.of(said), concepts, thing));
        }
        Matcher run = HAN_RUN.matcher(text);
        while (run.find()) {
            for (int i = run.start(); i < run.end(); i++) {
                String word = taken[i] ? "" : everyday.at(text.substring(0, run.end()), i);
                boolean free = !word.isEmpty();
                for (int k = i; k < i + word.length(); k++) {
                    free &= !taken[k];
                }
                if (free) {
                    Set<String> concepts = everyday.chinese(word);
                    boolean thing = word.length() > 1 && everyday.isThing(Set.of("zh:" + word));
                    terms.add(new Term(i, i + word.length(), List.of(word), concepts, thing));
                    java.util.Arrays.fill(taken, i, i + word.length(), true);
                }
            }
            for (int i = run.start(); i + 2 <= run.end(); i++) {
                List<String> pair = words.content(text.substring(i, i + 2));
                if (!taken[i] && !taken[i + 1] && !pair.isEmpty()) {
                    Set<String> concepts = Set.of("zh:" + text.substring(i, i + 2));
                    terms.add(new Term(i, i + 2, pair, concepts, /* thing= */ false));
                }
            }
        }
    }

    private List<Name> names(String text, boolean han) {
        List<Name> names = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            String word = m.group().replaceFirst("['’]s$", "");
            boolean first = text.substring(0, m.start()).matches("(?s)(?:.*[.!?:。：]\\s*)?[\"“‘(]*");
            boolean mixed =
                    word.matches(
                            ".*[\\p{Ll}\\p{N}-].*[\\p{Lu}].*|[\\p{Lu}]{2,}.*|.*[\\p{L}][-]?\\p{N}.*");
            boolean capital =
                    !first
                            && !han
                            && word.length() > 2
                            && word.matches("[\\p{Lu}][\\p{Ll}]+(?:[-].*)?");
            boolean latin = han && word.length() > 1 && word.matches("\\p{L}.*") && !isUnit(word);
            boolean symbol = !first && word.matches("\\p{Lu}\\p{Ll}") && !isShortWord(word);
            boolean number = word.matches("\\p{N}+[a-z]{0,2}|[\\p{N}.]+[KMBkx]?");
            boolean opening = first && !han && isUnknown(word);
            if ((opening || mixed || capital || latin || symbol) && !number && !isTitled(word)) {
                names.add(new Name(m.start(), m.start() + word.length(), word));
            }
        }
        Matcher species = SPECIES.matcher(text);
        while (species.find()) {
            names.add(new Name(species.start(), species.end(), species.group()));
        }
        return names;
    }

    /// "E. coli".
    private static final Pattern SPECIES = Pattern.compile("\\b\\p{Lu}\\. \\p{Ll}{4,}\\b");

    /// A first word that no dictionary knows and that has no ending of an English word: "Gemini".
    private boolean isUnknown(String word) {
        return word.matches("\\p{Lu}\\p{Ll}{3,}")
                && !word.matches("\\w+(?:ly|ing|ed|ion|ment|ness|ity|s|er|al|ic|ive|ous|ate|able)")
                && !words.content(word).isEmpty()
                && glossary.ofEnglish(word.toLowerCase(Locale.ROOT)).isEmpty()
                && words.content(word).stream().allMatch(w -> everyday.english(w).isEmpty());
    }

    private static boolean isUnit(String word) {
        return word.matches(
                "(?:mm|cm|km|nm|kg|mg|ms|min|px|dB|[kMG]?Hz|[KMGT]i?B|pp|vs|et|al|top|bit)");
    }

    private static boolean isShortWord(String word) {
        return word.matches(
                "(?:In|On|At|We|It|If|As|By|Of|To|An|Is|Be|So|No|Or|He|Us|My|Do|Up|Dr|Mr|St|Ms|Go)");
    }

    /// "Table", "Section" and months name places in the paper and days, not things.
    private static boolean isTitled(String word) {
        return word.matches(
                "(?:Table|Figure|Fig|Section|Sec|Eq|Equation|Algorithm|Theorem|Lemma|Appendix|Chapter|We|Our|The|This|In|However|January|February|March|April|May|June|July|August|September|October|November|December)s?");
    }
}
