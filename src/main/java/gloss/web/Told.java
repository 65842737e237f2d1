package gloss.web;

import gloss.app.Holdings;
import gloss.json.JobJson;
import gloss.json.NoteJson;
import gloss.library.Job;
import gloss.library.Note;
import gloss.paper.Sentence;
import gloss.publish.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Jobs and notes as they are shown.
final class Told {
    private Told() {}

    static List<JobJson.Shown> jobs(List<Job> jobs, Words words) {
        return jobs.stream().map(job -> job(job, words)).toList();
    }

    static JobJson.Shown job(Job job, Words words) {
        String problem = job.problem() == null ? "" : job.problem().code();
        String told = job.problem() == null ? "" : words.problem(job.problem());
        String all =
                told.isEmpty() || job.detail().isEmpty()
                        ? told
                        : told + words.say(": ", "：") + job.detail();
        return new JobJson.Shown(
                job.id(),
                job.kind().name().toLowerCase(Locale.ROOT),
                job.input(),
                job.state().name().toLowerCase(Locale.ROOT),
                problem,
                all,
                job.entry().orElse(""),
                job.paper().orElse(""),
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
