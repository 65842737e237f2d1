package gloss.compose;

import gloss.language.Words;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a sentence can be read without the ones around it, and how much it leaves to be desired.
/// A flaw that a reader stumbles over refuses the sentence; a lesser one is a blemish that counts
/// against it. The rules are the quality rules of the product; each word list was extended while
/// reading.
final class StandingAlone {
    private static final Pattern END = Pattern.compile(".*[.!?。！？][\"”’'」』]?$", Pattern.DOTALL);
    private static final String WORK =
            "(?:this|the present) (?:[\\p{L}-]+ ){0,2}?(?:paper|work|article|study|survey|review|thesis|report|research"
                    + "|project|tutorial|manuscript|letter|contribution|package|software|chapter|document|vignette|note|guide|primer|manual|essay"
                    + "|submission|course|book|module)\\b";
    private static final Pattern OWN_WORK =
            Pattern.compile("(?i)^(?:(?:in|throughout|within|with|for|of|by) )?" + WORK);
    private static final Pattern DANGLING =
            Pattern.compile(
                    "(?i)^(?:and|or|but|nor|because|however|therefore|hence|thus|plus|as well as|including|useful for|this|these|that|those|such|it|they|them|he|she|its|their|his|her|here|hereby|both|another|others?"
                            + "|the (?:former|latter|above|other|others|same|second|third|following|resulting|two|three|rest|remaining|next|first)"
                            + "|one such|one of (?:these|them)|each of (?:these|them)|all (?:of )?(?:these|this|those)|some of (?:these|them)"
                            + "|none of (?:these|them)|most of (?:these|them)|neither|so|which|where|whose|who"
                            + "|similarly|likewise|as (?:such|before|above|mentioned|discussed|noted|described|well)|in (?:this|that|these|such|both|each|either|the (?:first|second|latter|former)) (?:case|cases|setting|settings|situation|way|sense|regard|context|scenario|example|experiment|instance|respect|step|section|figure|table|end)s?"
                            + "|(?:by|from|with|for|to|in|on|at|under|despite|because of|due to|after|using|given|based on|following|through|via|as|like|unlike|while|although|though|since|when|if|of|against|without|beyond|besides|among) (?:this|these|that|those|such|it|them|the (?:above|same|former|latter))"
                            + "|to \\p{L}+ (?:\\p{L}+ )?(?:this|these|those|such|it|them|so)|as an? (?:consequence|result|example|by-?product) of (?:this|these|that|it)"
                            + "|more(?:over)?|again|instead|otherwise|else|(?:(?:by|in) )?(?:so )?doing so|in so doing|even so|not only that"
                            + "|how \\p{Ll}+ (?:the|an?|it|they|we)|let|proof|remark|recall|suppose|if we (?:now|then)"
                            + "|the (?:reason|difference|idea|problem|issue|result|results|answer|intuition|advantage|drawback|latter)s? (?:is|are|for this|of this|behind this)"
                            + "|(?:针对(?:上述|这|此|该|以上)|鉴于(?:此|上述|这)|基于(?:此|上述|这)|在此基础上|为了?.{0,6}这|这|这些|这种|这样|该|其|它|它们|此|上述|前者|后者|他们|以上|以下|那|那么|其中|同样|如此|由此|前述|另一|前[一二两三四五]项|后[一二两三者]项?|第[一二三四五]项))"
                            + "(?![\\p{L}&&[^\\p{IsHan}]])");
    private static final Pattern EXPLETIVE =
            Pattern.compile(
                    "(?i)^it (?:is|was|has been|remains|would be|seems|turns out|follows)\\b(?:.{0,50}?\\bthat\\b"
                            + "|(?: \\w+)? (?:possible|important|interesting|common|difficult|hard|easy|easier|necessary|crucial|essential|natural|desirable"
                            + "|impossible|challenging|useful|straightforward|critical|customary|worthwhile|sufficient|tempting|reasonable)\\b.{0,30}\\bto\\b)");
    private static final Pattern THEIR_OWN =
            Pattern.compile(
                    "(?i)^(?:both|such) \\p{L}+(?:s|es)? (?:as|and)\\b|^both\\b.{3,40}\\band\\b|^neither\\b.{3,40}\\bnor\\b");
    private static final Pattern INNER_LEANING =
            Pattern.compile(
                    "(?i)\\b(?:the (?:former|latter)|the above|above-?mentioned|aforementioned|as (?:above|before|follows|mentioned)|the following|the (?:reverse|converse|opposite)\\.?$|(?:in|from|by|of) the (?:table|figure|plot|graph|diagram)s?(?! of)|this (?:section|figure|table|equation|lemma|theorem|subsection|appendix|chapter)|(?:next|previous|preceding|following) (?:section|paragraph|subsection|chapter)|以下|如下|下列|(?:discussed|described|mentioned|shown|introduced|given|stated|defined) (?:above|earlier|below|before|previously|later|here))\\b");
    private static final Pattern INNER_POINTING =
            Pattern.compile(
                    "(?i)\\b(?:this|these|those|such(?! as)) (?!(?:[\\p{L}-]+ )?(?:paper|work|article|study|survey|review|report|course|book|way|document|vignette|note|guide|primer|manual|essay|tutorial)\\b)\\p{L}+|\\bthis (?:is|was|can|leads|results|makes|means|allows|enables|implies)\\b|\\bthat (?:fact|idea|problem|issue|case|way|goal|purpose|reason|gap|limitation)\\b|\\bthe two (?!main|most|best|first|last)\\p{L}+(?:s|es)\\b(?! of\\b)|^We \\p{Ll}+ (?:them|it)\\b|\\bboth (?!of (?:the|our)\\b)(?:\\p{L}+ )?\\p{L}+s\\b(?!.{0,60}\\band\\b)|\\bthe (?:first|second|third|other) one\\b|这(?:一|种|些|个|样)|上述|此(?!外)|其(?!他|它|中|余)");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:\\b(?:[Ff]ig(?:ure|s)?s?\\.?|[Tt]ab(?:le|s)?s?\\.?|[Ss]ec(?:tion|s|t)?s?\\.?|[Ee]q(?:s|n|uation)?s?\\.?|[Aa]lgorithm|[Aa]ppendix|[Tt]heorem|[Ll]emma|[Pp]roposition|[Cc]orollary|[Dd]efinition|[Ee]xample|[Aa]ssumption|[Cc]ondition|[Ll]isting|[Cc]hapter|[Ll]ine|[Ss]tep|[Rr]emark|[Pp]anel)|§)[ \\u00a0]?\\(?(?:[A-Z]?\\d|[IVX]+\\b)|\\(\\d{1,2}\\)|\\b[Aa]ppendix [A-Z]\\b|[图表式]\\s*[(（]?\\d|第\\s*[\\d一二三四五六七八九十.]+\\s*[章节]");
    private static final Pattern BROKEN_WORD =
            Pattern.compile(
                    "\\p{Ll}- (?!(?:and|or|und|to)\\b)\\p{Ll}(?!\\p{Ll}*\\s(?:and|or)\\b)|\\p{Ll}-$|\\bo en\\b|\\p{L}[↵→←⇒]\\p{L}|\\uFFFD|[\\p{Co}\\p{Cn}]");
    private static final Pattern WEB =
            Pattern.compile("(?i)https?:|www\\.|\\b\\w+\\.(?:com|org|io|net|edu)\\b|@");
    private static final Pattern HEADING_INSIDE =
            Pattern.compile(
                    "^\\d+(?:\\.\\d+)*\\.? \\p{Lu}|^\\d+\\.\\d+\\s|[\\^_]\\{\\s*}|\\.\\s*\\d+(?:\\.\\d+)+\\s+\\p{Lu}");
    private static final Pattern MERGED =
            Pattern.compile(
                    "^.{0,70}?[\\p{L}\\d)] (?:We|Our|This|These|There|However|Another|It|In this|In our|In a|In the|To|For each|As shown|When|Since|They|Given|Using|Here|Following|If|By|While|Although|Combining|Note) \\p{Ll}");
    private static final Pattern LISTED_NAMES =
            Pattern.compile("et al\\.\\s?[;,)]|\\b(?:[Ww]e|to) (?:use|follow|adopt) their\\b");

    /// A question, but not a statement that ends in one after a colon.
    private static final Pattern QUESTION = Pattern.compile("[^:：—]*[?？]");

    /// A cut that ends where more must follow: "… and.", "… of the.", "we show that, under ….", or
    /// where a formula stood: "pairs, which are training data of the form."
    private static final Pattern HALF =
            Pattern.compile(
                    "(?i)(?:^|[\\s,])(?:and|or|but|of|the|an?|to|that|which|whose|with|by|for|from|in|on|as|than|is|are|was|were|be|can|such|between|into|via)\\s*[.,]?$"
                            + "|\\b(?:show|prove|find|demonstrate|argue|observe|suggest|conclude)(?:s|n|d|ed)? that,? (?:under|in|for|by|with|if|when|at|on)\\b[^,]*\\.$"
                            + "|\\b(?:of the (?:form|type)|as follows|given by|defined (?:as|by)|such that|where)\\s*[:,.]?$");

    /// "How close the model matches …" and "Whether it holds." ask or head a list; they say
    /// nothing.
    private static final Pattern ASKING =
            Pattern.compile("(?i)^(?:how|whether|why|when to|where to|what to)\\b");

    /// "Limited by its size, it still suffers": what "it" is stands in another sentence.
    private static final Pattern LATE_SUBJECT =
            Pattern.compile(
                    "(?i)^(?:\\p{L}+(?:ed|ing)|given|driven|because of|due to|despite|with|without|by|as)\\b[^,]{2,60}, (?:it|they|this|these|that|those)\\b");

    private static final Pattern PRONOUN_OBJECT =
            Pattern.compile(
                    "(?i)\\b(?:attribute|explain|achieve|do|accomplish|address|confirm|support|show|illustrate|verif(?:y|ies)|demonstrate|impl(?:y|ies)|alleviate|tackle|solve|avoid)(?:s|es|ed|d)? (?:this|that|these|those)(?= (?:to|by|with|as|and|in|through|using|fact|,)|[.,;])|\\bstud(?:y|ies|ied) the (?:reverse|converse|opposite|same)\\b|\\b(?:on top of|build(?:s|ing)? (?:up)?on) (?:this|that|these)\\b|\\b(?:uses?|exploits?|leverag(?:es?|ing)|on|from) (?:this|that) (?:fact|idea|observation|insight|property)\\b|^We (?!call|name|term|denote|refer)\\p{Ll}+ (?:this|these|that) \\p{L}+|^(?:on|in|for|of|from) (?:[\\p{L}\\d]+ ){1,2}of (?:them|these|those)\\b");

    /// "In the table, we notice": the table is not there.
    private static final Pattern POINTS_AT_FLOAT =
            Pattern.compile(
                    "(?i)^(?:in|from|as|by|on) (?:the|this|these|our) (?:\\p{L}+ )?(?:table|figure|plot|graph|chart|diagram|picture)s?\\b|\\bas (?:is )?(?:shown|seen|indicated|marked|depicted) (?:in|by|with) (?:the )?\\p{L}+ (?:and \\p{L}+ )?(?:lines?|dots?|bars?|curves?|arrows?|boxes|box|areas?|points?)\\b");

    /// Words that a finite verb shows itself by; a text without one is a heading or an item.
    private static final Pattern FINITE =
            Pattern.compile(
                    "(?i)\\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|may|might|will|would|shall|should|must|cannot)\\b|n['’]t\\b|\\b(?:we|they|I|you|he|she|it|who|which) (?:\\p{L}+ly )?\\p{L}+|\\b\\p{L}{2,}(?:ed|(?<![sui'’])s)\\b");

    /// From here on a clause hangs on the one before it.
    private static final Pattern SUBORDINATE =
            Pattern.compile(
                    "(?i)[,]? ?\\b(?:that|which|who|whose|where|because|while|whereas|if|so that)\\b.*$");

    private static final Pattern LATER_VERB =
            Pattern.compile(
                    "(?i)\\b(?:is|are|was|were|has|have|had|does|do|did|can|could|may|might|will|would|should|must)\\b|\\b\\p{L}{2,}(?:ed|s) (?=(?:the|an?|one|each|every|all|our|its|their|this|that|to|in|on|by|with|more|up|from|into)\\b)");

    private static final Pattern PASSIVE =
            Pattern.compile(
                    "(?i)\\b(?:is|are|was|were|has been|have been|be|been)(?: \\p{L}+ly)? \\p{L}+ed\\b");

    /// "A model, consisting of …": an item that begins with its noun; its verb, if any, comes
    /// later.
    private static final Pattern ITEM =
            Pattern.compile(
                    "^(?:An?|The|One) \\p{L}|^[^.,;]{2,60}: (?:An?|The) |^\\p{L}+-\\p{L}+ ");

    /// A verb that no heading has.
    private static final Pattern SPEAKS =
            Pattern.compile(" (?:is|are|was|were|has|have|we|provides?|allows?|supports?) ");

    /// A cut at a list number, at an abbreviation or at a name with a mark of its own: "three
    /// causes: 1.", "a consistent, i.", "the first of [3] et al.", "both implement the transform!".
    private static final Pattern CUT_SHORT =
            Pattern.compile(
                    "(?:[:,;] ?|\\b(?:and|or|of) )\\(?\\d{1,2}\\.$|[,(–-] ?(?:i|e|i\\.e|e\\.g|i\\.i\\.d|cf)\\.$|\\bet al\\.$|[\\p{L}\\d]!$|\\b(?:i\\.e|e\\.g)\\.$");

    /// What a cut leaves at the start: the rest of a sentence, or a label before a listing.
    private static final Pattern CUT_OFF =
            Pattern.compile(
                    "^(?:\\d{1,2},? (?:we|or|and|the|which|that)\\b|(?:Can|Be|Have|Has|Are|Is|Was|Were|Suffices|Up to|Not just|Not only)\\b(?!.*[?]$)|(?:Code|Id|Input|Output|Listing) ?\\d*:|[B-HJ-Z] [a-z]+ )"
                            + "|^(?:Since|Because|Although|Whereas|Unless|Motivated by|Inspired by|In addition to|As well as|Along with|Together with|Rather than|Instead of|Due to|Despite)\\b[^,，]*$|^I\\.e\\.|, In (?:this|our) (?:work|paper)\\b|[\\p{Ll})]:\\p{Lu}\\p{Ll}|\\p{Ll}-\\d \\p{Ll}{3}");

    /// The key of a formula ("式中，σ 为 …") says nothing without it; who wrote what, who paid and who
    /// has no conflict of interest is no part of what a paper says; a purpose without what was done
    /// ("为研究….") is half a sentence; "以下三个方面" announces what is cut off; and of a list whose first
    /// mark is gone no item can be told from the next.
    private static final Pattern NO_STATEMENT =
            Pattern.compile(
                    "^[上下公]?式中\\s*[，,：:；]"
                            + "|^(?:\\S{0,6}\\s)?(?:作者贡献(?!了)|作者声明|利益冲突|基金项目|资助项目|收稿日期|通[信讯]作者|作者简介|伦理声明|数据可[得用]性|数据可及性|志谢|致谢)"
                            + "|(?:不存在|没有|均无|无任何)[^，。；]{0,10}利益(?:冲突|关系)"
                            + "|^为了?(?:进一步)?(?:研究|探讨|探究|分析|明确|揭示|考察|评价|评估|了解|阐明|比较|提高|解决)[^，,；;：:]*[。.]$"
                            + "|(?:以下|下列|如下)[^，,。；;：:]{0,10}[：:]?[。.]$"
                            + "|^(?!.*[（(][1一][）)]).*[（(][2二][）)]");

    private static final int MOST_WORDS = 60;
    private static final int LEAST_WORDS = 6;
    private static final int LEAST_CHARACTERS = 10;
    static final int MOST_CHARACTERS = 110;
    private static final int LONG_WORDS = 38;

    /// "First we define the perturbed game." says little by itself.
    private static final int SHORT_WORDS = 9;

    private StandingAlone() {}

    /// The blemish of this sentence (0 for none); empty when it cannot stand in a reading.
    /// `original` is the sentence before cleaning, `cost` its words or characters.
    static OptionalDouble blemish(String text, String original, int cost, boolean chinese) {
        boolean size =
                chinese
                        ? cost >= LEAST_CHARACTERS && cost <= MOST_CHARACTERS
                        : cost >= LEAST_WORDS && text.split("\\s+").length <= MOST_WORDS;
        if (!size
                || (chinese && NO_STATEMENT.matcher(text).find())
                || !END.matcher(text).matches()
                || text.endsWith(" .")
                || HALF.matcher(text).find()
                || CUT_SHORT.matcher(text).find()
                || CUT_OFF.matcher(text).find()
                || QUESTION.matcher(text).matches()
                || ASKING.matcher(text).find()
                || LATE_SUBJECT.matcher(text).find()
                || PRONOUN_OBJECT.matcher(text).find()
                || POINTS_AT_FLOAT.matcher(text).find()
                || (!chinese && isItem(text))
                || text.endsWith("..")
                || LISTED_NAMES.matcher(text).find()
                || !END.matcher(original.strip()).matches()
                || startsBadly(text, original)
                || dangles(text)
                || INNER_LEANING.matcher(text).find()
                || LABEL.matcher(text).find()
                || BROKEN_WORD.matcher(text).find()
                || HEADING_INSIDE.matcher(text).find()
                || WEB.matcher(text).find()
                || MERGED.matcher(text).find()
                || !balanced(text)
                || shouts(text)) {
            return OptionalDouble.empty();
        }
        OptionalDouble debris = Formulas.debris(text, chinese);
        if (debris.isEmpty()) {
            return debris;
        }
        double blemish = debris.getAsDouble();
        blemish +=
                INNER_POINTING.matcher(text).results().filter(m -> !named(text, m)).count()
                        * POINTING;
        blemish += !chinese && cost > LONG_WORDS ? (cost - LONG_WORDS) * 0.05 : 0;
        blemish += !chinese && cost < SHORT_WORDS ? SHORT_WORDS - cost : 0;
        blemish += CONTINUING.matcher(text).find() ? 1 : 0;
        blemish += EXPLETIVE.matcher(text).find() ? 0.5 : 0;
        return OptionalDouble.of(blemish);
    }

    /// "We also …", "Correspondingly, …": something was said before.
    private static final Pattern CONTINUING =
            Pattern.compile(
                    "(?i)\\b(?:we|it|which|our \\p{L}+|they|paper|work) (?:also|further|additionally|then|subsequently|therefore|thus|instead)\\b|^\\p{L}+ also\\b|^(?:correspondingly|alternatively|towards?|motivated by these|with these|having|once|namely)\\b|我们还|本文还|^(?:还|并且?|再)");

    /// What a sentence loses for "these issues" when it does not say itself which: more than a cue
    /// phrase is worth.
    private static final double POINTING = 1;

    /// Whether the thing pointed to was named before in the same sentence: "two losses … these
    /// losses".
    private static boolean named(String text, MatchResult pointing) {
        String[] words = pointing.group().split(" ");
        String thing = Words.stem(words[words.length - 1].toLowerCase(Locale.ROOT));
        return thing.length() > 3
                && text.substring(0, pointing.start()).toLowerCase(Locale.ROOT).contains(thing);
    }

    /// Of "An annotator that marks lines reads fast" the main verb comes after the clause, so that
    /// two verbs stand behind the noun; of an item there is the clause's alone.
    private static boolean isItem(String text) {
        Matcher clause = SUBORDINATE.matcher(text.replaceFirst("\\.$", ""));
        String main = clause.replaceFirst("");
        String rest = clause.reset().find() ? clause.group() : "";
        return ITEM.matcher(main).find()
                && !FINITE.matcher(main).find()
                && LATER_VERB.matcher(PASSIVE.matcher(rest).replaceAll("is")).results().count()
                        <= 1;
    }

    /// Whether it points, somewhere inside, to what is not there: "these issues", "that fact".
    static boolean points(String text) {
        return INNER_POINTING.matcher(text).find();
    }

    static boolean dangles(String text) {
        return DANGLING.matcher(text).find()
                && !OWN_WORK.matcher(text).find()
                && !EXPLETIVE.matcher(text).find()
                && !THEIR_OWN.matcher(text).find();
    }

    /// A sentence whose own first letter is small, or that begins with a symbol, is the rest of
    /// one.
    private static boolean startsBadly(String text, String original) {
        int first = text.codePointAt(0);
        boolean letter =
                Character.isUpperCase(first)
                        || Character.isDigit(first)
                        || Character.UnicodeScript.of(first) == Character.UnicodeScript.HAN
                        || "“\"‘".indexOf(first) >= 0;
        String bare = original.strip().replaceFirst("^[•◦▪●■–—*·‣(\\[\\d.)\\]ivxa-h]{1,5}\\s+", "");
        boolean small = !bare.isEmpty() && Character.isLowerCase(bare.codePointAt(0));
        boolean camel =
                bare.length() > 1
                        && bare.substring(0, Math.min(8, bare.length()))
                                .matches("\\p{Ll}+\\p{Lu}.*|i[A-Z].*");
        return (!letter && !camel) || (small && !camel && bare.equals(original.strip()));
    }

    private static boolean balanced(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("([{（【".indexOf(c) >= 0) {
                open++;
            } else if (")]}）】".indexOf(c) >= 0) {
                open--;
            }
            if (open < 0) {
                return false;
            }
        }
        long quotes = text.chars().filter(c -> c == '"').count();
        return open == 0 && quotes % 2 == 0;
    }

    /// A heading or a list of names that was taken for a sentence: most longer words are
    /// capitalised.
    private static boolean shouts(String text) {
        String[] words = text.split("\\s+");
        long longer = 0;
        long capital = 0;
        for (int i = 1; i < words.length; i++) {
            if (words[i].length() >= 4 && Character.isLetter(words[i].charAt(0))) {
                longer++;
                capital += Character.isUpperCase(words[i].charAt(0)) ? 1 : 0;
            }
        }
        return longer >= 4 && capital > longer * (SPEAKS.matcher(text).find() ? 0.75 : 0.6);
    }
}
