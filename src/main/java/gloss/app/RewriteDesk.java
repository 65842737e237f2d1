package gloss.app;

import gloss.compose.Settings;
import gloss.json.Seal;
import gloss.library.Rewritings;
import gloss.models.Account;
import gloss.models.Answer;
import gloss.models.ModelSettings;
import gloss.models.Usage;
import gloss.paper.Paper;
import gloss.paper.Problem;
import gloss.reading.Check;
import gloss.reading.Evidence;
import gloss.reading.Reading;
import gloss.rewrite.Languages;
import gloss.rewrite.Relabelled;
import gloss.rewrite.Rewriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Where the papers of a library are rewritten: says what would be sent, writes in the background,
/// stops when it is told to, and keeps what was written in the library. All methods may be called
/// from several threads.
public final class RewriteDesk implements AutoCloseable {
    /// Writing is waiting for a server, mostly; more at once would only meet its limits.
    private static final int AT_ONCE = 2;

    /// Runs that are remembered when they have ended.
    private static final int RUNS = 50;

    /// A composed extract takes some 100 KB.
    private static final int EXTRACTS = 12;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Library library;
    private final ModelDesk models;
    private final Supplier<Rewriter> rewriter;
    private final BiFunction<Paper, Settings, Reading> composer;
    private final BiFunction<Reading, Paper, List<String>> checker;
    private final BiConsumer<Paper, Reading> written;
    private final Consumer<Throwable> faults;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Recent<Wanted, Optional<Reading>> extracts = new Recent<>(EXTRACTS);
    private final Deque<RewriteRun> runs = new ArrayDeque<>();
    private final Map<Long, Thread> threads = new HashMap<>();
    private long last;
    private long change;

    private record Wanted(String sha256, Rewriting into, Glasses glasses) {}

    /// What would be sent, and what it would take at most.
    ///
    /// @param sent the paper's sentences, as they would be sent
    /// @param known whether the library has this reading already
    public record Plan(
            ModelSettings model,
            boolean showsKey,
            List<Evidence.Quoted> sent,
            Usage most,
            boolean known) {
        public Plan {
            sent = List.copyOf(sent);
        }
    }

    /// @param rewriter is asked for when something is to be written
    /// @param checker every promise of a rewritten reading that is broken, in words
    /// @param written gets each paper with the reading that was kept of it
    /// @param faults is told of what goes wrong inside
    public RewriteDesk(
            Library library,
            ModelDesk models,
            Supplier<Rewriter> rewriter,
            BiFunction<Paper, Settings, Reading> composer,
            BiFunction<Reading, Paper, List<String>> checker,
            BiConsumer<Paper, Reading> written,
            Consumer<Throwable> faults) {
        this.library = library;
        this.models = models;
        this.rewriter = rewriter;
        this.composer = composer;
        this.checker = checker;
        this.written = written;
        this.faults = faults;
    }

    /// Where the model is set.
    public ModelDesk models() {
        return models;
    }

    public boolean has(String sha256) {
        return library.paper(sha256).isPresent();
    }

