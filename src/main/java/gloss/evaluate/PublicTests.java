package gloss.evaluate;

import gloss.app.Evaluation;
import gloss.app.WholeFiles;
import gloss.evaluate.planted.CheckTest;
import gloss.evaluate.planted.CheckTraining;
import gloss.json.TestSets;
import gloss.json.UnreadableJson;
import gloss.language.Embeddings;
import gloss.language.Glossary;
import gloss.language.HashedWeights;
import gloss.language.Move;
import gloss.language.OneLine;
import gloss.language.RoleModel;
import gloss.library.Index;
import gloss.library.Meanings;
import gloss.library.lucene.LuceneIndex;
import gloss.verify.SpaceTraining;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The tasks of `gloss eval`: answer a test set line by line, or make the shipped weights from its
/// training half.
public final class PublicTests implements Evaluation {
    private final WholeFiles files;
    private final Function<String, Embeddings> embeddings;

    /// `embeddings` of a language (`en`, `zh`) are asked for only when a task wants them.
    public PublicTests(WholeFiles files, Function<String, Embeddings> embeddings) {
        this.files = files;
        this.embeddings = embeddings;
    }

    @Override
    public End run(Request request) {
        try {
            if (request.task() == Task.SEARCH) {
                return search(request);
            }
            if (request.task() == Task.CHECK || request.task() == Task.CHECK_HELD) {
                return check(request);
            }
            if (request.task() == Task.TRAIN_CHECK) {
                String table = CheckTraining.table(request.data());
                write(request, table);
                return new End.Done((int) table.lines().count());
            }
            if (request.task() == Task.CLAIMS) {
                ClaimTest claims = new ClaimTest(request.data());
                write(request, claims.report());
                return new End.Done(claims.claims());
            }
            List<String> lines =
                    Files.readAllLines(request.data()).stream().filter(l -> !l.isBlank()).toList();
            files.write(request.out(), output(request, lines));
            return new End.Done(lines.size());
        } catch (UnreadableJson | IllegalArgumentException e) {
            return new End.Failed(request.data() + ": " + e.getMessage());
        } catch (IOException e) {
            return new End.Failed("cannot read or write: " + e.getMessage());
        }
    }

    /// Of the held half no mistake is shown, so that nobody mends by it.
    private End check(Request request) throws IOException {
        boolean held = request.task() == Task.CHECK_HELD;
        CheckTest test = new CheckTest(request.data(), held);
        write(request, test.report(/* mistakes= */ !held));
        return new End.Done(test.cases());
    }

    private void write(Request request, String text) throws IOException {
        files.write(request.out(), text.getBytes(StandardCharsets.UTF_8));
    }

    private End search(Request request) throws IOException {
        Meanings both = new Meanings(embeddings.apply("en"), embeddings.apply("zh"));
        try (Index index = LuceneIndex.inMemory(new Glossary(), both)) {
            SearchTest.Answers answers =
                    new SearchTest(index, both).run(request.data(), request.queries());
            files.write(request.out(), answers.lines().getBytes(StandardCharsets.UTF_8));
            return new End.Done(answers.queries());
        }
    }

    private byte[] output(Request request, List<String> lines) throws IOException {
        return switch (request.task()) {
            case SEARCH, CHECK, CHECK_HELD, CLAIMS, TRAIN_CHECK ->
                    throw new IllegalStateException("this task has a folder, not lines");
            case TLDR -> answers(lines, tldr());
            case ROLES -> answers(lines, roles(request.embeddings()));
            case TRAIN_TLDR ->
                    OneLineTraining.weights(
                                    read(lines, TestSets::summary).stream()
                                            .map(PublicTests::summarised)
                                            .toList())
                            .bytes();
            case TRAIN_SLOTS ->
                    SlotTraining.table(
                                    lines,
                                    request.queries()
                                            .orElseThrow(() ->
                                                    new IllegalArgumentException(
                                                            "--queries has to name the folder of the parsed papers")))
                            .getBytes(StandardCharsets.UTF_8);
            case TRAIN_SPACE ->
                    SpaceTraining.bytes(lines, embeddings.apply("en"), embeddings.apply("zh"));
            case TRAIN_ROLES -> trainedRoles(lines, request.embeddings()).bytes();
        };
    }

    private static Function<String, String> tldr() {
        OneLine model = OneLine.trained();
        return line -> {
            TestSets.Summary asked = TestSets.summary(line);
            List<OneLine.Line> ranked = model.ranked(asked.title(), asked.source());
            return TestSets.answer(asked, ranked.isEmpty() ? "" : ranked.getFirst().text());
        };
    }

    private Function<String, String> roles(boolean withEmbeddings) {
        RoleModel model =
                withEmbeddings
                        ? RoleModel.ofWordsAndMeaning(embeddings.apply("en"))
                        : RoleModel.ofWords();
        return line -> {
            TestSets.Roles asked = TestSets.roles(line);
            return TestSets.answer(
                    asked,
                    model.roles(asked.sentences()).stream()
                            .map(guess -> guess.move().name().toLowerCase(Locale.ROOT))
                            .toList());
        };
    }

    private HashedWeights trainedRoles(List<String> lines, boolean withEmbeddings) {
        List<RoleTraining.Labelled> abstracts =
                read(lines, TestSets::roles).stream().map(PublicTests::labelled).toList();
        return RoleTraining.weights(
                abstracts, withEmbeddings ? Optional.of(embeddings.apply("en")) : Optional.empty());
    }

    private static RoleTraining.Labelled labelled(TestSets.Roles roles) {
        List<Move> moves =
                roles.labels().stream()
                        .map(label -> Move.valueOf(label.toUpperCase(Locale.ROOT)))
                        .toList();
        if (moves.size() != roles.sentences().size()) {
            throw new IllegalArgumentException("not one label for each sentence: " + roles.id());
        }
        return new RoleTraining.Labelled(roles.sentences(), moves, roles.confidences());
    }

    private static OneLineTraining.Summarised summarised(TestSets.Summary summary) {
        if (summary.target().isEmpty()) {
            throw new IllegalArgumentException("no summary to learn from: " + summary.id());
        }
        return new OneLineTraining.Summarised(summary.title(), summary.source(), summary.target());
    }

    private static <T> List<T> read(List<String> lines, Function<String, T> reader) {
        return lines.stream().map(reader).toList();
    }

    private static byte[] answers(List<String> lines, Function<String, String> answer) {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(answer.apply(line)).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
