package gloss.library;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.library.Arrival.Because;
import gloss.lists.Draft;
import gloss.lists.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IdentityTest {
    private static final String TITLE = "Deep Residual Learning for Image Recognition";
    private static final List<String> AUTHORS = List.of("Kaiming He", "Xiangyu Zhang");

    @Test
    void takesAPreprintAndTheProceedingsForOneWork() {
        Draft preprint = new Draft(TITLE).authors(AUTHORS).identifier("arxiv", "1512.03385v1");
        Draft printed =
                new Draft("Deep residual learning for image recognition.")
                        .authors(List.of("He, Kaiming", "Zhang, X."))
                        .identifier("doi", "10.1109/cvpr.2016.90");
        assertThat(Identity.same(file(preprint), file(printed))).hasValue(Because.SAME_TITLE);
    }

    @Test
    void takesVersionsOnArxivForOneWorkThoughTheTitleChanged() {
        Draft one =
                new Draft("Learning Things").authors(AUTHORS).identifier("arxiv", "1512.03385v1");
        Draft two = new Draft("On Residues").authors(AUTHORS).identifier("arxiv", "1512.03385v3");
        assertThat(Identity.same(file(one), file(two))).hasValue(Because.SAME_ARXIV);
    }

    @Test
    void takesAListsLineAndThePaperForOneWork() {
        assertThat(Identity.same(line(new Draft(TITLE)), file(new Draft(TITLE).authors(AUTHORS))))
                .hasValue(Because.SAME_TITLE);
    }

    @Test
    void keepsWorksApartThatAListGaveOneLink() {
        Draft one = new Draft("Scaling Local Self-Attention").identifier("arxiv", "2103.12731");
        Draft other =
                new Draft("Masked Autoencoders Are Vision Learners")
                        .identifier("arxiv", "2103.12731");
        assertThat(Identity.same(line(one), line(other))).isEmpty();
    }

    @Test
    void keepsShortTitlesOfDifferentPeopleApart() {
        Draft ours = new Draft("Editorial").authors(List.of("Ada Lovelace"));
        Draft theirs = new Draft("Editorial").authors(List.of("Alan Turing"));
        assertThat(Identity.same(file(ours), file(theirs))).isEmpty();
        assertThat(Identity.same(file(ours), line(new Draft("Editorial")))).isEmpty();
        assertThat(Identity.same(file(ours), file(ours))).isPresent();
    }

    @Test
    void keepsAnOverviewApartFromThePaper() {
        Draft overview = new Draft(TITLE).type(Entry.Type.OVERVIEW);
        assertThat(Identity.same(line(overview), line(new Draft(TITLE)))).isEmpty();
    }

    private static Arrival file(Draft draft) {
        Entry facts = draft.files(List.of(new Entry.File("%064x".formatted(1), ""))).entry();
        return new Arrival(0, "file:" + facts, facts, true, Because.FIRST);
    }

    private static Arrival line(Draft draft) {
        return Arrival.ofList("list.md", draft.entry());
    }
}
