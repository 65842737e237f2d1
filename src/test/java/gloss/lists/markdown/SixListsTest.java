package gloss.lists.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gloss.lists.Entry;
import gloss.lists.Finding;
import gloss.lists.ListCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The reading lists of other people that Gloss was made for; they stay outside the project.
class SixListsTest {
    private static final Path LISTS = Path.of("../shared/data/lists");
    private static final Pattern ARXIV = Pattern.compile("(?<![\\d.])(\\d{4}\\.\\d{4,5})(?!\\d)");

    @BeforeEach
    void onlyWhereTheListsAre() {
        assumeTrue(Files.isDirectory(LISTS), "no reading lists in " + LISTS.toAbsolutePath());
    }

    /// What a line says, found without Markdown: two patterns and the last headings.
    private record Fact(
            String section,
            String topic,
            String headline,
            String article,
            String title,
            String paper) {}

    @Test
    void readsEveryEntryOfTheSeedAsItStands() throws IOException {
        Map<Integer, Fact> facts = facts(Files.readAllLines(LISTS.resolve("seed.md")));
        assertThat(facts).hasSize(185);
        List<Entry> entries = read("seed.md");
        assertThat(entries).hasSize(185);
        for (Entry entry : entries) {
            Fact fact = Objects.requireNonNull(facts.get(line(entry)), "line " + line(entry));
            String as = "line " + line(entry);
            assertThat(entry.headline()).as(as).isEqualTo(fact.headline());
            assertThat(entry.links().article()).as(as).isEqualTo(fact.article());
            assertThat(entry.type()).as(as).isEqualTo(type(fact));
            if (entry.type() == Entry.Type.PAPER) {
                String venue = entry.venue() + (entry.year() == null ? "" : entry.year());
                assertThat(venue).as(as).isEqualTo(fact.section().replaceFirst(" (?=\\d{4}$)", ""));
                assertThat(entry.title()).as(as).isEqualTo(fact.title());
                assertThat(entry.links().paper()).as(as).isEqualTo(fact.paper());
                assertThat(String.join("/", entry.topics())).as(as).isEqualTo(fact.topic());
            } else {
                assertThat(entry.title()).as(as).isEqualTo(fact.headline());
                assertThat(entry.venue()).as(as).isEmpty();
                assertThat(entry.topics()).as(as).isEmpty();
                assertThat(entry.links().paper()).as(as).isEmpty();
            }
        }
        assertThat(
                        entries.stream()
                                .collect(Collectors.groupingBy(Entry::type, Collectors.counting())))
                .containsEntry(Entry.Type.PAPER, 167L)
                .containsEntry(Entry.Type.OVERVIEW, 10L)
                .containsEntry(Entry.Type.QUESTION, 5L)
                .containsEntry(Entry.Type.OTHER, 3L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seed.md",
                "amusi-cvpr2021.md",
                "extreme-assistant-cvpr2020.md",
                "gxs16-ref-repo.md",
                "mli-paper-reading.md",
                "wzhe06-reco-papers.md"
            })
    void findsEveryArxivIdThatAListNames(String list) throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher id = ARXIV.matcher(Files.readString(LISTS.resolve(list)));
        while (id.find()) {
            named.add(id.group(1));
        }
        assertThat(
                        read(list).stream()
                                .map(entry -> entry.arxiv().replaceFirst("v\\d+$", ""))
                                .collect(Collectors.toSet()))
                .containsAll(named);
    }

    /// The issue asks for 95 of a hundred; all were right when they were read by eye.
    @Test
    void getsTitleAndVenueOfAHundredEntriesRight() throws IOException, NoSuchAlgorithmException {
        Map<String, Map<Integer, List<Entry>>> lists = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        List<String> sample = sample();
        for (String row : sample) {
            String[] cells = row.split("\t", -1);
            if (!lists.containsKey(cells[0])) {
                lists.put(
                        cells[0],
                        read(cells[0] + ".md").stream()
                                .collect(Collectors.groupingBy(SixListsTest::line)));
            }
            boolean right = false;
            for (Entry entry :
                    lists.get(cells[0]).getOrDefault(Integer.valueOf(cells[1]), List.of())) {
                String year = entry.year() == null ? "" : entry.year().toString();
                right |=
                        hash(entry.title()).equals(cells[2])
                                && entry.venue().equals(cells[3])
                                && year.equals(cells[4]);
            }
            if (!right) {
                wrong.add(row);
            }
        }
        assertThat(sample).hasSize(100);
        assertThat(wrong).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void findsWhatIsWrongInTheSeedAndNothingElse() throws IOException {
        List<Finding> findings =
                ListCheck.check(
                        read("seed.md"), Files.readString(LISTS.resolve("seed.md")), List.of());
        assertThat(findings.stream().map(finding -> finding.line() + " " + finding.kind()))
                .containsExactly(
                        "296 LINK_OF_ANOTHER",
                        "402 ARTICLE_AS_PAPER",
                        "429 ARTICLE_AS_PAPER",
                        "548 DOUBLE",
                        "606 DOUBLE",
                        "721 PAPER_AS_ARTICLE");
    }

    @Test
    void findsLinksThatAnotherListGivesToAnotherTitle() throws IOException {
        List<Finding> findings =
                ListCheck.check(read("seed.md"), "", read("amusi-cvpr2021.md")).stream()
                        .filter(finding -> !finding.otherFile().isEmpty())
                        .toList();
        // Two neighbours in the seed have each other's links.
        assertThat(findings.stream().map(finding -> finding.line() + " " + finding.kind()))
                .containsExactly("388 SAME_LINK", "393 SAME_TITLE");
    }

    private static Map<Integer, Fact> facts(List<String> lines) {
        Map<Integer, Fact> facts = new HashMap<>();
        String section = "";
        String topic = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            String next = i + 1 < lines.size() ? lines.get(i + 1).strip() : "";
            if (line.startsWith("## ")) {
                section = line.substring(3).strip();
                topic = "";
            } else if (line.startsWith("### ")) {
                topic = line.substring(4).strip();
            } else if (line.startsWith("- [") && line.endsWith(")") && line.contains("](http")) {
                int middle = line.lastIndexOf("](http");
                boolean titled = next.startsWith("[【");
                int between = next.lastIndexOf("】](");
                facts.put(
                        i + 1,
                        new Fact(
                                section,
                                topic,
                                line.substring(3, middle),
                                line.substring(middle + 2, line.length() - 1),
                                titled ? next.substring(2, between) : "",
                                titled
                                        ? next.substring(between + 3, next.length() - 1)
                                                .replace("\\_", "_")
                                        : ""));
            }
        }
        return facts;
    }

    private static Entry.Type type(Fact fact) {
        return switch (fact.section()) {
            case "总结性文章" -> Entry.Type.OVERVIEW;
            case "其他文章" -> Entry.Type.OTHER;
            case "科研问题分享" -> Entry.Type.QUESTION;
            default -> Entry.Type.PAPER;
        };
    }

    private static List<String> sample() throws IOException {
        try (InputStream in = SixListsTest.class.getResourceAsStream("/gloss/lists/sample.tsv")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static String hash(String title) throws NoSuchAlgorithmException {
        byte[] bytes = title.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                .substring(0, 16);
    }

    private static List<Entry> read(String list) throws IOException {
        return MarkdownList.read(list, Files.readString(LISTS.resolve(list)));
    }

    private static int line(Entry entry) {
        return Objects.requireNonNull(entry.source()).line();
    }
}
