package gloss.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A parsed paper. Immutable; every text knows its place on the page. Strings are empty, and `year`
/// is null, when not known: nothing is invented. Lists are in reading order.
///
/// `id` is the SHA-256 of the bytes in hexadecimal, `source` the file's name, `language` an ISO
/// 639-1 code (`en`, `zh`).
public record Paper(
        Parser parser,
        String id,
        String source,
        String title,
        List<String> authors,
        String abstractText,
        List<String> keywords,
        String language,
        @Nullable Integer year,
        String venue,
        Kind kind,
        Identifiers identifiers,
        List<PageSize> pages,
        List<Section> sections,
        List<Block> blocks,
        List<Sentence> sentences,
        List<Figure> figures,
        List<Table> tables,
        List<Equation> equations,
        List<Reference> references,
        List<Citation> citations,
        List<Link> links,
        List<Notice> notices) {
    /// Section names for text outside the body's sections.
    public static final String FRONT = "front";

    public static final String ABSTRACT = "abstract";

    public Paper {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        pages = List.copyOf(pages);
        sections = List.copyOf(sections);
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
        equations = List.copyOf(equations);
        references = List.copyOf(references);
        citations = List.copyOf(citations);
        links = List.copyOf(links);
        notices = List.copyOf(notices);
    }

    /// Sentences by their id.
    public Map<String, Sentence> sentencesById() {
        return byId(sentences, Sentence::id);
    }

    public Map<String, Block> blocksById() {
        return byId(blocks, Block::id);
    }

    public Map<String, Section> sectionsById() {
        return byId(sections, Section::id);
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }
}
