package gloss.app;

import gloss.paper.Problem;
import gloss.publish.Words;

/// What can go wrong, as the command tells it: its exit code and, from the one list of words, a
/// line for people.
public final class Problems {
    private Problems() {}

    /// The exit code of a run in which this was the worst.
    public static int exit(Problem problem) {
        boolean failed = problem == Problem.NO_TEXT || problem == Problem.MODEL_SILENT;
        return problem.refuses() || failed ? 1 : 0;
    }

    /// The words, in Chinese for `zh`, else in English.
    public static String words(Problem problem, String language) {
        return Words.of(language).problem(problem);
    }

    /// One line about one input: `a.pdf: not a PDF: 0 bytes`, `a.pdf：不是 PDF：0 bytes`.
    public static String line(String input, Problem problem, String detail, String language) {
        String colon = language.equals("zh") ? "：" : ": ";
        String said = input + colon + words(problem, language);
        String all = detail.isEmpty() ? said : said + colon + detail;
        return all.replaceAll("\\R|\\p{Cntrl}", " ");
    }
}
