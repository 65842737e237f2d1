package gloss.parse;

import gloss.paper.Reference;
import gloss.paper.Span;
import gloss.parse.CallOuts.CallOut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Call-outs by number: `[3, 5–7]`, `[3]–[5]`, raised `³⁻⁵` and `^{3,5}`, `(3)`. Every number or
/// range is a call-out of its own; all must be numbers of entries, or lie among those that are
/// called out all the time.
record NumberCallOuts(Form form, Map<Integer, String> ids, Habits habits) implements CallOutStyle {
    private static final String DASH = "\\s?[-–—~～−]\\s?";
    private static final String LIST =
            "\\d{1,4}(?:"
                    + DASH
                    + "\\d{1,4})?(?:\\s*[,;，；、]\\s*\\d{1,4}(?:"
                    + DASH
                    + "\\d{1,4})?)*";
    private static final String NOTE =
            "(?:[,;]? (?:Theorem|Thm|Lemma|Prop|Cor|Def|Sec|Chap|Ch\\.|Fig|Table|Eq|App|Alg|Remark|Example|pp?\\.|§|page)[^\\]\\[]{0,40})?";

    enum Form {
        /// `[3]`, also raised as `^{[3]}`
        SQUARE(
                "[［〔",
                "[\\[［〔]\\s?(?:see |e\\.g\\.,? |cf\\. )?(" + LIST + ")" + NOTE + "\\s?[\\]］〕]"),
        /// `word³`, `word.^{3,5}`, `word.³ ⁵`; a single letter or a number before it makes it an
        /// exponent
        RAISED(
                "⁰¹²³⁴⁵⁶⁷⁸⁹^",
                "(?=[⁰¹²³⁴-⁹^])(?<=\\p{L}{2}|[\\p{L}\\d][.,;:!?)\\]”’\"'%]|[)\\]”’]|\\p{IsHan}|[⁰¹²³⁴-⁹] )"
                        + "(?:([⁰¹²³⁴-⁹]+(?:⁻[⁰¹²³⁴-⁹]+)?)|\\^\\{("
                        + LIST
                        + "(?: "
                        + LIST
                        + ")*)[,;]?\\})"),
        ROUND("(（", "(?=[(（])(?<=[\\p{L}.,;\\p{IsHan}]\\s?)[(（]\\s?(" + LIST + ")\\s?[)）]");

        private final Pattern pattern;
        private final String signs;

        /// `signs`: one of them is in every text that has such call-outs.
        Form(String signs, String pattern) {
            this.signs = signs;
            this.pattern = Pattern.compile(pattern);
        }

