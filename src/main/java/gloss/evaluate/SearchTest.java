package gloss.evaluate;

import gloss.json.TestSets;
import gloss.language.Sentences;
import gloss.library.Findable;
import gloss.library.Hit;
import gloss.library.Index;
import gloss.library.Meaning;
import gloss.library.Meanings;
import gloss.library.Passage;
import gloss.library.Query;
import gloss.lists.Draft;
import gloss.paper.Place;
import gloss.paper.Sentence;
import gloss.paper.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Runs the library's search over a collection with queries (`corpus.jsonl`, `queries*.jsonl`). A
/// document is taken for a paper that has nothing but a title and one passage.
final class SearchTest {
    private static final int ANSWERS = 100;
    private static final int AT_ONCE = 256;

    private final Index index;
    private final Meanings meanings;

    SearchTest(Index index, Meanings meanings) {
        this.index = index;
        this.meanings = meanings;
    }

    /// What was answered: a line for each answer, `query<TAB>document<TAB>score`.
    record Answers(int queries, String lines) {}

    /// Answers the queries of this file, or of all in the folder.
    Answers run(Path folder, Optional<Path> queries) throws IOException {
        List<String> corpus = lines(folder.resolve("corpus.jsonl"));
        for (int from = 0; from < corpus.size(); from += AT_ONCE) {
            index.put(
                    corpus.subList(from, Math.min(corpus.size(), from + AT_ONCE)).parallelStream()
                            .map(line -> findable(TestSets.document(line)))
                            .toList());
        }
        index.commit(1);
        StringBuilder answers = new StringBuilder();
        int count = 0;
        for (Path file : queries.isPresent() ? List.of(queries.get()) : files(folder)) {
            for (String line : lines(file)) {
                TestSets.Document query = TestSets.document(line);
                answer(query.id(), index.search(Query.of(query.text()), ANSWERS).hits(), answers);
                count++;
            }
        }
        return new Answers(count, answers.toString());
    }

    private Findable findable(TestSets.Document document) {
        String text = document.text();
        String title = document.title().isBlank() ? document.id() : document.title();
        List<String> sentences =
                Sentences.split(text).stream()
                        .map(range -> text.substring(range.start(), range.end()))
                        .toList();
        String language = Meanings.language(document.title() + " " + text);
        List<Meaning> said = meanings.ofEach(sentences, language);
        List<Meaning> all = new ArrayList<>(said);
        if (!document.title().isBlank()) {
            all.add(meanings.of(document.title(), language));
        }
        return new Findable(
                new Draft(title).id(document.id()).entry(),
                text,
                "",
                "",
                Set.of(),
                Set.of(),
                all.isEmpty() ? List.of() : List.of(Meanings.together(all)),
                sentences.isEmpty()
                        ? List.of()
                        : List.of(
                                new Passage(document.id(), sentences(sentences), said, Set.of())));
    }

    private static List<Sentence> sentences(List<String> texts) {
        List<Sentence> sentences = new ArrayList<>();
        for (String text : texts) {
            String id = "s" + (sentences.size() + 1);
            Span span = new Span(0, text.length());
            sentences.add(
                    new Sentence(
                            id, "", "", span, text, new Place.InDocument(id, 0, text.length())));
        }
        return sentences;
    }

    private static void answer(String query, List<Hit> hits, StringBuilder answers) {
        for (Hit hit : hits) {
            answers.append("%s\t%s\t%.6f\n".formatted(query, hit.entry(), hit.score()));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("queries.*\\.jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    }
}
