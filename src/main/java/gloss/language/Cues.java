package gloss.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cue phrases of one language: what a sentence's own words say it does. `score("gap", "However,
/// existing methods fail to …")` adds up the weights of the patterns of `gap` that it holds.
public final class Cues {
    private record Cue(double weight, Pattern pattern) {}

    private static final Pattern CAPITAL = Pattern.compile("(?<!\\\\)[A-Z]");

    private record Role(List<Cue> cues, Sieve sieve) {}

    private final Map<String, Role> roles = new HashMap<>();

    /// Cues for this language (`zh` Chinese, else English).
    public Cues(String language) {
        String list = language.startsWith("zh") ? "cues.zh.txt" : "cues.en.txt";
        Map<String, List<Cue>> cues = new HashMap<>();
        for (String line : Resource.lines(list)) {
            String[] parts = line.split(" ", 3);
            cues.computeIfAbsent(parts[0], _ -> new ArrayList<>())
                    .add(new Cue(Double.parseDouble(parts[1]), Pattern.compile(lowered(parts[2]))));
        }
        cues.forEach((name, some) -> roles.put(name, new Role(some, sieve(some))));
    }

    private static Sieve sieve(List<Cue> cues) {
        return new Sieve(cues.stream().map(cue -> cue.pattern().pattern()).toList());
    }

    /// The summed weights of this role's cues in the sentence; 0 when it has none.
    public double score(String role, String sentence) {
        Role cues = roles.get(role);
        if (cues == null) {
            return 0;
        }
        String lower = sentence.toLowerCase(Locale.ROOT);
        double score = 0;
        BitSet possible = cues.sieve().possible(lower);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            Cue cue = cues.cues().get(i);
            if (cue.pattern().matcher(lower).find()) {
                score += cue.weight();
            }
        }
        return score;
    }

    /// The pattern for a sentence in small letters: half the time of a pattern for any case.
    /// Classes such as `\S` keep their capital.
    private static String lowered(String pattern) {
        return CAPITAL.matcher(pattern)
                .replaceAll(m -> Matcher.quoteReplacement(m.group().toLowerCase(Locale.ROOT)));
    }
}
