package gloss.models;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A model for one reading: asked patiently, under its limits, and not for what it has answered
/// before.
public final class Account implements Model {
    private final ModelSettings settings;
    private final Metered metered;
    private final @Nullable Remembering remembering;

    private Account(ModelSettings settings, Metered metered, @Nullable Remembering remembering) {
        this.settings = settings;
        this.metered = metered;
        this.remembering = remembering;
    }

    /// Opens one; its time begins now.
    ///
    /// @param answers the folder where answers are kept
    /// @param about what an answer is for: the paper's hash and the recipe
    public static Account open(
            ModelSettings settings, Path answers, String about, Duration firstWait) {
        Metered metered = metered(settings, firstWait);
        return new Account(
                settings, metered, new Remembering(metered, answers, about(settings, about)));
    }

    /// One that knows what was answered before and asks nothing.
    public static Account closed(ModelSettings settings, Path answers, String about) {
        Metered silent =
                new Metered(
                        _ -> new Answer.Silent(Answer.Reason.CANCELLED, ""),
                        settings.limits(),
                        settings.prices(),
                        new Deadline(settings.limits().time(), System::nanoTime));
        return new Account(
                settings, silent, new Remembering(silent, answers, about(settings, about)));
    }

    private static String about(ModelSettings settings, String about) {
        return about
                + "\n"
                + settings.protocol()
                + " "
                + settings.endpoint()
                + " "
                + settings.name();
    }

    /// One that keeps no answer.
    public static Account forgetful(ModelSettings settings, Duration firstWait) {
        return new Account(settings, metered(settings, firstWait), null);
    }

    private static Metered metered(ModelSettings settings, Duration firstWait) {
        Deadline deadline = new Deadline(settings.limits().time(), System::nanoTime);
        return new Metered(
                new Patient(new Endpoint(settings, deadline), firstWait),
                settings.limits(),
                settings.prices(),
                deadline);
    }

    @Override
    public Answer ask(Question question) {
        return remembering == null ? metered.ask(question) : remembering.ask(question);
    }

    public ModelSettings settings() {
        return settings;
    }

    public Usage used() {
        return metered.used();
    }

    public BigDecimal cost() {
        return metered.cost();
    }

    /// How many answers were known before.
    public int remembered() {
        return remembering == null ? 0 : remembering.remembered();
    }
}
