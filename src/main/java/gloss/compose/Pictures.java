package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.reading.FormText;
import gloss.reading.KeyEquation;
import gloss.reading.KeyFigure;
import gloss.reading.KeyTable;
import gloss.reading.ReadingTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reading shows besides sentences, and what that costs: at most two figures, a table and a
/// theorem, as long as looking and reading their captions takes no more than a third of the time.
record Pictures(
        List<KeyFigure> figures, Optional<KeyTables.Found> table, List<KeyEquation> equations) {
    private static final double MOST_LOOKING = 0.33;
    private static final double SECONDS_A_MINUTE = 60;

    /// The share of the time for a table's caption and cells: a third of the results.
    private static final double MOST_CELLS = 0.075;

    Pictures {
        figures = List.copyOf(figures);
        equations = List.copyOf(equations);
    }

    static Pictures of(Analysis analysis, Settings settings, ReadingSpeed speed, FormText forms) {
        double left = settings.minutes() * SECONDS_A_MINUTE * MOST_LOOKING;
        KeyFigures figures = new KeyFigures(analysis.paper(), analysis.kinds(), speed);
        List<KeyFigure> shown = new ArrayList<>();
        Optional<KeyFigure> method = figures.method();
        if (method.isPresent() && seconds(method.get(), speed) <= left) {
            shown.add(method.get());
            left -= seconds(method.get(), speed);
        }
        Optional<KeyTables.Found> table = Optional.empty();
        if (ReadingTime.TABLE_SECONDS <= left) {
            double reading =
                    Math.min(
                            left - ReadingTime.TABLE_SECONDS,
                            settings.minutes() * SECONDS_A_MINUTE * MOST_CELLS);
            int words = (int) (reading * speed.perMinute() / SECONDS_A_MINUTE);
            table = new KeyTables(analysis.paper(), analysis.kinds(), speed).results(words, forms);
            left -= table.map(t -> seconds(t.table(), speed)).orElse(0.0);
        }
        List<KeyEquation> equations = new ArrayList<>();
        Optional<KeyEquation> theorem =
                KeyEquations.of(analysis.paper(), analysis.kind(), analysis.kinds());
        if (theorem.isPresent() && ReadingTime.EQUATION_SECONDS <= left) {
            equations.add(theorem.get());
            left -= ReadingTime.EQUATION_SECONDS;
        }
        Optional<KeyFigure> results = figures.results(method);
        if (results.isPresent() && seconds(results.get(), speed) <= left) {
            shown.add(results.get());
        }
        return new Pictures(shown, table, equations);
    }

    private static double seconds(KeyFigure figure, ReadingSpeed speed) {
        return ReadingTime.seconds(figure) + speed.seconds(speed.units(figure.caption()));
    }

    private static double seconds(KeyTable table, ReadingSpeed speed) {
        return ReadingTime.TABLE_SECONDS + speed.seconds(ReadingTime.words(table, speed));
    }

    /// Seconds of looking alone, as the budget counts them.
    int seconds() {
        return figures.stream().mapToInt(ReadingTime::seconds).sum()
                + (table.isPresent() ? ReadingTime.TABLE_SECONDS : 0)
                + equations.size() * ReadingTime.EQUATION_SECONDS;
    }

    /// Words of captions and cells that stand in this slot.
    int words(gloss.reading.Role slot, ReadingSpeed speed) {
        int captions =
                figures.stream()
                        .filter(f -> f.role() == slot)
                        .mapToInt(f -> speed.units(f.caption()))
                        .sum();
        int cells =
                table.filter(t -> t.table().role() == slot)
                        .map(t -> ReadingTime.words(t.table(), speed))
                        .orElse(0);
        return captions + cells;
    }
}
