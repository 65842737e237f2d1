package gloss.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Papers;
import org.junit.jupiter.api.Test;

final class OwnNamesTest {
    private static OwnNames names(String title, String summary) {
        return new OwnNames(Papers.of("# Abstract\n\n" + summary).titled(title).paper());
    }

    @Test
    void takesTheNameBeforeTheColon() {
        OwnNames names = names("mixup: Beyond Empirical Risk Minimization", "It is simple.");
        assertThat(names.in("mixup (alpha = 8)")).isTrue();
        assertThat(names.in("ERM")).isFalse();
        assertThat(names.open("Mixup trains a network.")).isTrue();
    }

    @Test
    void takesWhatTheAbstractProposes() {
        OwnNames names =
                names("On networks", "We propose Group Normalization (GN) as an alternative.");
        assertThat(names.in("R50 GN")).isTrue();
        assertThat(names.in("R50 BN")).isFalse();
    }

    @Test
    void takesTheToolThatAnAbstractIsAboutAndTheTextKeepsSpeakingOf() {
        String text =
                "The reed package provides functions for the wind in reeds. It needs no other.\n\n# Use\n\nThe package reed has one class. In reed a wind is a row. Plots of reed are grey. We use reed on rivers.";
        OwnNames names = names("Object-oriented winds", text);
        assertThat(names.named("with reed we plot")).isTrue();
        assertThat(names.open("The R package reed plots winds.")).isTrue();
        assertThat(names.masked("The package reed plots.")).isEqualTo("The package #own plots.");
        assertThat(
                        names(
                                        "On winds",
                                        "The reed package (Hall 2009) provides functions. "
                                                + text.substring(47))
                                .named("reed"))
                .isFalse();
    }

    @Test
    void takesNoToolThatIsNamedOnce() {
        assertThat(names("On winds", "We present winds with the reed package.").named("reed"))
                .isFalse();
    }

    @Test
    void readsTheInitialsOfTheTitle() {
        OwnNames names = names("Hierarchical Indian Buffet Neural Networks", "They grow.");
        assertThat(names.in("HIBNN")).isTrue();
        assertThat(names.in("IBNN")).isTrue();
        assertThat(names.in("VCL")).isFalse();
    }

    @Test
    void keepsNamesOfSeveralWordsWhole() {
        OwnNames names =
                names(
                        "Fast R-CNN",
                        "This paper proposes a Fast Region-based network method (Fast R-CNN).");
        assertThat(names.in("Fast R-CNN")).isTrue();
        assertThat(names.in("R-CNN")).isFalse();
    }

    @Test
    void knowsOursInAnyTable() {
        OwnNames names = names("On networks", "It is simple.");
        assertThat(names.in("Ours (w/o loss)")).isTrue();
        assertThat(names.in("Proposed")).isTrue();
        assertThat(names.in("Hours")).isFalse();
    }
}
