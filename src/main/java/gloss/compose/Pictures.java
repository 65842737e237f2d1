package gloss.compose;

import gloss.language.ReadingSpeed;
import gloss.reading.FormText;
import gloss.reading.KeyEquation;
import gloss.reading.KeyFigure;
import gloss.reading.ReadingTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reading shows besides sentences, and what that costs: at most two figures, a table and a
/// theorem, as long as looking takes no more than three tenths of the time.
record Pictures(
        List<KeyFigure> figures, Optional<KeyTables.Found> table, List<KeyEquation> equations) {
    private static final double MOST_LOOKING = 0.3;
    private static final double SECONDS_A_MINUTE = 60;

    /// Words of a table at five minutes and 238 words: a third of the results.
    private static final double TABLE_SHARE = 0.075;

    Pictures {
        figures = List.copyOf(figures);
        equations = List.copyOf(equations);
    }

    static Pictures of(Analysis analysis, Settings settings, ReadingSpeed speed, FormText forms) {
        double left = settings.minutes() * SECONDS_A_MINUTE * MOST_LOOKING;
        KeyFigures figures = new KeyFigures(analysis.paper(), analysis.kinds(), speed);
        List<KeyFigure> shown = new ArrayList<>();
        Optional<KeyFigure> method = figures.method();
        if (method.isPresent() && left >= ReadingTime.METHOD_FIGURE_SECONDS) {
            shown.add(method.get());
            left -= ReadingTime.METHOD_FIGURE_SECONDS;
        }
        Optional<KeyTables.Found> table = Optional.empty();
        if (left >= ReadingTime.TABLE_SECONDS) {
            int words = (int) (settings.minutes() * speed.perMinute() * TABLE_SHARE);
            table = new KeyTables(analysis.paper(), analysis.kinds(), speed).results(words, forms);
            left -= table.isPresent() ? ReadingTime.TABLE_SECONDS : 0;
        }
        Optional<KeyEquation> theorem =
                KeyEquations.of(analysis.paper(), analysis.kind(), analysis.kinds());
        List<KeyEquation> equations = new ArrayList<>();
        if (theorem.isPresent() && left >= ReadingTime.EQUATION_SECONDS) {
            equations.add(theorem.get());
            left -= ReadingTime.EQUATION_SECONDS;
        }
        Optional<KeyFigure> results = figures.results(method);
        if (results.isPresent() && left >= ReadingTime.FIGURE_SECONDS) {
            shown.add(results.get());
        }
        return new Pictures(shown, table, equations);
    }

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
