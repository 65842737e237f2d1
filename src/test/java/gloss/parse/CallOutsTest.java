package gloss.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gloss.paper.Box;
import gloss.paper.Place;
import gloss.paper.Reference;
import gloss.parse.CallOuts.CallOut;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallOutsTest {
    private static final List<String> NUMBERED =
            IntStream.rangeClosed(1, 20)
                    .mapToObj(i -> "[" + i + "] ‖A. Author. A title. A journal, 2001.")
                    .toList();
    private static final List<String> NAMED =
            List.of(
                    "‖Diederik P. Kingma and Jimmy Ba. Adam: A method for stochastic optimization. In ICLR, 2015.",
                    "‖Yann LeCun, Yoshua Bengio, and Geoffrey Hinton. Deep learning. Nature, 521:436–444, 2015.",
                    "‖Laurens van der Maaten and Geoffrey Hinton. Visualizing data using t-SNE. JMLR, 2008.",
                    "‖Tom Brown, Benjamin Mann, and Nick Ryder. Language models are few-shot learners, 2020a.",
                    "‖Tom Brown, Dawn Song, and Dan Boneh. Extracting training data, 2020b.",
                    "‖Leo Breiman. Random forests. Machine Learning, 45(1):5–32, 2001.",
                    "‖European Commission. Copernicus market report, 2019.",
                    "‖Kaiming He, Xiangyu Zhang, Shaoqing Ren, and Jian Sun. Deep residual learning. In CVPR, 2016.",
                    "‖Kaiming He, Georgia Gkioxari, Piotr Dollár, and Ross Girshick. Mask R-CNN. In ICCV, 2016.",
                    "‖Aad W. Müller. An article about accents. A journal, 2010.");

    private static List<Reference> entries(List<String> printed) {
        List<Reference> references = new ArrayList<>();
        for (String entry : printed) {
            String[] parts = entry.split("‖");
            ReferenceFields fields = ReferenceFields.of(parts[1]);
            references.add(
                    new Reference(
                            "b" + (references.size() + 1),
                            parts[0].strip(),
                            parts[1],
                            fields.title(),
                            fields.authors(),
                            fields.year(),
                            fields.venue(),
                            fields.identifiers(),
                            Place.on(new Box(1, 0, 0, 1, 1))));
        }
        return references;
    }

    /// `words → entries` for every call-out, the style settled by the text itself.
    private static List<String> found(List<String> printed, String text) {
        List<String> shown = new ArrayList<>();
        for (CallOut callOut : CallOuts.of(entries(printed), List.of(text)).in(text)) {
            shown.add(callOut.span().of(text) + " → " + String.join(" ", callOut.references()));
        }
        return shown;
    }

    @Test
    void findsEveryNumberAndRangeInBrackets() {
        assertThat(found(NUMBERED, "It works [3, 5–7] and [12]; see also [1,2]."))
                .containsExactly("3 → b3", "5–7 → b5 b6 b7", "12 → b12", "1 → b1", "2 → b2");
    }

    @Test
    void readsARangeOverTwoBrackets() {
        assertThat(found(NUMBERED, "as shown [3]–[5], [9]."))
                .containsExactly("3]–[5 → b3 b4 b5", "9 → b9");
    }

    @Test
    void keepsANoteOutOfTheNumbers() {
        assertThat(found(NUMBERED, "by [4, Theorem 2.1] and Smith and Jones [7]."))
                .containsExactly("4 → b4", "7 → b7");
    }

    @Test
    void takesIntervalsAndIndicesForWhatTheyAre() {
        assertThat(
                        found(
                                NUMBERED,
                                "With x ∈ [1, 5] and scores in the range [2, 4], as [6] say, y[3] is [0, 1] or [99]."))
                .containsExactly("6 → b6");
    }

    @Test
    void takesARowOfIntervalsForWhatItIs() {
        assertThat(found(NUMBERED, "degrees (0,1],[2,3],[4,6], [7,12] as in [5] and [6]"))
                .containsExactly("5 → b5", "6 → b6");
    }

    @Test
    void findsRaisedNumbersButNotExponents() {
        List<String> dotted =
                NUMBERED.stream().map(e -> e.replaceFirst("\\[(\\d+)\\]", "$1.")).toList();
        assertThat(
                        found(
                                dotted,
                                "Shown before.¹⁻³ Others disagree^{4,7} with it,⁹ at 10³ m² and x² or cm³."))
                .containsExactly("¹⁻³ → b1 b2 b3", "4 → b4", "7 → b7", "⁹ → b9");
    }

    @Test
    void takesRaisedNumbersForFootnotesWhereTheBracketsReachMore() {
        assertThat(found(NUMBERED, "First¹ and [1] second² of [2], [3] and [4]."))
                .containsExactly("1 → b1", "2 → b2", "3 → b3", "4 → b4");
    }

    @Test
    void findsRaisedBrackets() {
        assertThat(found(NUMBERED, "文献^{[3]}指出, 方法^{[5,7-8]}有效."))
                .containsExactly("3 → b3", "5 → b5", "7-8 → b7 b8");
    }

    @Test
    void findsNumbersInRoundBracketsWhereNothingElseIs() {
        List<String> round =
                NUMBERED.stream().map(e -> e.replaceFirst("\\[(\\d+)\\]", "($1)")).toList();
        assertThat(found(round, "It was shown (3, 4) that Eq. (5) holds (7-9)."))
                .containsExactly("3 → b3", "4 → b4", "7-9 → b7 b8 b9");
    }

    @Test
    void findsKeys() {
        List<String> keyed =
                List.of("[ABC+20] ‖A. A and B. B. T. J, 2020.", "[Kin15] ‖D. Kingma. T. J, 2015.");
        assertThat(found(keyed, "as in [ABC+20, Kin15] or [ABC+ 20]."))
                .containsExactly("ABC+20 → b1", "Kin15 → b2", "ABC+ 20 → b1");
    }

    @Test
    void findsLabelsThatAreNamesAndYears() {
        List<String> keyed =
                List.of(
                        "[Kingma and Ba, 2015] ‖D. Kingma and J. Ba. T. In ICLR, 2015.",
                        "[LeCun et al., 2015] ‖Y. LeCun, Y. Bengio, and G. Hinton. T. Nature, 2015.");
        assertThat(found(keyed, "trained [Kingma and Ba, 2015; LeCun et al., 2015] twice"))
                .containsExactly("Kingma and Ba, 2015 → b1", "LeCun et al., 2015 → b2");
    }

    @Test
    void findsAuthorsAndYearsInBrackets() {
        assertThat(found(NAMED, "We use Adam (Kingma and Ba, 2015; see also LeCun et al., 2015)."))
                .containsExactly("Kingma and Ba, 2015 → b1", "LeCun et al., 2015 → b2");
    }

    @Test
    void findsAuthorsInTheSentence() {
        assertThat(
                        found(
                                NAMED,
                                "However, Kingma & Ba (2015) and later van der Maaten and Hinton [2008] do."))
                .containsExactly(
                        "Kingma & Ba (2015) → b1", "van der Maaten and Hinton [2008] → b3");
    }

    @Test
    void sharesTheAuthorsOfYearsInARow() {
        assertThat(found(NAMED, "It memorises (Brown et al., 2020a,b; Breiman, 2001)."))
                .containsExactly("Brown et al., 2020a → b4", "b → b5", "Breiman, 2001 → b6");
        assertThat(found(NAMED, "by Brown et al. (2020a, 2020b)."))
                .containsExactly("Brown et al. (2020a → b4", "2020b → b5");
    }

    @Test
    void tellsEntriesOfOneAuthorAndYearByTheOthers() {
        assertThat(
                        found(
                                NAMED,
                                "nets (He, Gkioxari, Dollar, and Girshick, 2016) and (He, Zhang, Ren, and Sun, 2016)"))
                .containsExactly(
                        "He, Gkioxari, Dollar, and Girshick, 2016 → b9",
                        "He, Zhang, Ren, and Sun, 2016 → b8");
    }

    @Test
    void findsOrganisationsAndAccents() {
        assertThat(found(NAMED, "reported (European Commission, 2019) by Muller (2010)"))
                .containsExactly("European Commission, 2019 → b7", "Muller (2010) → b10");
    }

    @Test
    void keepsAPlainCallOutWhoseEntryIsNotThere() {
        assertThat(found(NAMED, "as known (Turing and Good, 1950; Breiman, 2001)"))
                .containsExactly("Turing and Good, 1950 → ", "Breiman, 2001 → b6");
    }

    @Test
    void leavesOtherYearsAlone() {
        assertThat(
                        found(
                                NAMED,
                                "In May 2015 we used ImageNet (2015) and Breiman (2001) at NeurIPS 2016."))
                .containsExactly("Breiman (2001) → b6");
    }

    @Test
    void findsBodiesAndTitlesAsAWhole() {
        List<String> printed =
                List.of(
                        "‖The pandas development team. (2024). Pandas-dev/pandas: Pandas. Zenodo.",
                        "‖Sentinel-1 product guide. (2023). Alaska Satellite Facility Archive Center.");
        assertThat(
                        found(
                                printed,
                                "with pandas (The pandas development team, 2024) and (Sentinel-1 Product Guide, 2023)"))
                .containsExactly(
                        "The pandas development team, 2024 → b1",
                        "Sentinel-1 Product Guide, 2023 → b2");
    }

    @Test
    void takesEtAlForTwoOthersAtLeast() {
        List<String> printed =
                List.of(
                        "‖Sander Beckers and Joseph Halpern. Abstracting causal models. In AAAI, 2019.",
                        "‖Sander Beckers, Frederick Eberhardt, and Joseph Halpern. Approximate causal abstractions. In UAI, 2019.");
        assertThat(found(printed, "by [Beckers et al., 2019] and Beckers and Halpern [2019]"))
                .containsExactly("Beckers et al., 2019 → b2", "Beckers and Halpern [2019] → b1");
    }

    @Test
    void keepsNumbersWhoseEntriesWereLost() {
        List<String> few = NUMBERED.subList(0, 4);
        assertThat(found(few, "By [1], [2, 3], [4–6] and [5] but not by [99]."))
                .containsExactly("1 → b1", "2 → b2", "3 → b3", "4–6 → b4", "5 → ");
    }

    @Test
    void leavesRoundBracketsInTablesAlone() {
        List<String> round =
                NUMBERED.stream().map(e -> e.replaceFirst("\\[(\\d+)\\]", "($1)")).toList();
        CallOuts callOuts = CallOuts.of(entries(round), List.of("as shown (3) by others (4)."));
        assertThat(callOuts.inCell("accuracy (3)")).isEmpty();
        CallOuts square = CallOuts.of(entries(NUMBERED), List.of("as shown [3] by others [4]."));
        assertThat(square.inCell("GPT [3]")).hasSize(1);
    }

    @Test
    void findsChineseNames() {
        List<String> chinese =
                List.of("‖张三, 李四, 王五. 方法研究[J]. 软件学报, 2019.", "‖赵六, 钱七. 另一研究[J]. 计算机学报, 2018.");
        assertThat(found(chinese, "根据张三等（2019）的方法（赵六和钱七，2018）有效。"))
                .containsExactly("张三等（2019） → b1", "赵六和钱七，2018 → b2");
    }
}
