package gloss.library.sqlite;

import gloss.library.Job;
import gloss.library.Job.State;
import gloss.library.Jobs;
import gloss.paper.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Jobs, a row each.
final class SqliteJobs implements Jobs {
    private final Database database;

    SqliteJobs(Database database) {
        this.database = database;
    }

    @Override
    public List<Job> want(List<Wanted> files) {
        return database.write(handle -> {
            List<Job> jobs = new ArrayList<>();
            for (Wanted file : files) {
                Optional<Job> known =
                        handle.createQuery(
                                        """
                                        SELECT * FROM jobs WHERE path = :path AND link = :link AND given = :given
                                            AND state IN ('waiting', 'running')\
                                        """)
                                .bind("path", file.path())
                                .bind("link", file.link())
                                .bind("given", file.given())
                                .map((row, context) -> job(row))
                                .findFirst();
                jobs.add(known.orElseGet(() -> added(handle, file)));
            }
            return jobs;
        });
    }

    private static Job added(Handle handle, Wanted file) {
        long id =
                handle.createUpdate(
                                """
                                INSERT INTO jobs (kind, input, path, link, given, state, added)
                                VALUES (:kind, :input, :path, :link, :given, 'waiting', :now)\
                                """)
                        .bind("kind", file.kind().name().toLowerCase(Locale.ROOT))
                        .bind("input", file.input())
                        .bind("path", file.path())
                        .bind("link", file.link())
                        .bind("given", file.given())
                        .bind("now", Instant.now().toString())
                        .executeAndReturnGeneratedKeys()
                        .mapTo(Long.class)
                        .one();
        return one(handle, id).orElseThrow();
    }

    @Override
    public Optional<Job> job(long id) {
        return database.read(handle -> one(handle, id));
    }

    @Override
    public List<Job> waiting() {
        return database.read(handle ->
                handle.createQuery("SELECT * FROM jobs WHERE state = 'waiting' ORDER BY id")
                        .map((row, context) -> job(row))
                        .list());
    }

    @Override
    public List<Job> latest(int most) {
        return database.read(handle ->
                handle.createQuery("SELECT * FROM jobs ORDER BY id DESC LIMIT :most")
                        .bind("most", most)
                        .map((row, context) -> job(row))
                        .list());
    }

    @Override
    public boolean begin(long id) {
        return database.write(handle ->
                handle.createUpdate(
                                        "UPDATE jobs SET state = 'running' WHERE id = :id AND state = 'waiting'")
                                .bind("id", id)
                                .execute()
                        > 0);
    }

    @Override
    public void done(long id, String entry, String paper) {
        database.run(handle ->
                handle.createUpdate(
                                """
                                UPDATE jobs SET state = 'done', entry = :entry, paper = :paper, ended = :now
                                WHERE id = :id\
                                """)
                        .bind("entry", entry)
                        .bind("paper", paper)
                        .bind("now", Instant.now().toString())
                        .bind("id", id)
                        .execute());
    }

    @Override
    public void progress(long id, Job.Progress progress) {
        database.run(handle -> keep(handle, id, progress));
    }

    @Override
    public void done(long id, Job.Progress progress) {
        database.run(handle -> {
            keep(handle, id, progress);
            handle.createUpdate("UPDATE jobs SET state = 'done', ended = :now WHERE id = :id")
                    .bind("now", Instant.now().toString())
                    .bind("id", id)
                    .execute();
        });
    }

    private static void keep(Handle handle, long id, Job.Progress progress) {
        handle.createUpdate(
                        "UPDATE jobs SET total = :total, found = :found, fresh = :fresh WHERE id = :id")
                .bind("total", progress.total())
                .bind("found", progress.found())
                .bind("fresh", progress.fresh())
                .bind("id", id)
                .execute();
    }

    @Override
    public void failed(long id, Problem problem, String detail) {
        database.run(handle ->
                handle.createUpdate(
                                """
                                UPDATE jobs SET state = 'failed', problem = :problem, detail = :detail, ended = :now
                                WHERE id = :id\
                                """)
                        .bind("problem", problem.code())
                        .bind("detail", detail)
                        .bind("now", Instant.now().toString())
                        .bind("id", id)
                        .execute());
    }

    @Override
    public int resume() {
        return database.write(handle ->
                handle.execute("UPDATE jobs SET state = 'waiting' WHERE state = 'running'"));
    }

    @Override
    public int unfinished() {
        return database.read(handle ->
                handle.createQuery(
                                "SELECT COUNT(*) FROM jobs WHERE state IN ('waiting', 'running')")
                        .mapTo(Integer.class)
                        .one());
    }

    private static Optional<Job> one(Handle handle, long id) {
        return handle.createQuery("SELECT * FROM jobs WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> job(row))
                .findOne();
    }

    private static Job job(ResultSet row) throws SQLException {
        String problem = row.getString("problem");
        String detail = row.getString("detail");
        return new Job(
                row.getLong("id"),
                row.getString("input"),
                row.getString("path"),
                row.getString("link"),
                row.getString("given"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                problem == null ? null : problem(problem),
                detail == null ? "" : detail,
                Optional.ofNullable(row.getString("entry")),
                Optional.ofNullable(row.getString("paper")),
                Job.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new Job.Progress(row.getInt("total"), row.getInt("found"), row.getInt("fresh")));
    }

    private static Problem problem(String code) {
        for (Problem problem : Problem.values()) {
            if (problem.code().equals(code)) {
                return problem;
            }
        }
        return Problem.FAULT;
    }
}
