package gloss.app;

import gloss.library.Jobs;
import gloss.lists.Entry;
import gloss.paper.Problem;
import gloss.source.Input;
import gloss.source.Inputs;
import gloss.source.Wanted;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What is to be added, as jobs for the queue, and what cannot be.
record Wishes(List<Jobs.Wanted> papers, List<Outcome.Refused> refused) {
    /// What a user named: files, folders (walked for PDFs), `file:` links, and ids and links of
    /// papers that are to be fetched.
    static Wishes named(Collection<String> words) {
        Wishes wishes = new Wishes(new ArrayList<>(), new ArrayList<>());
        for (String word : words) {
            Optional<Wanted> wanted = isHere(word) ? Optional.empty() : Wanted.of(word);
            if (wanted.isPresent()) {
                wishes.papers().add(new Jobs.Wanted(word, "", wanted.get().said(), ""));
            } else {
                new Inputs().find(List.of(word)).forEach(wishes::add);
            }
        }
        return wishes;
    }

    /// Files that lie here.
    static List<Jobs.Wanted> files(Collection<Input.InFile> files) {
        return files.stream().map(Wishes::file).toList();
    }

    /// The papers of these entries, by their ids and links.
    static Wishes of(Collection<Entry> entries) {
        Wishes wishes = new Wishes(new ArrayList<>(), new ArrayList<>());
        for (Entry entry : entries) {
            Optional<Wanted> wanted = Wanted.of(entry);
            if (wanted.isPresent()) {
                wishes.papers()
                        .add(new Jobs.Wanted(entry.title(), "", wanted.get().said(), entry.id()));
            } else {
                wishes.refused()
                        .add(
                                new Outcome.Refused(
                                        entry.title(),
                                        Problem.NOT_FETCHED,
                                        "no id and no link of a PDF"));
            }
        }
        return wishes;
    }

    static boolean canBeFetched(Entry entry) {
        return Wanted.of(entry).isPresent();
    }

    private void add(Input input) {
        switch (input) {
            case Input.InFile file -> papers.add(file(file));
            case Input.Refused(String name, var problem, String detail) ->
                    refused.add(new Outcome.Refused(name, problem, detail));
        }
    }

    private static Jobs.Wanted file(Input.InFile file) {
        return Jobs.Wanted.file(file.name(), file.path().toAbsolutePath().normalize().toString());
    }

    private static boolean isHere(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
