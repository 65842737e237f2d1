package gloss.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Block;
import gloss.paper.Paper;
import gloss.paper.Section;
import gloss.parse.Parsing;
import gloss.source.Limits;
import gloss.source.Original;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Six Chinese papers of our own, each set as journals of another field set theirs. Their headings
/// are read off their sources; their authors and how their abstracts begin were written down from
/// these.
final class ChinesePapersTest {
    private static final Pattern HEADING =
            Pattern.compile("\\\\((?:sub){0,2})section\\*?\\{(?:\\d\\\\quad )?([^}]+)\\}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dong-rong-hun-ning-tu",
                "jue-yuan-zi",
                "shu-hou-zhan-wang",
                "shu-zi-ren-xing",
                "xiao-yang-ben-zong-shu",
                "yu-mi-di-guan"
            })
    void haveTheHeadingsOfTheirSourcesAtTheirLevels(String name) throws IOException {
        List<String> written = new ArrayList<>();
        Matcher m = HEADING.matcher(new String(bytes(name + ".tex"), StandardCharsets.UTF_8));
        while (m.find()) {
            written.add((1 + m.group(1).length() / 3) + " " + m.group(2));
        }

        List<String> found =
                parsed(name).sections().stream()
                        .filter(s -> !s.runIn())
                        .map(s -> s.level() + " " + s.title())
                        .toList();

        assertThat(written).hasSizeGreaterThan(8);
        assertThat(found).as(name).containsSubsequence(written);
        // Besides: an introduction without heading, the references, an English title at the end.
        assertThat(found.size() - written.size()).as(name + " " + found).isBetween(1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "dong-rong-hun-ning-tu, 石敢当 秦关月 霍去尘 岳如松, 为研究玄武岩纤维再生混凝土",
        "jue-yuan-zi, 闵观澜 邬听松 司马青 贝小舟, 针对无人机巡检图像中",
        "shu-hou-zhan-wang, 季望舒 陶问渠 尚青禾 阮知秋, 目的",
        "shu-zi-ren-xing, 上官云 易水寒 涂南星, 在外部冲击频发的背景下",
        "xiao-yang-ben-zong-shu, 卓文君 孟知远 曲无声, 旋转机械是工业装备的核心部件",
        "yu-mi-di-guan, 麦秋登 田舍郎 桑榆晚 禾下士, 【目的】河湾灌区春玉米"
    })
    void nameTheirAuthorsAndBeginTheirAbstractInChinese(
            String name, String authors, String beginning) throws IOException {
        Paper paper = parsed(name);

        assertThat(paper.authors()).containsExactly(authors.split(" "));
        assertThat(paper.abstractText()).startsWith(beginning).doesNotContain("关键词", "Abstract");
        assertThat(paper.keywords()).hasSizeGreaterThan(3).allMatch(k -> k.length() < 12);
    }

    @ParameterizedTest
    @CsvSource({
        "dong-rong-hun-ning-tu, 随着我国城镇化进程的不断推进, 玄武岩纤维具有强度高",
        "shu-hou-zhan-wang, 术后谵妄是老年髋部骨折患者最常见的, 以期为临床提供参考"
    })
    void keepAnIntroductionWithoutHeadingOutOfTheHead(String name, String opening, String later)
            throws IOException {
        Paper paper = parsed(name);

        Section first = paper.sections().getFirst();
        List<Block> introduction =
                paper.blocks().stream().filter(b -> b.section().equals(first.id())).toList();
        assertThat(first.title()).isEqualTo("引言");
        assertThat(introduction.getFirst().text()).startsWith(opening);
        assertThat(introduction).anyMatch(b -> b.text().contains(later));
        assertThat(paper.blocks())
                .filteredOn(b -> b.section().equals(Paper.FRONT))
                .noneMatch(b -> b.text().contains(opening) || b.text().contains(later));
    }

    @Test
    void numberTheirPartsAnewInEachSection() throws IOException {
        List<String> numbers =
                parsed("shu-zi-ren-xing").sections().stream()
                        .filter(s -> s.level() == 2)
                        .map(Section::number)
                        .toList();

        assertThat(numbers)
                .containsExactly(
                        "（一）", "（二）", "（三）", "（一）", "（二）", "（一）", "（二）", "（三）", "（一）", "（二）",
                        "（三）");
    }

    @Test
    void haveTheirSubtitleInTheTitle() throws IOException {
        assertThat(parsed("shu-zi-ren-xing").title())
                .isEqualTo("数字化转型如何影响企业供应链韧性——双元学习的中介作用与关系资本的边界");
    }

    private static Paper parsed(String name) throws IOException {
        Original original = new Original(name + ".pdf", bytes(name + ".pdf"));
        return switch (new PdfParser(Limits.DEFAULT, false).parse(original)) {
            case Parsing.Parsed(var paper) -> paper;
            case Parsing.Refused refused -> throw new AssertionError(name + " " + refused);
        };
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        ChinesePapersTest.class.getResourceAsStream("/gloss/fiction-zh/" + file),
                        file)) {
            return in.readAllBytes();
        }
    }
}