        private boolean mayBeIn(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (signs.indexOf(text.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /// What the paper's own text tells: whether brackets follow words without a space, and up to
    /// which number entries are called out, be it that some of them were not found.
    record Habits(boolean tight, int highest) {
        /// Share of brackets right after a word from which on that is no accident.
        private static final float TIGHT = 0.3f;

        /// Share of the numbers up to the highest that must be called out somewhere.
        private static final float DENSE = 0.6f;

        static Habits of(Form form, List<String> texts) {
            TreeSet<Integer> numbers = new TreeSet<>();
            int tight = 0;
            int all = 0;
            for (String text : texts) {
                if (!form.mayBeIn(text)) {
                    continue;
                }
                Matcher group = form.pattern.matcher(text);
                while (group.find()) {
                    String list = group.group(1) == null ? group.group(2) : group.group(1);
                    Matcher number = NUMBER.matcher(plain(list));
                    while (number.find()) {
                        numbers.add(Integer.valueOf(number.group()));
                    }
                    all++;
                    tight += afterWord(text, group.start()) ? 1 : 0;
                }
            }
            int highest = 0;
            int n = 0;
            for (int number : numbers.tailSet(1)) {
                n++;
                highest = n >= DENSE * number ? number : highest;
            }
            return new Habits(tight > TIGHT * all, highest);
        }
    }

    private static boolean afterWord(String text, int at) {
        if (at == 0) {
            return false;
        }
        int before = text.codePointBefore(at);
        return before == ')'
                || Character.isLetterOrDigit(before)
                        && Character.UnicodeScript.of(before) != Character.UnicodeScript.HAN;
    }

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PIECE = Pattern.compile("(\\d{1,4})(?:" + DASH + "(\\d{1,4}))?");
    private static final Pattern RAISED_PIECE = Pattern.compile("([⁰¹²³⁴-⁹]+)(?:⁻([⁰¹²³⁴-⁹]+))?");
    private static final Pattern TO_NEXT =
            Pattern.compile("[\\]］]" + DASH + "[\\[［](\\d{1,4})[\\]］]");

    /// What stands before intervals, equation numbers and the like.
    private static final Pattern NO_CALL_OUT =
            Pattern.compile(
                    "(?:∈|\\b(?:range|ranges|interval|between|values?|clipped|scaled|normali[sz]ed)(?: (?:of|in|to|from))?|(?:^|[^\\p{L}])\\p{L}\\p{M}?|[×=<>≤≥^]|\\(\\s?[−-]?\\d+\\s?,\\s?[−-]?\\d+\\s?\\],?)$");

    private static final Pattern SAME_TWICE = Pattern.compile("(\\d+)\\s*,\\s*\\1");
    private static final Pattern NUMBERED_THING =
            Pattern.compile(
                    "(?i)\\b(?:eqs?\\.?|equations?|figs?\\.?|figures?|tables?|steps?|sections?|sec\\.|problems?|constraints?|cases?|items?|theorem|lemma)[~ ]*$");
    private static final Pattern UNIT =
            Pattern.compile(
                    "(?:^|[^\\p{L}])(?:[cmkdnµμ]m|kg|ft|in|px|sec|min|hz|Hz|yr|log|exp|sin|cos)$");
    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LONGEST_RANGE = 60;

    NumberCallOuts {
        ids = Map.copyOf(ids);
    }

    /// The entries' ids by their printed numbers; by their order when no entry has a label. Empty
    /// for keyed lists.
    static Map<Integer, String> numbers(List<Reference> references) {
        Map<Integer, String> numbers = new HashMap<>();
        boolean bare = references.stream().allMatch(r -> r.label().isEmpty());
        int n = 0;
        for (Reference reference : references) {
            n++;
            String digits = plain(reference.label()).replaceAll("[^\\p{L}\\d]", "");
            if (bare) {
                numbers.put(n, reference.id());
            } else if (digits.matches("\\d{1,4}")) {
                numbers.putIfAbsent(Integer.valueOf(digits), reference.id());
            }
        }
        return 2 * numbers.size() > references.size() ? numbers : Map.of();
    }

    boolean inCells() {
        return form == Form.SQUARE;
    }

    @Override
    public List<CallOut> in(String text) {
        List<CallOut> found = new ArrayList<>();
        if (!form.mayBeIn(text)) {
            return found;
        }
        Matcher group = form.pattern.matcher(text);
        int from = 0;
        int interval = -9;
        while (group.find(from)) {
            from = group.end();
            int at = group.group(1) == null ? 2 : 1;
            if (denied(text, group)
                    || group.start() - interval <= 2 && group.group(at).indexOf(',') > 0) {
                // one interval seldom comes alone: `(0,1], [2,3], [4,6]`
                interval = group.end();
                continue;
            }
            List<CallOut> pieces = pieces(text, group.start(at), group.end(at), group.group(at));
            Matcher next = TO_NEXT.matcher(text).region(group.end(at), text.length());
            if (pieces.size() == 1 && next.lookingAt()) {
                List<CallOut> range =
                        range(group.start(at), next.end(1), group.group(at), next.group(1));
                if (!range.isEmpty()) {
                    pieces = range;
                    from = next.end();
                }
            }
            found.addAll(pieces);
        }
        return found;
    }

    private boolean denied(String text, Matcher group) {
        String before = text.substring(Math.max(0, group.start() - 24), group.start());
        return switch (form) {
            case SQUARE ->
                    group.group(1).matches("\\d+\\s*,\\s*\\d+")
                                    && NO_CALL_OUT.matcher(before.strip()).find()
                            || !habits.tight && afterWord(text, group.start())
                            || SAME_TWICE.matcher(group.group(1)).matches();
            case RAISED -> UNIT.matcher(before).find();
            case ROUND -> NUMBERED_THING.matcher(before).find();
        };
    }

    /// The numbers and ranges of one group; none unless all name entries.
    private List<CallOut> pieces(String text, int start, int end, String group) {
        List<CallOut> pieces = new ArrayList<>();
        boolean raised = RAISED_DIGITS.indexOf(group.charAt(0)) >= 0;
        Matcher piece = (raised ? RAISED_PIECE : PIECE).matcher(text).region(start, end);
        while (piece.find()) {
            List<CallOut> range =
                    range(
                            piece.start(),
                            piece.end(),
                            piece.group(1),
                            piece.group(2) == null ? piece.group(1) : piece.group(2));
            if (range.isEmpty()) {
                return List.of();
            }
            pieces.addAll(range);
        }
        return pieces;
    }

    private List<CallOut> range(int start, int end, String first, String last) {
        int from = Integer.parseInt(plain(first));
        int to = Integer.parseInt(plain(last));
        List<String> named = new ArrayList<>();
        for (int n = from; n <= to && n - from < LONGEST_RANGE; n++) {
            String id = ids.get(n);
            if (id != null) {
                named.add(id);
            } else if (form != Form.SQUARE || n == 0 || n > habits.highest) {
                return List.of();
            }
        }
        return from > to ? List.of() : List.of(new CallOut(new Span(start, end), named));
    }

    private static String plain(String digits) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            int raised = RAISED_DIGITS.indexOf(digits.charAt(i));
            plain.append(raised < 0 ? digits.charAt(i) : (char) ('0' + raised));
        }
        return plain.toString();
    }
}
