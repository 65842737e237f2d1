package gloss.evaluate.planted;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Falsehoods by rule (`rules.tsv`: kind, language, how many of 256 rewrites, pattern in the
/// rewrite, its false form, pattern that the evidence must not have), for kinds of which the places
/// marked by hand are few.
final class Rules {
    private record Rule(
            Kind kind, String language, int share, Pattern found, String form, Pattern unless) {}

    private final List<Rule> rules;

    Rules(List<String> lines) {
        rules = lines.stream().map(Rules::rule).toList();
    }

    private static Rule rule(String line) {
        String[] columns = line.split("\t");
        return new Rule(
                Kind.of(columns[0].charAt(0)),
                columns[1],
                Integer.parseInt(columns[2]),
                Pattern.compile(columns[3]),
                columns[4],
                Pattern.compile(columns.length > 5 ? columns[5] : "(?!)"));
    }

    /// At most one falsehood of the kind: of the rules that fit, the one that the rewrite's key
    /// picks.
    Optional<Rewrite.Altered> altered(Rewrite rewrite, Kind kind, String evidence) {
        String text = rewrite.faithful();
        int chance = rewrite.chance(kind.word());
        List<Rule> fitting =
                rules.stream()
                        .filter(r -> r.kind() == kind && r.language().equals(rewrite.language()))
                        .filter(r -> chance < r.share() && !r.unless().matcher(evidence).find())
                        .filter(r -> r.found().matcher(text).find())
                        .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Rule rule = fitting.get(rewrite.chance("rule") % fitting.size());
        Matcher found = rule.found().matcher(text);
        return Optional.of(new Rewrite.Altered(kind, found.replaceFirst(rule.form())));
    }
}
