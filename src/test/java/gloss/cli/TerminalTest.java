package gloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void coloursOnlyATerminalThatWantsIt() {
        assertThat(terminal(Map.of(), true, true).colour()).isTrue();
        assertThat(terminal(Map.of(), false, true).colour()).isFalse();
        assertThat(terminal(Map.of("NO_COLOR", "1"), true, true).colour()).isFalse();
        assertThat(terminal(Map.of("NO_COLOR", ""), true, true).colour()).isTrue();
        assertThat(terminal(Map.of("TERM", "dumb"), true, true).colour()).isFalse();
    }

    @Test
    void showsProgressWhereStandardErrorIsATerminal() {
        assertThat(terminal(Map.of(), false, true).showsProgress()).isTrue();
        assertThat(terminal(Map.of(), true, false).showsProgress()).isFalse();
        assertThat(terminal(Map.of("TERM", "dumb"), true, true).showsProgress()).isFalse();
    }

    @Test
    void isAsWideAsColumnsSays() {
        assertThat(columns("120")).isEqualTo(120);
        assertThat(columns("5")).isEqualTo(20);
        assertThat(columns("")).isEqualTo(80);
        assertThat(columns("wide")).isEqualTo(80);
        assertThat(columns("-3")).isEqualTo(80);
        assertThat(columns("99999")).isEqualTo(80);
    }

    @Test
    void isAsWideAsItMeasuresUnlessNobodyLooksAtIt() {
        OptionalInt measured = OptionalInt.of(132);
        assertThat(new Terminal(Map.of(), true, true, measured).columns()).isEqualTo(132);
        assertThat(new Terminal(Map.of(), false, true, measured).columns()).isEqualTo(80);
        assertThat(new Terminal(Map.of("COLUMNS", "60"), true, true, measured).columns())
                .isEqualTo(60);
    }

    private static Terminal terminal(Map<String, String> environment, boolean out, boolean err) {
        return new Terminal(environment, out, err, OptionalInt.empty());
    }

    private static int columns(String told) {
        return terminal(Map.of("COLUMNS", told), false, false).columns();
    }
}
