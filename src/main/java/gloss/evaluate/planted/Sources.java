package gloss.evaluate.planted;

import gloss.json.TestSets;
import gloss.language.Sentences;
import gloss.paper.Paper;
import gloss.paper.Sentence;
import gloss.parse.Parsing;
import gloss.parse.pdf.PdfParser;
import gloss.source.Input;
import gloss.source.Limits;
import gloss.source.Loader;
import gloss.source.Loading;
import gloss.source.Original;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Sentences of the papers and abstracts in a data folder, by paper and key.
final class Sources {
    private final Path folder;
    private final Loader loader = new Loader(Limits.DEFAULT);
    private final PdfParser parser = new PdfParser(Limits.DEFAULT, true);
    private final Map<String, Map<String, String>> read = new HashMap<>();

    Sources(Path folder) {
        this.folder = folder;
    }

    /// The sentence with this key; empty when the folder has no such paper or sentence.
    Optional<String> sentence(String paper, String key) throws IOException {
        String name = paper.endsWith(".pdf") ? paper : paper.substring(0, paper.indexOf('/'));
        if (!read.containsKey(name)) {
            Map<String, String> keys = new HashMap<>();
            sentences(name).forEach(s -> keys.putIfAbsent(Rewrite.key(s), s));
            read.put(name, keys);
        }
        return Optional.ofNullable(read.getOrDefault(name, Map.of()).get(key));
    }

    private Stream<String> sentences(String name) throws IOException {
        return switch (name) {
            case "own" -> PlantedSet.lines("own.tsv").stream().map(l -> l.split("\t")[1]);
            case "scitldr" ->
                    lines("summ/scitldr/train.jsonl").stream()
                            .flatMap(l -> TestSets.summary(l).source().stream());
            case "scifact" ->
                    lines("retrieval/scifact/corpus.jsonl").stream()
                            .flatMap(l -> split(TestSets.document(l).text()));
            case "csl-zh" ->
                    lines("retrieval/csl-zh/corpus.jsonl").stream()
                            .flatMap(l -> clauses(TestSets.document(l).text()));
            default -> parsed(name);
        };
    }

    private Stream<String> parsed(String name) {
        Path file = folder.resolve(name);
        Input.InFile input = new Input.InFile(name, file, Path.of(name));
        return Files.exists(file)
                        && loader.load(input) instanceof Loading.Loaded(Original original)
                        && parser.parse(original) instanceof Parsing.Parsed(Paper paper)
                ? paper.sentences().stream().map(Sentence::text)
                : Stream.empty();
    }

    private List<String> lines(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.readAllLines(path) : List.of();
    }

    private static Stream<String> split(String text) {
        Stream<String> plain = Arrays.stream(text.split("(?<=[.])\\s+(?=[A-Z])"));
        Stream<String> ours =
                Sentences.split(text).stream().map(r -> text.substring(r.start(), r.end()));
        return Stream.concat(plain, ours);
    }

    /// The abstracts of CSL write full stops as "." without a space.
    private static Stream<String> clauses(String text) {
        return Arrays.stream(text.split("(?<=[。；;])|(?<=[^\\dA-Za-z])\\.(?!\\d)"));
    }
}
