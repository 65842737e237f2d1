package gloss.app;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.lists.Draft;
import gloss.lists.Entry;
import gloss.lists.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingListsTest {
    /// What forms trip over: their own marks, those of the others, and letters of all kinds.
    private static final List<String> PIECES =
            List.of(
                    "mixup",
                    "注意力机制",
                    "【经典】",
                    "[DCN]",
                    "(ICLR 2018)",
                    "{BERT}",
                    "\\emph{x}",
                    "$k$-means",
                    "C&A",
                    "100%",
                    "#1",
                    "a_b",
                    "~",
                    "^2",
                    "--",
                    "---",
                    "``q''",
                    "\"quoted\"",
                    "‘x’",
                    "|",
                    "||",
                    ";",
                    ",",
                    "a; b",
                    " and ",
                    "et al.",
                    "<b>bold</b>",
                    "&amp;",
                    "&#65;",
                    "*star*",
                    "_it_",
                    "`code`",
                    "](x)",
                    "![",
                    "- item",
                    "# head",
                    "1. one",
                    "+1",
                    "=SUM(A1)",
                    "@home",
                    "'=x",
                    "é",
                    "ß",
                    "𝒳",
                    "😀",
                    "𠮷",
                    "ﬁ",
                    "\u00A0",
                    "TY  - JOUR",
                    "ER  - ",
                    "@article{x,",
                    "https://example.org/a_(b)?c=d&e=f#g",
                    "\\",
                    "{",
                    "}",
                    "%0A",
                    "%",
                    "gloss:",
                    "None",
                    "无",
                    "Paper: x",
                    "2021",
                    "'21",
                    "\u2028",
                    "\\'e",
                    "\\textbackslash{}",
                    "-{}-",
                    "=",
                    ":");

    private final Random random = new Random(7);

    @ParameterizedTest
    @EnumSource
    void givesBackWhatItWrote(Form form) {
        for (int round = 0; round < 150; round++) {
            List<Entry> entries = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                entries.add(entry());
            }
            String text = ReadingLists.write(form, entries, round % 2 == 0 ? "en" : "zh");
            List<Entry> back = ReadingLists.read(form, "list", text);
            assertThat(back.stream().map(ReadingListsTest::bare).toList())
                    .as("%s, round %d", form, round)
                    .containsExactlyInAnyOrderElementsOf(
                            entries.stream().map(ReadingListsTest::bare).toList());
        }
    }

    /// What a list is to keep: all but where it came from and what only a library has.
    private static Entry bare(Entry entry) {
        return entry.edit().source(null).files(List.of()).reading(false).entry();
    }

    private Entry entry() {
        Draft draft =
                new Draft(words() + one(PIECES))
                        .type(one(List.of(Entry.Type.values())))
                        .headline(maybe())
                        .authors(some())
                        .venue(
                                random.nextBoolean()
                                        ? one(List.of("CVPR", "TPAMI", "Papers"))
                                        : maybe())
                        .year(random.nextBoolean() ? null : 1 + random.nextInt(9999))
                        .topics(some())
                        .tags(some())
                        .paper(maybe())
                        .article(maybe())
                        .code(maybe())
                        .pdf(maybe())
                        .identifier("doi", maybe())
                        .identifier("arxiv", random.nextBoolean() ? "2106.13112v2" : "")
                        .identifier("isbn", maybe())
                        .detail("volume", maybe())
                        .detail("page", maybe())
                        .detail(
                                "abstract",
                                maybe()
                                        + (random.nextBoolean() ? "\n\tnext  line\r\n" : "")
                                        + maybe())
                        .detail("editor", maybe())
                        .detail("type", random.nextBoolean() ? "article-journal" : maybe());
        if (draft.isUntitled()) {
            draft.title("T");
        }
        some().forEach(uri -> draft.link(maybe(), uri));
        if (random.nextInt(5) == 0) {
            draft.id("abc");
        }
        if (random.nextInt(5) == 0) {
            draft.paper("https://arxiv.org/abs/2106.13112");
        }
        if (random.nextInt(5) == 0) {
            draft.headline(draft.title());
        }
        return draft.entry();
    }

    private String words() {
        return String.join(random.nextBoolean() ? " " : "", pieces(() -> one(PIECES)));
    }

    private String maybe() {
        return random.nextInt(3) == 0 ? "" : words();
    }

    private List<String> some() {
        return random.nextInt(3) == 0 ? List.of() : pieces(this::words);
    }

    private List<String> pieces(Supplier<String> piece) {
        List<String> pieces = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            pieces.add(piece.get());
        }
        return pieces;
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
