package gloss.web;

import gloss.json.JobJson;
import gloss.publish.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What is being read in, as lines of a page.
public final class JobLines {
    private JobLines() {}

    /// What a job is called: the paper's title, as soon as that is known; else as the file is.
    public static String name(JobJson.Shown job) {
        return job.title().isEmpty() ? job.input() : job.title();
    }

    /// Where what a job has made is found; empty when there is nothing yet.
    public static String address(JobJson.Shown job) {
        if (job.kind().equals("list")) {
            return job.state().equals("done")
                    ? "/?by=list&shelf=" + URLEncoder.encode(job.input(), StandardCharsets.UTF_8)
                    : "";
        }
        return job.paper().isEmpty() ? "" : "/papers/" + job.paper();
    }

    /// Where a job stands, in words; the same as `events.js` puts there later.
    public static String state(JobJson.Shown job, Words words) {
        boolean list = job.kind().equals("list");
        return switch (job.state()) {
            case "waiting" -> words.say("waiting", "等待中");
            case "running" ->
                    list
                            ? job.found() + " / " + (job.total() == 0 ? "…" : job.total())
                            : words.say("being read …", "正在读…");
            case "done" ->
                    list
                            ? listed(job, words)
                            : job.told().isEmpty() ? words.say("ready", "已读入") : job.told();
            default -> job.told();
        };
    }

    /// Of the entries of a list how many are new; the others were here, or stand in it twice.
    private static String listed(JobJson.Shown job, Words words) {
        int before = job.total() - job.fresh();
        return words.say(
                job.total()
                        + (job.total() == 1 ? " entry: " : " entries: ")
                        + job.fresh()
                        + " new"
                        + (before > 0 ? ", " + before + " here before or repeated" : ""),
                job.total()
                        + " 条：新增 "
                        + job.fresh()
                        + " 条"
                        + (before > 0 ? "，已有或重复 " + before + " 条" : ""));
    }
}
