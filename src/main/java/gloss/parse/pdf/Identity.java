package gloss.parse.pdf;

import gloss.paper.Identifiers;
import gloss.paper.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the paper says about itself: arXiv id and DOI, year, venue, language. Only what is printed.
record Identity(String language, @Nullable Integer year, String venue, Identifiers identifiers) {
    private static final Pattern ARXIV =
            Pattern.compile(
                    "(?i)arxiv:\\s*(\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7}(?:v\\d+)?)");
    private static final Pattern STAMP_YEAR =
            Pattern.compile("\\b\\d{1,2}\\s+[A-Z][a-z]{2}\\s+(\\d{4})\\b");
    private static final Pattern DOI = Pattern.compile("\\b(10\\.\\d{4,9}/[^\\s\"<>,;]+)");
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\b(?!\\.\\d)");

    /// Venues by how running heads and first pages print them. Short names of the series come
    /// first.
    private static final Pattern VENUE =
            Pattern.compile(
                    "\\b((?:NeurIPS|NIPS|ICLR|ICML|CVPR|ICCV|ECCV|ACL|EMNLP|NAACL|COLING|AAAI|IJCAI|KDD|WWW|SIGIR|"
                            + "CIKM|WSDM|RecSys|UAI|AISTATS|MIDL|CoRL|ICASSP|INTERSPEECH|SIGGRAPH|CHI|ISWC)"
                            + "(?:[ ’']*(?:19|20)?\\d{2})?)\\b"
                            + "|((?:Proceedings|Proc\\.) of (?:the )?[^.,:;()\\n]{8,110})"
                            + "|(Journal of [A-Z][^.,:;()\\d\\n]{4,60})"
                            + "|(Advances in Neural Information Processing Systems)"
                            + "|(Transactions on [A-Z][^.,:;()\\d\\n]{4,60})");

    /// Japanese has about as many kana as Chinese characters, Chinese next to none.
    private static final double KANA = 0.1;

    static Identity of(
            Assembly.Known known,
            String title,
            String front,
            String abstractText,
            List<Sentence> sentences) {
        String head =
                String.join("\n", known.furniture())
                        + "\n"
                        + front
                        + "\n"
                        + String.join("\n", known.aside())
                        + "\n"
                        + notes(sentences);
        String arxiv = first(ARXIV, known.stamp() + "\n" + head);
        String doi = first(DOI, head).replaceAll("[.)\\]]+$", "").toLowerCase(Locale.ROOT);
        return new Identity(
                language(title, abstractText, sentences),
                year(known.stamp(), head),
                venue(head),
                new Identifiers(arxiv, doi));
    }

    /// Footnotes of the first page often carry the copyright line.
    private static String notes(List<Sentence> sentences) {
        StringBuilder out = new StringBuilder();
        for (Sentence s : sentences) {
            boolean first = s.place().firstPage() == 1;
            if (first
                    && s.text()
                            .matches(
                                    "(?s).*(?:©|Copyright|Proceedings|Conference|doi|DOI|arXiv:).*")) {
                out.append(s.text()).append('\n');
            }
        }
        return out.toString();
    }

    private static String first(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? m.group(1) : "";
    }

    private static @Nullable Integer year(String stamp, String head) {
        String venueLine = "";
        for (String line : head.split("\n")) {
            if (VENUE.matcher(line).find() || line.matches(".*(?:©|Copyright|\\(c\\)).*")) {
                venueLine = line;
                String year = first(YEAR, venueLine);
                if (!year.isEmpty()) {
                    return Integer.valueOf(year);
                }
            }
        }
        String year = first(STAMP_YEAR, stamp);
        if (year.isEmpty()) {
            year =
                    first(
                            Pattern.compile(
                                    "(?i)(?:published|accepted|received|preprint)[^\\n]{0,40}?\\b((?:19|20)\\d{2})\\b(?!\\.\\d)"),
                            head);
        }
        if (year.isEmpty()) {
            // Volume and issue in a running head: "8(86), 2026".
            year = first(Pattern.compile("\\d+\\s?\\(\\d+\\),?\\s*((?:19|20)\\d{2})\\b"), head);
        }
        return year.isEmpty() ? null : Integer.valueOf(year);
    }

    private static String venue(String head) {
        Matcher m = VENUE.matcher(head);
        if (!m.find()) {
            return "";
        }
        for (int i = 1; i <= m.groupCount(); i++) {
            if (m.group(i) != null) {
                return m.group(i).strip();
            }
        }
        return "";
    }

    /// `zh` when a good part of the letters is Chinese, else `en`: the two languages that Gloss
    /// reads.
    static String language(String title, String abstractText, List<Sentence> sentences) {
        StringBuilder sample = new StringBuilder(title).append(abstractText);
        for (Sentence s : sentences) {
            if (sample.length() > 20_000) {
                break;
            }
            sample.append(s.text());
        }
        long han = sample.codePoints().filter(Characters::isHan).count();
        long latin = sample.chars().filter(c -> c < 0x250 && Character.isLetter(c)).count();
        // A Chinese character says about as much as three Latin letters (1.5 words of 4.7 for 2.3).
        long kana = sample.chars().filter(c -> c >= 0x3041 && c <= 0x30FF).count();
        boolean japanese = kana > KANA * han;
        return han * 3 > latin && !japanese ? "zh" : "en";
    }
}
