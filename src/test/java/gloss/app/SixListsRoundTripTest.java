package gloss.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gloss.lists.Entry;
import gloss.lists.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The reading lists of other people, out and in again in every form.
class SixListsRoundTripTest {
    private static final Path LISTS = Path.of("../shared/data/lists");

    @ParameterizedTest
    @EnumSource
    void areTheSameAfterExportAndImport(Form form) throws IOException {
        assumeTrue(Files.isDirectory(LISTS), "no reading lists in " + LISTS.toAbsolutePath());
        try (Stream<Path> lists = Files.list(LISTS)) {
            for (Path list : lists.sorted().toList()) {
                List<Entry> entries =
                        ReadingLists.read(Form.LIST, list.toString(), Files.readString(list));
                String written = ReadingLists.write(form, entries, "zh");
                assertThat(bare(ReadingLists.read(form, "again", written)))
                        .as("%s as %s", list, form)
                        .containsExactlyInAnyOrderElementsOf(bare(entries));
            }
        }
    }

    private static List<Entry> bare(List<Entry> entries) {
        return entries.stream().map(entry -> entry.edit().source(null).entry()).toList();
    }
}
