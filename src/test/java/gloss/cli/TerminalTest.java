package gloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void coloursOnlyATerminalThatWantsIt() {
        assertThat(new Terminal(Map.of(), true, true).colour()).isTrue();
        assertThat(new Terminal(Map.of(), false, true).colour()).isFalse();
        assertThat(new Terminal(Map.of("NO_COLOR", "1"), true, true).colour()).isFalse();
        assertThat(new Terminal(Map.of("NO_COLOR", ""), true, true).colour()).isTrue();
        assertThat(new Terminal(Map.of("TERM", "dumb"), true, true).colour()).isFalse();
    }

    @Test
    void showsProgressWhereStandardErrorIsATerminal() {
        assertThat(new Terminal(Map.of(), false, true).showsProgress()).isTrue();
        assertThat(new Terminal(Map.of(), true, false).showsProgress()).isFalse();
        assertThat(new Terminal(Map.of("TERM", "dumb"), true, true).showsProgress()).isFalse();
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

    private static int columns(String told) {
        return new Terminal(Map.of("COLUMNS", told), false, false).columns();
    }
}
