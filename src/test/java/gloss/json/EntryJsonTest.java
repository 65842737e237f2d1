package gloss.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gloss.lists.Draft;
import gloss.lists.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryJsonTest {
    @Test
    void readsBackEveryEntryItWrites() {
        for (long seed = 0; seed < 500; seed++) {
            Entry entry = random(new Dice(seed));
            String json = EntryJson.write(entry);
            assertThat(EntryJson.read(json)).as("seed %d", seed).isEqualTo(entry);
            assertThat(json.lines()).hasSize(1);
        }
    }

    @Test
    void writesTheNamesOfTheContractAndLeavesOutWhatIsNotKnown() {
        Entry entry =
                new Draft("mixup: Beyond Empirical Risk Minimization")
                        .headline("两张图混着学")
                        .venue("ICLR")
                        .year(2018)
                        .topics(List.of("Regularization"))
                        .paper("https://arxiv.org/abs/1710.09412")
                        .article("https://example.org/mixup")
                        .link("Slides", "https://example.org/slides")
                        .identifier("arxiv", "1710.09412")
                        .files(List.of(new Entry.File("ab12", "v2")))
                        .source(new Entry.Source("list.md", 7))
                        .entry();
        assertThat(EntryJson.write(entry))
                .isEqualTo(
                        """
                        {"schema":"gloss/entry/1","id":"%s","type":"paper",\
                        "title":"mixup: Beyond Empirical Risk Minimization","headline":"两张图混着学",\
                        "authors":[],"venue":"ICLR","year":2018,"topics":["Regularization"],"tags":[],\
                        "links":{"paper":"https://arxiv.org/abs/1710.09412",\
                        "article":"https://example.org/mixup",\
                        "more":[{"label":"Slides","uri":"https://example.org/slides"}]},\
                        "identifiers":{"arxiv":"1710.09412"},\
                        "files":[{"sha256":"ab12","version":"v2"}],"reading":false,\
                        "source":{"file":"list.md","line":7}}\
                        """
                                .formatted(entry.id()));
    }

    @Test
    void saysWhatAnEntryLacks() {
        assertThatThrownBy(
                        () -> EntryJson.read("{\"schema\":\"gloss/entry/1\",\"type\":\"paper\"}"))
                .isInstanceOf(UnreadableJson.class)
                .hasMessageContaining("an entry needs an id and a title");
        assertThatThrownBy(() -> EntryJson.read("{\"schema\":\"gloss/entry/1\",\"type\":\"poem\"}"))
                .hasMessage("type is not a known word: poem");
    }

    private static Entry random(Dice dice) {
        Draft draft =
                new Draft("T" + dice.words())
                        .type(dice.oneOf(Entry.Type.values()))
                        .headline(dice.maybe())
                        .authors(dice.some(dice::words))
                        .venue(dice.maybe())
                        .year(dice.flip() ? null : 1900 + dice.upTo(150))
                        .topics(dice.some(dice::words))
                        .tags(dice.some(dice::words))
                        .paper(dice.maybe())
                        .article(dice.maybe())
                        .code(dice.maybe())
                        .pdf(dice.maybe())
                        .identifier("doi", dice.maybe())
                        .detail("abstract", dice.maybe())
                        .files(dice.some(() -> new Entry.File(dice.words(), dice.maybe())))
                        .reading(dice.flip())
                        .source(dice.flip() ? null : new Entry.Source(dice.words(), dice.upTo(3)));
        dice.some(dice::words).forEach(uri -> draft.link(dice.maybe(), uri));
        return draft.entry();
    }
}
