package gloss.evaluate.planted;

import gloss.language.Glossary;
import gloss.verify.Context;
import gloss.verify.Verifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Runs the check over the planted set.
public final class CheckTest {
    private final Glossary glossary = new Glossary();
    private final PlantedSet set;

    /// @param folder where the papers are; without them only the sentences of our own are run
    /// @param held the part that is only for the final figure
    public CheckTest(Path folder, boolean held) throws IOException {
        this(folder, held ? PlantedSet.HELD : PlantedSet.OURS);
    }

    CheckTest(Path folder, List<String> files) throws IOException {
        this.set = PlantedSet.of(new Sources(folder), files);
    }

    public int cases() {
        return set.cases().size();
    }

    int missing() {
        return set.missing();
    }

    /// As Markdown: what was run, the table at the default strictness, the curve of strictness, and
    /// on request every mistake.
    public String report(boolean mistakes) {
        Tally tally = tally(Verifier.DEFAULT_STRICTNESS);
        return String.format(
                        Locale.ROOT,
                        "%d cases from %d papers, %d rewrites without their sentence%n%n",
                        cases(),
                        set.papers(),
                        missing())
                + tally.table()
                + "\n"
                + curve()
                + (mistakes ? "\n" + tally.mistakes() : "");
    }

    Tally tally(double strictness) {
        Verifier verifier = new Verifier(glossary, strictness);
        Tally tally = new Tally();
        for (Case each : set.cases()) {
            tally.add(
                    new Tally.Judged(
                            each,
                            verifier.check(
                                    each.sentence(), List.of(each.evidence()), Context.NONE)));
        }
        return tally;
    }

    /// What strictness buys: caught over all kinds, and false alarms.
    private String curve() {
        StringBuilder out =
                new StringBuilder("| strictness | caught | false alarms |\n|--:|--:|--:|\n");
        List<Case.Direction> all = List.of(Case.Direction.values());
        for (int tenth = 2; tenth <= 8; tenth++) {
            Tally tally = tally(tenth / 10.0);
            double caught = 0;
            int count = 0;
            for (Kind kind : Kind.values()) {
                if (kind != Kind.FAITHFUL && tally.count(kind, all) > 0) {
                    caught += tally.caught(kind, all) * tally.count(kind, all);
                    count += tally.count(kind, all);
                }
            }
            out.append(
                    String.format(
                            Locale.ROOT,
                            "| %.1f | %.3f | %.3f |%n",
                            tenth / 10.0,
                            caught / count,
                            tally.caught(Kind.FAITHFUL, all)));
        }
        return out.toString();
    }
}
