package gloss.evaluate;

import gloss.json.TestSets;
import gloss.language.Glossary;
import gloss.verify.Aspect;
import gloss.verify.Context;
import gloss.verify.Finding;
import gloss.verify.Verdict;
import gloss.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// SciFact's claims with the sentences that experts found to support or refute them (Wadden and
/// others 2020). A claim counts as refuted when the check finds it contradicted in number, negation
/// or direction: that claims say more than one sentence of an abstract is usual there, and no
/// refutation.
final class ClaimTest {
    private record Claim(String text, List<String> evidence, boolean supported) {}

    private record Answer(Claim claim, Verdict verdict) {
        boolean refuted() {
            return verdict.findings().stream()
                    .anyMatch(f -> f.grave() && f.aspect() != Aspect.UNIT);
        }
    }

    /// At the greatest strictness, which hides nothing of what single checks found.
    private final Verifier verifier = new Verifier(new Glossary(), 1);

    private final List<Answer> answers = new ArrayList<>();

    /// @param folder of `corpus.jsonl`, `queries.train.jsonl` and `evidence.train.jsonl`
    ClaimTest(Path folder) throws IOException {
        Map<String, List<String>> documents = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("corpus.jsonl"))) {
            TestSets.Document document = TestSets.document(line);
            documents.put(document.id(), split(document.text()));
        }
        Map<String, String> claims = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("queries.train.jsonl"))) {
            TestSets.Document claim = TestSets.document(line);
            claims.put(claim.id(), claim.text());
        }
        for (String line : Files.readAllLines(folder.resolve("evidence.train.jsonl"))) {
            TestSets.Judged judged = TestSets.judged(line);
            answer(judged, claims.getOrDefault(judged.id(), ""), documents);
        }
    }

    private void answer(TestSets.Judged judged, String text, Map<String, List<String>> documents) {
        List<String> evidence = new ArrayList<>();
        for (TestSets.Ground ground : judged.grounds()) {
            List<String> sentences = documents.getOrDefault(ground.document(), List.of());
            ground.sentences().stream()
                    .filter(s -> s < sentences.size())
                    .map(sentences::get)
                    .forEach(evidence::add);
        }
        if (!text.isEmpty() && !evidence.isEmpty()) {
            Claim claim = new Claim(text, evidence, judged.grounds().getFirst().supports());
            answers.add(new Answer(claim, verifier.check(text, evidence, Context.NONE)));
        }
    }

    /// As SciFact cut its abstracts: at every stop with a space after it. Some carry a line break
    /// as `\n`.
    private static List<String> split(String text) {
        return Arrays.stream(text.split("(?<=[.?!])\\s+"))
                .map(sentence -> sentence.replaceFirst("^\\\\n\\s*", ""))
                .toList();
    }

    int claims() {
        return answers.size();
    }

    /// The mean of the shares of supported claims kept and refuted ones caught, 0 to 1.
    double balancedAccuracy() {
        return (share(/* supported= */ true) + share(/* supported= */ false)) / 2;
    }

    /// Of the supported claims those not called refuted, of the refuted ones those called so.
    private double share(boolean supported) {
        List<Answer> asked =
                answers.stream().filter(a -> a.claim().supported() == supported).toList();
        long right = asked.stream().filter(a -> a.refuted() != supported).count();
        return (double) right / asked.size();
    }

    /// The figures, and every claim that was judged wrongly.
    String report() {
        StringBuilder out = new StringBuilder();
        out.append(
                String.format(
                        Locale.ROOT,
                        "%d claims: supported kept %.3f, refuted caught %.3f, balanced accuracy"
                                + " %.3f%n%n| graves | in supported | in refuted |%n|---|--:|--:|%n",
                        claims(),
                        share(/* supported= */ true),
                        share(/* supported= */ false),
                        balancedAccuracy()));
        byAspect()
                .forEach((aspect, counts) ->
                        out.append("| %s | %d | %d |%n".formatted(aspect, counts[1], counts[0])));
        out.append('\n');
        for (Answer answer : answers) {
            if (answer.refuted() == answer.claim().supported()) {
                out.append(answer.refuted() ? "- wrongly refuted: " : "- not refuted: ")
                        .append(answer.claim().text())
                        .append("\n  ")
                        .append(String.join(" | ", answer.claim().evidence()))
                        .append("\n  ")
                        .append(
                                answer.verdict().findings().stream()
                                        .filter(Finding::grave)
                                        .toList())
                        .append('\n');
            }
        }
        return out.toString();
    }

    private Map<Aspect, int[]> byAspect() {
        Map<Aspect, int[]> counts = new EnumMap<>(Aspect.class);
        for (Answer answer : answers) {
            answer.verdict().findings().stream()
                    .filter(Finding::grave)
                    .map(Finding::aspect)
                    .distinct()
                    .forEach(a ->
                            counts.computeIfAbsent(a, _ -> new int[2])[
                                    answer.claim().supported() ? 1 : 0]++);
        }
        return counts;
    }
}
