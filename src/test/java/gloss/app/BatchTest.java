package gloss.app;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Problem;
import gloss.source.Input;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BatchTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final List<Outcome> told = new ArrayList<>();

    @Test
    void tellsOutcomesInTheOrderOfTheInputs() {
        List<Input> inputs = inputs(50);
        new Batch(4, LONG)
                .run(
                        inputs,
                        file -> {
                            pause((file.name().hashCode() & 7) * 2L);
                            return made(file);
                        },
                        told::add);
        assertThat(told.stream().map(Outcome::input)).isEqualTo(names(inputs));
    }

    @Test
    void worksOnAsManyAsThereAreThreadsAndDoesNotRunFarAhead() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger farthest = new AtomicInteger();
        new Batch(3, LONG)
                .run(
                        inputs(60),
                        file -> {
                            farthest.accumulateAndGet(
                                    begun.incrementAndGet() - told.size(), Math::max);
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            pause(file.name().equals("0.pdf") ? 200 : 1);
                            now.decrementAndGet();
                            return made(file);
                        },
                        told::add);
        assertThat(most.get()).isBetween(2, 3);
        assertThat(farthest.get()).isLessThanOrEqualTo(12);
    }

    @Test
    void makesWhateverIsThrownTheOutcomeOfThatInputAlone() {
        new Batch(2, LONG)
                .run(
                        inputs(4),
                        file ->
                                switch (file.name()) {
                                    case "0.pdf" -> throw new IllegalStateException("page 3");
                                    case "1.pdf" -> throw new OutOfMemoryError("heap");
                                    case "2.pdf" -> deep(file, 0);
                                    default -> made(file);
                                },
                        told::add);
        assertThat(told.get(0))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> {
                            assertThat(refused.problem()).isEqualTo(Problem.FAULT);
                            assertThat(refused.detail()).isEqualTo("IllegalStateException: page 3");
                        });
        assertThat(told.get(1))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.OVER_LIMIT));
        assertThat(told.get(2))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.detail()).isEqualTo("StackOverflowError"));
        assertThat(told.get(3)).isInstanceOf(Outcome.Made.class);
    }

    @Test
    void givesUpWhatTakesTooLongAndGoesOnInItsPlace() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        new Batch(1, Duration.ofMillis(300))
                .run(
                        inputs(3),
                        file -> {
                            if (file.name().equals("1.pdf")) {
                                deafTo(never);
                            }
                            return made(file);
                        },
                        told::add);
        assertThat(told.stream().map(Outcome::exit)).containsExactly(0, 1, 0);
        never.countDown();
    }

    @Test
    void passesOnInputsThatWereRefusedBefore() {
        Input refused = new Input.Refused("x", Problem.NO_SUCH_FILE, "why");
        new Batch(1, LONG).run(List.of(refused), BatchTest::made, told::add);
        assertThat(told).containsExactly(new Outcome.Refused("x", Problem.NO_SUCH_FILE, "why"));
    }

    @Test
    void stopsWhenNobodyListensAnyMore() {
        AtomicInteger begun = new AtomicInteger();
        new Batch(1, LONG)
                .run(
                        inputs(1000),
                        file -> {
                            begun.incrementAndGet();
                            return made(file);
                        },
                        outcome -> false);
        assertThat(begun.get()).isLessThan(10);
    }

    private static List<Input> inputs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Path.of(i + ".pdf"))
                .<Input>map(path -> new Input.InFile(path.toString(), path, path))
                .toList();
    }

    private static List<String> names(List<Input> inputs) {
        return inputs.stream().map(Input::name).toList();
    }

    private static Outcome made(Input.InFile file) {
        return new Outcome.Made(file.name(), "x", List.of());
    }

    private static Outcome deep(Input.InFile file, int depth) {
        return depth < 0 ? made(file) : deep(file, depth + 1);
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Waits and does not heed interruption, as a loop in a parser would.
    private static void deafTo(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            Thread.onSpinWait();
        }
    }
}