    /// The model that is set; empty when none is, or what is set makes no sense.
    private Optional<ModelSettings> model() {
        try {
            return models.settings();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Sends nothing. Empty when no model is set, or the paper has no reading.
    public Optional<Plan> plan(String sha256, Rewriting into, Glasses glasses) {
        Optional<ModelSettings> model = model();
        Optional<Languages> languages = into.languages();
        if (model.isEmpty() || languages.isEmpty()) {
            return Optional.empty();
        }
        return extract(new Wanted(sha256, into, glasses))
                .map(extract ->
                        new Plan(
                                model.get(),
                                model.get().showsKey(),
                                Rewriter.sent(extract),
                                Rewriter.estimate(extract, languages.get()),
                                library.rewriting(sha256, asked(into, glasses)).isPresent()));
    }

    private Optional<Reading> extract(Wanted wanted) {
        Optional<Reading> extract =
                extracts.get(
                        wanted,
                        () ->
                                readable(wanted.sha256())
                                        .flatMap(paper ->
                                                wanted.into()
                                                        .languages()
                                                        .map(languages ->
                                                                RewriteReading.extract(
                                                                        composer,
                                                                        paper,
                                                                        settings(wanted.glasses()),
                                                                        languages))));
        if (extract.isEmpty()) {
            extracts.forget(wanted);
        }
        return extract;
    }

    private Optional<Paper> readable(String sha256) {
        return library.paper(sha256)
                .filter(paper ->
                        paper.notices().stream()
                                .noneMatch(n -> n.problem() == Problem.NO_TEXT && n.page() == 0));
    }

    private static Settings settings(Glasses glasses) {
        return new Settings(glasses.labels(), glasses.minutes(), glasses.wordsPerMinute());
    }

    private static Rewritings.Asked asked(Rewriting into, Glasses glasses) {
        return new Rewritings.Asked(into.code(), glasses.code());
    }

    /// Begins to write, or returns the run that is at it. Empty as for `plan`.
    public Optional<RewriteRun> start(String sha256, Rewriting into, Glasses glasses) {
        Optional<ModelSettings> model = model();
        Optional<Paper> paper = readable(sha256);
        if (model.isEmpty() || paper.isEmpty() || into.languages().isEmpty()) {
            return Optional.empty();
        }
        synchronized (runs) {
            Optional<RewriteRun> same =
                    runs.stream()
                            .filter(run -> !run.ended() && run.isFor(sha256, into, glasses))
                            .findFirst();
            if (same.isPresent()) {
                return same;
            }
            RewriteRun run = RewriteRun.begun(++last, sha256, into, glasses, model.get().prices());
            runs.addFirst(run);
            while (runs.size() > RUNS && runs.getLast().ended()) {
                runs.removeLast();
            }
            Thread thread =
                    Thread.ofVirtual()
                            .name("rewriting")
                            .unstarted(() -> write(run, paper.get(), model.get()));
            threads.put(run.id(), thread);
            thread.start();
            return Optional.of(run);
        }
    }

    private void write(RewriteRun run, Paper paper, ModelSettings model) {
        Account account = null;
        RewriteRun end = stopped(run, Usage.NONE, 0);
        try {
            places.acquire();
            try {
                account =
                        Account.open(
                                model,
                                models.answers(),
                                RewriteReading.about(paper),
                                models.firstWait());
                end = written(run, paper, model, account);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                faults.accept(e);
                Answer.Silent fault = new Answer.Silent(Answer.Reason.BROKEN, "");
                end = failed(run, account, fault);
            }
        } finally {
            set(end);
            synchronized (runs) {
                threads.remove(run.id());
            }
        }
    }

    private RewriteRun written(RewriteRun run, Paper paper, ModelSettings model, Account account) {
        Wanted wanted = new Wanted(run.sha256(), run.into(), run.glasses());
        Reading extract = extract(wanted).orElseThrow();
        RewriteReading.Made made =
                writing(model, run.into())
                        .make(
                                extract,
                                paper,
                                settings(run.glasses()),
                                account,
                                (part, before, of) ->
                                        set(
                                                run.at(
                                                        part,
                                                        before,
                                                        of,
                                                        account.used(),
                                                        account.remembered())));
        if (Thread.interrupted() || isStopped(made)) {
            return stopped(run, account.used(), account.remembered());
        }
        if (!made.answered()) {
            return failed(run, account, made.silent().orElseThrow());
        }
        List<String> broken = checker.apply(made.reading(), paper);
        if (!broken.isEmpty()) {
            throw new IllegalStateException(
                    "the rewritten reading of " + paper.id() + " broke a promise: " + broken);
        }
        keep(paper, asked(run.into(), run.glasses()), made.reading());
        return run.at("", 1, 1, account.used(), account.remembered())
                .ended(
                        RewriteRun.State.DONE,
                        account.used(),
                        account.remembered(),
                        RewriteReading.count(made.reading(), Check.SUPPORTED),
                        RewriteReading.count(made.reading(), Check.REPLACED),
                        made.silent());
    }

    private static boolean isStopped(RewriteReading.Made made) {
        return made.silent().filter(s -> s.reason() == Answer.Reason.CANCELLED).isPresent();
    }

    private static RewriteRun stopped(RewriteRun run, Usage used, int remembered) {
        return run.ended(RewriteRun.State.STOPPED, used, remembered, 0, 0, Optional.empty());
    }

    private static RewriteRun failed(
            RewriteRun run, @org.jspecify.annotations.Nullable Account account, Answer.Silent why) {
        return run.ended(
                RewriteRun.State.FAILED,
                account == null ? Usage.NONE : account.used(),
                account == null ? 0 : account.remembered(),
                0,
                0,
                Optional.of(why));
    }

    private RewriteReading writing(ModelSettings model, Rewriting into) {
        return new RewriteReading(
                composer,
                rewriter.get(),
                model,
                models.answers(),
                into.languages().orElseThrow(),
                _ -> {},
                models.firstWait());
    }

    private Reading keep(Paper paper, Rewritings.Asked asked, Reading reading) {
        Reading sealed = Seal.seal(reading);
        library.keep(paper.id(), asked, sealed);
        written.accept(paper, sealed);
        synchronized (runs) {
            change++;
        }
        return sealed;
    }

    private void set(RewriteRun run) {
        synchronized (runs) {
            List<RewriteRun> all = new ArrayList<>(runs);
            runs.clear();
            all.forEach(each -> runs.addLast(each.id() == run.id() ? run : each));
        }
    }

    /// The latest first.
    public List<RewriteRun> runs() {
        synchronized (runs) {
            return List.copyOf(runs);
        }
    }

    public Optional<RewriteRun> run(long id) {
        return runs().stream().filter(run -> run.id() == id).findFirst();
    }

    /// Stops a run; what the model has answered by then is kept for the next try. Says whether
    /// there is such a run.
    public boolean stop(long id) {
        synchronized (runs) {
            Thread thread = threads.get(id);
            if (thread != null) {
                thread.interrupt();
            }
        }
        return run(id).isPresent();
    }

    /// Another number whenever a reading was written.
    public long change() {
        synchronized (runs) {
            return change;
        }
    }

    /// In which languages the library has this paper rewritten.
    public List<Rewriting> known(String sha256) {
        List<String> known =
                library.rewritings(sha256).stream().map(Rewritings.Asked::languages).toList();
        return Stream.of(Rewriting.ENGLISH, Rewriting.CHINESE, Rewriting.BOTH)
                .filter(each -> known.contains(each.code()))
                .toList();
    }

    /// The paper rewritten into this language: as asked for; else made of what the model has
    /// answered before, without asking it; else as it was last made for somebody else. Empty when
    /// there is none that still keeps every promise.
    public Optional<Reading> reading(String sha256, Rewriting into, Glasses glasses) {
        List<Rewritings.Asked> known =
                library.rewritings(sha256).stream()
                        .filter(asked -> asked.languages().equals(into.code()))
                        .toList();
        Optional<Paper> paper = readable(sha256);
        if (known.isEmpty() || paper.isEmpty()) {
            return Optional.empty();
        }
        Rewritings.Asked exact = asked(into, glasses);
        if (known.contains(exact)) {
            Optional<Reading> sound = sound(sha256, exact, paper.get());
            if (sound.isPresent()) {
                return sound;
            }
        }
        return fromMemory(paper.get(), into, glasses)
                .or(() ->
                        known.stream()
                                .flatMap(asked -> sound(sha256, asked, paper.get()).stream())
                                .findFirst()
                                .map(reading -> labelled(reading, paper.get(), glasses.labels())));
    }

    /// With labels in this language, where that keeps every promise.
    private Reading labelled(Reading reading, Paper paper, String labels) {
        if (reading.labels().equals(labels)) {
            return reading;
        }
        Reading other = Relabelled.of(reading, paper, labels);
        return checker.apply(other, paper).isEmpty() ? Seal.seal(other) : reading;
    }

    private Optional<Reading> sound(String sha256, Rewritings.Asked asked, Paper paper) {
        return library.rewriting(sha256, asked)
                .filter(reading -> checker.apply(reading, paper).isEmpty());
    }

    private Optional<Reading> fromMemory(Paper paper, Rewriting into, Glasses glasses) {
        Optional<ModelSettings> model = model();
        Optional<Reading> extract = extract(new Wanted(paper.id(), into, glasses));
        if (model.isEmpty() || extract.isEmpty()) {
            return Optional.empty();
        }
        RewriteReading.Made made =
                writing(model.get(), into)
                        .make(
                                extract.get(),
                                paper,
                                settings(glasses),
                                Account.closed(
                                        model.get(), models.answers(), RewriteReading.about(paper)),
                                Rewriter.Progress.NONE);
        return made.silent().isPresent() || !checker.apply(made.reading(), paper).isEmpty()
                ? Optional.empty()
                : Optional.of(keep(paper, asked(into, glasses), made.reading()));
    }

    /// Stops what is being written.
    @Override
    public void close() {
        List<Thread> working;
        synchronized (runs) {
            working = List.copyOf(threads.values());
        }
        working.forEach(Thread::interrupt);
        for (Thread thread : working) {
            try {
                thread.join(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
