-- A work. json is its gloss/entry/1, made from its arrivals; change is the number of its last change.
CREATE TABLE entries (
    id TEXT PRIMARY KEY,
    json TEXT NOT NULL,
    change INTEGER NOT NULL
);
CREATE INDEX entries_change ON entries (change);

-- Works that are no more, for the index to forget; kept is the work that an entry was merged into, if any.
CREATE TABLE gone (
    id TEXT PRIMARY KEY,
    kept TEXT,
    change INTEGER NOT NULL
);
CREATE INDEX gone_change ON gone (change);

-- The number of the last change.
CREATE TABLE clock (change INTEGER NOT NULL);
INSERT INTO clock VALUES (0);

-- How works came. json is the gloss/entry/1 of what it says; was is the entry it belonged to before a merger.
CREATE TABLE arrivals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry TEXT NOT NULL REFERENCES entries (id) DEFERRABLE INITIALLY DEFERRED,
    origin TEXT NOT NULL UNIQUE,
    json TEXT NOT NULL,
    titled INTEGER NOT NULL,
    because TEXT NOT NULL,
    was TEXT,
    added TEXT NOT NULL
);
CREATE INDEX arrivals_entry ON arrivals (entry);

-- By what arrivals are found again: title:…, arxiv:…, doi:…
CREATE TABLE keys (
    key TEXT NOT NULL,
    arrival INTEGER NOT NULL REFERENCES arrivals (id) ON DELETE CASCADE,
    PRIMARY KEY (key, arrival)
) WITHOUT ROWID;
CREATE INDEX keys_arrival ON keys (arrival);

-- Arrivals that people said are of two works; one is the smaller number.
CREATE TABLE apart (
    one INTEGER NOT NULL REFERENCES arrivals (id) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES arrivals (id) ON DELETE CASCADE,
    PRIMARY KEY (one, other)
) WITHOUT ROWID;

-- Tags and topics that people gave here; kind is tag or topic, was as above.
CREATE TABLE marks (
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    was TEXT,
    PRIMARY KEY (entry, kind, name)
) WITHOUT ROWID;

-- Papers by the SHA-256 of their bytes, with what was made of them: gloss/paper/1 and gloss/reading/1, gzipped, and
-- what the sentences mean (PackedMeanings).
CREATE TABLE papers (
    sha256 TEXT PRIMARY KEY,
    parser TEXT NOT NULL,
    paper BLOB NOT NULL,
    reading BLOB,
    meanings BLOB NOT NULL
);

-- What titles and abstracts mean, by the SHA-256 of the text: made again at will.
CREATE TABLE meanings (
    text TEXT PRIMARY KEY,
    packed BLOB NOT NULL
) WITHOUT ROWID;

-- Notes on a place of a paper, or on an entry as a whole (paper is null).
CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    was TEXT,
    owner TEXT NOT NULL,
    text TEXT NOT NULL,
    paper TEXT,
    before TEXT,
    quote TEXT,
    after TEXT,
    boxes TEXT,
    made TEXT NOT NULL,
    changed TEXT NOT NULL
);
CREATE INDEX notes_entry ON notes (entry);

-- Files to be added: waiting, running, done or failed.
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    input TEXT NOT NULL,
    path TEXT NOT NULL,
    state TEXT NOT NULL,
    problem TEXT,
    detail TEXT,
    entry TEXT,
    paper TEXT,
    added TEXT NOT NULL,
    ended TEXT
);
CREATE INDEX jobs_state ON jobs (state);
