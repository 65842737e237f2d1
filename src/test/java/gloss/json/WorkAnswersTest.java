package gloss.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gloss.lists.Described;
import gloss.lists.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Answers of the services, of our own making in their form; and those that were recorded, where
/// they are.
class WorkAnswersTest {
    private static final Path RECORDED = Path.of("../shared/data/api");

    private static final String UNPAYWALL =
            """
            {"doi":"10.1000/XYZ","doi_url":"https://doi.org/10.1000/XYZ","title":"Risk &amp; <i>Reward</i>",
             "genre":"journal-article","is_paratext":false,"published_date":"1843-09-01","year":1843,
             "journal_name":"Journal of Engines","journal_issns":"1234-5678","is_oa":true,"oa_status":"green",
             "best_oa_location":{"url":"https://repo.example.org/1.pdf","url_for_pdf":"https://repo.example.org/1.pdf",
               "url_for_landing_page":"https://repo.example.org/1","host_type":"repository","version":"acceptedVersion"},
             "oa_locations":[
               {"url":"https://repo.example.org/1.pdf","url_for_pdf":"https://repo.example.org/1.pdf"},
               {"url":"https://doi.org/10.1000/XYZ","url_for_pdf":null},
               {"url":"https://lab.example.org/x.pdf","url_for_pdf":"https://lab.example.org/x.pdf"}],
             "z_authors":[{"given":"Ada","family":"Lovelace","sequence":"first"},
               {"author_position":"last","raw_author_name":"The Engine Group"}],"data_standard":2}
            """;

    private static final String OPENALEX =
            """
            {"id":"https://openalex.org/W1","doi":"https://doi.org/10.1000/xyz","title":"Risk and Reward",
             "display_name":"Risk and Reward","publication_year":1843,"publication_date":"1843-09-01","type":"article",
             "primary_location":{"is_oa":false,"landing_page_url":"https://doi.org/10.1000/xyz","pdf_url":null,
               "source":{"id":"https://openalex.org/S1","display_name":"Journal of Engines","type":"journal"}},
             "best_oa_location":{"is_oa":true,"pdf_url":"https://repo.example.org/1.pdf"},
             "locations":[{"pdf_url":null},{"pdf_url":"https://lab.example.org/x.pdf"}],
             "open_access":{"is_oa":true,"oa_status":"green","oa_url":"https://repo.example.org/1"},
             "authorships":[{"author_position":"first","author":{"id":"https://openalex.org/A1","display_name":"Ada Lovelace"}},
               {"author_position":"last","author":{"display_name":null}}]}
            """;

    @Test
    void unpaywallTellsTheWorkAndItsOpenCopiesBestFirst() {
        Described told = WorkAnswers.unpaywall(UNPAYWALL).orElseThrow();
        assertThat(told.copies())
                .containsExactly("https://repo.example.org/1.pdf", "https://lab.example.org/x.pdf");
        assertThat(told.facts())
                .returns("Risk & Reward", Entry::title)
                .returns(List.of("Ada Lovelace", "The Engine Group"), Entry::authors)
                .returns("Journal of Engines", Entry::venue)
                .returns(1843, Entry::year)
                .returns("10.1000/xyz", Entry::doi);
    }

    @Test
    void openAlexTellsTheSame() {
        Described told = WorkAnswers.openalex(OPENALEX).orElseThrow();
        assertThat(told.copies())
                .containsExactly(
                        "https://repo.example.org/1.pdf",
                        "https://lab.example.org/x.pdf",
                        "https://repo.example.org/1");
        assertThat(told.facts())
                .returns("Risk and Reward", Entry::title)
                .returns(List.of("Ada Lovelace"), Entry::authors)
                .returns("Journal of Engines", Entry::venue)
                .returns(1843, Entry::year)
                .returns("10.1000/xyz", Entry::doi);
    }

    @Test
    void whatIsNoAnswerTellsNothing() {
        for (String text : List.of("", "null", "[]", "<html>", "{\"doi\":null}", "{\"doi\":{}}")) {
            assertThat(WorkAnswers.unpaywall(text)).as(text).isEmpty();
            assertThat(WorkAnswers.openalex(text)).as(text).isEmpty();
            assertThat(WorkAnswers.crossref(text)).as(text).isEmpty();
        }
    }

    @Test
    void readsWhatWasRecorded() throws IOException {
        assumeTrue(Files.isDirectory(RECORDED), "no recorded answers at " + RECORDED);
        int works = 0;
        try (Stream<Path> files = Files.list(RECORDED.resolve("api.unpaywall.org"))) {
            for (Path file : files.filter(f -> f.toString().endsWith("200.json")).toList()) {
                String text = Files.readString(file);
                if (text.startsWith("{\"doi\"")) {
                    Described told = WorkAnswers.unpaywall(text).orElseThrow();
                    assertThat(told.facts().title()).as(file.toString()).isNotBlank();
                    works += told.facts().authors().isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(works).isGreaterThanOrEqualTo(4);
    }
}
