package gloss.app;

import gloss.compose.Settings;
import gloss.models.Account;
import gloss.models.Answer;
import gloss.models.ModelSettings;
import gloss.models.Usage;
import gloss.paper.Notice;
import gloss.paper.Paper;
import gloss.paper.Problem;
import gloss.reading.Check;
import gloss.reading.Point;
import gloss.reading.Reading;
import gloss.rewrite.Languages;
import gloss.rewrite.Rewriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Composes a reading and has a model write it anew. Says beforehand what is sent where and what it
/// may cost, and afterwards what it did cost. When the model does not answer, the reading is the
/// extract that there would be without it, and says so.
public final class RewriteReading implements BiFunction<Paper, Settings, Reading> {
    private final BiFunction<Paper, Settings, Reading> composer;
    private final Rewriter rewriter;
    private final ModelSettings model;
    private final Path answers;
    private final Languages languages;
    private final Consumer<String> told;
    private final Duration firstWait;

    /// A reader of both.
    ///
    /// @param answers the folder where answers are kept
    /// @param told gets a line before and a line after
    /// @param firstWait before a failed question is asked again
    public RewriteReading(
            BiFunction<Paper, Settings, Reading> composer,
            Rewriter rewriter,
            ModelSettings model,
            Path answers,
            Languages languages,
            Consumer<String> told,
            Duration firstWait) {
        this.composer = composer;
        this.rewriter = rewriter;
        this.model = model;
        this.answers = answers;
        this.languages = languages;
        this.told = told;
        this.firstWait = firstWait;
    }

    @Override
    public Reading apply(Paper paper, Settings settings) {
        int perMinute = languages.composing(paper.language(), settings.wordsPerMinute());
        Reading extract =
                composer.apply(
                        paper, new Settings(settings.labels(), settings.minutes(), perMinute));
        ModelWords words = new ModelWords(settings.labels());
        told.accept(
                words.before(
                        paper.source(),
                        Rewriter.sentences(extract),
                        model,
                        Rewriter.estimate(extract, languages)));
        Account account =
                Account.open(model, answers, paper.id() + "\n" + Rewriter.RECIPE, firstWait);
        Rewriter.Rewritten rewritten =
                rewriter.rewrite(
                        extract,
                        paper,
                        languages,
                        settings.wordsPerMinute(),
                        account,
                        model.name());
        Reading reading =
                rewritten.answered() ? rewritten.reading() : composer.apply(paper, settings);
        Usage used = account.used();
        told.accept(
                words.after(
                        paper.source(),
                        used,
                        account.remembered(),
                        model.prices(),
                        count(reading, Check.SUPPORTED),
                        count(reading, Check.REPLACED)));
        return rewritten
                .silent()
                .map(silent -> with(reading, notice(silent, words, rewritten.answered())))
                .orElse(reading);
    }

    /// In both languages.
    private static long count(Reading reading, Check check) {
        return reading.count(check)
                + reading.points()
                        .map(Point::beside)
                        .filter(b -> b != null && b.check() == check)
                        .count();
    }

    private static Notice notice(Answer.Silent silent, ModelWords words, boolean answered) {
        Problem problem = answered ? Problem.MODEL_STOPPED : Problem.MODEL_SILENT;
        return new Notice(problem, words.why(silent.reason(), silent.detail()), 0);
    }

    private static Reading with(Reading reading, Notice notice) {
        List<Notice> notices = new ArrayList<>(reading.notices());
        notices.add(notice);
        return reading.rewritten(
                reading.language(),
                reading.wordsPerMinute(),
                reading.engine(),
                reading.headline(),
                reading.parts(),
                notices);
    }
}
