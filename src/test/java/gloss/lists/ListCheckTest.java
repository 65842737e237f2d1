package gloss.lists;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.lists.markdown.MarkdownList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListCheckTest {
    @Test
    void tellsOnePaperFromTwo() {
        assertThat(
                        check(
                                """
                                - [《Anchor》来了](https://zhuanlan.zhihu.com/p/1)
                                    [【Anchor: Boxes for Every Detector】](https://arxiv.org/abs/2101.00001)
                                - [又见Anchor](https://zhuanlan.zhihu.com/p/2)
                                    [【Anchor: Boxes for Every Detector】](https://arxiv.org/abs/2101.00001v2)
                                - [BoxMix登场](https://zhuanlan.zhihu.com/p/3)
                                    [【SmallNet: Nets that are Small】](https://arxiv.org/abs/2101.00002)
                                - [SmallNets真小](https://zhuanlan.zhihu.com/p/4)
                                    [【SmallNet: Nets that are Small】](https://arxiv.org/abs/2101.00002)
                                - [One of these Titles is Right](https://arxiv.org/abs/2101.00003)
                                - [Quite Another Paper on Something](https://arxiv.org/pdf/2101.00003.pdf)
                                - [One and the Same Long Title](https://arxiv.org/abs/2101.00004)
                                - [One and the same long title](https://arxiv.org/abs/2101.00005)
                                """))
                .containsExactly(
                        "3 DOUBLE 1", "5 LINK_OF_ANOTHER 7", "10 SAME_LINK 9", "12 SAME_TITLE 11");
    }

    @Test
    void looksWhereLinksLead() {
        assertThat(
                        check(
                                """
                                **A Paper with an Article**
                                - Paper: https://zhuanlan.zhihu.com/p/1
                                - Code: https://github.com/a/b

                                **A Paper with a Program**
                                - Paper: https://github.com/a/c
                                ***
                                - [读后感](https://arxiv.org/abs/2101.00001)
                                    [【A Paper for its Article】](https://arxiv.org/abs/2101.00001)
                                - [Seven Words that Nobody Would Guess Here](https://openaccess.thecvf.com/content/CVPR2021/papers/Li_Graphs_of_Molecules_under_Water_Pressure_CVPR_2021_paper.pdf)
                                - [Graphs of Molecules under Water](https://openaccess.thecvf.com/content/CVPR2021/papers/Li_Graphs_of_Molecules_under_Water_Pressure_CVPR_2021_paper.pdf)
                                """))
                .contains(
                        "1 ARTICLE_AS_PAPER 0",
                        "5 CODE_AS_PAPER 0",
                        "8 PAPER_AS_ARTICLE 0",
                        "10 OTHER_TITLE 0")
                .noneMatch(finding -> finding.startsWith("11 OTHER_TITLE"));
    }

    @Test
    void findsBrokenLinksByLine() {
        String list =
                """
                - Paper: ttps://arxiv.org/abs/2105.10154
                - Code: https:// github.com/a/b
                - [a]()
                - [a](https://example.org/x
                - [a] (https://example.org/x)
                - [a]（https://example.org/x）
                - [a](my papers/x.pdf)
                - [a (https://example.org/x)
                - https://arxiv.org/abs/2105.1015
                - https://arxiv.org/abs/1405.10154
                - https://arxiv.org/pdf/2113.10154
                - http:/example.org
                """;
        assertThat(check(list))
                .containsExactlyElementsOf(
                        list.lines().count() == 12
                                ? java.util.stream.IntStream.rangeClosed(1, 12)
                                        .mapToObj(line -> line + " BROKEN_LINK 0")
                                        .toList()
                                : List.of());
    }

    @Test
    void saysNothingOfSoundLinks() {
        assertThat(
                        check(
                                """
                                - [a](https://en.wikipedia.org/wiki/Tree_(graph)) and ![](x.png)
                                - [b](https://example.org/x "a title") [c](<my papers/x.pdf>) [d](#top)
                                - [e](https://arxiv.org/abs/1405.1015v2), [f](http://arxiv.org/abs/hep-th/9901001).
                                - https://arxiv.org/abs/2105.10154<br> [g [1]](https://example.org)
                                - [h][ref] (see https://example.org) [x] done (https://example.org/y)
                                ```
                                [a](b c.pdf) https:// x
                                ```
                                [ref]: https://example.org
                                """))
                .isEmpty();
    }

    @Test
    void takesAnArticleInAnotherLanguageForTheSamePaper() {
        assertThat(
                        check(
                                """
                                # CVPR 2020

                                - [Face X-ray for More General Face Forgery Detection](https://arxiv.org/abs/1912.13458)
                                - [微软亚洲研究院给换脸图做检查，把它打回原形](https://arxiv.org/abs/1912.13458)
                                - [An Entirely Different Work with Its Own Words](https://arxiv.org/abs/1912.13458)
                                """))
                .containsExactly("4 DOUBLE 3", "5 SAME_LINK 3");
    }

    private static List<String> check(String list) {
        return ListCheck.check(MarkdownList.read("list.md", list), list, List.of()).stream()
                .map(finding -> finding.line() + " " + finding.kind() + " " + finding.other())
                .toList();
    }
}
