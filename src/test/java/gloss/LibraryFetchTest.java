package gloss;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.app.AddPaper;
import gloss.app.Allowance;
import gloss.app.Library;
import gloss.app.WholeFiles;
import gloss.library.Arrival;
import gloss.library.Job;
import gloss.lists.Draft;
import gloss.lists.Entry;
import gloss.paper.Problem;
import gloss.source.PlayedWeb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers that a library has fetched, from a web that is played on this machine.
final class LibraryFetchTest {
    private static final String TITLE = "A Small Paper on Reading";
    private static final List<String> AUTHORS = List.of("Ada Lovelace");

    @TempDir Path folder;
    private final PlayedWeb web = new PlayedWeb();
    private final AddPaper adding = Gloss.adding(Allowance.USUAL, web::fetcher);
    private final List<Job> ended = new ArrayList<>();
    private Library library;

    @BeforeEach
    void open() {
        library = Gloss.library(folder, new WholeFiles());
    }

    @AfterEach
    void close() {
        library.close();
        web.close();
    }

    @Test
    void addsWhatItFetchesAndWhatTheServiceSaysOfIt() throws IOException {
        web.arxiv("1710.00001v2", TITLE, AUTHORS, MadePdfs.paper(1));
        add("arXiv:1710.00001v2");
        Entry entry = library.entries().getFirst();
        assertThat(library.entries()).hasSize(1);
        assertThat(entry.title()).isEqualTo(TITLE);
        assertThat(entry.year()).isEqualTo(2017);
        assertThat(entry.arxiv()).isEqualTo("1710.00001v2");
        assertThat(entry.reading()).isTrue();
        assertThat(library.search("what the service says", 1).hits()).hasSize(1);
        assertThat(library.doctor(adding, false).findings()).isEmpty();
    }

    @Test
    void asksForNothingThatIsHere() throws IOException {
        web.arxiv("1710.00001", TITLE, AUTHORS, MadePdfs.paper(1));
        add("1710.00001");
        int asked = web.asked().size();
        add("https://arxiv.org/abs/1710.00001", "arXiv:1710.00001");
        assertThat(web.asked()).hasSize(asked);
        assertThat(library.entries()).hasSize(1);
        assertThat(ended).singleElement().returns(Job.State.DONE, Job::state);
    }

    @Test
    void keepsWhatIsKnownOfAWorkWithoutAnOpenCopy() {
        web.json(
                "/works/10.1000%2Fx?mailto=me%40example.org",
                """
                {"status":"ok","message":{"DOI":"10.1000/x","type":"journal-article","title":["Risk and Reward"],
                "author":[{"given":"Ada","family":"Lovelace"}],"issued":{"date-parts":[[1843]]}}}\
                """);
        add("doi:10.1000/x");
        assertThat(ended.getFirst().problem()).isEqualTo(Problem.NOT_FETCHED);
        assertThat(ended.getFirst().detail()).isEqualTo("no open copy is known");
        assertThat(library.entries())
                .singleElement()
                .returns("Risk and Reward", Entry::title)
                .returns("10.1000/x", Entry::doi)
                .returns(List.of(), Entry::files);
    }

    @Test
    void givesAnEntryItsPaper() throws IOException {
        String id = listed(TITLE, web.base() + "/a.pdf");
        web.pdf("/a.pdf", MadePdfs.paper(1));
        assertThat(library.withoutPapers()).extracting(Entry::id).containsExactly(id);
        fetch(library.withoutPapers());
        assertThat(library.entries()).hasSize(1);
        assertThat(library.entry(id).orElseThrow().files()).hasSize(1);
        assertThat(library.withoutPapers()).isEmpty();
    }

    @Test
    void givesAnEntryNoPaperOfAnotherWork() throws IOException {
        String id = listed("Deep Whales for Image Recognition", web.base() + "/a.pdf");
        web.pdf("/a.pdf", MadePdfs.paper(1));
        fetch(library.withoutPapers());
        assertThat(ended.getFirst().problem()).isEqualTo(Problem.NOT_FETCHED);
        assertThat(ended.getFirst().detail())
                .isEqualTo("its link leads to another paper: " + TITLE);
        assertThat(library.entries()).extracting(Entry::id).containsExactly(id);
        assertThat(library.entry(id).orElseThrow().files()).isEmpty();
        assertThat(library.doctor(adding, false).findings()).isEmpty();
    }

    @Test
    void saysWhichEntriesHaveNoLinkToFetchBy() {
        String id = listed("Nowhere to be found", "https://example.org/page");
        assertThat(library.wantPapersOf(library.entry(id).stream().toList()).refused())
                .singleElement()
                .returns(Problem.NOT_FETCHED, refused -> refused.problem());
        assertThat(library.waiting()).isZero();
    }

    @Test
    void goesOnFetchingAfterItWasClosed() throws IOException {
        web.arxiv("1710.00001", TITLE, AUTHORS, MadePdfs.paper(1));
        library.want(List.of("1710.00001"));
        library.close();
        library = Gloss.library(folder, new WholeFiles());
        assertThat(library.waiting()).isEqualTo(1);
        assertThat(web.asked()).isEmpty();
        library.work(adding, 1, (job, notices, before) -> ended.add(job));
        assertThat(ended.getFirst().state()).isEqualTo(Job.State.DONE);
        assertThat(folder.resolve("fetching")).isEmptyDirectory();
    }

    @Test
    void theCommandAsksNobodyInPrivate() {
        Said said = Said.of("add", "--data", folder.toString(), web.base() + "/x.pdf");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("could not be fetched").contains("private address");
        assertThat(web.asked()).isEmpty();
        Said chinese =
                Said.of("add", "--lang", "zh", "--data", folder.toString(), web.base() + "/x.pdf");
        assertThat(chinese.err()).contains("没能取到论文");
    }

    @Test
    void theCommandNamesEntriesThatAreNotThere() {
        Said said = Said.of("fetch", "--data", folder.toString(), "4f0a1b");
        assertThat(said).isEqualTo(new Said(1, "", "gloss: no such entry: 4f0a1b\n"));
        assertThat(Said.of("fetch").exit()).isEqualTo(2);
        assertThat(Said.of("fetch", "--missing", "--data", folder.toString()).exit()).isZero();
    }

    private void add(String... words) {
        ended.clear();
        assertThat(library.want(List.of(words)).refused()).isEmpty();
        library.work(adding, 2, (job, notices, before) -> ended.add(job));
    }

    private void fetch(List<Entry> entries) {
        library.wantPapersOf(entries);
        library.work(adding, 2, (job, notices, before) -> ended.add(job));
    }

    private String listed(String title, String link) {
        Entry entry = new Draft(title).paper(link).entry();
        return library.arrive(List.of(Arrival.ofList("list.md", entry))).getFirst();
    }
}
