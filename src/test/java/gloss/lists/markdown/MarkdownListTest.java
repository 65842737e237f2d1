package gloss.lists.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.lists.Entry;
import gloss.lists.Links;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Lists as people write them; the two files are ours.
class MarkdownListTest {
    @Test
    void readsAListOfManyForms() throws IOException {
        assertThat(facts("graphs.md"))
                .containsExactly(
                        "10 A Comprehensive Survey on Graph Neural Networks | TNNLS 2020 | Surveys | 1901.00596",
                        "11 A Gentle Introduction | Distill 2021 | Surveys | ",
                        "15 How Attentive are Graph Attention Networks? | ICLR 2021 | Methods | 2105.14491",
                        "16 Do Transformers Really Perform Bad for Graph Representation? | NeurIPS 2021 | Methods | 2106.05234",
                        "17 Graph Attention Networks | ICLR 2018 | Methods | 1710.10903",
                        "18 Position-aware Graph Neural Networks | ICML 2019 | Methods | ",
                        "19 GIN: How Powerful are Graph Neural Networks? | ICLR 2019 | Methods | 1810.00826",
                        "20 Semi-supervised classification with graph convolutional networks | ICLR 2017 | Methods | 1609.02907",
                        "21 Inductive Representation Learning on Large Graphs |  2021 | Methods | 1706.02216",
                        "22 Hyperbolic Graph Convolutional Neural Networks | NeurIPS 2019 | Methods | 1910.12933",
                        "23 Link Prediction [Extended] with | pipes |  2023 | Methods | 2305.01234",
                        "24 Broken link |  2021 | Methods | 2001.00001",
                        "28 DeepWalk: Online Learning of Social Representations | KDD 2014 | Methods | 1403.6652",
                        "29 node2vec | SIGKDD 2016 | Methods | 1607.00653",
                        "33 LINE: Large-scale Information Network Embedding | WWW 2015 | Methods | 1503.03578",
                        "35 GraRep | CIKM 2015 | Methods | ",
                        "40 A tutorial on spectral clustering |  2021 | Methods/Older | 0711.0189v1",
                        "41 High-energy |  2021 | Methods/Older | hep-th/9901001");
    }

    @Test
    void readsAChineseListOfManyForms() throws IOException {
        assertThat(facts("language.zh.md"))
                .containsExactly(
                        "4 BERT：面向语言理解的深度双向Transformer预训练 | NAACL 2019 | 预训练 | 1810.04805",
                        "5 RoBERTa: A Robustly Optimized BERT Pretraining Approach | arXiv 2019 | 预训练 | 1907.11692",
                        "9 Grounded Language-Image Pre-training | CVPR 2022 | 多模态 | 2112.03857",
                        "13 Learning Transferable Visual Models From Natural Language Supervision | ICML 2021 | 多模态 | 2103.00020",
                        "22 VideoBERT: A Joint Model for Video and Language Representation Learning | ICCV 2019 | 多模态/视频 | 1904.01766",
                        "24 ViLBERT |   | 多模态/图像 | 1908.02265",
                        "27 如何读论文？ |   |  | ");
    }

    @Test
    void keepsAuthorsAndEveryLink() throws IOException {
        Entry clip = entries("language.zh.md").get(3);
        assertThat(clip.authors()).containsExactly("Alec Radford", "Jong Wook Kim");
        assertThat(clip.links().pdf()).isEqualTo("papers/clip%20paper.pdf");
        assertThat(clip.links().article()).isEqualTo("https://mp.weixin.qq.com/s/abc");
        assertThat(clip.headline()).isEqualTo("一文看懂CLIP");
        Entry linked = entries("graphs.md").get(10);
        assertThat(linked.links().more())
                .extracting(Links.Labelled::label)
                .containsExactly("Website", "🤗 Model");
        assertThat(entries("graphs.md").get(7).authors())
                .containsExactly("T. N. Kipf", "M. Welling");
        assertThat(entries("graphs.md").get(15).doi()).isEqualTo("10.1145/2806416.2806512");
    }

    @Test
    void takesNoProseAndNoContactsForEntries() {
        assertThat(
                        read(
                                """
                                # My papers
                                - Mail: [me](mailto:a@b.c)
                                - Follow us at [our blog](https://mp.weixin.qq.com/s/x) and [here](https://t.co)!
                                - [Contents](#contents)

                                This list grew out of [a course](https://example.org/course), see CVPR 2021.

                                | Group | Mail |
                                |---|---|
                                | ![](qr.png) | ![](me.png) |
                                """))
                .isEmpty();
    }

    @Test
    void keepsTwoPapersOfOneItemApart() {
        assertThat(
                        read(
                                "- [GPT](https://a.org/gpt.pdf), [GPT-2](https://a.org/gpt2.pdf) and"
                                        + " [GPT-3](https://arxiv.org/abs/2005.14165)\n"))
                .extracting(Entry::title)
                .containsExactly("GPT", "GPT-2", "GPT-3");
    }

    @Test
    void doesNotFallOverAnyText() {
        for (String odd :
                List.of(
                        "",
                        "# ",
                        "- ",
                        "[](",
                        "- [a](https://arxiv.org/abs/2101.00001",
                        "|a|\n|-|\n|b|",
                        "<table><tr><td>",
                        "<a name=x/># h\n- x",
                        "> ".repeat(3000) + "x",
                        "- ".repeat(3000) + "x",
                        "<div>".repeat(3000),
                        "[".repeat(20_000),
                        "*".repeat(20_000),
                        "【".repeat(5_000))) {
            assertThat(read(odd)).isNotNull();
        }
    }

    private static List<String> facts(String file) throws IOException {
        return entries(file).stream()
                .map(entry ->
                        "%d %s | %s %s | %s | %s"
                                .formatted(
                                        Objects.requireNonNull(entry.source()).line(),
                                        entry.title(),
                                        entry.venue(),
                                        entry.year() == null ? "" : entry.year(),
                                        String.join("/", entry.topics()),
                                        entry.arxiv()))
                .collect(Collectors.toList());
    }

    private static List<Entry> entries(String file) throws IOException {
        try (InputStream in = MarkdownListTest.class.getResourceAsStream("/gloss/lists/" + file)) {
            return read(
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<Entry> read(String markdown) {
        return MarkdownList.read("list.md", markdown);
    }
}
