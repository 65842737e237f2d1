package gloss.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.page.PrintedPaper;
import gloss.paper.Kind;
import gloss.paper.Problem;
import gloss.reading.Check;
import gloss.reading.Lead;
import gloss.reading.Part;
import gloss.reading.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words english = Words.of("en");
    private final Words chinese = Words.of("zh");

    @Test
    void hasWordsForEverythingInBothLanguages() {
        for (Words words : List.of(english, chinese)) {
            Stream.of(
                            Stream.of(Role.values()).map(words::role),
                            Stream.of(Role.values()).map(words::question),
                            Stream.of(Lead.values()).map(words::lead),
                            Stream.of(Kind.values()).map(words::kind),
                            Stream.of(Problem.values()).map(words::problem),
                            Stream.of(Check.values()).map(c -> words.counted(c, 2)))
                    .flatMap(s -> s)
                    .forEach(word -> assertThat(word).isNotBlank());
        }
        assertThat(Stream.of(Lead.values()).map(chinese::lead))
                .allMatch(word -> word.codePoints().allMatch(Character::isIdeographic));
    }

    @Test
    void aStepThatStandsAloneHasNoNumber() {
        Part steps =
                new SampleReading(new PrintedPaper())
                        .reading("en").parts().stream()
                                .filter(part -> part.role() == Role.METHOD)
                                .findFirst()
                                .orElseThrow();
        Part alone = new Part(Role.METHOD, steps.points().subList(0, 1), "");

        assertThat(english.step(1, steps)).isEqualTo("Step 1");
        assertThat(english.step(1, alone)).isEqualTo("Step");
        assertThat(chinese.step(1, alone)).isEqualTo("步骤");
    }

    @Test
    void minutesAreNeverRoundedDown() {
        assertThat(english.minutes(4.61)).isEqualTo("4.7 minutes");
        assertThat(english.minutes(5)).isEqualTo("5 minutes");
        assertThat(english.minutes(1)).isEqualTo("1 minute");
        assertThat(chinese.minutes(4.6)).isEqualTo("4.6 分钟");
    }

    @Test
    void callsFiguresAndTablesInTheReadersLanguage() {
        assertThat(chinese.label("Fig. 1")).isEqualTo("图 1");
        assertThat(chinese.label("Figure 12a")).isEqualTo("图 12a");
        assertThat(chinese.label("TABLE IV")).isEqualTo("表 IV");
        assertThat(chinese.label("Algorithm 1")).isEqualTo("Algorithm 1");
        assertThat(english.label("Figure 1")).isEqualTo("Figure 1");
        assertThat(english.label("图1")).isEqualTo("Fig. 1");
        assertThat(english.label("表 2")).isEqualTo("Table 2");
    }

    @Test
    void namesPages() {
        assertThat(english.pages(List.of(1, 4))).isEqualTo("pp. 1, 4");
        assertThat(chinese.pages(List.of(1, 4))).isEqualTo("第 1、4 页");
        assertThat(english.pages(List.of())).isEmpty();
    }
}
