package gloss.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.library.Arrival;
import gloss.library.Job;
import gloss.library.Jobs;
import gloss.library.Meaning;
import gloss.library.Note;
import gloss.library.Works.Mark;
import gloss.lists.Draft;
import gloss.lists.Entry;
import gloss.paper.Problem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteStoreTest {
    private static final String TITLE = "Deep Residual Learning for Image Recognition";

    @TempDir Path folder;
    private SqliteStore store;

    @BeforeEach
    void open() {
        store = new SqliteStore(folder.resolve("library.sqlite"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void makesOneEntryOfALineAndItsPaper() {
        String line = arrive(line("seed.md", new Draft(TITLE).headline("残差网络")));
        String paper =
                arrive(file("aa", new Draft(TITLE).authors(List.of("Kaiming He")).year(2016)));
        assertThat(paper).isEqualTo(line);
        Entry entry = store.works().entry(line).orElseThrow();
        assertThat(entry.headline()).isEqualTo("残差网络");
        assertThat(entry.year()).isEqualTo(2016);
        assertThat(entry.files()).hasSize(1);
        assertThat(store.works().entries()).hasSize(1);
    }

    @Test
    void changesNothingWhenTheSameComesAgain() {
        arrive(line("seed.md", new Draft(TITLE)));
        long change = store.works().change();
        arrive(line("seed.md", new Draft(TITLE)));
        assertThat(store.works().change()).isEqualTo(change);
        arrive(line("seed.md", new Draft(TITLE).venue("CVPR")));
        assertThat(store.works().change()).isGreaterThan(change);
        assertThat(store.works().entries().getFirst().venue()).isEqualTo("CVPR");
    }

    @Test
    void joinsTwoEntriesWhenAPaperShowsThatTheyAreOne() {
        String one =
                arrive(line("a.md", new Draft("On Residues").identifier("arxiv", "1512.03385")));
        String two = arrive(line("b.md", new Draft(TITLE)));
        assertThat(two).isNotEqualTo(one);
        List<String> he = List.of("Kaiming He");
        arrive(file("aa", new Draft(TITLE).authors(he)));
        arrive(
                file(
                        "bb",
                        new Draft("On Residues").authors(he).identifier("arxiv", "1512.03385v2")));
        arrive(file("cc", new Draft(TITLE).authors(he).identifier("arxiv", "1512.03385v3")));
        assertThat(store.works().entries()).hasSize(1);
        assertThat(store.works().entry(two)).isEqualTo(store.works().entry(one));
        assertThat(store.works().entry(one).orElseThrow().arxiv()).isEqualTo("1512.03385v3");
    }

    @Test
    void takesAMergerBack() {
        String one = arrive(line("a.md", new Draft("One work of ours").venue("ICML")));
        String two = arrive(line("b.md", new Draft("Another work of theirs").venue("ICLR")));
        store.works().mark(two, Mark.TAG, "theirs", true);
        store.notes().add(note(two, "theirs"));
        List<Entry> before = store.works().entries();
        assertThat(store.works().merge(one, two)).isTrue();
        assertThat(store.works().entries()).hasSize(1);
        assertThat(store.works().entry(two)).isEqualTo(store.works().entry(one));
        assertThat(store.notes().of(one)).hasSize(1);
        assertThat(store.works().entry(one).orElseThrow().tags()).containsExactly("theirs");

        long moved = store.works().arrivals(one).get(1).id();
        assertThat(store.works().part(moved)).hasValue(two);
        assertThat(store.works().entries()).isEqualTo(before);
        assertThat(store.notes().of(two)).hasSize(1);
        assertThat(store.notes().of(one)).isEmpty();
    }

    @Test
    void keepsApartWhatWasTakenApart() {
        arrive(line("a.md", new Draft(TITLE)));
        arrive(line("b.md", new Draft(TITLE)));
        long second = store.works().arrivals(store.works().entries().getFirst().id()).get(1).id();
        String other = store.works().part(second).orElseThrow();
        arrive(line("b.md", new Draft(TITLE).venue("CVPR")));
        assertThat(store.works().entries()).hasSize(2);
        assertThat(store.works().entry(other).orElseThrow().venue()).isEqualTo("CVPR");
    }

    @Test
    void removesAnEntryWithAllThatHangsOnIt() {
        String id = arrive(line("a.md", new Draft(TITLE)));
        store.notes().add(note(id, "mine"));
        long change = store.works().change();
        assertThat(store.works().remove(id)).isTrue();
        assertThat(store.works().remove(id)).isFalse();
        assertThat(store.notes().all()).isEmpty();
        assertThat(store.works().since(change).gone()).containsExactly(id);
        assertThat(arrive(line("a.md", new Draft(TITLE)))).isEqualTo(id);
        assertThat(store.works().since(change).gone()).isEmpty();
    }

    @Test
    void keepsTheQueueInOrder() {
        List<Job> jobs =
                store.jobs()
                        .want(List.of(Jobs.Wanted.file("a", "/a"), Jobs.Wanted.file("b", "/b")));
        assertThat(store.jobs().want(List.of(Jobs.Wanted.file("a", "/a"))))
                .isEqualTo(jobs.subList(0, 1));
        assertThat(store.jobs().begin(jobs.getFirst().id())).isTrue();
        assertThat(store.jobs().begin(jobs.getFirst().id())).isFalse();
        store.jobs().failed(jobs.get(1).id(), Problem.NOT_A_PDF, "0 bytes");
        assertThat(store.jobs().waiting()).isEmpty();
        assertThat(store.jobs().resume()).isEqualTo(1);
        assertThat(store.jobs().waiting()).extracting(Job::input).containsExactly("a");
        assertThat(store.jobs().job(jobs.get(1).id()).orElseThrow().problem())
                .isEqualTo(Problem.NOT_A_PDF);
    }

    @Test
    void remembersWhatTextsMean() {
        store.keep("a text", new Meaning("en", new float[] {0.6f, 0.8f}));
        assertThat(store.meaning("zh", "a text")).isEmpty();
        float[] vector = store.meaning("en", "a text").orElseThrow().vector();
        assertThat(vector[0]).isCloseTo(0.6f, org.assertj.core.api.Assertions.within(0.01f));
    }

    @Test
    void opensAgainWithEverything() {
        arrive(line("a.md", new Draft(TITLE)));
        List<Entry> before = store.works().entries();
        store.close();
        open();
        assertThat(store.works().entries()).isEqualTo(before);
        assertThat(store.faults()).isEmpty();
    }

    private String arrive(Arrival arrival) {
        return store.works().arrive(List.of(arrival)).getFirst();
    }

    private static Note note(String entry, String text) {
        return new Note(0, entry, "", text, Optional.empty(), Instant.EPOCH, Instant.EPOCH);
    }

    private static Arrival line(String list, Draft draft) {
        return Arrival.ofList(list, draft.entry());
    }

    private static Arrival file(String sha256, Draft draft) {
        return Arrival.ofFile(draft.files(List.of(new Entry.File(sha256, ""))).entry(), true);
    }
}
