package gloss.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gloss.paper.Block;
import gloss.paper.Box;
import gloss.paper.Figure;
import gloss.paper.Identifiers;
import gloss.paper.Kind;
import gloss.paper.Notice;
import gloss.paper.PageSize;
import gloss.paper.Paper;
import gloss.paper.Parser;
import gloss.paper.Place;
import gloss.paper.Problem;
import gloss.paper.Section;
import gloss.paper.Sentence;
import gloss.paper.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperJsonTest {
    @Test
    void readsBackEveryPaperItWrites() {
        for (long seed = 0; seed < 500; seed++) {
            Paper paper = new RandomPapers(seed).paper();
            String json = PaperJson.write(paper);
            assertThat(PaperJson.read(json)).as("seed %d", seed).isEqualTo(paper);
            assertThat(json.lines()).hasSize(1);
            assertThat(json)
                    .doesNotContain("\u2028", ":null")
                    .doesNotContainPattern("\"(title|source|label|caption|venue)\":\"\"");
        }
    }

    @Test
    void writesTheNamesOfTheContractAndLeavesOutWhatIsNotKnown() {
        assertThat(PaperJson.write(small()))
                .isEqualTo(
                        "{'schema':'gloss/paper/1','parser':{'name':'pdf','version':'1'},'id':'ab12',"
                                        .replace('\'', '"')
                                + """
                                "source":"mixup.pdf","authors":[],"keywords":[],"language":"en",\
                                "kind":"method","identifiers":{"arxiv":"1710.09412v2"},\
                                "pages":[{"width":612.0,"height":792.0}],\
                                "sections":[{"id":"s3.1","number":"3.1","title":"Setup","level":2,"runIn":false,\
                                "page":1,"box":[72.0,90.25,200.0,112.0],\
                                "boxes":[[1,72.0,90.25,200.0,100.0],[1,72.0,102.0,120.0,112.0]]}],\
                                "blocks":[{"id":"s3.1.b1","section":"s3.1","kind":"paragraph","text":"We mix.",\
                                "boxes":[[1,72.0,120.0,110.0,130.0]]}],\
                                "sentences":[{"id":"s3.1.b1.1","block":"s3.1.b1","section":"s3.1","span":[0,7],\
                                "text":"We mix.","at":{"element":"p4","start":3,"end":10}}],\
                                "figures":[{"id":"fig1","label":"Figure 1","page":1,\
                                "captionBox":[72.0,300.0,540.0,310.0],"mentions":["s3.1.b1.1"]}],\
                                "tables":[],"equations":[],"references":[],"citations":[],"links":[],\
                                "notices":[{"problem":"hidden-text","page":1},\
                                {"problem":"no-abstract","detail":"none"}]}\
                                """);
    }

    @Test
    void saysWhereAPaperIsNotSound() {
        String json = PaperJson.write(small());
        assertThatThrownBy(() -> PaperJson.read(json.replace("[1,72.0,120.0,", "[1,72.0,")))
                .isInstanceOf(UnreadableJson.class)
                .hasMessage("blocks[0].boxes is not an array of 5");
        assertThatThrownBy(() -> PaperJson.read(json.replace("[1,72.0,120.0,", "[0,72.0,120.0,")))
                .isInstanceOf(UnreadableJson.class)
                .hasMessageContaining("pages count from 1, not 0");
        assertThatThrownBy(() -> PaperJson.read(json.replace("\"level\":2,", "")))
                .hasMessage("sections[0].level is missing");
        assertThatThrownBy(() -> PaperJson.read(json.replace("paragraph", "stanza")))
                .hasMessage("blocks[0].kind is not a known word: stanza");
        assertThatThrownBy(() -> PaperJson.read(json.replace("paper/1", "paper/9")))
                .hasMessage("schema is not gloss/paper/1");
        assertThatThrownBy(() -> PaperJson.read("{\"schema\":\"gloss/paper/1\""))
                .isInstanceOf(UnreadableJson.class);
        assertThatThrownBy(() -> PaperJson.read("[1]")).isInstanceOf(UnreadableJson.class);
        assertThatThrownBy(() -> PaperJson.read("")).isInstanceOf(UnreadableJson.class);
    }

    private static Paper small() {
        return new Paper(
                new Parser("pdf", "1"),
                "ab12",
                "mixup.pdf",
                "",
                List.of(),
                "",
                List.of(),
                "en",
                null,
                "",
                Kind.METHOD,
                new Identifiers("1710.09412v2", ""),
                List.of(new PageSize(612, 792)),
                List.of(
                        new Section(
                                "s3.1",
                                "3.1",
                                "Setup",
                                2,
                                false,
                                Place.on(
                                        new Box(1, 72, 90.25, 200, 100),
                                        new Box(1, 72, 102, 120, 112)))),
                List.of(
                        new Block(
                                "s3.1.b1",
                                "s3.1",
                                Block.Kind.PARAGRAPH,
                                "We mix.",
                                Place.on(new Box(1, 72, 120, 110, 130)))),
                List.of(
                        new Sentence(
                                "s3.1.b1.1",
                                "s3.1.b1",
                                "s3.1",
                                new Span(0, 7),
                                "We mix.",
                                new Place.InDocument("p4", 3, 10))),
                List.of(
                        new Figure(
                                "fig1",
                                "Figure 1",
                                "",
                                null,
                                new Box(1, 72, 300, 540, 310),
                                List.of("s3.1.b1.1"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Notice(Problem.HIDDEN_TEXT, "", 1),
                        new Notice(Problem.NO_ABSTRACT, "none", 0)));
    }
}
