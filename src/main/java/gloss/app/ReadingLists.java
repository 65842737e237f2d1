package gloss.app;

import gloss.json.CslJson;
import gloss.json.EntryJson;
import gloss.lists.Entry;
import gloss.lists.Form;
import gloss.lists.ListForm;
import gloss.lists.OwnList;
import gloss.lists.bibliography.Bibtex;
import gloss.lists.bibliography.Csv;
import gloss.lists.bibliography.Ris;
import gloss.lists.markdown.MarkdownList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Reading lists and bibliographies from text to entries and back, whatever their form.
public final class ReadingLists {
    private ReadingLists() {}

    /// The entries of a text in their order; each knows `file` and its line. Throws
    /// `UnreadableJson` when the text should be JSON and is not.
    public static List<Entry> read(Form form, String file, String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return switch (form) {
            case LIST -> list(file, plain);
            case BIBTEX -> Bibtex.read(file, plain);
            case RIS -> Ris.read(file, plain);
            case CSL -> CslJson.read(file, plain);
            case JSON -> EntryJson.readAll(plain);
            case CSV -> Csv.read(file, plain);
        };
    }

    /// The entries as one text, which ends with a line end. `language` is that of headings.
    public static String write(Form form, List<Entry> entries, String language) {
        return switch (form) {
            case LIST -> new ListForm(language).write(entries);
            case BIBTEX -> Bibtex.write(entries);
            case RIS -> Ris.write(entries);
            case CSL -> CslJson.write(entries) + "\n";
            case JSON ->
                    entries.stream()
                            .map(EntryJson::write)
                            .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
            case CSV -> Csv.write(entries);
        };
    }

    /// Of a list that we wrote, what is still as written is read to the letter; what somebody has
    /// added since, as any other list.
    private static List<Entry> list(String file, String text) {
        if (!OwnList.wrote(text)) {
            return MarkdownList.read(file, text);
        }
        OwnList.Found own = OwnList.read(file, text);
        List<Entry> entries = new ArrayList<>(own.entries());
        for (Entry entry : MarkdownList.read(file, text)) {
            Entry.Source source = entry.source();
            if (source != null && !own.covered().contains(source.line())) {
                entries.add(entry);
            }
        }
        entries.sort(Comparator.comparingInt(ReadingLists::line));
        return List.copyOf(entries);
    }

    private static int line(Entry entry) {
        Entry.Source source = entry.source();
        return source == null ? 0 : source.line();
    }
}
