package gloss.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Link;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LinkRolesTest {
    private final LinkRoles roles =
            new LinkRoles(
                    "mixup: Beyond Empirical Risk Minimization",
                    List.of("Ross Girshick"),
                    List.of());

    private Link.Role role(String uri, String words, int page) {
        return roles.of(uri, words, page);
    }

    @Test
    void takesARepositoryOnTheFirstPageForThePapersOwn() {
        assertThat(role("https://github.com/salesforce/BLIP", "", 1)).isEqualTo(Link.Role.CODE);
    }

    @Test
    void takesARepositoryThatItsSentenceOffersForThePapersOwn() {
        assertThat(
                        role(
                                "https://github.com/skezle/IBP_BNN",
                                "³Our code is available at https://github.com/skezle/IBP_BNN.",
                                5))
                .isEqualTo(Link.Role.CODE);
    }

    @Test
    void knowsThePapersOwnByAWordOfTheTitleOrAnAuthorsName() {
        assertThat(role("https://github.com/facebookresearch/mixup-cifar10", "", 7))
                .isEqualTo(Link.Role.CODE);
        assertThat(role("https://github.com/rbgirshick/fast-rcnn", "", 7))
                .isEqualTo(Link.Role.CODE);
    }

    @Test
    void leavesOthersToolsAndProfilesAlone() {
        assertThat(role("https://github.com/facebookresearch/DPR/tree/main", "", 5))
                .isEqualTo(Link.Role.OTHER);
        assertThat(
                        role(
                                "https://github.com/BVLC/caffe",
                                "We use the public implementation available at https://github.com/BVLC/caffe.",
                                4))
                .isEqualTo(Link.Role.OTHER);
        assertThat(role("https://github.com/codyalbertross", "", 1)).isEqualTo(Link.Role.OTHER);
        assertThat(role("https://github.com/openjournals/jose-reviews/issues/240", "", 1))
                .isEqualTo(Link.Role.OTHER);
    }

    @Test
    void knowsDataByWhereTheyLieAndByWhatIsSaid() {
        assertThat(role("https://zenodo.org/record/17", "", 9)).isEqualTo(Link.Role.DATA);
        assertThat(
                        role(
                                "https://lab.example.org/x",
                                "The data set is available at https://lab.example.org/x.",
                                9))
                .isEqualTo(Link.Role.DATA);
    }

    @Test
    void keepsTheSurestRepositoryAndNoPartOfIt() {
        Link own = new Link("https://github.com/facebookresearch/mixup-cifar10", Link.Role.CODE, 1);
        Link part =
                new Link(
                        "https://github.com/facebookresearch/mixup-cifar10/tree/main",
                        Link.Role.CODE,
                        1);
        Link weak = new Link("https://github.com/other/mixup-again", Link.Role.CODE, 9);
        assertThat(roles.surest(List.of(own, part, weak), Map.of()))
                .extracting(Link::role)
                .containsExactly(Link.Role.CODE, Link.Role.OTHER, Link.Role.OTHER);
    }
}
