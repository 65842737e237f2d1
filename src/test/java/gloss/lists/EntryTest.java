package gloss.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {
    @Test
    void hasTheSameIdHoweverItsTitleIsSpelt() {
        String id = new Draft("Eﬀective  Part-based Model").entry().id();
        assertThat(id).matches("[0-9a-f]{16}");
        assertThat(List.of("Effective part based model!", "Éffective Part\u2011Based\nModel"))
                .allSatisfy(title -> assertThat(new Draft(title).entry().id()).isEqualTo(id));
        assertThat(new Draft("注意力机制综述").entry().id()).isNotEqualTo(new Draft("注意力机制").entry().id());
        assertThat(new Draft("???").entry().id()).isNotEqualTo(new Draft("!").entry().id());
    }

    @Test
    void keepsItsIdWhenItsTitleIsCorrected() {
        Entry entry = new Draft("Atention Is All You Need").entry();
        assertThat(entry.edit().title("Attention Is All You Need").entry().id())
                .isEqualTo(entry.id());
    }

    @Test
    void standsOnOneLine() {
        Entry entry =
                new Draft(" A \n title\u00A0of\u200B two\tlines ")
                        .topics(List.of("Vision ", "", "Vision"))
                        .detail("abstract", " first\nsecond ")
                        .detail("volume", " ")
                        .entry();
        assertThat(entry.title()).isEqualTo("A title of two lines");
        assertThat(entry.topics()).containsExactly("Vision");
        assertThat(entry.details()).hasSize(1).containsEntry("abstract", "first\nsecond");
    }

    @Test
    void cannotBeMadeWithoutATitle() {
        assertThatThrownBy(() -> new Draft(" \u200B ").entry())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Draft("T").year(0).entry())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Entry.Source("list.md", -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
