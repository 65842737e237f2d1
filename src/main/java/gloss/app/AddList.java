package gloss.app;

import gloss.app.AddPaper.Added;
import gloss.json.UnreadableJson;
import gloss.library.Arrival;
import gloss.library.Job;
import gloss.library.Store;
import gloss.lists.Entry;
import gloss.lists.Form;
import gloss.paper.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes a list into the library: its entries stand on their shelves at once, all or none, and can
/// be found one after the other. Every step can be repeated.
final class AddList {
    private final Store store;
    private final Shelving shelving;

    AddList(Store store, Shelving shelving) {
        this.store = store;
        this.shelving = shelving;
    }

    Added add(Job job) {
        List<Entry> entries;
        try {
            entries = read(job.input(), Files.readString(Path.of(job.path())));
        } catch (IOException e) {
            return new Added.Refused(Problem.NO_SUCH_FILE, "");
        }
        if (entries.isEmpty()) {
            return new Added.Refused(Problem.NOT_A_LIST, "");
        }
        Set<String> before =
                store.works().entries().stream().map(Entry::id).collect(Collectors.toSet());
        List<String> ids =
                store.works()
                        .arrive(entries.stream().map(e -> Arrival.ofList(job.input(), e)).toList());
        int total = entries.size();
        int fresh =
                Math.toIntExact(ids.stream().distinct().filter(id -> !before.contains(id)).count());
        store.jobs().progress(job.id(), new Job.Progress(total, 0, fresh));
        shelving.catchUp(found ->
                store.jobs()
                        .progress(
                                job.id(), new Job.Progress(total, Math.min(total, found), fresh)));
        return new Added.Listed(new Job.Progress(total, total, fresh));
    }

    /// The entries of a text in whatever form it has; none when it has none.
    static List<Entry> read(String name, String text) {
        try {
            return ReadingLists.read(form(name, text), name, text);
        } catch (UnreadableJson e) {
            return List.of();
        }
    }

    static Form form(String name, String text) {
        return Form.of(name, text).orElse(Form.LIST);
    }
}
