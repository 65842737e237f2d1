package gloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gloss.app.Library;
import gloss.app.WholeFiles;
import gloss.lists.Entry;
import gloss.lists.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Lists through the store and out again, by the commands: the library that comes of what another
/// exported is the same, and exports the same.
class StoreRoundTripTest {
    private static final Path SEED = Path.of("../shared/data/lists/seed.md");

    private static final String SMALL =
            """
            # ICLR 2018

            ## 数据增强 Data Augmentation

            **[Mixup，两张图混着训](https://example.org/articles/1)**
            [mixup: Beyond Empirical Risk Minimization](https://arxiv.org/abs/1710.09412)

            **[遮一块也能学得更好](https://example.org/articles/2)**
            [Improved Regularization of Convolutional Neural Networks with Cutout](https://arxiv.org/abs/1708.04552) · [code](https://github.com/uoguelph-mlrg/Cutout)

            # CVPR 2021

            ## Detection | 检测

            - [A {Strange} Title, with "Quotes" & 50% of \\_marks\\_](papers/strange.pdf)
            - [同一个题目](https://example.org/3) 一篇没有论文的综述
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void aSmallListIsTheSame(Form form) throws IOException {
        Path list = Files.writeString(folder.resolve("small.md"), SMALL);
        isTheSame(list, form);
    }

    @ParameterizedTest
    @EnumSource
    void theSeedIsTheSame(Form form) throws IOException {
        assumeTrue(Files.exists(SEED), "no list at " + SEED.toAbsolutePath());
        isTheSame(SEED, form);
    }

    private void isTheSame(Path list, Form form) throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        does("import", list.toString(), "--data", first.toString());
        Path written = export(first, form, "once");
        does("import", written.toString(), "--from", word(form), "--data", second.toString());
        assertThat(entries(second)).containsExactlyInAnyOrderElementsOf(entries(first));
        assertThat(Files.readString(export(second, form, "twice")))
                .isEqualTo(Files.readString(written));
    }

    private Path export(Path library, Form form, String name) {
        Path file = folder.resolve(name);
        does(
                "export",
                "--format",
                word(form),
                "--out",
                file.toString(),
                "--data",
                library.toString());
        return file;
    }

    private static void does(String... arguments) {
        Said said = Said.of(arguments);
        assertThat(said.exit()).as(said.err()).isZero();
    }

    private static String word(Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    /// All that a library has of its entries but the line each came from.
    private static List<Entry> entries(Path folder) {
        try (Library library = Gloss.library(folder, new WholeFiles())) {
            return library.entries().stream().map(e -> e.edit().source(null).entry()).toList();
        }
    }
}
