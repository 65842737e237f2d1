package gloss.page;

import java.util.List;

/// What the printed paper says.
final class PrintedTexts {
    static final String LINK = "https://example.org/margins";

    static final List<String> ABSTRACT =
            List.of(
                    "Summaries of papers seldom say where in the paper they come from.",
                    "We present Margins, which ties every sentence of a summary to boxes on the"
                            + " page and finds the right place for 94.2 percent of them.",
                    "It needs no model server and reads a page in 0.02 seconds.");

    static final List<String> PROBLEM =
            List.of(
                    "Readers who doubt a summary have to search the whole paper for the sentence"
                            + " that it rests on.",
                    "Earlier systems point to a section or to a page, which leaves some 600 words"
                            + " to search.",
                    "Systems based on language models (LM) quote from memory, and one quotation in"
                            + " five does not exist.");

    static final List<String> IDEA =
            List.of(
                    "Unlike line matching, Margins keeps the box of every glyph from the first"
                            + " stage on, so that a quotation never has to be searched for.",
                    "A sentence can therefore be shown as it is printed, with its formulas and"
                            + " accents.");

    static final List<String> STEPS =
            List.of(
                    "First, glyphs are read with their boxes and grouped into lines by their"
                            + " baselines.",
                    "Second, lines are ordered by the white space that separates the columns.",
                    "Third, sentences are cut at full stops that close a clause, and every"
                            + " sentence keeps the boxes of its lines.",
                    "Finally, each candidate place is scored by the best line that it holds.",
                    "Figure 1 shows how often the place is found.");

    static final List<String> RESULTS =
            List.of(
                    "On 40 papers of 12 venues, Margins finds 94.2 percent of the places, 22.9"
                            + " points more than matching by blocks.",
                    "The gain is largest for papers in two columns.",
                    "Reading takes 0.02 seconds a page on one core of a laptop.");

    static final List<String> LIMITS =
            List.of(
                    "We tested English papers only, and no scanned pages.",
                    "We assume that the text layer of the file is the text that is shown; hidden"
                            + " text breaks this assumption.");

    static final List<String> CODE =
            List.of("Code and the 40 papers with their gold places are at " + LINK + " for all.");

    static final List<List<String>> ROWS =
            List.of(
                    List.of("Method", "Found", "Wrong", "ms/page"),
                    List.of("Line matching", "62.0", "11.3", "4"),
                    List.of("Block matching", "71.3", "9.8", "6"),
                    List.of("Margins (ours)", "94.2", "1.4", "20"));

    private PrintedTexts() {}
}
