package gloss.library;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.library.Query.Filter;
import gloss.lists.Entry;
import org.junit.jupiter.api.Test;

final class QueryReaderTest {
    @Test
    void readsWordsPhrasesAndFields() {
        Query query =
                QueryReader.read(
                        "mixup \"label noise\" -vision author:\"Yann Dauphin\" year:2018..2020 has:code");
        assertThat(query.words()).isEqualTo("mixup label noise");
        assertThat(query.phrases()).containsExactly("label noise");
        assertThat(query.without()).containsExactly("vision");
        assertThat(query.filters())
                .containsExactly(
                        new Filter.Author("Yann Dauphin"),
                        new Filter.Years(2018, 2020),
                        new Filter.Has(Findable.Thing.CODE));
    }

    @Test
    void readsChineseFieldsWithEitherColon() {
        assertThat(QueryReader.read("检测 作者：何恺明 年份:2021 有：代码 类型:综述").filters())
                .containsExactly(
                        new Filter.Author("何恺明"),
                        new Filter.Years(2021, 2021),
                        new Filter.Has(Findable.Thing.CODE),
                        new Filter.OfType(Entry.Type.OVERVIEW));
    }

    @Test
    void readsOpenYears() {
        assertThat(QueryReader.read("year:2020..").filters())
                .containsExactly(new Filter.Years(2020, null));
        assertThat(QueryReader.read("year:..2020").filters())
                .containsExactly(new Filter.Years(null, 2020));
    }

    @Test
    void takesWhatIsNoFieldAsWords() {
        for (String typed :
                new String[] {"year:soon", "MixUp: beyond", "http://a.b/c", "has:wings"}) {
            assertThat(QueryReader.read(typed).words()).isEqualTo(typed);
            assertThat(QueryReader.read(typed).filters()).isEmpty();
        }
    }

    @Test
    void takesSignsAsTheyCome() {
        assertThat(QueryReader.read("self-supervised \"open").words())
                .isEqualTo("self-supervised open");
        assertThat(QueryReader.read("  \"\" ").isOpen()).isTrue();
        assertThat(QueryReader.read("topic:\"image captioning\"").isOpen()).isTrue();
    }
}
