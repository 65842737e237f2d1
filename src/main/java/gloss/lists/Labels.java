package gloss.lists;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words that lists put before a link, on a link, or over a column of a table, and what they
/// say of what follows.
public final class Labels {
    /// What follows a label.
    public enum Role {
        PAPER,
        /// Of no kind: what it is, the host must say.
        LINK,
        PDF,
        CODE,
        ARTICLE,
        /// A link of another kind: a page of the project, a video, the data.
        OTHER,
        TITLE,
        AUTHORS,
        AFFILIATION,
        VENUE,
        YEAR,
        DATE,
        HEADLINE,
        TAGS,
        TOPIC,
        /// A word for "there is none".
        NONE,
        /// A heading that says only that papers follow.
        CONTENTS,
        /// A distinction: an oral presentation, a best paper.
        MARKS
    }

    private static final Map<String, Role> ROLES = roles();
    private static final Pattern AROUND =
            Pattern.compile(
                    "^[\\s\\[\\](){}（）【】「」*_`|·•:：,，.。;/\\-–—>»→]+|[\\s\\[\\](){}（）【】「」*_`|·•:：,，.。;/\\-–—<«]+$");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(（][^()（）]*[)）][\\s*_:：]*$");
    private static final Pattern PICTURES = Pattern.compile("[\\p{So}\\p{Cn}\\uFE0F]+");

    private Labels() {}

    /// What these words say as a label; empty when they are none. Case, brackets, pictures, a
    /// number at the end (`Code2`) and an aside in brackets (`Paper(Oral)`) do not matter.
    public static Optional<Role> role(String words) {
        if (words.length() > 60) {
            return Optional.empty();
        }
        String bare = bare(words);
        Role role = ROLES.get(bare);
        if (role == null) {
            role = ROLES.get(bare(ASIDE.matcher(words.strip()).replaceFirst("")));
        }
        if (role == null) {
            role = ROLES.get(bare.replaceFirst("\\s*[\\d一二三四]{1,2}$", ""));
        }
        return Optional.ofNullable(role);
    }

    private static String bare(String words) {
        String plain = PICTURES.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
        return OneLine.of(AROUND.matcher(plain).replaceAll(""));
    }

    private static Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        for (String line : WordList.of("labels.txt")) {
            int colon = line.indexOf(':');
            Role role = Role.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String word : line.substring(colon + 1).split("\\|")) {
                roles.putIfAbsent(word.strip(), role);
            }
        }
        return roles;
    }
}
