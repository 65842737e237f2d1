package gloss.app;

import gloss.compose.Settings;
import gloss.models.Account;
import gloss.models.Answer;
import gloss.models.ModelSettings;
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
import java.util.Optional;
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

    /// What came of it.
    ///
    /// @param silent why the model was asked no further, when it was not
    /// @param answered whether it answered at all
    record Made(Reading reading, Optional<Answer.Silent> silent, boolean answered) {}

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
        Reading extract = extract(paper, settings);
        ModelWords words = new ModelWords(settings.labels());
        told.accept(
                words.before(
                        paper.source(),
                        Rewriter.sentences(extract),
                        model,
                        Rewriter.estimate(extract, languages)));
        Account account = Account.open(model, answers, about(paper), firstWait);
        Made made = make(extract, paper, settings, account, Rewriter.Progress.NONE);
        told.accept(
                words.after(
                        paper.source(),
                        account.used(),
                        account.remembered(),
                        model.prices(),
                        count(made.reading(), Check.SUPPORTED),
                        count(made.reading(), Check.REPLACED)));
        return made.reading();
    }

    /// The sentences that would be written anew.
    Reading extract(Paper paper, Settings settings) {
        return extract(composer, paper, settings, languages);
    }

    /// The same, before any model is set.
    static Reading extract(
            BiFunction<Paper, Settings, Reading> composer,
            Paper paper,
            Settings settings,
            Languages languages) {
        int perMinute = languages.composing(paper.language(), settings.wordsPerMinute());
        return composer.apply(
                paper, new Settings(settings.labels(), settings.minutes(), perMinute));
    }

    /// What answers are kept by, beside the model.
    static String about(Paper paper) {
        return paper.id() + "\n" + Rewriter.RECIPE;
    }

    /// Writes an extract anew on this account.
    Made make(
            Reading extract,
            Paper paper,
            Settings settings,
            Account account,
            Rewriter.Progress progress) {
        Rewriter.Rewritten rewritten =
                rewriter.rewrite(
                        extract,
                        paper,
                        languages,
                        settings.wordsPerMinute(),
                        account,
                        model.name(),
                        progress);
        Reading reading =
                rewritten.answered() ? rewritten.reading() : composer.apply(paper, settings);
        ModelWords words = new ModelWords(settings.labels());
        return new Made(
                rewritten
                        .silent()
                        .map(silent -> with(reading, notice(silent, words, rewritten.answered())))
                        .orElse(reading),
                rewritten.silent(),
                rewritten.answered());
    }

    /// In both languages.
    static long count(Reading reading, Check check) {
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
