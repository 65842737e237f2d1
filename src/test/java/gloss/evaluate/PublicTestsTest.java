package gloss.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.app.Evaluation;
import gloss.app.Evaluation.End;
import gloss.app.Evaluation.Task;
import gloss.app.WholeFiles;
import gloss.language.OnnxEmbeddings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicTestsTest {
    private static final String ABSTRACT =
            """
            {"abstract_id": 7, "sentences": ["Sorting is one of the oldest problems.", "In this \
            paper we propose a new method for sorting.", "Results show that it is 20% faster than \
            merge sort."], "labels": ["background", "objective", "result"], "confs": [1, 0.6, 0.8]}
            """;
    private static final String SUMMARY =
            """
            {"paper_id": "x1", "title": "Sorting by Tides", "source": ["Sorting is old.", "In this \
            paper, we propose to sort by tides, which is new."], \
            "target": ["We propose to sort by tides."]}
            """;

    @TempDir Path folder;

    @Test
    void answersRolesInOrderUnderTheSameId() throws IOException {
        assertThat(run(Task.ROLES, ABSTRACT, "answers")).isEqualTo(new End.Done(1));
        assertThat(folder.resolve("answers"))
                .hasContent(
                        "{\"abstract_id\":7,\"labels\":[\"background\",\"objective\",\"result\"]}");
    }

    @Test
    void answersASummaryThatIsACutOfOneSentence() throws IOException {
        assertThat(run(Task.TLDR, SUMMARY, "answers")).isEqualTo(new End.Done(1));
        assertThat(Files.readString(folder.resolve("answers")))
                .startsWith("{\"paper_id\":\"x1\",\"tldr\":\"We propose to sort by tides");
    }

    @Test
    void makesTheSameWeightsFromTheSameFile() throws IOException {
        for (Task task : new Task[] {Task.TRAIN_ROLES, Task.TRAIN_TLDR}) {
            String data = task == Task.TRAIN_ROLES ? ABSTRACT : SUMMARY;
            run(task, data, "one");
            run(task, data, "two");
            assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("two"));
        }
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        assertThat(run(Task.ROLES, SUMMARY, "answers")).isInstanceOf(End.Failed.class);
        assertThat(run(Task.TRAIN_TLDR, ABSTRACT, "answers")).isInstanceOf(End.Failed.class);
        assertThat(run(Task.ROLES, "no JSON", "answers")).isInstanceOf(End.Failed.class);
        assertThat(folder.resolve("answers")).doesNotExist();
    }

    private End run(Task task, String data, String out) throws IOException {
        Path file = Files.writeString(folder.resolve("data.jsonl"), data);
        return new PublicTests(new WholeFiles(), OnnxEmbeddings::of)
                .run(
                        new Evaluation.Request(
                                task, file, folder.resolve(out), false, Optional.empty()));
    }
}
