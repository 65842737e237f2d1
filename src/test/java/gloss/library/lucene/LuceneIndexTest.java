package gloss.library.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.language.Glossary;
import gloss.library.Findable;
import gloss.library.Found;
import gloss.library.Found.Count;
import gloss.library.Found.Facet;
import gloss.library.Hit;
import gloss.library.QueryReader;
import gloss.library.Shelf;
import gloss.lists.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LuceneIndexTest {
    private static final Glossary GLOSSARY = new Glossary();

    @TempDir Path folder;
    private LuceneIndex index;

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder, GLOSSARY, Shelf.meanings());
        Findable mixup =
                Shelf.work(
                        new Draft("mixup: Beyond Empirical Risk Minimization")
                                .id("mixup")
                                .authors(List.of("Hongyi Zhang", "Yann Dauphin"))
                                .venue("ICLR")
                                .year(2018)
                                .topics(List.of("Data Augmentation"))
                                .entry(),
                        "We train networks on convex combinations of pairs of examples.");
        Findable detr =
                Shelf.work(
                        new Draft("End-to-End Object Detection with Transformers")
                                .id("detr")
                                .authors(List.of("Nicolas Carion"))
                                .venue("ECCV")
                                .year(2020)
                                .topics(List.of("Object Detection"))
                                .entry(),
                        "Detection as direct set prediction.");
        Findable anchor =
                Shelf.work(
                        new Draft("Anchor DETR: Query Design for Object Detection")
                                .id("anchor")
                                .venue("AAAI")
                                .year(2022)
                                .topics(List.of("Object Detection"))
                                .entry(),
                        "We propose a query design with anchor points.");
        index.put(
                List.of(
                        Shelf.with(
                                mixup,
                                "aa",
                                Set.of(),
                                "Mixup reduces the memorization of corrupt labels.",
                                "It costs one line of code and no time."),
                        detr,
                        Shelf.with(
                                anchor,
                                "cc",
                                Set.of("title:endtoendobjectdetectionwithtransformers"),
                                "DETR converges slowly.",
                                "We follow DETR and use its bipartite matching loss.")));
        index.commit(7);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsTheSentenceAndWhereItStands() {
        Hit hit = search("memorization of corrupted labels").hits().getFirst();
        assertThat(hit.entry()).isEqualTo("mixup");
        Hit.Line line = hit.lines().getFirst();
        assertThat(line.text()).isEqualTo("Mixup reduces the memorization of corrupt labels.");
        assertThat(line.paper()).isEqualTo("aa");
        assertThat(line.sentence()).isEqualTo("s1.b1.1");
        assertThat(line.place().firstPage()).isEqualTo(3);
    }

    @Test
    void findsEnglishByChineseThroughTheGlossary() {
        assertThat(ids("经验风险最小化")).first().isEqualTo("mixup");
        assertThat(ids("目标检测").subList(0, 2)).containsExactlyInAnyOrder("anchor", "detr");
    }

    @Test
    void findsChineseByEnglishThroughTheGlossary() {
        index.put(List.of(Shelf.work("zh", "一种改进的支持向量机", "")));
        index.commit(8);
        assertThat(ids("support vector machine")).first().isEqualTo("zh");
    }

    @Test
    void filtersByFields() {
        assertThat(ids("object detection year:2021..")).containsExactly("anchor");
        assertThat(ids("author:dauphin")).containsExactly("mixup");
        assertThat(ids("topic:\"object detection\"")).containsExactly("anchor", "detr");
        assertThat(ids("venue:ECCV detection")).containsExactly("detr");
        assertThat(ids("has:code")).isEmpty();
    }

    @Test
    void findsAPhraseOnlyAsItStands() {
        assertThat(ids("\"bipartite matching\"")).containsExactly("anchor");
        assertThat(ids("\"matching bipartite\"")).isEmpty();
        assertThat(ids("detection -anchor")).contains("detr").doesNotContain("anchor");
    }

    @Test
    void countsWhatWasFound() {
        assertThat(search("topic:\"object detection\"").facets().get(Facet.TOPIC))
                .containsExactly(new Count("Object Detection", 2));
        assertThat(search("topic:\"object detection\"").facets().get(Facet.YEAR))
                .containsExactly(new Count("2022", 1), new Count("2020", 1));
    }

    @Test
    void helpsWithSpelling() {
        assertThat(search("empirical risk minimizaton").spellings())
                .containsExactly("empirical risk minimization");
        assertThat(search("empirical risk minimization").spellings()).isEmpty();
    }

    @Test
    void findsTheLike() {
        Findable detr = Shelf.work("detr", "End-to-End Object Detection with Transformers", "");
        assertThat(index.like(detr, 5).stream().map(Hit::entry)).first().isEqualTo("anchor");
        assertThat(index.like(detr, 5).stream().map(Hit::entry)).doesNotContain("detr");
    }

    @Test
    void findsPapersThatUseAMethodByTheirCitations() {
        List<Hit> uses =
                index.uses(
                        "detr",
                        Set.of("title:endtoendobjectdetectionwithtransformers"),
                        List.of("DETR"),
                        5);
        assertThat(uses).hasSize(1);
        assertThat(uses.getFirst().entry()).isEqualTo("anchor");
        assertThat(uses.getFirst().lines().getFirst().text()).startsWith("We follow DETR");
    }

    @Test
    void putsAnEntryInThePlaceOfWhatItWas() {
        index.put(List.of(Shelf.work("mixup", "Another title", "")));
        index.remove(List.of("detr"));
        index.commit(9);
        assertThat(index.entries()).containsExactly("anchor", "mixup");
        assertThat(index.counts().entries()).isEqualTo(2);
        assertThat(search("corrupt labels").hits().stream().flatMap(h -> h.lines().stream()))
                .noneMatch(line -> line.paper().equals("aa"));
    }

    @Test
    void remembersHowFarItHasCome() {
        index.close();
        index = LuceneIndex.open(folder, GLOSSARY, Shelf.meanings());
        assertThat(index.reached()).isEqualTo(7);
        assertThat(ids("mixup")).contains("mixup");
    }

    @Test
    void searchesWhileAnotherWrites() {
        try (LuceneIndex second = LuceneIndex.open(folder, GLOSSARY, Shelf.meanings())) {
            assertThat(second.writes()).isFalse();
            index.put(List.of(Shelf.work("new", "Quokkas in the wild", "")));
            index.commit(8);
            second.refresh();
            assertThat(second.reached()).isEqualTo(8);
            assertThat(second.search(QueryReader.read("quokkas"), 5).hits().getFirst().entry())
                    .isEqualTo("new");
        }
    }

    @Test
    void beginsAnewWhenItIsDamaged() throws IOException {
        index.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().contains("segments")).toList()) {
                Files.writeString(file, "damaged");
            }
        }
        index = LuceneIndex.open(folder, GLOSSARY, Shelf.meanings());
        assertThat(index.reached()).isZero();
        assertThat(index.entries()).isEmpty();
    }

    private Found search(String typed) {
        return index.search(QueryReader.read(typed), 10);
    }

    private List<String> ids(String typed) {
        return search(typed).hits().stream().map(Hit::entry).toList();
    }
}
