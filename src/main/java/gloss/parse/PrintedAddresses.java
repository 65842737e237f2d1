package gloss.parse;

import gloss.paper.Identifiers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The DOI, arXiv id and web address that an entry prints, and `rest`, its text without them. Line
/// breaks within an address have left spaces, which are undone: `https: //doi.org/10. 1016/j.x`
/// gives the DOI `10.1016/j.x`.
record PrintedAddresses(Identifiers identifiers, String url, String rest) {
    private static final String DOI_LEAD =
            "(?:https?\\s?:\\s?//\\s?(?:dx\\.\\s?)?doi\\.\\s?org\\s?/\\s?|doi\\.org/\\s?"
                    + "|\\bdoi\\s?[:.]?\\s?(?:https?\\s?:\\s?//\\s?(?:dx\\.)?doi\\.org/|org/)?\\s?)";
    private static final Pattern DOI =
            Pattern.compile(
                    "(?i)(?:"
                            + DOI_LEAD
                            + ")(10\\.\\s?\\d{4,9}\\s?/\\s?\\S+)|(?<![\\w./])(10\\.\\d{4,9}/\\S+)");
    private static final Pattern ARXIV =
            Pattern.compile(
                    "(?i)(?:arxiv(?:\\.org)?\\s?(?:e-prints?|preprint)?[\\s:,/.\\[(]*(?:arxiv\\s?:\\s?)?(?:abs/|pdf/)?|\\babs/)"
                            + "\\s?(\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7}(?:v\\d+)?)");

    /// Ids of before 2007 name their archive, so they need no other sign.
    private static final Pattern OLD_ARXIV =
            Pattern.compile(
                    "(?:astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nlin|nucl-(?:ex|th)|physics|quant-ph|math|cs|q-bio)"
                            + "(?:\\.[A-Z]{2})?/\\d{7}(?:v\\d+)?");

    private static final Pattern URL =
            Pattern.compile(
                    "(?i)https?\\s?:\\s?//\\s?\\S+|https?:(?:\\s?//)?$|\\bwww\\.[\\w-]+\\.\\S+");

    /// What introduces an address or follows it and is of no use without it.
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?i)(?:\\[online\\]\\.?\\s*)?(?:available (?:at|from|online)?\\s*:?|retrieved (?:[\\w ,]{3,25} )?from|\\burls?:?|\\bdoi:?"
                            + "|\\[online\\]\\.?)\\s*(?=$|¤)|¤");

    private static final Pattern VISITED =
            Pattern.compile(
                    "(?i)[(\\[.,;]?\\s*(?:(?:last |date )?(?:accessed|visited|retrieved|checked)|online; accessed)(?: on)?:?"
                            + "\\s*[\\w ,/.-]{0,30}?\\d{4}(?:-\\d\\d-\\d\\d)?(?:,? from\\b)?[)\\]]?");

    private static final List<String> VISIT_WORDS =
            List.of("accessed", "visited", "retrieved", "checked");
    private static final List<String> LEAD_WORDS =
            List.of("¤", "url", "doi", "online", "available", "retrieved");
    private static final List<String> ARXIV_WORDS = List.of("arxiv", "abs/");
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");
    private static final Pattern NEXT_FIELD = Pattern.compile("[,;]\\p{L}+:.*$");

    static PrintedAddresses in(String printed) {
        StringBuilder rest = new StringBuilder(printed);
        String doi = "";
        Matcher matcher = DOI.matcher(rest);
        if (matcher.find()) {
            int end = end(printed, matcher.end());
            int from = matcher.group(1) == null ? matcher.start(2) : matcher.start(1);
            doi = doi(printed.substring(from, end));
            rest.replace(matcher.start(), end, "¤");
        }
        String url = "";
        matcher = URL.matcher(rest);
        while (matcher.find()) {
            int end = end(rest.toString(), matcher.end());
            String found = trimmed(rest.substring(matcher.start(), end).replace(" ", ""));
            url = url.isEmpty() ? found : url;
            rest.replace(matcher.start(), end, "¤");
            matcher = URL.matcher(rest);
        }
        String lower = rest.toString().toLowerCase(Locale.ROOT);
        String plain =
                holds(lower, VISIT_WORDS) ? VISITED.matcher(rest).replaceAll(" ") : rest.toString();
        plain = holds(lower, LEAD_WORDS) ? LEAD.matcher(plain).replaceAll(" ") : plain;
        plain = BLANKS.matcher(plain).replaceAll(" ").strip();
        return new PrintedAddresses(new Identifiers(arxiv(printed), doi), url, plain);
    }

    /// A quick look whether the slow patterns have anything to find.
    private static boolean holds(String lower, List<String> words) {
        return words.stream().anyMatch(lower::contains);
    }

    private static String arxiv(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        Matcher matcher = ARXIV.matcher(printed);
        if (holds(lower, ARXIV_WORDS) && matcher.find()) {
            return matcher.group(1).toLowerCase(Locale.ROOT);
        }
        matcher = OLD_ARXIV.matcher(printed);
        return printed.indexOf('/') >= 0 && matcher.find() ? matcher.group() : "";
    }

    /// Where the address really ends: after a sign that addresses are broken at, the next word
    /// belongs to it when it looks like none of a sentence.
    private static int end(String text, int end) {
        int reached = end;
        while (reached < text.length() - 1 && text.charAt(reached) == ' ') {
            int stop = text.indexOf(' ', reached + 1);
            stop = stop < 0 ? text.length() : stop;
            String next = text.substring(reached + 1, stop);
            char last = text.charAt(reached - 1);
            boolean broken = "/-_=&?%#:~".indexOf(last) >= 0 || last == '.' && digitsOrSigns(next);
            boolean word =
                    next.matches(
                            "(?i)[(\\[]?(?:url|doi|in|accessed|last|retrieved|available|https?:.*|arxiv.*|¤)[:.,]?");
            boolean bracketed = next.matches("\\(\\d+\\)\\d\\S*");
            if (!bracketed && (!broken || word)) {
                break;
            }
            reached = stop;
        }
        return reached;
    }

    private static boolean digitsOrSigns(String next) {
        return next.matches(
                        "[\\w/%=&?~-]*(?:[a-z]*\\d|\\w[/._=-]\\w)\\S*|(?:org|com|net|edu|gov|io|ai|html?|pdf)\\b\\S*")
                && !next.matches("\\(?(?:19|20)\\d\\d[a-z]?[.,;)]*")
                && !next.matches("\\d{1,3}(?:[,.]|$)\\D*");
    }

    private static String doi(String printed) {
        String joined = trimmed(printed.replace(" ", ""));
        try {
            joined = URLDecoder.decode(joined.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a lone percent sign: the DOI is as printed
        }
        return joined.toLowerCase(Locale.ROOT);
    }

    /// Without the stops and closing brackets that belong to the sentence around.
    private static String trimmed(String address) {
        String out = NEXT_FIELD.matcher(address).replaceFirst("");
        while (!out.isEmpty()) {
            char last = out.charAt(out.length() - 1);
            boolean open =
                    last == ')' && count(out, '(') < count(out, ')')
                            || last == ']' && count(out, '[') < count(out, ']');
            if (".,;:。，；”\"'>".indexOf(last) < 0 && !open) {
                break;
            }
            out = out.substring(0, out.length() - 1);
        }
        return out;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
