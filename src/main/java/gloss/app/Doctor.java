package gloss.app;

import gloss.app.AddPaper.Added;
import gloss.library.Arrival;
import gloss.library.Index;
import gloss.library.Meaning;
import gloss.library.Papers;
import gloss.library.Passages;
import gloss.library.Store;
import gloss.lists.Entry;
import gloss.paper.Paper;
import gloss.source.Original;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Looks a library over: whether every file is what its name says, every paper has its file and its
/// entry, the store holds together, and the index knows all of it and nothing else.
public final class Doctor {
    /// One thing that is wrong, or was. `subject` is a file, entry or paper; empty for the whole.
    public record Finding(Fault fault, String subject, boolean repaired) {}

    /// What can be wrong with a library.
    public enum Fault {
        /// The store says so itself; a backup helps.
        STORE,
        /// A PDF whose bytes are not what its name says.
        FILE_CHANGED,
        /// A paper whose PDF is gone.
        FILE_MISSING,
        /// A PDF that belongs to no entry.
        FILE_STRAY,
        /// What was being written when a program ended.
        UNFINISHED,
        /// A paper whose sentences have no meanings, or too many.
        MEANINGS,
        /// A paper parsed that no entry has.
        PAPER_STRAY,
        /// The index is damaged, or does not hold what the store does.
        INDEX
    }

    /// All findings, how much was looked at, and how many files wait to be added.
    public record Report(List<Finding> findings, int entries, int papers, int waiting) {
        public Report {
            findings = List.copyOf(findings);
        }

        /// Whether nothing is wrong, or nothing is any more.
        public boolean sound() {
            return findings.stream().allMatch(Finding::repaired);
        }
    }

    private final LibraryFolder folder;
    private final Store store;
    private final Index index;
    private final Shelving shelving;
    private final AddPaper adding;
    private final List<Finding> findings = new ArrayList<>();

    Doctor(LibraryFolder folder, Store store, Index index, Shelving shelving, AddPaper adding) {
        this.folder = folder;
        this.store = store;
        this.index = index;
        this.shelving = shelving;
        this.adding = adding;
    }

    Report look(boolean repair) {
        store.faults().forEach(fault -> found(Fault.STORE, fault, false));
        unfinished(repair);
        papers(repair);
        files(repair);
        index(repair);
        return new Report(
                findings,
                store.works().entries().size(),
                store.papers().all().size(),
                store.jobs().unfinished());
    }

    private void unfinished(boolean repair) {
        for (Path file : folder.unfinished(store.jobs().unfinished() > 0)) {
            found(Fault.UNFINISHED, file.toString(), repair && delete(file));
        }
    }

    /// Every paper of the store. Strays are none while files wait: they may be theirs.
    private void papers(boolean repair) {
        for (Papers.Kept kept : store.papers().all()) {
            String sha256 = kept.sha256();
            Optional<Paper> paper = store.papers().paper(sha256);
            if (paper.isPresent() && !hasMeanings(paper.get())) {
                if (repair) {
                    store.papers().put(adding.read(paper.get()));
                    store.works().ofPaper(sha256).map(Entry::id).ifPresent(store.works()::touch);
                }
                found(Fault.MEANINGS, sha256, repair);
            }
            if (paper.isPresent()
                    && store.works().ofPaper(sha256).isEmpty()
                    && store.jobs().unfinished() == 0) {
                if (repair) {
                    Arrival arrival = AddPaper.arrival(paper.get());
                    store.works().arrive(List.of(arrival));
                }
                found(Fault.PAPER_STRAY, sha256, repair);
            }
            if (folder.bytes(sha256).isEmpty()) {
                found(Fault.FILE_MISSING, sha256, false);
            }
        }
    }

    private boolean hasMeanings(Paper paper) {
        List<Meaning> meanings = store.papers().meanings(paper.id());
        return meanings.size() == Passages.sentences(paper).size();
    }

    /// Every PDF of the folder. A stray one was kept just before a crash, and is added.
    private void files(boolean repair) {
        for (String name : folder.kept()) {
            byte[] bytes = folder.bytes(name).orElse(new byte[0]);
            Original original = new Original(name + ".pdf", bytes);
            if (!original.sha256().equals(name)) {
                found(Fault.FILE_CHANGED, name, false);
            } else if (!store.papers().has(name) && store.jobs().unfinished() == 0) {
                boolean added = repair && isAdded(original);
                found(Fault.FILE_STRAY, name, added);
            }
        }
    }

    private boolean isAdded(Original original) {
        Arriving stray = Arriving.file(folder.pdf(original.sha256()), original.name(), "");
        return adding.add(original, stray, store, folder) instanceof Added.Done;
    }

    private void index(boolean repair) {
        shelving.catchUp();
        Set<String> known = new HashSet<>(index.entries());
        Set<String> wanted = new TreeSet<>();
        store.works().entries().forEach(entry -> wanted.add(entry.id()));
        if (index.isSound() && known.equals(wanted) && index.reached() == store.works().change()) {
            return;
        }
        boolean repaired = repair && index.writes();
        if (repaired) {
            index.clear();
            shelving.catchUp();
        }
        found(Fault.INDEX, "", repaired);
    }

    private void found(Fault fault, String subject, boolean repaired) {
        findings.add(new Finding(fault, subject, repaired));
    }

    private static boolean delete(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
