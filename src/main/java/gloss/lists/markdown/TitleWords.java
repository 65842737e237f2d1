package gloss.lists.markdown;

import gloss.lists.Labels;
import gloss.lists.OneLine;
import gloss.lists.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands where a list has a title: the title, and what writers put before and behind it: a
/// number, a date, the venue, a short name, the place of the authors.
final class TitleWords {
    private static final Pattern START =
            Pattern.compile(
                    "^(?:[\\s*_•·|,，、;；:：>–—-]+|\\[[ xX]](?!\\()|[\\p{So}\\p{Cn}\\uFE0F\\u200D]+"
                            + "|:[a-z_]{3,20}:|#?\\d{1,3}\\s*[.、)）](?:\\s+|(?=[^\\d\\s])))+");
    private static final Pattern END =
            Pattern.compile("[\\s*_|,，、;；:：<>–—-]+$|(?<![.\\p{Lu}]|\\bal)\\.$|。$");
    private static final Pattern WRAPPED =
            Pattern.compile("^(?:【(.*)】|《([^《》]*)》|\"([^\"]*)\"|“([^“”]*)”|「(.*)」|`([^`]*)`)$");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:\\[([^\\[\\]]{1,60})]|[(（]([^()（）]{1,60})[)）]|【([^【】]{1,60})】)\\s*(?=\\S)");
    private static final Pattern BEHIND =
            Pattern.compile("(?<=\\S)\\s*(?:\\[([^\\[\\]]{1,80})]|[(（]([^()（）]{1,80})[)）])$");
    private static final Pattern DATE =
            Pattern.compile(
                    "((?:19|20)\\d\\d)(?:\\s*[-./年]\\s*\\d{1,2}(?:\\s*[-./月]\\s*\\d{1,2})?[月日]?)?年?");
    private static final Pattern PLACE = Pattern.compile("(.{2,50}?)[,，\\s]+((?:19|20)\\d\\d)");

    /// No title is longer; the patterns need not meet longer texts.
    static final int LONGEST = 1000;

    private final List<String> tags = new ArrayList<>();
    private String title;
    private String venue = "";
    private @Nullable Integer year;
    private String affiliation = "";

    TitleWords(String text) {
        String line = OneLine.of(text);
        title = line.substring(0, Math.min(line.length(), LONGEST));
        String before;
        do {
            before = title;
            title = END.matcher(START.matcher(title).replaceFirst("")).replaceFirst("").strip();
            unwrap();
            takeBefore();
            takeBehind();
            dropOpenLabel();
            closeBrackets();
        } while (!title.equals(before) && !title.isEmpty());
    }

    String title() {
        return title;
    }

    String venue() {
        return venue;
    }

    @Nullable Integer year() {
        return year;
    }

    List<String> tags() {
        return tags;
    }

    /// Where the authors work, as some lists have it with the year (`(Stanford 2017)`).
    String affiliation() {
        return affiliation;
    }

    static boolean isWrapped(String text) {
        return OneLine.of(text).startsWith("【") || OneLine.of(text).startsWith("《");
    }

    private void unwrap() {
        Matcher wrapped = WRAPPED.matcher(title);
        if (wrapped.matches()) {
            for (int i = 1; i <= wrapped.groupCount(); i++) {
                if (wrapped.group(i) != null && !wrapped.group(i).isBlank()) {
                    title = wrapped.group(i).strip();
                }
            }
        }
    }

    private void takeBefore() {
        Matcher before = BEFORE.matcher(title);
        if (!before.find() || before.end() == title.length()) {
            return;
        }
        boolean round = before.group(2) != null;
        String words = first(before.group(1), before.group(2), before.group(3));
        Optional<Venue> strange = Venue.whole(words);
        if (takeMark(words)) {
            title = title.substring(before.end());
        } else if (strange.isPresent() && venue.isEmpty()) {
            venue = strange.get().name();
            year = strange.get().year();
            title = title.substring(before.end());
        } else if (!round && words.length() <= 40) {
            tags.add(words.strip());
            title = title.substring(before.end());
        }
    }

    private void takeBehind() {
        Matcher behind = BEHIND.matcher(title);
        if (!behind.find() || behind.start() == 0) {
            return;
        }
        String words = first(behind.group(1), behind.group(2));
        Matcher place = PLACE.matcher(words);
        if (takeMark(words)) {
            title = title.substring(0, behind.start());
        } else if (place.matches() && year == null) {
            year = Integer.valueOf(place.group(2));
            affiliation = place.group(1).strip();
            title = title.substring(0, behind.start());
        } else if (isHan(words) && !isHan(title.substring(0, behind.start()))) {
            tags.add(words.strip());
            title = title.substring(0, behind.start());
        }
    }

    /// A date, a venue, a distinction?
    private boolean takeMark(String words) {
        String bare = words.strip();
        Matcher date = DATE.matcher(bare);
        if (date.matches()) {
            year = year == null ? Integer.valueOf(date.group(1)) : year;
            return true;
        }
        Optional<Labels.Role> role = Labels.role(bare);
        if (role.isPresent()) {
            if (role.get() == Labels.Role.MARKS) {
                tags.add(bare);
            }
            return role.get() != Labels.Role.TOPIC;
        }
        Optional<Venue> found =
                Venue.known(bare).or(() -> Venue.in(bare).filter(v -> isRest(v.rest())));
        if (found.isEmpty() || !venue.isEmpty()) {
            return false;
        }
        venue = found.get().name();
        year = found.get().year() == null ? year : found.get().year();
        String rest = found.get().rest().replaceAll("^[\\s\\p{P}]+|[\\s\\p{P}]+$", "");
        if (!rest.isEmpty() && Labels.role(rest).filter(r -> r == Labels.Role.MARKS).isPresent()) {
            tags.add(rest);
        }
        return true;
    }

    /// Beside a venue in brackets stand a track, a distinction, a date: few words.
    private static boolean isRest(String rest) {
        return rest.split("\\s+").length <= 3 && rest.length() <= 25;
    }

    /// Of a link whose bracket was never closed only the words before it are the title.
    private void dropOpenLabel() {
        Matcher open = Pattern.compile("\\s*[\\[(（]\\s*([^\\[\\]()（）]{1,20})$").matcher(title);
        if (open.find() && open.start() > 0 && Labels.role(open.group(1)).isPresent()) {
            title = title.substring(0, open.start());
        }
    }

    private void closeBrackets() {
        for (String pair : List.of("[]", "()", "（）", "【】")) {
            boolean round = pair.equals("()") || pair.equals("（）");
            long open = round ? count('(') + count('（') : count(pair.charAt(0));
            long close = round ? count(')') + count('）') : count(pair.charAt(1));
            if (title.endsWith(pair.substring(1)) && close > open) {
                title = title.substring(0, title.length() - 1).strip();
            }
            if ((title.endsWith(pair.substring(0, 1)) || title.startsWith(pair.substring(0, 1)))
                    && open > close) {
                title =
                        title.endsWith(pair.substring(0, 1))
                                ? title.substring(0, title.length() - 1).strip()
                                : title.substring(1).strip();
            }
        }
    }

    private long count(char letter) {
        return title.chars().filter(c -> c == letter).count();
    }

    private static boolean isHan(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return "";
    }
}
