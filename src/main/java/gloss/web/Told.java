package gloss.web;

import gloss.app.Holdings;
import gloss.json.JobJson;
import gloss.json.NoteJson;
import gloss.library.Job;
import gloss.library.Note;
import gloss.lists.Entry;
import gloss.paper.Sentence;
import gloss.publish.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Jobs and notes as they are shown.
final class Told {
    private Told() {}

    /// What papers are called is looked up in `holdings`.
    static List<JobJson.Shown> jobs(List<Job> jobs, Holdings holdings, Words words) {
        return jobs.stream().map(job -> job(job, holdings, words)).toList();
    }

    static JobJson.Shown job(Job job, Holdings holdings, Words words) {
        Optional<Entry> entry = job.entry().flatMap(holdings::entry);
        String problem = job.problem() == null ? "" : job.problem().code();
        String told = job.problem() == null ? "" : words.problem(job.problem());
        String all =
                told.isEmpty() || job.detail().isEmpty()
                        ? told
                        : told + words.say(": ", "：") + job.detail();
        boolean silent =
                job.kind() == Job.Kind.PAPER && entry.filter(e -> !e.reading()).isPresent();
        return new JobJson.Shown(
                job.id(),
                job.kind().name().toLowerCase(Locale.ROOT),
                job.input(),
                entry.map(Entry::title).orElse(""),
                job.state().name().toLowerCase(Locale.ROOT),
                problem,
                silent && job.state() == Job.State.DONE ? words.say("no text", "没有文字") : all,
                entry.map(Entry::id).orElse(""),
                entry.flatMap(_ -> job.paper()).orElse(""),
                job.progress().total(),
                job.progress().found(),
                job.progress().fresh());
    }

    static NoteJson.Shown note(Holdings.Placed placed) {
        Note note = placed.note();
        Optional<Sentence> sentence = placed.sentence();
        return new NoteJson.Shown(
                note.id(),
                sentence.map(Sentence::id).orElse(""),
                note.anchor().map(a -> a.quote()).orElse(""),
                note.text(),
                note.anchor().map(a -> a.page()).orElse(0),
                sentence.map(s -> s.place().boxes())
                        .orElse(note.anchor().map(a -> a.boxes()).orElse(List.of())),
                note.changed());
    }
}
