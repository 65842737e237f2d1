package gloss.evaluate.planted;

import gloss.evaluate.planted.Case.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The cases of one part of the set.
///
/// @param papers how many papers they are from
/// @param missing rewrites whose sentence the data folder does not have
record PlantedSet(List<Case> cases, int papers, int missing) {
    /// The sets by two of us, to which falsehoods by rule are added.
    static final List<String> OURS = List.of("rewrites.tsv", "fresh.tsv");

    /// The sets by three others, written freely, each by one.
    static final List<String> AUTHORS = List.of("author-1.tsv", "author-2.tsv", "author-3.tsv");

    /// By a fourth: for the final figure.
    static final List<String> HELD = List.of("held.tsv");

    /// Reads these sets, of those that Gloss ships, and looks their sentences up.
    static PlantedSet of(Sources sources, List<String> files) throws IOException {
        List<Case> cases = new ArrayList<>();
        Set<String> papers = new LinkedHashSet<>();
        int missing = 0;
        for (String file : files) {
            Rules rules = new Rules(OURS.contains(file) ? lines("rules.tsv") : List.of());
            for (String line : lines(file)) {
                Rewrite rewrite = Rewrite.of(line);
                Optional<String> evidence = sources.sentence(rewrite.paper(), rewrite.key());
                evidence.ifPresent(e -> cases.addAll(cases(rewrite, e, rules)));
                evidence.ifPresent(_ -> papers.add(rewrite.paper()));
                missing += evidence.isPresent() ? 0 : 1;
            }
        }
        return new PlantedSet(List.copyOf(cases), papers.size(), missing);
    }

    /// Without what rules make.
    List<Case> written() {
        return cases.stream().filter(c -> !c.byRule()).toList();
    }

    private static List<Case> cases(Rewrite rewrite, String evidence, Rules rules) {
        Direction direction =
                Direction.of(
                        evidence.codePoints().anyMatch(Character::isIdeographic),
                        rewrite.language().equals("zh"));
        List<Rewrite.Altered> written = rewrite.altered();
        Stream<Rewrite.Altered> ruled =
                Stream.of(Kind.values())
                        .filter(kind -> written.stream().noneMatch(w -> w.kind() == kind))
                        .flatMap(kind -> rules.altered(rewrite, kind, evidence).stream());
        return Stream.of(
                        Stream.of(new Rewrite.Altered(Kind.FAITHFUL, rewrite.faithful())),
                        written.stream(),
                        ruled)
                .flatMap(each -> each)
                .map(a ->
                        new Case(
                                a.kind(),
                                direction,
                                rewrite.paper(),
                                evidence,
                                rewrite.faithful(),
                                a.text(),
                                a.kind() != Kind.FAITHFUL && !written.contains(a)))
                .toList();
    }

    /// The lines of a table of this package, without comments.
    static List<String> lines(String name) throws IOException {
        try (InputStream in = PlantedSet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        }
    }
}
