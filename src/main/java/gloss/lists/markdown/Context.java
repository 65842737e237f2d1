package gloss.lists.markdown;

import gloss.lists.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the headings over an entry say of it.
///
/// @param venue empty when they name none
/// @param sections the other headings from the outermost in, each with the type of entry that it
///   announces, if any
/// @param tags distinctions that a heading gives to all below it (`Oral`)
record Context(String venue, @Nullable Integer year, List<Section> sections, List<String> tags) {
    record Section(String title, Entry.@Nullable Type type) {}

    /// The type that the innermost of the headings announces that announces any; null when none
    /// does.
    Entry.@Nullable Type announced() {
        return sections.reversed().stream()
                .map(Section::type)
                .filter(type -> type != null)
                .findFirst()
                .orElse(null);
    }

    /// The headings as topics of an entry: of one whose type a heading announces, not that heading.
    List<String> topics(Entry.Type type) {
        return sections.stream()
                .filter(section ->
                        section.type() == null
                                || type == Entry.Type.PAPER
                                || section.type() != type)
                .map(Section::title)
                .toList();
    }
}
