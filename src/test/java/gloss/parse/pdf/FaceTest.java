package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FaceTest {
    @Test
    void knowsTheStylesOfLibertineByTheirLastLetters() {
        assertThat(face("ABCDEF+LinLibertineTI").italic()).isTrue();
        assertThat(face("ABCDEF+LinLibertineTI").bold()).isFalse();
        assertThat(face("LinBiolinumTB").bold()).isTrue();
        assertThat(face("LinBiolinumTBI").italic()).isTrue();
        assertThat(face("LinLibertineT").italic()).isFalse();
    }

    @Test
    void readsTheRelationsOfTheAmsByTheirCodes() {
        assertThat(TexCodes.named("6", "MSAM10")).isEqualTo("⩽");
        assertThat(TexCodes.named(">", "MSAM7")).isEqualTo("⩾");
        assertThat(TexCodes.named("6", "CMR10")).isEqualTo("6");
    }

    private static Face face(String name) {
        return Face.of(name, 0, false, false);
    }
}
