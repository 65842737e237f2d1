package gloss.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gloss.language.Glossary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class VerifierTest {
    private static final Verifier VERIFIER =
            new Verifier(new Glossary(), Verifier.DEFAULT_STRICTNESS);

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = VerifierTest.class.getResourceAsStream("cases.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> Arguments.of((Object[]) l.split("\t")));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatASentenceSaysOtherwiseThanItsEvidence(
            String aspect, String evidence, String sentence) {
        Verdict verdict = VERIFIER.check(sentence, List.of(evidence), Context.NONE);
        if (aspect.equals("ok")) {
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.isSupported()).isTrue();
        } else {
            assertThat(verdict.findings())
                    .extracting(Finding::aspect)
                    .contains(Aspect.valueOf(aspect.toUpperCase(Locale.ROOT)));
            assertThat(verdict.isSupported()).isFalse();
        }
    }

    @Test
    void takesEverySentenceForSupportedByItself() throws IOException {
        for (Arguments each : cases().toList()) {
            String evidence = String.valueOf(each.get()[1]);
            assertThat(VERIFIER.check(evidence, List.of(evidence), Context.NONE).findings())
                    .as(evidence)
                    .isEmpty();
        }
    }

    @Test
    void putsTogetherWhatSeveralSentencesSay() {
        List<String> evidence =
                List.of("PageNet reads 40 pages a second.", "It was tested on DocBank.");
        assertThat(
                        VERIFIER.check(
                                        "PageNet, tested on DocBank, reads 40 pages a second.",
                                        evidence,
                                        Context.NONE)
                                .isSupported())
                .isTrue();
    }

    @Test
    void knowsAnAbbreviationThatThePaperExplains() {
        Context paper = Context.of(List.of("We call it column band ordering (CBO)."), List.of());
        assertThat(
                        VERIFIER.check(
                                        "CBO reads pages fast.",
                                        List.of("Column band ordering reads pages fast."),
                                        paper)
                                .isSupported())
                .isTrue();
    }

    @Test
    void isStricterWithMoreStrictness() {
        String sentence = "The method reads rotated pages quickly on laptops.";
        List<String> evidence = List.of("The method reads rotated pages.");
        assertThat(
                        new Verifier(new Glossary(), 0)
                                .check(sentence, evidence, Context.NONE)
                                .isSupported())
                .isTrue();
        assertThat(
                        new Verifier(new Glossary(), 1)
                                .check(sentence, evidence, Context.NONE)
                                .isSupported())
                .isFalse();
    }

    @Test
    void needsEvidenceAndASensibleStrictness() {
        assertThatThrownBy(() -> VERIFIER.check("A sentence.", List.of(), Context.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verifier(new Glossary(), 1.5))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
