package gloss.json;

import java.util.List;

/// A file on its way into the library: `{"id":7,"input":"mixup.pdf","state":"running"}`; `entry`
/// and `paper` when a paper is done, `problem` with the words for it when it failed; of a list how
/// many `total` entries it has, how many can be `found` by now, and how many are `fresh`.
public final class JobJson {
    /// `state` is `waiting`, `running`, `done` or `failed`; the others may be empty. `told` is the
    /// problem in words of the reader's language, `title` what a paper that is done is called.
    /// `kind` is `paper` or `list`.
    public record Shown(
            long id,
            String kind,
            String input,
            String title,
            String state,
            String problem,
            String told,
            String entry,
            String paper,
            int total,
            int found,
            int fresh) {}

    private JobJson() {}

    public static String write(Shown job) {
        return Output.document(out -> write(out, job));
    }

    /// `{"jobs":[…]}`.
    public static String write(List<Shown> jobs) {
        return Output.document(out -> out.objects("jobs", jobs, JobJson::write));
    }

    static void write(Output out, Shown job) {
        out.text("id", String.valueOf(job.id()));
        out.text("kind", job.kind());
        out.text("input", job.input());
        out.known("title", job.title());
        out.text("state", job.state());
        out.known("problem", job.problem());
        out.known("told", job.told());
        out.known("entry", job.entry());
        out.known("paper", job.paper());
        if (job.total() > 0) {
            out.number("total", job.total());
            out.number("found", job.found());
            out.number("fresh", job.fresh());
        }
    }
}
